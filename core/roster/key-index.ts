/** Rows by key: a map to the first row of a key, and lists through the rows, so that adding and removing cost no array. */

const NONE = -1;

export class KeyIndex {
  /** Key of each row; empty for a row without one. */
  readonly keys: string[];
  private readonly heads = new Map<string, number>();
  private readonly next: Int32Array;
  private readonly previous: Int32Array;

  constructor(rows: number) {
    this.keys = new Array<string>(rows).fill('');
    this.next = new Int32Array(rows).fill(NONE);
    this.previous = new Int32Array(rows).fill(NONE);
  }

  /** Gives a row its key; an empty one takes it out. Returns another row with the key, or -1. */
  set(row: number, key: string): number {
    const old = this.keys[row]!;
    if (old === key) return this.next[row] === NONE ? this.previous[row]! : this.next[row]!;
    if (old !== '') this.unlink(row, old);
    this.keys[row] = key;
    if (key === '') return NONE;
    const head = this.heads.get(key);
    if (head === undefined) {
      this.heads.set(key, row);
      return NONE;
    }
    // Behind the head, which stays: one look into the map is enough.
    const second = this.next[head]!;
    this.next[row] = second;
    this.previous[row] = head;
    this.next[head] = row;
    if (second !== NONE) this.previous[second] = row;
    return head;
  }

  private unlink(row: number, key: string): void {
    const next = this.next[row]!;
    const previous = this.previous[row]!;
    if (next !== NONE) this.previous[next] = previous;
    if (previous !== NONE) this.next[previous] = next;
    else if (next !== NONE) this.heads.set(key, next);
    else this.heads.delete(key);
    this.next[row] = NONE;
    this.previous[row] = NONE;
  }

  /** True where another row has the same key. */
  isShared(row: number): boolean {
    return this.next[row] !== NONE || this.previous[row] !== NONE;
  }

  /** Every key that a row has, once. */
  allKeys(): Iterable<string> {
    return this.heads.keys();
  }

  /** A row with this key, or -1; any of them where there are several. */
  some(key: string): number {
    return this.heads.get(key) ?? NONE;
  }

  /** The topmost row with this key, or -1. */
  first(key: string): number {
    const head = this.heads.get(key);
    if (head === undefined) return NONE;
    let first = head;
    for (let row = this.next[head]!; row !== NONE; row = this.next[row]!) if (row < first) first = row;
    return first;
  }

  /** Calls back for each row with this key, in no order. Rows may change their keys meanwhile. */
  forEach(key: string, visit: (row: number) => void): void {
    const rows: number[] = [];
    for (let row = this.some(key); row !== NONE; row = this.next[row]!) rows.push(row);
    rows.forEach(visit);
  }

  /** Rows with this key, from top to bottom. */
  rowsOf(key: string): number[] {
    const rows: number[] = [];
    this.forEach(key, (row) => rows.push(row));
    return rows.sort((a, b) => a - b);
  }
}
