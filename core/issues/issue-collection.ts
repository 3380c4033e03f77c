/** Many issues as packed numbers: their words are made one by one, when they are read. */
import { inOneGo, type Steps } from '../steps/steps.js';
import type { CodeNumber } from './codes.js';
import type { Issue } from './issue.js';

/** Makes the issue of a finding. */
export type Describe = (row: number, field: number, code: CodeNumber) => Issue;

const CODE_BITS = 8;
const CODE_MASK = (1 << CODE_BITS) - 1;
export const FIELD_BITS = 5; // at most 32 fields

/** Numbers that the findings of one row lie between. */
export const FINDINGS_A_ROW = 1 << (CODE_BITS + FIELD_BITS);

/** Packed findings from `packFinding`, top to bottom. Never changed once it is made. */
export type FindingPage = readonly number[];

/** An iterable of issues with a length, in sheet order: those of the header first, then row by row from left to right. */
export class IssueCollection implements Iterable<Issue> {
  readonly heading: readonly Issue[];
  readonly length: number;
  readonly pages: readonly FindingPage[];
  /** Place of the first finding of each page. */
  private readonly starts: readonly number[];
  private readonly describe: Describe;
  private counts: ReadonlyMap<CodeNumber, number> | null = null;

  /** `heading` are issues that sit on no person's row. */
  constructor(heading: readonly Issue[], pages: readonly FindingPage[], describe: Describe) {
    this.heading = heading;
    this.pages = pages;
    this.describe = describe;
    let next = heading.length;
    this.starts = pages.map((page) => (next += page.length) - page.length);
    this.length = next;
  }

  at(index: number): Issue {
    const heading = this.heading[index];
    if (heading) return heading;
    const finding = this.findingAt(index);
    if (finding === null) throw new TypeError(`Expected an index below ${String(this.length)}, got ${String(index)}`);
    return this.describe(...unpackFinding(finding));
  }

  /** The packed finding behind an issue; null for one of the header. */
  findingAt(index: number): number | null {
    if (index < this.heading.length || index >= this.length) return null;
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= index) low = middle;
      else high = middle - 1;
    }
    return this.pages[low]?.[index - this.starts[low]!] ?? null;
  }

  /** Calls back for every finding with its place. */
  forEachFinding(visit: (finding: number, place: number) => void): void {
    let place = this.heading.length;
    for (const page of this.pages) for (const finding of page) visit(finding, place++);
  }

  /** How many findings there are of each code, those of the header aside. Counted once. */
  countFindings(): ReadonlyMap<CodeNumber, number> {
    return this.counts ?? inOneGo(this.countSteps());
  }

  /** The same in steps. */
  *countSteps(): Steps<ReadonlyMap<CodeNumber, number>> {
    const counts = new Int32Array(1 << CODE_BITS);
    const codes: CodeNumber[] = [];
    for (const page of this.pages) {
      for (const finding of page) {
        const code = finding & CODE_MASK; // the lowest bits stay right however large the row makes the number
        if (counts[code]!++ === 0) codes.push(code);
      }
      yield;
    }
    return (this.counts = new Map(codes.map((code) => [code, counts[code]!])));
  }

  /** Places of the findings with one of these codes, in order. */
  placesOf(codes: ReadonlySet<CodeNumber>): number[] {
    const places: number[] = [];
    this.forEachFinding((finding, place) => {
      if (codes.has(finding % (1 << CODE_BITS))) places.push(place);
    });
    return places;
  }

  *[Symbol.iterator](): Iterator<Issue> {
    for (let index = 0; index < this.length; index++) yield this.at(index);
  }
}

/** A finding as one number (safe up to 2^40 rows). */
export const packFinding = (row: number, field: number, code: CodeNumber): number =>
  (row * (1 << FIELD_BITS) + field) * (1 << CODE_BITS) + code;

export function unpackFinding(finding: number): [row: number, field: number, code: CodeNumber] {
  const place = Math.floor(finding / (1 << CODE_BITS));
  return [Math.floor(place / (1 << FIELD_BITS)), place % (1 << FIELD_BITS), finding % (1 << CODE_BITS)];
}
