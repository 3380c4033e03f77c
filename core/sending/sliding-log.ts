/** Never more than a number of requests in any stretch of time of a given length, however they are spread. */
import type { Spread } from './spread.js';

const MOST_OLD = 1000; // kept before they are dropped together

export class SlidingLog {
  private count: number;
  private ms: number;
  /** When requests left, the oldest first; those before `first` no longer count. */
  private left: number[] = [];
  private first = 0;
  private readonly spread: Spread;

  constructor(count: number, ms: number, spread: Spread) {
    this.count = count;
    this.ms = ms;
    this.spread = spread;
  }

  /** Other figures for the same requests. */
  resize(count: number, ms: number): void {
    this.count = count;
    this.ms = ms;
  }

  /** Milliseconds until `count` requests may leave together; 0 for now. */
  delay(count: number, now: number): number {
    const over = Math.min(count, this.count) - this.free(now);
    const last = over > 0 ? this.left[this.first + over - 1] : undefined;
    return last === undefined ? 0 : Math.max(0, Math.ceil(last + this.ms + this.spread.ms - now));
  }

  /** How many may leave at this moment. */
  free(now: number): number {
    const from = now - this.ms - this.spread.ms;
    while ((this.left[this.first] ?? Infinity) <= from) this.first += 1;
    if (this.first > MOST_OLD) {
      this.left = this.left.slice(this.first);
      this.first = 0;
    }
    return this.count - (this.left.length - this.first);
  }

  take(count: number, now: number): void {
    for (let one = 0; one < count; one++) this.left.push(now);
  }

  /** So many of those that left last were refused, and do not count. */
  giveBack(count: number): void {
    this.left.length = Math.max(this.first, this.left.length - count);
  }
}
