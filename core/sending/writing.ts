/** Creating and changing people: rows are read again, their intents become durable, then they leave batch by batch. */
import type { HttpRequest, HttpResult } from '../ports/index.js';
import { applyAnswer, requestOf, textOf } from './answers.js';
import { Bulk } from './bulk.js';
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
  private readonly bulk: Bulk;
  /** True while all rows under way are one request. */
  private isOne = false;
  /** The lane of the requests under way, and those of rows like the ones that left before. */
  private lane = '';
  private readonly lanes = new Map<string, string>();

  constructor(context: RunContext, looking: Looking) {
    this.context = context;
    this.looking = looking;
    this.bulk = new Bulk(context);
  }

  /** What comes next for rows that may leave; null when there are none. */
  step(now: number): Step | null {
    this.context.takeUp(now);
    this.intents = this.intents.filter((track) => track.state === 'intent');
    const bulk = this.bulk.take(this.intents);
    const more = bulk.length > 0 ? [] : this.toJoin(now);
    const isDeclared = this.intents.length > 0 && more.length === 0;
    const batch = bulk.length > 0 ? bulk : isDeclared ? this.batch(now) : more.length > 0 ? more : this.group(now);
    const [first] = batch;
    if (!first) return null;
    const { lane } = this.context;
    const pause = lane.pause(now, this.lanes.get(likeness(first)));
    if (pause) return { kind: 'wait', ...pause };
    const isRead = this.context.isReadBefore(first.row);
    if (isRead) {
      const reading = this.readPeople(batch, now);
      if (reading !== undefined) return reading;
      if (!isDeclared) return this.declare(batch, now);
    }
    const isOne = bulk.length > 0 || (!isDeclared && this.bulk.take(batch).length > 0);
    const together = isOne
      ? { lane: lane.together([batch], () => this.bulk.requestOf(batch), now).lane, taken: batch }
      : lane.together(batch, (track) => this.requestOf(track), now);
    const own = lane.pause(now, together.lane);
    if (own) return { kind: 'wait', ...own };
    const delay = lane.delay(isOne ? 1 : together.taken.length, now, together.lane);
    if (delay > 0) return { kind: 'wait', ms: delay, reason: 'pace' };
    if (!isRead && this.isStale(batch, now)) return this.reread(isDeclared ? this.intents : batch);
    this.isOne = isOne;
    this.lane = together.lane;
    return isDeclared ? this.send(together.taken, now) : this.declare(batch, now);
  }

  private requestOf(track: RowTrack): HttpRequest {
    const { input, ids } = this.context;
    // The key of a row goes with its first request: another one under it would get the answer to that.
    const key = track.inPart ? undefined : input.idempotencyKeys?.get(track.row.rid);
    return requestOf(track, input.api, key, ids.of);
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
    const { isOne, lane } = this;
    const answers = isOne ? this.bulk.split(underWay, results[0]) : results;
    if (!answers) {
      this.putBackWhole(now);
      return;
    }
    const met = new Set<string>();
    for (const [index, track] of underWay.entries()) {
      const settleMs = context.isKeyed(track) && !isOne ? 0 : pacing.settleMs;
      const effect = applyAnswer(track, answers[index] ?? LOST, api, now, settleMs, context.isDeletion(track.row));
      // One request is answered, throttled or lost once, however many rows it held.
      const isFirst = !isOne || !met.has(effect.kind);
      met.add(effect.kind);
      if ((effect.kind === 'answered' || effect.kind === 'partial') && isFirst) context.lane.answered(1, now, lane);
      if (effect.kind === 'unsent') unsent.push(effect.retryAfterMs);
      if (effect.kind === 'stop' && isFirst) {
        if (effect.isOfHost) context.stopAsking(effect.stop);
        else context.stopFor(effect.stop);
      }
      if (effect.kind === 'throttled' && isFirst) throttles.push(effect.retryAfterMs);
      if (effect.kind === 'unknown' && isFirst) this.stopIf(context.lane.unknown(effect.retryAfterMs, now));
      track.readAt = -Infinity; // whatever comes next, the person is read anew before it
      // It came to nothing for certain, or to what it was for.
      if (track.state === 'ready') track.sends = effect.kind === 'partial' ? 0 : track.sends - 1;
      context.moved(track, now);
    }
    if (unsent.length > 0) this.stopIf(context.lane.unsent(now, longest(unsent)));
    if (throttles.length > 0) this.stopIf(context.lane.throttled(throttles, now, lane));
    context.queue.putBack(underWay.filter((track) => track.state === 'ready'));
    this.underWay = [];
    if (context.lane.pause(now, lane)) this.withdraw(now);
  }

  /** The target took none of the rows of one request: they leave in smaller ones. */
  private putBackWhole(now: number): void {
    const { context, underWay } = this;
    context.lane.answered(1, now, this.lane);
    for (const track of underWay) {
      settle(track, 'ready');
      track.sends -= 1;
      context.moved(track, now);
    }
    context.queue.putBack(underWay);
    this.underWay = [];
  }

  private stopIf(stop: Stop | null): void {
    if (stop) this.context.stopAsking(stop);
  }

  /** The first rows of the group: a leader alone, others as many as may be under way together. */
  private batch(now: number): RowTrack[] {
    return this.intents[0]?.isLeader ? this.intents.slice(0, 1) : this.intents.slice(0, this.context.lane.width(now));
  }

  /** The last creates of a group are fewer than may leave together, and would cost an answer's time for themselves: a whole next group joins them. */
  private toJoin(now: number): RowTrack[] {
    const { intents, context } = this;
    const isCreate = ({ row, isLeader }: RowTrack): boolean => row.op === 'create' && !isLeader;
    const wanted = Math.min(context.groupSize, context.lane.width(now));
    if (intents.length === 0 || intents.length >= wanted || !intents.every(isCreate)) return [];
    const next = this.group(now);
    return next.length >= context.groupSize && next.every(isCreate) ? next : [];
  }

  /**
   * Rows that share one write of their intents. Updates are no more than leave together, and one that changes a key is alone: so the
   * people are read once, just before, and every reading is young when its row leaves.
   */
  private group(now: number): RowTrack[] {
    const { context } = this;
    const isRead = ({ row }: RowTrack): boolean => context.isReadBefore(row);
    const most = Math.max(context.groupSize, this.bulk.most);
    const ready = context.queue.peek(most).filter((track) => track.checked && context.missingLeader(track.row) === null);
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
    this.intents = [...this.intents, ...group];
    for (const track of group) {
      settle(track, 'intent');
      writer.row(track, now);
    }
    return { kind: 'append', records: writer.take() };
  }

  private send(batch: readonly RowTrack[], now: number): Step {
    const { lane } = this.context;
    lane.take(this.isOne ? 1 : batch.length, now, this.lane);
    this.intents = this.intents.filter((track) => !batch.includes(track));
    this.underWay = batch;
    for (const track of batch) {
      this.lanes.set(likeness(track), this.lane);
      track.sends += 1;
      track.accepted = false;
    }
    const requests = this.isOne ? [this.bulk.requestOf(batch)] : batch.map((track) => this.requestOf(track));
    if (!this.isOne) batch.forEach((track, index) => (track.asked = track.row.op === 'update' ? textOf(requests[index]!) : ''));
    return { kind: 'send', purpose: 'write', requests };
  }
}

/** Rows that are alike in this leave by the same operation. */
const likeness = ({ row }: RowTrack): string => `${row.op} ${row.part ?? ''}`;

const isAlone = (track: RowTrack): boolean => track.isLeader || changesKeys(track.row);

function upTo(tracks: RowTrack[], isEnd: (track: RowTrack) => boolean): RowTrack[] {
  const end = tracks.findIndex(isEnd);
  return end < 0 ? tracks : tracks.slice(0, end);
}
