/** Looking people up: rows of unknown outcome, and rows that nobody may create unasked. */
import type { HttpRequest, HttpResult } from '../ports/index.js';
import type { LookupVerdict } from './api.js';
import { verdictWithoutAnswer } from './no-answer.js';
import { judgeLookups, reconcileSent, reconcileUnsent } from './reconcile.js';
import { backoffMs, longest, MAX_TRIES } from './retry.js';
import { settle, type RowTrack } from './row-track.js';
import type { RunContext } from './run-context.js';
import { LOST, type Step, type Stop, type WaitReason } from './steps.js';

interface Asked {
  readonly track: RowTrack;
  readonly index: number;
  readonly request: HttpRequest;
}

export class Looking {
  private readonly context: RunContext;
  private asked: readonly Asked[] = [];

  constructor(context: RunContext) {
    this.context = context;
  }

  /** The next lookups that are due, or the wait for the pace; null when none is due. */
  step(now: number): Step | null {
    const asked = this.choose(now);
    if (asked.length === 0) return null;
    const delay = this.context.lane.delay(asked.length, now);
    if (delay > 0) return { kind: 'wait', ms: delay, reason: 'pace' };
    this.context.lane.take(asked.length, now);
    for (const { track } of asked) if (track.verdicts.every((verdict) => verdict === null)) track.askedAt = now;
    this.asked = asked;
    return { kind: 'send', purpose: 'lookup', requests: asked.map((one) => one.request) };
  }

  /** When the next lookup falls due, and why not sooner; null when there is none to come. */
  next(): { readonly at: number; readonly reason: WaitReason } | null {
    let first: RowTrack | null = null;
    for (const track of this.candidates()) if (!first || track.lookupAt < first.lookupAt) first = track;
    return first && { at: first.lookupAt, reason: first.lookupTries > 0 ? 'retry' : 'settle' };
  }

  /** Takes the answers to the lookups that were sent last. */
  handle(results: readonly HttpResult[], now: number): void {
    const { asked, context } = this;
    const throttles: (number | null)[] = [];
    for (const [position, { track, index }] of asked.entries()) {
      const verdict = this.verdict(track, results[position] ?? LOST);
      switch (verdict.kind) {
        case 'found':
        case 'absent':
          context.lane.answered();
          track.verdicts[index] = verdict;
          break;
        case 'throttled':
          throttles.push(verdict.retryAfterMs);
          break;
        case 'stop':
          context.stopFor({ code: verdict.code, detail: verdict.reason });
          break;
        case 'unknown':
          this.again(track, verdict.retryAfterMs ?? null, now);
          break;
      }
    }
    if (throttles.length > 0) this.stopIf(context.lane.throttled(longest(throttles), now));
    for (const track of new Set(asked.map((one) => one.track))) this.conclude(track, now);
  }

  private stopIf(stop: Stop | null): void {
    if (stop) this.context.stopFor(stop);
  }

  /** As many requests as may be under way together. A person with two keys is asked after under both. */
  private choose(now: number): Asked[] {
    const asked: Asked[] = [];
    for (const track of this.candidates()) {
      if (track.lookupAt > now) continue;
      const requests = this.context.input.api.lookup(track.row.keys);
      if (requests.length === 0) this.giveUp(track, now);
      if (track.verdicts.length !== requests.length) track.verdicts = requests.map(() => null);
      requests.forEach((request, index) => {
        if (track.verdicts[index] === null) asked.push({ track, index, request });
      });
      if (asked.length >= this.context.lane.width) break;
    }
    return asked.slice(0, this.context.lane.width);
  }

  private candidates(): RowTrack[] {
    const { unsettled, queue, groupSize, stop } = this.context;
    const unasked = stop ? [] : queue.peek(groupSize).filter((track) => !track.checked);
    return [...unsettled, ...unasked];
  }

  private verdict(track: RowTrack, result: HttpResult): LookupVerdict {
    const { api } = this.context.input;
    return result.kind === 'response' ? api.readLookup(track.row.keys, result) : verdictWithoutAnswer(result);
  }

  /** A lookup without an answer is repeated a few times; then a person has to look. */
  private again(track: RowTrack, retryAfterMs: number | null, now: number): void {
    const { context } = this;
    track.lookupTries += 1;
    track.verdicts = [];
    track.lookupAt = now + backoffMs(track.lookupTries, context.input.random);
    this.stopIf(context.lane.unknown(retryAfterMs, now));
    if (track.lookupTries >= MAX_TRIES) this.giveUp(track, now);
  }

  private giveUp(track: RowTrack, now: number): void {
    const { context } = this;
    if (track.state === 'unknown') {
      settle(track, 'review', 'unknown-outcome', track.detail);
      context.moved(track, now);
    } else {
      track.barred = true;
      track.code = 'connection';
      context.queue.resolve(track);
    }
  }

  private conclude(track: RowTrack, now: number): void {
    const verdicts = track.verdicts.filter((verdict) => verdict !== null);
    if (verdicts.length === 0 || verdicts.length < track.verdicts.length) return;
    const { context } = this;
    const finding = judgeLookups(track.row, verdicts, context.input.api);
    track.verdicts = [];
    track.lookupTries = 0;
    if (track.state !== 'unknown') {
      reconcileUnsent(track, finding, context.resumed);
      if (track.state !== 'ready') context.moved(track, now);
    } else if (finding.kind === 'absent' && track.askedAt < track.settleAt) {
      track.lookupAt = track.settleAt;
    } else {
      reconcileSent(track, finding, track.sends < MAX_TRIES);
      context.moved(track, now);
      if (track.checked) context.queue.add(track);
    }
  }
}
