/**
 * The way of all requests of a run: its pace and pauses, its breaker and its budget for trying again. Where a target limits its operations
 * each for itself, each of them has a lane with a pace and a pause of its own; the breaker and the budget stay one.
 */
import type { HttpRequest } from '../ports/index.js';
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

/** What requests share that count against one limit. */
interface OwnPace {
  pace: Pace;
  pausedUntil: number;
  throttles: number;
  /** How often it was asked to wait after it had taken something. */
  spells: number;
}

/** The lane of everything, where a target has one limit. */
const ONLY = '';

export class Lane {
  private readonly paces = new Map<string, OwnPace>();
  private readonly budget = new RetryBudget();
  private readonly pacing: Pacing;
  private readonly random: () => number;
  private pausedUntil = 0;
  private pauseReason: WaitReason = 'throttled';
  private unsents = 0;
  private unknowns = 0;
  private openings = 0;

  private readonly laneOf: ((request: HttpRequest) => string) | null;

  constructor(pacing: Pacing, random: () => number, laneOf: ((request: HttpRequest) => string) | null = null) {
    this.pacing = pacing;
    this.random = random;
    this.laneOf = laneOf;
  }

  /** The lane of a request. */
  nameOf(request: HttpRequest): string {
    return this.laneOf?.(request) ?? ONLY;
  }

  /** The first of these in the order given that share a lane with the first one, as many as may leave together. */
  together<T>(all: readonly T[], requestOf: (one: T) => HttpRequest, now: number): { readonly lane: string; readonly taken: T[] } {
    const [first] = all;
    if (first === undefined) return { lane: ONLY, taken: [] };
    const lane = this.laneOf ? this.nameOf(requestOf(first)) : ONLY;
    const same = this.laneOf ? all.filter((one) => this.nameOf(requestOf(one)) === lane) : all;
    return { lane, taken: same.slice(0, this.width(now, lane)) };
  }

  private own(lane: string): OwnPace {
    const known = this.paces.get(lane);
    if (known) return known;
    const own: OwnPace = { pace: paceOf(this.pacing, this.random), pausedUntil: 0, throttles: 0, spells: 0 };
    this.paces.set(lane, own);
    return own;
  }

  /** Requests that may be under way together; one while it is open whether the target answers again. */
  width(now: number, lane = ONLY): number {
    return this.openings > 0 ? 1 : this.own(lane).pace.width(now);
  }

  /** Requests that are expected to leave in a minute. */
  get perMinute(): number {
    const paces = [...this.paces.values()].map(({ pace }) => pace.perMinute);
    return paces.length > 0 ? Math.min(...paces) : this.own(ONLY).pace.perMinute;
  }

  /** How long a pause of everything still lasts, or one of this lane; null where there is none. */
  pause(now: number, lane = ONLY): { readonly ms: number; readonly reason: WaitReason } | null {
    const own = this.paces.get(lane)?.pausedUntil ?? 0;
    if (now < own && own > this.pausedUntil) return { ms: own - now, reason: 'throttled' };
    return now < this.pausedUntil ? { ms: this.pausedUntil - now, reason: this.pauseReason } : null;
  }

  /** Milliseconds until `count` requests may leave. */
  delay(count: number, now: number, lane = ONLY): number {
    return this.own(lane).pace.delay(count, now);
  }

  take(count: number, now: number, lane = ONLY): void {
    this.own(lane).pace.take(count, now);
  }

  /** The target answered so many requests with something that says what it did. To be told before what else came with them. */
  answered(count: number, now: number, lane = ONLY): void {
    if (count === 0) return;
    const own = this.own(lane);
    own.throttles = 0;
    this.unsents = 0;
    this.unknowns = 0;
    this.openings = 0;
    this.budget.earn(count);
    own.pace.accepted(count, now);
  }

  /** The target, or the way to it, asks for so many requests to come back later: their whole lane pauses. */
  throttled(waits: readonly (number | null)[], now: number, lane = ONLY): Stop | null {
    const own = this.own(lane);
    own.throttles += 1;
    if (own.throttles === 1) own.spells += 1;
    if (own.spells === DISTRUST && own.throttles === 1 && this.pacing.learnUpTo === undefined)
      own.pace = paceOf({ ...this.pacing, learnUpTo: this.pacing.perMinute }, this.random);
    const told = longest(waits);
    const ms = own.pace.limited(waits.length, told, now) ?? told ?? backoffMs(own.throttles, this.random);
    if (own.throttles >= own.pace.patience) return { code: 'connection', detail: fill(TIMES_IN_A_ROW, { number: own.throttles }) };
    if (!this.budget.spend(waits.length, 'throttled')) return OUT_OF_BUDGET;
    if (ms > MAX_PAUSE_MS) return { code: 'connection', detail: fill(TRY_IN_MINUTES, { number: Math.ceil(ms / 60_000) }) };
    if (this.laneOf) own.pausedUntil = Math.max(own.pausedUntil, now + ms);
    else this.pauseUntil(now + ms, 'throttled');
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
