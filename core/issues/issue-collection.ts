/** Many issues as packed numbers: their words are made one by one, when they are read. */
import type { CodeNumber } from './codes.js';
import type { Issue } from './issue.js';

/** Makes the issue of a finding. */
export type Describe = (row: number, field: number, code: CodeNumber) => Issue;

const CODE_BITS = 8;
const FIELD_BITS = 5;

/** An iterable of issues with a length, in sheet order: those of the header first, then row by row from left to right. */
export class IssueCollection implements Iterable<Issue> {
  readonly heading: readonly Issue[];
  private readonly packed: readonly number[];
  private readonly describe: Describe;

  /** `heading` are issues that sit on no person's row; `packed` come from `packFinding`. */
  constructor(heading: readonly Issue[], packed: readonly number[], describe: Describe) {
    this.heading = heading;
    this.packed = packed;
    this.describe = describe;
  }

  get length(): number {
    return this.heading.length + this.packed.length;
  }

  at(index: number): Issue {
    const heading = this.heading[index];
    if (heading) return heading;
    const finding = this.packed[index - this.heading.length];
    if (finding === undefined) throw new TypeError(`Expected an index below ${String(this.length)}, got ${String(index)}`);
    return this.describe(...unpackFinding(finding));
  }

  /** The packed finding behind an issue; null for one of the header. */
  findingAt(index: number): number | null {
    return this.packed[index - this.heading.length] ?? null;
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
