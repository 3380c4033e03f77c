/** One leader per person, as numbers: who reports to whom, and where the line runs in a circle. */
import { moveEntries, renumber, type RowMove } from '../roster/row-room.js';
import { NOBODY, type Person } from './people.js';

const UNSEEN = 0;

/** People who get other leaders, each with the leader beside. */
export interface Relinked {
  readonly persons: Person[];
  readonly leaders: Person[];
}

/** Notes that a person gets another leader. */
export function noteLeader({ persons, leaders }: Relinked, person: Person, leader: Person): void {
  persons.push(person);
  leaders.push(leader);
}

export class LeaderLinks {
  /** Leader of each person, or -1. */
  readonly leaderOf: Int32Array;
  private readonly circular: Uint8Array;
  /** 1 for everybody who was ever named as a leader: of all others it is known that nobody hangs on them. */
  private readonly named: Uint8Array;

  constructor(people: number) {
    this.leaderOf = new Int32Array(people).fill(NOBODY);
    this.circular = new Uint8Array(people);
    this.named = new Uint8Array(people);
  }

  /** Notes that somebody names a person, if it is one. */
  noteMember(leader: Person): void {
    if (leader >= 0) this.named[leader] = 1;
  }

  /** False where nobody names a person as their leader. */
  mayHaveMembers(person: Person): boolean {
    return this.named[person] === 1;
  }

  /** Follows rows that come or go without a leader, and lead nobody; `people` is how many persons there were. */
  moveRows(move: RowMove, people: number): void {
    const moved = { ...move, rows: people };
    moveEntries(this.leaderOf, moved, NOBODY);
    renumber(this.leaderOf, moved);
    for (const list of [this.circular, this.named]) moveEntries(list, moved);
  }

  isInCycle(person: Person): boolean {
    return this.circular[person] === 1;
  }

  /** The circle of a member, beginning with them. */
  cycleOf(member: Person): Person[] {
    const members = [member];
    for (let person = this.leaderOf[member]!; person !== member; person = this.leaderOf[person]!) members.push(person);
    return members;
  }

  /** Finds every circle: a walk upwards that meets its own track. Linear, no recursion. */
  findCycles(): void {
    this.circular.fill(0);
    const seenBy = new Int32Array(this.leaderOf.length);
    for (let start = 0, walk = 1; start < seenBy.length; start++, walk++) {
      this.noteMember(this.leaderOf[start]!);
      let person: Person = start;
      while (person !== NOBODY && seenBy[person] === UNSEEN) {
        seenBy[person] = walk;
        person = this.leaderOf[person]!;
      }
      if (person === NOBODY || seenBy[person] !== walk) continue;
      for (let member = person; this.circular[member] === 0; member = this.leaderOf[member]!) this.circular[member] = 1;
    }
  }

  /** Gives people other leaders, all at once; returns everybody who entered or left a circle by that. */
  relink({ persons, leaders }: Relinked): Set<Person> {
    const moved = new Set<Person>();
    for (const person of persons) if (this.circular[person] === 1) this.turn(person, 0, moved);
    for (let at = 0; at < persons.length; at++) {
      this.leaderOf[persons[at]!] = leaders[at]!;
      this.noteMember(leaders[at]!);
    }
    for (const person of persons) {
      if (this.circular[person] === 1 || !this.mayHaveMembers(person) || !this.reachesItself(person)) continue;
      this.turn(person, 1, moved);
    }
    return moved;
  }

  /** Notes that a circle closed, or that it is about to open. */
  private turn(person: Person, circular: number, moved: Set<Person>): void {
    for (const member of this.cycleOf(person)) {
      this.circular[member] = circular;
      moved.add(member);
    }
  }

  private reachesItself(start: Person): boolean {
    let person = this.leaderOf[start]!;
    // A milestone that is set anew after 1, 2, 4, 8 … steps: who passes it again walks in a circle without `start`.
    let milestone = NOBODY;
    for (let steps = 0, next = 1; person !== NOBODY && person !== start && this.circular[person] === 0; steps++) {
      if (person === milestone) return false;
      if (steps === next) {
        milestone = person;
        next *= 2;
      }
      person = this.leaderOf[person]!;
    }
    return person === start;
  }
}
