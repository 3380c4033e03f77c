/**
 * A limit of many requests a second may be a bucket or a window as short as that: where no second takes more than the pace says, both do.
 * How many a target took in the second before it refused tells the pace of either.
 */
import { SlidingLog } from './sliding-log.js';
import { Spread } from './spread.js';
import { MINUTE_MS } from './token-bucket.js';

export const SECOND_MS = 1000;
const QUICK = 8; // so many in a second make a limit one that counts by the second
const WHOLE = 1e6; // a pace is a sum of fractions: a millionth more than whole is whole

export class BySecond {
  /** True where what was refused last was quick; else nothing is held back. */
  isQuick = false;
  private readonly log = new SlidingLog(Infinity, SECOND_MS, new Spread());

  /** Of so many how many may leave now: a small rest of a second would cost an answer's time for itself, and waits for the next one. */
  width(most: number, now: number): number {
    const left = this.log.free(now);
    return left < most / 2 ? most : Math.min(most, left);
  }

  delay(count: number, now: number): number {
    return this.log.delay(count, now);
  }

  take(count: number, now: number): void {
    this.log.take(count, now);
  }

  giveBack(count: number): void {
    this.log.giveBack(count);
  }

  /** Looks at a refusal at this pace, and at how many were taken in the second before it. */
  refused(perMinute: number, before: number): void {
    this.isQuick = before >= QUICK && perMinute >= (QUICK * MINUTE_MS) / SECOND_MS;
  }

  /** How many leave together of those that a second takes: at least as many as are needed, in shares as equal as may be. */
  share(perMinute: number, needed: number): number {
    const inSecond = Math.ceil(Math.round((perMinute * SECOND_MS * WHOLE) / MINUTE_MS) / WHOLE);
    this.log.resize(this.isQuick ? inSecond : Infinity, SECOND_MS);
    return this.isQuick ? Math.ceil(inSecond / Math.max(1, Math.floor(inSecond / needed))) : needed;
  }
}

/** The pace that a target took just before it refused at this one, if it was quick. */
export const paceBefore = (perMinute: number, before: number): number =>
  before >= QUICK ? Math.min(perMinute, (before * MINUTE_MS) / SECOND_MS) : perMinute;

/** How many were taken in the second before `at`; none where all of them left at that moment, for that tells of a batch and of no pace. */
export function takenBefore(taken: readonly number[], at: number): number {
  let first = taken.length;
  while ((taken[first - 1] ?? -Infinity) > at - SECOND_MS) first -= 1;
  return taken[first] === at ? 0 : taken.length - first;
}
