/** Creating people: a group is read again, its intents become durable, then it leaves batch by batch. */
import type { HttpResult } from '../ports/index.js';
import { applyCreate } from './create-answers.js';
import { longest } from './retry.js';
import { settle, type RowTrack } from './row-track.js';
import type { RunContext } from './run-context.js';
import { LOST, type RowCheck, type Step, type Stop } from './steps.js';

const FRESH_MS = 5000; // a row read longer ago than this is read again before it leaves

export class Creating {
  private readonly context: RunContext;
  /** Rows whose intent is in the journal and that have not left. */
  private intents: RowTrack[] = [];
  private rereading: readonly RowTrack[] = [];
  private underWay: readonly RowTrack[] = [];

  constructor(context: RunContext) {
    this.context = context;
  }

  /** What comes next for rows that may leave; null when there are none. */
  step(now: number): Step | null {
    const batch = this.intents.length > 0 ? this.batch() : this.group();
    if (batch.length === 0) return null;
    const count = Math.min(batch.length, this.context.lane.width);
    const delay = this.context.lane.delay(count, now);
    if (delay > 0) return { kind: 'wait', ms: delay, reason: 'pace' };
    if (batch.some((track) => now - track.rereadAt > FRESH_MS)) return this.reread(this.intents.length > 0 ? this.intents : batch);
    return this.intents.length > 0 ? this.send(batch, now) : this.declare(batch, now);
  }

  /** Takes back the intents that have not left: the journal says so before anything else is done. */
  withdraw(now: number): void {
    for (const track of this.intents) {
      settle(track, 'ready');
      this.context.writer.row(track, now);
    }
    this.context.queue.putBack(this.intents);
    this.intents = [];
  }

  handleReread(checks: ReadonlyMap<string, RowCheck> | null, now: number): void {
    if (!checks) {
      this.context.stopFor({ code: 'sheet', detail: '' });
      return;
    }
    for (const track of this.rereading) {
      const check = checks.get(track.row.rid) ?? 'missing';
      track.rereadAt = now;
      if (check === 'same') continue;
      settle(track, 'changed-since-preview', 'changed-since-preview', check);
      this.context.moved(track, now);
    }
    this.intents = this.intents.filter((track) => track.state === 'intent');
  }

  /** Takes the answers to the creates that were sent last. */
  handleSend(results: readonly HttpResult[], now: number): void {
    const { context, underWay } = this;
    const { api, pacing } = context.input;
    const throttles: (number | null)[] = [];
    for (const [index, track] of underWay.entries()) {
      const effect = applyCreate(track, results[index] ?? LOST, api, now, pacing.settleMs);
      if (effect.kind === 'answered') context.lane.answered();
      if (effect.kind === 'stop') context.stopFor({ code: effect.code, detail: effect.detail });
      if (effect.kind === 'throttled') throttles.push(effect.retryAfterMs);
      if (effect.kind === 'unknown') this.stopIf(context.lane.unknown(effect.retryAfterMs, now));
      if (track.state === 'ready') track.sends -= 1; // it came to nothing for certain
      context.moved(track, now);
    }
    if (throttles.length > 0) this.stopIf(context.lane.throttled(longest(throttles), now));
    context.queue.putBack(underWay.filter((track) => track.state === 'ready'));
    this.underWay = [];
    if (context.lane.pause(now)) this.withdraw(now);
  }

  private stopIf(stop: Stop | null): void {
    if (stop) this.context.stopFor(stop);
  }

  /** The first rows of the group: a leader alone, others as many as may be under way together. */
  private batch(): RowTrack[] {
    return this.intents[0]?.isLeader ? this.intents.slice(0, 1) : this.intents.slice(0, this.context.lane.width);
  }

  private group(): RowTrack[] {
    return this.context.queue.peek(this.context.groupSize).filter((track) => track.checked);
  }

  private reread(tracks: readonly RowTrack[]): Step {
    this.rereading = tracks;
    return { kind: 'reread', rows: tracks.map((track) => track.row) };
  }

  private declare(group: RowTrack[], now: number): Step {
    const { queue, writer } = this.context;
    queue.remove(group);
    this.intents = group;
    for (const track of group) {
      settle(track, 'intent');
      writer.row(track, now);
    }
    return { kind: 'append', records: writer.take() };
  }

  private send(batch: readonly RowTrack[], now: number): Step {
    const { lane, input } = this.context;
    lane.take(batch.length, now);
    this.intents = this.intents.slice(batch.length);
    this.underWay = batch;
    for (const track of batch) track.sends += 1;
    return { kind: 'send', purpose: 'create', requests: batch.map((track) => input.api.create(track.row)) };
  }
}
