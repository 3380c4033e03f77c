/** The one lane that all requests of a run share: its pace, its pauses, its breaker and its budget for trying again. */
import type { Pacing } from './api.js';
import { paceOf, type Pace } from './pacing.js';
import { backoffMs, longest, MAX_TRIES } from './retry.js';
import { RetryBudget } from './retry-budget.js';
import type { Stop, WaitReason } from './steps.js';
import { NO_CLEAR_ANSWER, TIMES_IN_A_ROW, TOO_MANY_TRIES, TRY_IN_MINUTES } from '../said/by-sending.js';
import { fill } from '../said/fill.js';

const BREAKER_STREAK = 5; // unknown outcomes in a row before the target is left alone
const BREAKER_MS = 60_000;
const MAX_OPENINGS = 3; // a target silent for this many breaks is not coming back soon
const MAX_PAUSE_MS = 15 * 60_000; // longer than anybody keeps a pane open for
const TOLD_TRIES = 20; // a host that says when to come is busy with others, and has room in the end
const DISTRUST = 3; // spells of refusals after which a limit that was called known is learnt like any other

const OUT_OF_BUDGET: Stop = { code: 'connection', detail: TOO_MANY_TRIES };

export class Lane {
  private pace: Pace;
  private readonly budget = new RetryBudget();
  private readonly pacing: Pacing;
  private readonly random: () => number;
  private pausedUntil = 0;
  private pauseReason: WaitReason = 'throttled';
  private throttles = 0;
  /** How often it was asked to wait after it had taken something. */
  private spells = 0;
  private unsents = 0;
  private unknowns = 0;
  private openings = 0;

  constructor(pacing: Pacing, random: () => number) {
    this.pacing = pacing;
    this.random = random;
    this.pace = paceOf(pacing, random);
  }

  /** Requests that may be under way together; one while it is open whether the target answers again. */
  width(now: number): number {
    return this.openings > 0 ? 1 : this.pace.width(now);
  }

  /** Requests that are expected to leave in a minute. */
  get perMinute(): number {
    return this.pace.perMinute;
  }

  /** How long a pause still lasts, or null. */
  pause(now: number): { readonly ms: number; readonly reason: WaitReason } | null {
    return now < this.pausedUntil ? { ms: this.pausedUntil - now, reason: this.pauseReason } : null;
  }

  /** Milliseconds until `count` requests may leave. */
  delay(count: number, now: number): number {
    return this.pace.delay(count, now);
  }

  take(count: number, now: number): void {
    this.pace.take(count, now);
  }

  /** The target answered so many requests with something that says what it did. To be told before what else came with them. */
  answered(count: number, now: number): void {
    if (count === 0) return;
    this.throttles = 0;
    this.unsents = 0;
    this.unknowns = 0;
    this.openings = 0;
    this.budget.earn(count);
    this.pace.accepted(count, now);
  }

  /** The target, or the way to it, asks for so many requests to come back later: the whole lane pauses. */
  throttled(waits: readonly (number | null)[], now: number): Stop | null {
    this.throttles += 1;
    if (this.throttles === 1) this.spells += 1;
    if (this.spells === DISTRUST && this.throttles === 1 && this.pacing.learnUpTo === undefined)
      this.pace = paceOf({ ...this.pacing, learnUpTo: this.pacing.perMinute }, this.random);
    const told = longest(waits);
    const ms = this.pace.limited(waits.length, told, now) ?? told ?? backoffMs(this.throttles, this.random);
    if (this.throttles >= this.pace.patience) return { code: 'connection', detail: fill(TIMES_IN_A_ROW, { number: this.throttles }) };
    if (!this.budget.spend(waits.length, 'throttled')) return OUT_OF_BUDGET;
    if (ms > MAX_PAUSE_MS) return { code: 'connection', detail: fill(TRY_IN_MINUTES, { number: Math.ceil(ms / 60_000) }) };
    this.pauseUntil(now + ms, 'throttled');
    return null;
  }

  /** Requests did not leave the host: whatever keeps them, it is not the target's limit. A host may say when it takes them again. */
  unsent(now: number, retryAfterMs: number | null = null): Stop | null {
    this.unsents += 1;
    if (this.unsents >= (retryAfterMs === null ? MAX_TRIES : TOLD_TRIES))
      return { code: 'connection', detail: fill(TIMES_IN_A_ROW, { number: this.unsents }) };
    this.pauseUntil(now + (retryAfterMs ?? backoffMs(this.unsents, this.random)), 'unsent');
    return null;
  }

  /** Nobody knows what the target did. A row of these opens the breaker. */
  unknown(retryAfterMs: number | null, now: number): Stop | null {
    if (retryAfterMs !== null && retryAfterMs <= MAX_PAUSE_MS) this.pauseUntil(now + retryAfterMs, 'throttled');
    if (!this.budget.spend(1, 'unknown')) return OUT_OF_BUDGET;
    this.unknowns += 1;
    if (this.unknowns < BREAKER_STREAK) return null; // after a row of them, the next answer decides alone
    this.openings += 1;
    if (this.openings > MAX_OPENINGS) return { code: 'connection', detail: NO_CLEAR_ANSWER };
    this.pauseUntil(now + BREAKER_MS, 'breaker');
    return null;
  }

  private pauseUntil(until: number, reason: WaitReason): void {
    if (until <= this.pausedUntil) return;
    this.pausedUntil = until;
    this.pauseReason = reason;
  }
}
