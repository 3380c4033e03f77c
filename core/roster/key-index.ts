/** Rows by key: a table by hash and lists through the rows, all of it numbers, so that a row costs some bytes and no object. */
import { hashOf } from '../text/hash.js';
import { moveEntries, movedRow, moveTexts, renumber, type RowMove } from './row-room.js';

const NONE = -1;
/** Keys of one bucket that are gone through; more of them do not come by chance, and wait in a map. */
const LONGEST_CHAIN = 32;
/** How `links` writes the row before: below every row and below -1. Its own inverse. */
const behind = (row: number): number => -2 - row;

export class KeyIndex {
  /** Key of each row; empty for a row without one. */
  readonly keys: string[];
  /** By hash, the topmost row of the first key there. */
  private readonly buckets: Int32Array;
  /** The next row with the same key. The first of them is the topmost; the others come in no order. */
  private readonly next: Int32Array;
  /** Of the topmost row of a key that of the next key in the bucket; of every other row the one before it with the same key, as `behind` has it. */
  private readonly links: Int32Array;
  /** The topmost row of each key that a bucket has no room for. */
  private crowd: Map<string, number> | null = null;

  private readonly hash: (key: string) => number;

  /** `hash` puts keys near each other that are looked for together. */
  constructor(rows: number, hash = hashOf) {
    const none = (length: number): Int32Array => new Int32Array(length).fill(NONE);
    this.hash = hash;
    this.keys = new Array<string>(rows).fill('');
    [this.buckets, this.next, this.links] = [none(2 ** Math.ceil(Math.log2(rows + 1))), none(rows), none(rows)];
  }

  /** Gives a row its key; an empty one takes it out. Returns another row with the key, or -1. */
  set(row: number, key: string): number {
    const { keys, next, links } = this;
    const old = keys[row]!;
    if (old === key) return links[row]! < NONE ? behind(links[row]!) : next[row]!;
    if (old !== '') this.unlink(row, old);
    keys[row] = key;
    if (key === '') return NONE;
    const bucket = this.bucketOf(key);
    let top = this.buckets[bucket]!;
    let passed = 0;
    for (; top !== NONE && keys[top] !== key; top = links[top]!) passed++;
    if (top === NONE && this.crowd !== null) top = this.crowd.get(key) ?? NONE;
    if (top === NONE) this.addKey(row, key, bucket, passed);
    else if (row > top) this.putBehind(row, top);
    else {
      this.relink(bucket, top, row);
      next[row] = top;
      links[top] = behind(row);
    }
    return top;
  }

  private bucketOf(key: string): number {
    return this.hash(key) & (this.buckets.length - 1);
  }

  private addKey(row: number, key: string, bucket: number, before: number): void {
    if (before >= LONGEST_CHAIN) {
      this.crowd ??= new Map();
      this.crowd.set(key, row);
      return;
    }
    this.links[row] = this.buckets[bucket]!;
    this.buckets[bucket] = row;
  }

  /** Puts a row right behind another one with its key. */
  private putBehind(row: number, before: number): void {
    const after = this.next[before]!;
    this.next[row] = after;
    this.links[row] = behind(before);
    this.next[before] = row;
    if (after !== NONE) this.links[after] = behind(row);
  }

  /** Lets another row stand for a key in its bucket; without one the key is gone. `keys` still has the key of `top`. */
  private relink(bucket: number, top: number, other: number): void {
    const { buckets, links, crowd } = this;
    if (crowd?.get(this.keys[top]!) === top) {
      if (other === NONE) crowd.delete(this.keys[top]!);
      else crowd.set(this.keys[top]!, other);
      return;
    }
    const rest = links[top]!;
    const successor = other === NONE ? rest : other;
    if (other !== NONE) links[other] = rest;
    if (buckets[bucket] === top) buckets[bucket] = successor;
    else {
      let at = buckets[bucket]!;
      while (links[at] !== top) at = links[at]!;
      links[at] = successor;
    }
  }

  private unlink(row: number, key: string): void {
    const { next, links } = this;
    if (links[row]! < NONE) this.takeOut(row);
    else {
      const topmost = this.topmostBehind(row);
      if (topmost !== NONE) this.takeOut(topmost);
      this.relink(this.bucketOf(key), row, topmost);
      if (next[row] !== NONE) this.takeOver(row, topmost);
    }
    next[row] = NONE;
    links[row] = NONE;
  }

  /** Takes a row that is not the topmost out of the list of its key. */
  private takeOut(row: number): void {
    const { next, links } = this;
    const after = next[row]!;
    next[behind(links[row]!)] = after;
    if (after !== NONE) links[after] = links[row]!;
    next[row] = NONE;
    links[row] = NONE;
  }

  /** Hangs the list behind one row to another. */
  private takeOver(from: number, to: number): void {
    const after = this.next[from]!;
    this.next[to] = after;
    this.links[after] = behind(to);
  }

  private topmostBehind(row: number): number {
    let topmost = NONE;
    for (let at = this.next[row]!; at !== NONE; at = this.next[at]!) if (topmost === NONE || at < topmost) topmost = at;
    return topmost;
  }

  /** True where another row has the same key. */
  isShared(row: number): boolean {
    return this.next[row] !== NONE || this.links[row]! < NONE;
  }

  /** Follows rows that come without a key, or go without one. */
  moveRows(move: RowMove): void {
    const { next, links, buckets, crowd } = this;
    moveTexts(this.keys, move);
    moveEntries(next, move, NONE);
    moveEntries(links, move, NONE);
    for (const list of [next, links, buckets]) renumber(list, move);
    const last = behind(move.at); // rows from there on are written as this and less
    for (let row = 0; row < links.length; row++) if (links[row]! <= last) links[row]! -= move.by;
    for (const [key, row] of crowd ?? []) crowd?.set(key, movedRow(row, move));
  }

  /** Every key that a row has, once. */
  *allKeys(): Iterable<string> {
    for (let row = 0; row < this.keys.length; row++) if (this.keys[row] !== '' && this.links[row]! >= NONE) yield this.keys[row]!;
  }

  /** The topmost row with this key, or -1. */
  first(key: string): number {
    const { keys, links } = this;
    for (let top = this.buckets[this.bucketOf(key)]!; top !== NONE; top = links[top]!) if (keys[top] === key) return top;
    return this.crowd?.get(key) ?? NONE;
  }

  /** Calls back for the topmost row of each key that may have the hash of this one, whatever it is. */
  forEachNear(key: string, visit: (row: number) => void): void {
    for (let top = this.buckets[this.bucketOf(key)]!; top !== NONE; top = this.links[top]!) visit(top);
    this.crowd?.forEach(visit);
  }

  /** Calls back for each row with this key, in no order. Rows may change their keys meanwhile. */
  forEach(key: string, visit: (row: number) => void): void {
    const rows: number[] = [];
    for (let row = this.first(key); row !== NONE; row = this.next[row]!) rows.push(row);
    rows.forEach(visit);
  }

  /** True where one of the rows with this key passes a test. */
  some(key: string, passes: (row: number) => boolean): boolean {
    for (let row = this.first(key); row !== NONE; row = this.next[row]!) if (passes(row)) return true;
    return false;
  }

  /** Rows with this key, from top to bottom. */
  rowsOf(key: string): number[] {
    const rows: number[] = [];
    this.forEach(key, (row) => rows.push(row));
    return rows.sort((a, b) => a - b);
  }
}
