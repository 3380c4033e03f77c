/** Creating and changing people: rows are read again, their intents become durable, then they leave batch by batch. */
import type { HttpResult } from '../ports/index.js';
import { applyAnswer, requestOf } from './answers.js';
import { PERSON_FRESH_MS, ROW_FRESH_MS } from './freshness.js';
import type { Looking } from './looking.js';
import { longest } from './retry.js';
import { settle, type RowTrack } from './row-track.js';
import type { RunContext } from './run-context.js';
import { changesKeys } from './same-keys.js';
import { LOST, type RowCheck, type Step, type Stop } from './steps.js';

export class Writing {
  private readonly context: RunContext;
  private readonly looking: Looking;
  /** Rows whose intent is in the journal and that have not left. */
  private intents: RowTrack[] = [];
  private rereading: readonly RowTrack[] = [];
  private underWay: readonly RowTrack[] = [];

  constructor(context: RunContext, looking: Looking) {
    this.context = context;
    this.looking = looking;
  }

  /** What comes next for rows that may leave; null when there are none. */
  step(now: number): Step | null {
    this.context.takeUp(now);
    this.intents = this.intents.filter((track) => track.state === 'intent');
    const isDeclared = this.intents.length > 0;
    const batch = isDeclared ? this.batch(now) : this.group(now);
    const [first] = batch;
    if (!first) return null;
    const isRead = this.context.isReadBefore(first.row);
    if (isRead) {
      const reading = this.readPeople(batch, now);
      if (reading !== undefined) return reading;
      if (!isDeclared) return this.declare(batch, now);
    }
    const delay = this.context.lane.delay(Math.min(batch.length, this.context.lane.width(now)), now);
    if (delay > 0) return { kind: 'wait', ms: delay, reason: 'pace' };
    if (!isRead && this.isStale(batch, now)) return this.reread(isDeclared ? this.intents : batch);
    return isDeclared ? this.send(batch, now) : this.declare(batch, now);
  }

  /** Takes back the intents that have not left: the journal says so before anything else is done. */
  withdraw(now: number): void {
    this.looking.dropReadings();
    const left = this.intents.filter((track) => track.state === 'intent');
    for (const track of left) {
      settle(track, 'ready');
      this.context.writer.row(track, now);
    }
    this.context.queue.putBack(left);
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
  }

  /** Takes the answers to the requests that were sent last. */
  handleSend(results: readonly HttpResult[], now: number): void {
    const { context, underWay } = this;
    const { api, pacing } = context.input;
    const throttles: (number | null)[] = [];
    const unsent: (number | null)[] = [];
    for (const [index, track] of underWay.entries()) {
      const settleMs = context.isKeyed(track) ? 0 : pacing.settleMs;
      const effect = applyAnswer(track, results[index] ?? LOST, api, now, settleMs, context.isDeletion(track.row));
      if (effect.kind === 'answered') context.lane.answered(1, now);
      if (effect.kind === 'unsent') unsent.push(effect.retryAfterMs);
      if (effect.kind === 'stop') context.stopFor(effect.stop);
      if (effect.kind === 'throttled') throttles.push(effect.retryAfterMs);
      if (effect.kind === 'unknown') this.stopIf(context.lane.unknown(effect.retryAfterMs, now));
      track.readAt = -Infinity; // whatever comes next, the person is read anew before it
      if (track.state === 'ready') track.sends -= 1; // it came to nothing for certain
      context.moved(track, now);
    }
    if (unsent.length > 0) this.stopIf(context.lane.unsent(now, longest(unsent)));
    if (throttles.length > 0) this.stopIf(context.lane.throttled(throttles, now));
    context.queue.putBack(underWay.filter((track) => track.state === 'ready'));
    this.underWay = [];
    if (context.lane.pause(now)) this.withdraw(now);
  }

  private stopIf(stop: Stop | null): void {
    if (stop) this.context.stopFor(stop);
  }

  /** The first rows of the group: a leader alone, others as many as may be under way together. */
  private batch(now: number): RowTrack[] {
    return this.intents[0]?.isLeader ? this.intents.slice(0, 1) : this.intents.slice(0, this.context.lane.width(now));
  }

  /**
   * Rows that share one write of their intents. Updates are no more than leave together, and one that changes a key is alone: so the
   * people are read once, just before, and every reading is young when its row leaves.
   */
  private group(now: number): RowTrack[] {
    const { context } = this;
    const isRead = ({ row }: RowTrack): boolean => context.isReadBefore(row);
    const ready = context.queue.peek(context.groupSize).filter((track) => track.checked && context.missingLeader(track.row) === null);
    const [first] = ready;
    if (!first || !isRead(first)) return upTo(ready, isRead);
    if (isAlone(first)) return [first];
    return upTo(ready, (track) => !isRead(track) || isAlone(track)).slice(0, context.lane.width(now));
  }

  /** Reads the rows, then the people, of a batch of updates; undefined when both are young. The people are read last. */
  private readPeople(batch: readonly RowTrack[], now: number): Step | null | undefined {
    if (this.looking.isReading) return null; // somebody did not answer and is asked again later
    if (batch.every((track) => now - track.readAt <= PERSON_FRESH_MS)) return undefined;
    return this.isStale(batch, now) ? this.reread(batch) : this.looking.read(batch, now);
  }

  private isStale(batch: readonly RowTrack[], now: number): boolean {
    return this.context.input.reread && batch.some((track) => now - track.rereadAt > ROW_FRESH_MS);
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
    for (const track of batch) {
      track.sends += 1;
      track.accepted = false;
    }
    return {
      kind: 'send',
      purpose: 'write',
      requests: batch.map((track) => requestOf(track, input.api, input.idempotencyKeys?.get(track.row.rid), this.context.ids.of)),
    };
  }
}

const isAlone = (track: RowTrack): boolean => track.isLeader || changesKeys(track.row);

function upTo(tracks: RowTrack[], isEnd: (track: RowTrack) => boolean): RowTrack[] {
  const end = tracks.findIndex(isEnd);
  return end < 0 ? tracks : tracks.slice(0, end);
}
