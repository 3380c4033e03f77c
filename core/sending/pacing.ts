/** How fast requests of a run may leave: one pace for all its rows, lookups included. */
import type { Pacing } from './api.js';
import { LearntPace } from './learnt-pace.js';
import { MAX_TRIES } from './retry.js';
import { SlidingLog } from './sliding-log.js';
import { Spread } from './spread.js';
import { MINUTE_MS, TokenBucket } from './token-bucket.js';

export interface Pace {
  /** Requests that may be under way together. */
  width(now: number): number;
  /** What is expected to leave in a minute. */
  readonly perMinute: number;
  /** Milliseconds until `count` requests may leave together; 0 for now. */
  delay(count: number, now: number): number;
  take(count: number, now: number): void;
  /** So many requests were answered by something else than "too fast"; `now` is when that became known. */
  accepted(count: number, now: number): void;
  /** The target called so many requests too fast. How long nothing leaves; null where the pace has no answer of its own. */
  limited(count: number, retryAfterMs: number | null, now: number): number | null;
  /** "Too fast" in a row, without an answer between, that are no reason yet to give up. */
  readonly patience: number;
}

/** The pace for a target. */
export function paceOf(pacing: Pacing, random: () => number): Pace {
  const { learnUpTo, perMinute, atOnce } = pacing;
  return learnUpTo === undefined ? new KnownPace(pacing) : new LearntPace(perMinute, learnUpTo, atOnce, random);
}

/**
 * The limit is known. By default `perMinute` leave evenly and never more than that in ANY minute, which every kind of limit allows;
 * a documented bucket or window is used in full.
 */
class KnownPace implements Pace {
  readonly perMinute: number;
  readonly patience = MAX_TRIES;
  private readonly most: number;
  private readonly bucket: TokenBucket | null = null;
  private readonly log: SlidingLog | null = null;
  private readonly spread = new Spread();
  private readonly burst: number;

  constructor({ perMinute, atOnce, limit }: Pacing) {
    this.perMinute = Math.max(1, perMinute);
    this.burst = Math.max(1, (limit && 'burst' in limit ? limit.burst : null) ?? atOnce);
    if (limit && 'windowMs' in limit) {
      const count = Math.max(1, Math.floor((this.perMinute * limit.windowMs) / MINUTE_MS));
      this.most = Math.max(1, Math.min(atOnce, count));
      this.log = new SlidingLog(count, limit.windowMs, this.spread);
      return;
    }
    this.most = Math.max(1, Math.min(atOnce, this.burst, Math.floor(this.perMinute)));
    this.bucket = new TokenBucket(this.perMinute, this.burst);
    if (!limit) this.log = new SlidingLog(Math.max(1, Math.floor(this.perMinute)), MINUTE_MS, this.spread);
  }

  width(now: number): number {
    return this.log ? Math.max(1, Math.min(this.most, this.log.free(now))) : this.most;
  }

  delay(count: number, now: number): number {
    return Math.max(this.bucket?.delay(count, now) ?? 0, this.log?.delay(count, now) ?? 0);
  }

  take(count: number, now: number): void {
    this.bucket?.take(count, now);
    this.log?.take(count, now);
    this.spread.sent(now);
  }

  accepted(_count: number, now: number): void {
    const before = this.spread.ms;
    this.spread.answered(now);
    if (!this.bucket) return;
    // Requests that bunch on their way find as many tokens less, those that left already as well as those to come.
    const tokens = (ms: number): number => (ms * this.perMinute) / MINUTE_MS;
    this.bucket.capacity = Math.max(1, this.burst - Math.ceil(tokens(this.spread.ms)));
    this.bucket.take(Math.max(0, tokens(this.spread.ms - before)), now);
  }

  limited(): null {
    return null;
  }
}
