/** Findings as packed numbers in lists through the rows: no object until somebody reads a message. */
import { type CodeNumber, isErrorNumber } from '../issues/codes.js';

const NONE = -1;
const FIELD_BITS = 5; // at most 32 fields; the last one stands for "the whole row"
export const ROW_FIELD = (1 << FIELD_BITS) - 1;

export class Findings {
  private readonly heads: Int32Array;
  private readonly errors: Uint8Array;
  private packed = new Int32Array(1024);
  private next = new Int32Array(1024);
  private used = 0;
  private free = NONE;

  constructor(rows: number) {
    this.heads = new Int32Array(rows).fill(NONE);
    this.errors = new Uint8Array(rows);
  }

  add(row: number, field: number, code: CodeNumber): void {
    let at = this.free;
    if (at === NONE) {
      at = this.used++;
      if (at === this.packed.length) this.grow();
    } else this.free = this.next[at]!;
    this.packed[at] = (code << FIELD_BITS) | field;
    this.next[at] = this.heads[row]!;
    this.heads[row] = at;
    if (isErrorNumber(code)) this.errors[row]!++;
  }

  private grow(): void {
    const packed = new Int32Array(this.packed.length * 2);
    const next = new Int32Array(this.packed.length * 2);
    packed.set(this.packed);
    next.set(this.next);
    this.packed = packed;
    this.next = next;
  }

  /** Forgets the findings of a row; their places are used again. */
  clear(row: number): void {
    let at = this.heads[row]!;
    while (at !== NONE) {
      const after = this.next[at]!;
      this.next[at] = this.free;
      this.free = at;
      at = after;
    }
    this.heads[row] = NONE;
    this.errors[row] = 0;
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

  forEach(row: number, visit: (code: CodeNumber, field: number) => void): void {
    for (let at = this.heads[row]!; at !== NONE; at = this.next[at]!) visit(this.packed[at]! >> FIELD_BITS, this.packed[at]! & ROW_FIELD);
  }
}
