/** The one lane that all requests of a run share: its pace, its pauses and its breaker. */
import type { Pacing } from './api.js';
import { TokenBucket } from './pacing.js';
import { backoffMs, MAX_TRIES } from './retry.js';
import type { Stop, WaitReason } from './steps.js';

const BREAKER_STREAK = 5; // unknown outcomes in a row before the target is left alone
const BREAKER_MS = 60_000;
const MAX_OPENINGS = 3; // a target silent for this many breaks is not coming back soon
const MAX_PAUSE_MS = 15 * 60_000; // longer than anybody keeps a pane open for

export class Lane {
  private readonly bucket: TokenBucket;
  private readonly pacing: Pacing;
  private readonly random: () => number;
  private pausedUntil = 0;
  private pauseReason: WaitReason = 'throttled';
  private throttles = 0;
  private unknowns = 0;
  private openings = 0;

  constructor(pacing: Pacing, random: () => number) {
    this.pacing = pacing;
    this.random = random;
    this.bucket = new TokenBucket(pacing.perMinute, pacing.atOnce);
  }

  /** Requests that may be under way together; one while it is open whether the target answers again. */
  get width(): number {
    return this.openings > 0 ? 1 : Math.max(1, this.pacing.atOnce);
  }

  /** How long a pause still lasts, or null. */
  pause(now: number): { readonly ms: number; readonly reason: WaitReason } | null {
    return now < this.pausedUntil ? { ms: this.pausedUntil - now, reason: this.pauseReason } : null;
  }

  /** Milliseconds until `count` requests may leave. */
  delay(count: number, now: number): number {
    return this.bucket.delay(count, now);
  }

  take(count: number, now: number): void {
    this.bucket.take(count, now);
  }

  /** The target answered something that says what it did. */
  answered(): void {
    this.throttles = 0;
    this.unknowns = 0;
    this.openings = 0;
  }

  /** The target, or the way to it, asks to come back later: the whole lane pauses. */
  throttled(retryAfterMs: number | null, now: number): Stop | null {
    this.throttles += 1;
    if (this.throttles >= MAX_TRIES) return { code: 'connection', detail: `${this.throttles} times in a row: try again later` };
    const ms = retryAfterMs ?? backoffMs(this.throttles, this.random);
    if (ms > MAX_PAUSE_MS) return { code: 'connection', detail: `try again in ${Math.ceil(ms / 60_000)} min` };
    this.pauseUntil(now + ms, 'throttled');
    return null;
  }

  /** Nobody knows what the target did. A row of these opens the breaker. */
  unknown(retryAfterMs: number | null, now: number): Stop | null {
    if (retryAfterMs !== null && retryAfterMs <= MAX_PAUSE_MS) this.pauseUntil(now + retryAfterMs, 'throttled');
    this.unknowns += 1;
    if (this.unknowns < BREAKER_STREAK) return null;
    this.openings += 1;
    this.unknowns = BREAKER_STREAK - 1; // the next answer decides alone
    if (this.openings > MAX_OPENINGS) return { code: 'connection', detail: 'no clear answer' };
    this.pauseUntil(now + BREAKER_MS, 'breaker');
    return null;
  }

  private pauseUntil(until: number, reason: WaitReason): void {
    if (until <= this.pausedUntil) return;
    this.pausedUntil = until;
    this.pauseReason = reason;
  }
}
