/** Findings as small numbers, one after the other: no object until somebody reads a message. */
import { type CodeNumber, isErrorNumber } from '../issues/codes.js';
import { FIELD_BITS } from '../issues/issue-collection.js';
import { moveEntries, type RowMove } from './row-room.js';

const NONE = -1;
/** The last number that a field can have stands for the whole row. */
export const ROW_FIELD = (1 << FIELD_BITS) - 1;
/** Marks the first finding of a row: those of a row stand together. */
const FIRST = 1 << 15;
const ROOM = 1024;
const GROWTH = 1.5;

export class Findings {
  /** Where the last finding of each row stands, or -1. */
  private readonly ends: Int32Array;
  private readonly errors: Uint8Array;
  private packed = new Uint16Array(ROOM);
  private used = 0;
  /** Places of findings that are gone. */
  private wasted = 0;

  constructor(rows: number) {
    this.ends = new Int32Array(rows).fill(NONE);
    this.errors = new Uint8Array(rows);
  }

  add(row: number, field: number, code: CodeNumber): void {
    const end = this.ends[row]!;
    if (end !== NONE && end !== this.used - 1) this.moveToEnd(row);
    if (this.used === this.packed.length) this.makeRoom();
    this.packed[this.used] = (code << FIELD_BITS) | field | (end === NONE ? FIRST : 0);
    this.ends[row] = this.used++;
    if (isErrorNumber(code)) this.errors[row]!++;
  }

  /** Other rows came in between: the findings of a row that gets one more move behind theirs. */
  private moveToEnd(row: number): void {
    const start = this.startOf(row);
    const count = this.ends[row]! - start + 1;
    this.wasted += count;
    while (this.used + count > this.packed.length) this.makeRoom();
    this.packed.copyWithin(this.used, start, start + count);
    this.used += count;
    this.ends[row] = this.used - 1;
  }

  private startOf(row: number): number {
    let at = this.ends[row]!;
    while ((this.packed[at]! & FIRST) === 0) at--;
    return at;
  }

  private makeRoom(): void {
    const packed = new Uint16Array(Math.ceil(this.packed.length * GROWTH));
    packed.set(this.packed);
    this.packed = packed;
  }

  /** Forgets the findings of a row; their places are used again once there are many of them. */
  clear(row: number): void {
    const end = this.ends[row]!;
    if (end === NONE) return;
    const start = this.startOf(row);
    this.ends[row] = NONE;
    this.errors[row] = 0;
    if (end === this.used - 1) this.used = start;
    else this.wasted += end - start + 1;
    if (this.wasted > ROOM && this.wasted * 2 > this.used) this.closeUp();
  }

  /** Writes all findings anew, those of one row after those of the other. */
  private closeUp(): void {
    const { ends, packed: before } = this;
    const packed = new Uint16Array(before.length);
    this.used = this.wasted = 0;
    for (let row = 0; row < ends.length; row++) {
      if (ends[row] === NONE) continue;
      const found = before.subarray(this.startOf(row), ends[row]! + 1);
      packed.set(found, this.used);
      this.used += found.length;
      ends[row] = this.used - 1;
    }
    this.packed = packed;
  }

  /** Follows rows that come or go without findings. */
  moveRows(move: RowMove): void {
    moveEntries(this.ends, move, NONE);
    moveEntries(this.errors, move);
  }

  /** Forgets the findings of one field of a row. */
  drop(row: number, field: number): void {
    const kept: [code: CodeNumber, field: number][] = [];
    this.forEach(row, (code, at) => {
      if (at !== field) kept.unshift([code, at]);
    });
    this.clear(row);
    for (const [code, at] of kept) this.add(row, at, code);
  }

  hasError(row: number): boolean {
    return this.errors[row] !== 0;
  }

  /** Calls back for the findings of a row, the last one first. */
  forEach(row: number, visit: (code: CodeNumber, field: number) => void): void {
    let at = this.ends[row]!;
    if (at === NONE) return;
    for (let isFirst = false; !isFirst; at--) {
      const finding = this.packed[at]!;
      isFirst = (finding & FIRST) !== 0;
      visit((finding & ~FIRST) >> FIELD_BITS, finding & ROW_FIELD);
    }
  }
}
