/**
 * A pace that learns a limit which nobody documents, from two things: what the target takes between two refusals, and how long it stays
 * shut. A bucket takes what flows in, so what it took between two moments in which it was empty is its rate. A window stays shut, then
 * takes a whole load at once, which no bucket that slow can do; it is filled at once and left alone until it opens again.
 */
import { BySecond, paceBefore, SECOND_MS, takenBefore } from './by-second.js';
import type { Pace } from './pacing.js';
import { SlidingLog } from './sliding-log.js';
import { Spread } from './spread.js';
import { MINUTE_MS, TokenBucket } from './token-bucket.js';

const STEP = 10; // requests taken before the pace rises
const FIRST_RISE = 1.5; // while nothing was ever refused
const NEAR = 0.04; // a pace this near to one that was refused rises slowly
const SLOW_RISE = 0.005;
const BETA = 0.7;
const HALF_WAY = 0.25; // share of the gap to a refused pace that one step closes
const SLOWEST_PER_MINUTE = 1;
const PARTLY = 3; // batches in a row of which a part was refused
const LEAD = 2; // a pace is no more than so many times what really left
const WIDEN = 150; // requests taken after which one more may leave together again
const MOST_REMEMBERED = 4000;
const NEAR_MS = 5000; // no rise near to a refused pace comes sooner: every refusal costs a second

const PROBE_MS = 1000; // first wait after a refusal that names none
const PROBE_SHARE = 0.12; // each wait as a share of the time shut so far: what is waited too long stays this small
const PROBE_CAP_MS = 30_000;
const PROBE_JITTER = 0.1; // several workbooks do not knock in time
const PATIENCE = 40; // refusals in a row, about 5 minutes of them

const LONG_MS = 3000; // shut for longer, it may be a window
const LOAD = 5; // taken at once, more than a bucket explains
const WINDOW_RISE = 1.05;
const FULL = 0.5; // with less of its load a refusal says nothing about the window
const PAUSE = 0.25; // share of a window without a request that parts two loads
const LONGEST_HOLD = 64;
const FIRST_HOLD = 3; // full windows before a larger load is tried

interface Shut {
  readonly at: number;
  lastAt: number;
  /** How long the target asked to wait, while it refused only once; null where it did not say, or did not keep its word. */
  toldMs: number | null;
  /** The longest time in which a bucket did not gain one token. */
  longestMs: number;
}

/** A load that is being tried, and what it would mean if a bucket cannot have held it. */
interface Trial {
  readonly openedAt: number;
  readonly held: number;
  readonly perMs: number;
  readonly count: number;
  readonly ms: number;
  taken: number;
}

interface Window {
  readonly log: SlidingLog;
  count: number;
  ms: number;
}

export class LearntPace implements Pace {
  readonly patience = PATIENCE;
  private readonly atOnce: number;
  private readonly upTo: number;
  private readonly random: () => number;
  private readonly bucket: TokenBucket;
  /** Whatever is learnt: no more than the ceiling leaves in any minute. */
  private readonly ceiling: SlidingLog;
  private readonly second = new BySecond();
  private window: Window | null = null;
  private trial: Trial | null = null;
  private shut: Shut | null = null;
  /** When the requests left that were taken, the oldest first; only as many as can matter. */
  private taken: number[] = [];
  /** The slowest even pace that was refused. */
  private refused = Infinity;
  private refusedAt: number | null = null;
  private takenSince = 0;
  private steps = 0;
  private stepAt = 0;
  private most: number;
  private partly = 0;
  /** The pace of the last step that went well. */
  private went = 0;
  /** Slow rises in a row. */
  private streak = 0;
  private sentAt = 0;
  private tookMs = 0;
  private readonly spread = new Spread();
  private hold = FIRST_HOLD;
  /** When the load began that the window refused to take more of; null where that load was too small to tell anything. */
  private loadFrom: number | null = null;

  constructor(perMinute: number, upTo: number, atOnce: number, random: () => number) {
    this.atOnce = Math.max(1, atOnce);
    this.most = this.atOnce;
    this.upTo = Math.max(perMinute, upTo, SLOWEST_PER_MINUTE);
    this.random = random;
    this.ceiling = new SlidingLog(Math.floor(this.upTo), MINUTE_MS, this.spread);
    this.bucket = new TokenBucket(Math.max(SLOWEST_PER_MINUTE, perMinute), this.most);
  }

  width(now: number): number {
    if (this.shut) return this.firstWidth(this.shut);
    const room = Math.max(1, this.ceiling.free(now));
    if (this.window) return Math.max(1, Math.min(this.most, room, this.window.log.free(now)));
    return Math.min(room, this.second.width(this.bucket.capacity, now));
  }

  /** One asks whether it has opened; where the target said when, and a little later, as many as came in meanwhile. */
  private firstWidth({ toldMs }: Shut): number {
    if (!this.second.isQuick || toldMs === null || toldMs > SECOND_MS || this.window) return 1;
    return Math.max(1, Math.min(this.bucket.capacity, Math.floor((this.bucket.perMinute * toldMs) / MINUTE_MS)));
  }

  get perMinute(): number {
    return this.window ? Math.min(this.upTo, (this.window.count * MINUTE_MS) / this.window.ms) : this.bucket.perMinute;
  }

  delay(count: number, now: number): number {
    const least = this.ceiling.delay(count, now);
    if (this.shut) return least; // its wait is over: this asks whether it has opened
    const even = this.window ? 0 : this.second.delay(count, now);
    return Math.max(least, even, this.bucket.delay(count, now), this.window?.log.delay(count, now) ?? 0);
  }

  take(count: number, now: number): void {
    this.bucket.take(count, now);
    this.ceiling.take(count, now);
    this.second.take(count, now);
    this.window?.log.take(count, now);
    this.spread.sent(now);
    this.sentAt = now;
  }

  accepted(count: number, now: number): void {
    this.tookMs = now - this.sentAt;
    this.spread.answered(now);
    if (this.shut) this.open(this.shut);
    for (let one = 0; one < count; one++) this.taken.push(this.sentAt);
    if (this.taken.length > 2 * MOST_REMEMBERED) this.taken = this.taken.slice(-MOST_REMEMBERED);
    this.takenSince += count;
    this.steps += count;
    if (this.window) this.riseWindow(this.window);
    else if (this.trial) this.judge(this.trial, count);
    else if (this.steps >= STEP) this.rise(now);
  }

  limited(count: number, retryAfterMs: number | null, now: number): number {
    const { shut } = this;
    this.window?.log.giveBack(count);
    this.second.giveBack(count);
    if (!shut) this.refuse(now);
    else {
      shut.longestMs = Math.max(shut.longestMs, now - shut.lastAt);
      shut.lastAt = now;
      shut.toldMs = null;
    }
    this.shut ??= { at: now, lastAt: now, toldMs: retryAfterMs, longestMs: 0 };
    this.shut.longestMs = Math.max(this.shut.longestMs, retryAfterMs ?? 0);
    const probe = Math.min(PROBE_CAP_MS, Math.max(PROBE_MS, PROBE_SHARE * (now - this.shut.at)));
    const isTold = retryAfterMs !== null && (shut === null || retryAfterMs >= probe);
    return Math.ceil(isTold ? retryAfterMs : probe * (1 + PROBE_JITTER * this.random()));
  }

  /** The first refusal after something was taken: what was taken since the last one is what the target gives. */
  private refuse(now: number): void {
    if (this.window) this.refuseLoad(this.window);
    else this.refusePace(now);
    this.bucket.empty(now);
    this.trial = null;
    this.refusedAt = now;
    this.stepAt = now;
    this.takenSince = 0;
    this.steps = 0;
  }

  private refusePace(now: number): void {
    const { bucket, refusedAt } = this;
    const isPartly = this.taken[this.taken.length - 1] === this.sentAt;
    this.partly += isPartly ? 1 : 0;
    if (this.partly >= PARTLY && this.most > 1) {
      this.most = Math.max(1, Math.min(this.most, bucket.capacity) - 1); // some of a batch are refused, time and again
      this.partly = 0;
      this.refused = Infinity; // what was refused was the batch and not its pace
    } else {
      this.refused = Math.min(this.refused, bucket.perMinute);
    }
    this.streak = 0;
    const before = takenBefore(this.taken, this.sentAt);
    if (refusedAt === null) {
      bucket.perMinute = paceBefore(bucket.perMinute, before);
      this.refused = Math.min(this.refused, bucket.perMinute);
    } else {
      const measured = (this.takenSince * MINUTE_MS) / (now - refusedAt);
      // A small bucket spills while the pace rises, so what was measured may be too little: half way to what went well is tried.
      const fair = Math.max(measured, (measured + this.went) / 2, this.takenSince < STEP ? BETA * bucket.perMinute : 0);
      bucket.perMinute = Math.max(SLOWEST_PER_MINUTE, Math.min(fair, bucket.perMinute));
    }
    this.went = 0;
    this.second.refused(bucket.perMinute, before);
    this.fit();
  }

  /** Once something was refused, no more leave together than the pace needs: a target may take few at a time. */
  private fit(): void {
    const { bucket } = this;
    const needed = Math.ceil((bucket.perMinute * this.tookMs) / MINUTE_MS);
    bucket.capacity = Math.max(1, Math.min(this.most, this.second.share(bucket.perMinute, needed)));
  }

  /** Either the load was too large, or the window is longer than was believed: then its next opening tells how long. */
  private refuseLoad(window: Window): void {
    this.hold = Math.min(LONGEST_HOLD, this.hold * 2);
    const { taken, sentAt } = this;
    let start = taken.length - 1;
    while ((taken[start] ?? 0) - (taken[start - 1] ?? -Infinity) < PAUSE * window.ms) start -= 1;
    // Where nothing paused between two loads, all that the window still counts is one load.
    if (taken.length - start > window.count) start = taken.findIndex((at) => at > sentAt - window.ms);
    const load = taken.length - start;
    this.loadFrom = load >= FULL * window.count ? (taken[start] ?? null) : null;
    if (this.loadFrom === null) return;
    window.count = load;
    window.log.resize(window.count, window.ms);
  }

  /** It takes requests again. After a long time shut, a whole load is tried at once: that tells a window from a bucket. */
  private open(shut: Shut): void {
    const { sentAt, taken, window } = this;
    this.shut = null;
    const first = taken[0];
    if (first === undefined) return;
    if (window) {
      if (this.loadFrom !== null) window.ms = Math.max(1, sentAt - this.loadFrom); // from opening to opening
      window.log.resize(window.count, window.ms);
    } else if (shut.longestMs >= LONG_MS) {
      const perMs = 1 / shut.longestMs;
      const held = 1 + perMs * (sentAt - shut.lastAt);
      this.trial = { openedAt: sentAt, held, perMs, count: taken.length, ms: sentAt - first, taken: 0 };
      this.bucket.perMinute = this.upTo;
      this.bucket.capacity = this.most;
    }
    this.taken = window ? taken : [];
  }

  /** More was taken at once than a bucket can hold that gained so little while it was shut: it is a window. */
  private judge(trial: Trial, count: number): void {
    trial.taken += count;
    const explained = 2 * (trial.held + trial.perMs * (this.sentAt - trial.openedAt));
    if (trial.taken < LOAD || trial.taken <= explained) return;
    const load = Math.max(trial.count, trial.taken);
    const log = new SlidingLog(load, trial.ms, this.spread);
    for (const at of this.taken) log.take(1, at);
    this.window = { log, count: load, ms: trial.ms };
    this.trial = null;
    this.takenSince = 0;
  }

  /** Full loads went through: a little more is tried, and the more seldom the more often that was refused. */
  private riseWindow(window: Window): void {
    if (this.takenSince < this.hold * window.count) return;
    this.takenSince = 0;
    window.count = Math.max(Math.ceil(window.count * WINDOW_RISE), window.count + this.most);
    window.log.resize(window.count, window.ms);
  }

  /** Nothing is refused at this pace: up, quickly while far from what was refused, slowly when near, and quicker the longer it goes well. */
  private rise(now: number): void {
    const { bucket, refused } = this;
    const isNear = this.refusedAt !== null && Math.min(refused, this.upTo) - bucket.perMinute <= NEAR * bucket.perMinute;
    if (isNear && this.second.isQuick && now - this.stepAt < NEAR_MS) return;
    const done = (this.steps * MINUTE_MS) / (now - this.stepAt);
    this.stepAt = now;
    this.steps = 0;
    this.partly = 0;
    const pace = bucket.perMinute;
    this.went = pace;
    if (this.refusedAt === null) {
      bucket.perMinute = Math.min(this.upTo, pace * FIRST_RISE);
      return;
    }
    const top = Math.min(refused, this.upTo);
    this.streak = isNear ? this.streak + 1 : 0;
    const next = isNear ? pace * (1 + SLOW_RISE * this.streak) : pace + (top - pace) * HALF_WAY;
    bucket.perMinute = Math.max(pace, Math.min(this.upTo, next, LEAD * done));
    this.refused = Math.max(refused, bucket.perMinute);
    if (this.takenSince >= WIDEN) this.most = Math.min(this.atOnce, this.most + 1);
    this.fit();
  }
}
