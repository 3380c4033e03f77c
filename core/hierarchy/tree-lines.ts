/** The lines between the people of a tree: reports, depths, sums and circles, over numbers only. */
import { NOBODY, type Person } from './people.js';
import type { TreePerson } from './tree.js';

export type Line = Pick<TreePerson, 'leader' | 'reports' | 'depth' | 'below' | 'state'>;

const NO_REPORTS: readonly number[] = [];
/** Depth of whom no walk from the top reaches. */
const NO_DEPTH = -1;

export class TreeLines {
  readonly cycles: readonly (readonly number[])[];
  private readonly leaders: Int32Array;
  private readonly reports: (number[] | undefined)[];
  private readonly depths: Int32Array;
  private readonly below: Int32Array;
  private readonly circular: Uint8Array;

  /** `persons` are told apart by number from here on; `count` is one more than the largest of them can be. */
  constructor(persons: readonly Person[], leaderOf: (person: Person) => Person, count: number) {
    const size = persons.length;
    const numbers = new Int32Array(count).fill(NOBODY);
    persons.forEach((person, number) => (numbers[person] = number));
    this.leaders = new Int32Array(size).fill(NOBODY);
    this.reports = new Array<number[] | undefined>(size);
    this.depths = new Int32Array(size).fill(NO_DEPTH);
    this.below = new Int32Array(size);
    this.circular = new Uint8Array(size);
    for (let number = 0; number < size; number++) {
      const person = leaderOf(persons[number]!);
      const leader = person < 0 ? NOBODY : numbers[person]!;
      this.leaders[number] = leader;
      if (leader === NOBODY) continue;
      const list = this.reports[leader];
      if (list) list.push(number);
      else this.reports[leader] = [number];
    }
    const fromTop = this.walkDown();
    this.cycles = this.findCycles();
    this.sumUp(fromTop);
  }

  at(number: number): Line {
    const leader = this.leaders[number]!;
    const depth = this.depths[number]!;
    const lost = this.circular[number] === 1 ? 'cycle' : 'below-cycle';
    return {
      leader,
      reports: this.reports[number] ?? NO_REPORTS,
      depth,
      below: this.below[number]!,
      state: depth === NO_DEPTH ? lost : 'fine',
    };
  }

  /** Gives depths to all who hang on somebody without a leader; returns them, leaders first. */
  private walkDown(): number[] {
    const reached: number[] = [];
    this.leaders.forEach((leader, number) => {
      if (leader === NOBODY) reached.push(number);
    });
    for (const number of reached) this.depths[number] = 0;
    for (let at = 0; at < reached.length; at++) {
      const number = reached[at]!;
      for (const report of this.reports[number] ?? NO_REPORTS) {
        this.depths[report] = this.depths[number]! + 1;
        reached.push(report);
      }
    }
    return reached;
  }

  /** Whoever no walk from the top reached hangs on a circle: a walk upwards that meets its own track has found it. */
  private findCycles(): number[][] {
    const cycles: number[][] = [];
    const seenBy = new Int32Array(this.leaders.length);
    this.depths.forEach((depth, start) => {
      if (depth !== NO_DEPTH) return;
      const walk = start + 1;
      let number = start;
      while (seenBy[number] === 0) {
        seenBy[number] = walk;
        number = this.leaders[number]!;
      }
      if (seenBy[number] !== walk) return;
      const members: number[] = [];
      for (let member = number; this.circular[member] === 0; member = this.leaders[member]!) {
        this.circular[member] = 1;
        members.push(member);
      }
      cycles.push(fromFirst(members));
    });
    return cycles.sort((a, b) => a[0]! - b[0]!);
  }

  /** Counts from the leaves upwards. A circle ends every line, and its members share one sum. */
  private sumUp(fromTop: readonly number[]): void {
    const order = [...fromTop, ...this.aroundCycles()];
    for (let at = order.length - 1; at >= 0; at--) {
      const number = order[at]!;
      const leader = this.leaders[number]!;
      if (leader !== NOBODY && this.circular[number] === 0) this.below[leader] = this.below[leader]! + this.below[number]! + 1;
    }
    for (const members of this.cycles) {
      const sum = members.reduce((total, member) => total + this.below[member]!, 0);
      for (const member of members) this.below[member] = sum;
    }
  }

  /** Members of circles and all who hang on them, leaders first. */
  private aroundCycles(): number[] {
    const reached = this.cycles.flat();
    for (let at = 0; at < reached.length; at++) {
      for (const report of this.reports[reached[at]!] ?? NO_REPORTS) if (this.circular[report] === 0) reached.push(report);
    }
    return reached;
  }
}

/** The same circle, beginning with the member who stands first. */
function fromFirst(members: readonly number[]): number[] {
  const first = members.reduce((least, member, at) => (member < members[least]! ? at : least), 0);
  return [...members.slice(first), ...members.slice(0, first)];
}
