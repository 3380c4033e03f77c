/**
 * One send of one plan, as a machine without hands: it says what to do next and is told what came of it. It touches no port, so every
 * order of events can be tried in a test. The rules it keeps: an intent is durable before its request leaves; who is changed is read
 * just before, and left alone where they are no longer as the plan saw them; what is not known for certain is looked up, after a settle
 * time, before anything is sent again; a journal alone is enough to go on after a kill.
 *
 * The driver is a loop (`host` is the host, `check` reads rows again and compares their canonical text):
 *
 *     for (;;) {
 *       const step = run.next(clock.now());
 *       show(run.progress(clock.now()));
 *       if (step.kind === 'done') return step.receipt;
 *       else if (step.kind === 'append') run.handle(step, await journal.append(step.records).then(() => true, () => false), clock.now());
 *       else if (step.kind === 'reread') run.handle(step, await check(step.rows).catch(() => null), clock.now());
 *       else if (step.kind === 'send') run.handle(step, await http.send(step.requests, lease).catch(() => lostAnswers(step.requests)), clock.now());
 *       else if (step.kind === 'renew') run.handle(step, await lock.renew(lease, step.ttlMs).catch(() => false), clock.now());
 *       else {
 *         await clock.sleep(step.ms);
 *         run.handle(step, undefined, clock.now());
 *       }
 *     }
 *
 * The driver acquires the lease first (`leaseMs(pacing)`) and releases it when the loop is over, however it ends.
 */
import type { HttpResult, RunState } from '../ports/index.js';
import { LeaderIds } from './leader-ids.js';
import { Looking } from './looking.js';
import { RunCount, statusOf, type Progress, type RowStatus, type Waiting } from './progress.js';
import { makeReceipt, type Receipt } from './receipt.js';
import { RollCall } from './roll-call.js';
import { settle } from './row-track.js';
import { RunContext } from './run-context.js';
import { leaseMs, type RunInput } from './run-input.js';
import { lostAnswers, type OpenStep, type Step, type StepResults, type Stop, type WaitReason, type WaitStep } from './steps.js';
import { Sweep } from './sweep.js';
import { Writing } from './writing.js';

const WAIT_PIECE_MS = 5000; // a cancel is heard this soon, and the lease is renewed in time
const RENEW_SHARE = 2 / 3; // the lease is renewed when less than this of it is left

/** Stops after which the target can still be asked what became of the rows that were sent. */
const CAN_STILL_ASK: readonly Stop['code'][] = ['cancelled', 'strict', 'seats-exceeded', 'setup', 'sheet'];
/** Stops that end a run for good, once nothing of it is unknown. */
const ENDS_THE_RUN: readonly Stop['code'][] = ['cancelled', 'strict'];

export interface Run {
  /** What to do next; the same step until it is handled. */
  next(now: number): Step;
  /** What came of the step that `next` gave. */
  handle<S extends OpenStep>(step: S, result: StepResults[S['kind']], now: number): void;
  /** Sends nothing more, then looks up what is unknown. */
  cancel(): void;
  /** Cancels without looking anything up: the run stays open, to be taken up again. */
  abandon(): void;
  progress(now: number): Progress;
  /** Where the row at this place of the plan stands. */
  row(index: number): RowStatus;
}

const shorter = (one: WaitStep, other: WaitStep): WaitStep => (one.ms <= other.ms ? one : other);

/** A run over these rows: new, or taken up from the records of its journal. */
export function createRun(input: RunInput): Run {
  return new Machine(new RunContext(input));
}

class Machine implements Run {
  private readonly context: RunContext;
  private readonly writing: Writing;
  private readonly rollCall: RollCall;
  private readonly looking: Looking;
  private readonly leaders: LeaderIds;
  private readonly sweep: Sweep;
  private readonly count: RunCount;
  private readonly ttlMs: number;
  private leaseUntil: number;
  private clock = 0;
  /** When the step that is pending was given out. */
  private since = 0;
  private begun = false;
  /** The last word of the run, while it is being written. */
  private closing: RunState | null = null;
  /** That word is written, or can no longer be. */
  private ended = false;
  /** A journal or a host that refuses may do so since the run was taken over: the lease tells. */
  private doubted = false;
  private pending: Step | null = null;
  private waiting: Waiting | null = null;

  constructor(context: RunContext) {
    this.context = context;
    this.rollCall = new RollCall(context);
    this.looking = new Looking(context);
    this.leaders = new LeaderIds(context);
    this.sweep = new Sweep(context);
    this.count = new RunCount(context.tracks, context.input.lookupFirst || context.resumed, context.input.api.bulk?.mostRows);
    this.writing = new Writing(context, this.looking);
    this.ttlMs = leaseMs(context.input.pacing);
    this.leaseUntil = context.input.lease.expiresAt;
  }

  next(now: number): Step {
    this.tick(now);
    if (!this.pending) {
      this.waiting = null;
      this.since = this.clock;
      this.pending = this.choose(this.clock);
    }
    return this.pending;
  }

  handle<S extends OpenStep>(step: S, result: StepResults[S['kind']], now: number): void {
    if (step !== this.pending) throw new TypeError(`Expected the answer to the step that next() gave, got one to ${step.kind}`);
    this.tick(now);
    this.pending = null;
    const handler = this.handlers(step)[step.kind] as (result: StepResults[S['kind']]) => void;
    handler(result);
  }

  cancel(): void {
    if (!this.closing) this.context.stop ??= { code: 'cancelled', detail: '' };
  }

  abandon(): void {
    this.cancel();
    this.context.abandoned = true;
  }

  progress(now: number): Progress {
    const { stop, lane } = this.context;
    return this.count.at(lane.perMinute, Math.max(now, this.clock), { waiting: this.waiting, stop });
  }

  row(index: number): RowStatus {
    const track = this.context.tracks[index];
    if (!track) throw new TypeError(`Expected a row of the plan, got ${index} of ${this.context.tracks.length}`);
    return statusOf(track, this.context.stop, this.ended);
  }

  /** A clock that jumps back stands still here, but for what was slept since: no wait becomes longer, no settle time shorter. */
  private tick(now: number): void {
    this.clock = Math.max(this.clock, now);
  }

  private handlers(step: OpenStep): { [K in keyof StepResults]: (result: StepResults[K]) => void } {
    return {
      append: (durable) => {
        if (!durable) {
          this.endFor({ code: 'journal', detail: '' });
          this.doubted = true;
        } else if (this.closing) {
          this.ended = true;
        }
      },
      reread: (checks) => this.writing.handleReread(checks, this.clock),
      send: (results: readonly HttpResult[]) => {
        if (step.kind !== 'send') return;
        // Too few or too many answers: nobody knows which belongs to which request.
        const told = results.length === step.requests.length ? results : lostAnswers(step.requests);
        if (this.leaders.isAsking) this.leaders.handle(told, this.clock);
        else if (this.rollCall.isAsking) this.rollCall.handle(told, this.clock);
        else if (this.sweep.isAsking) this.sweep.handle(told, this.clock);
        else if (step.purpose === 'lookup') this.looking.handle(told, this.clock);
        else this.writing.handleSend(told, this.clock);
        // A host sends nothing under a lease that was taken over: whether it was, the lease tells.
        if (step.purpose === 'write') this.doubted ||= told.some((result) => result.kind === 'failure' && result.reason === 'not-sent');
      },
      wait: () => {
        if (step.kind === 'wait') this.tick(this.since + step.ms);
      },
      renew: (held) => {
        this.doubted = false;
        if (held) this.leaseUntil = this.clock + this.ttlMs;
        else this.endFor({ code: 'lease', detail: '' });
      },
    };
  }

  /** Ends at once: without a journal or a lease nothing may leave, and nothing can be written. */
  private endFor(stop: Stop): void {
    this.context.stop = stop;
    this.ended = true;
    for (const track of this.context.tracks) if (track.state === 'intent') settle(track, 'ready');
  }

  private choose(now: number): Step {
    if (!this.begun) return this.begin(now);
    if (this.doubted) return { kind: 'renew', ttlMs: this.ttlMs };
    if (this.ended) return { kind: 'done', receipt: this.receipt() };
    if (this.leaseUntil - now < this.ttlMs * RENEW_SHARE) return { kind: 'renew', ttlMs: this.ttlMs };
    const { stop } = this.context;
    if (stop) this.writing.withdraw(now);
    if (stop && (this.context.abandoned || !CAN_STILL_ASK.includes(stop.code))) return this.close(now);
    // Whoever cancels waits for nobody, unless somebody has to be looked up.
    const pause = stop && this.context.unsettled.size === 0 ? null : this.context.lane.pause(now);
    if (pause) return this.wait(pause.ms, pause.reason);
    const page = this.paused(this.rollCall.step(now));
    if (page) return page;
    const lookup = this.looking.step(now);
    const hasLanes = this.context.input.api.laneOf !== undefined;
    if (lookup && (stop || lookup.kind !== 'wait' || !hasLanes)) return lookup;
    const write = stop ? null : this.paused(this.leaders.step(now) ?? this.writing.step(now));
    // A lookup that waits for its own lane holds up no other one.
    if (lookup?.kind === 'wait') return write?.kind === 'wait' ? shorter(lookup, write) : (write ?? lookup);
    return write ?? this.waitForLookup(now) ?? this.paused(this.sweep.step(now)) ?? this.close(now);
  }

  /** The pause of one lane is waited for like any other: in pieces, and with nothing unwritten. */
  private paused(step: Step | null): Step | null {
    return step?.kind === 'wait' && step.reason !== 'pace' ? this.wait(step.ms, step.reason) : step;
  }

  private begin(now: number): Step {
    this.begun = true;
    const { context } = this;
    if (context.input.lease.fence < context.journal.lastFence) {
      this.endFor({ code: 'lease', detail: '' });
      return this.choose(now);
    }
    context.begin(now);
    this.count.recount();
    context.writer.runState('sending', now); // under the new fence, so that an earlier holder can write no more
    return this.flush();
  }

  private waitForLookup(now: number): Step | null {
    const leader = this.context.stop ? null : this.leaders.next(now);
    const lookup = this.looking.next();
    const next = leader && lookup ? (leader.at < lookup.at ? leader : lookup) : (leader ?? lookup);
    return next && this.wait(Math.max(1, next.at - now), next.reason);
  }

  /** Nothing stays unwritten over a wait. */
  private wait(ms: number, reason: WaitReason): Step {
    if (this.context.writer.length > 0) return this.flush();
    this.waiting = { reason, ms };
    return { kind: 'wait', ms: Math.min(ms, WAIT_PIECE_MS), reason };
  }

  /** A run that left something to do stays open, so that it can be taken up again. */
  private close(now: number): Step {
    const { stop, unsettled, writer } = this.context;
    // Nobody comes back to what was begun here: it stays done in part.
    if (!stop || ENDS_THE_RUN.includes(stop.code))
      for (const track of this.context.tracks)
        if (track.inPart && track.state === 'ready') {
          settle(track, 'rejected', '', track.detail);
          writer.row(track, now);
        }
    this.closing = (stop && !ENDS_THE_RUN.includes(stop.code)) || unsettled.size > 0 ? 'stopped' : 'settled';
    writer.runState(this.closing, now, this.receipt().counts);
    return this.flush();
  }

  private flush(): Step {
    return { kind: 'append', records: this.context.writer.take() };
  }

  private receipt(): Receipt {
    const { input, tracks, journal, stop } = this.context;
    return makeReceipt(input.run, tracks, journal, stop);
  }
}
