/** Looking people up: rows of unknown outcome, rows that nobody may create unasked, and people who are about to be changed. */
import type { HttpResult } from '../ports/index.js';
import type { LookupVerdict } from './api.js';
import { asksOf, type Ask } from './asking.js';
import { conclude } from './concluding.js';
import type { Lane } from './lane.js';
import { verdictWithoutAnswer, type Unsent } from './no-answer.js';
import { backoffMs, longest, MAX_TRIES } from './retry.js';
import { bar, settle, type RowTrack } from './row-track.js';
import type { RunContext } from './run-context.js';
import { LOST, type Step, type Stop, type WaitReason } from './steps.js';

interface Asked {
  readonly track: RowTrack;
  readonly index: number;
  readonly ask: Ask;
}

export class Looking {
  private readonly context: RunContext;
  private asked: readonly Asked[] = [];
  /** The lane of the lookups under way. */
  private lane = '';
  /** People who are read because their rows are about to leave. */
  private wanted: RowTrack[] = [];

  constructor(context: RunContext) {
    this.context = context;
  }

  /** True while people are being read whose rows are about to leave. */
  get isReading(): boolean {
    return this.wanted.length > 0;
  }

  /** Reads these people now. */
  read(tracks: readonly RowTrack[], now: number): Step | null {
    this.wanted = [...tracks];
    for (const track of tracks) {
      track.verdicts = [];
      track.lookupTries = 0;
      track.lookupAt = now;
    }
    return this.step(now);
  }

  /** Reads nobody any more: nothing is about to leave. */
  dropReadings(): void {
    this.wanted = [];
  }

  /** The next lookups that are due, or the wait for the pace; null when none is due. */
  step(now: number): Step | null {
    const asked = this.choose(now);
    if (asked.length === 0) return null;
    const delay = this.context.lane.delay(asked.length, now, this.lane);
    if (delay > 0) return { kind: 'wait', ms: delay, reason: 'pace' };
    this.context.lane.take(asked.length, now, this.lane);
    for (const { track, ask } of asked) {
      if (track.verdicts.every((verdict) => verdict === null)) track.askedAt = now;
      if (ask.under === 'own-key') track.ownAskedAt = now;
    }
    this.asked = asked;
    return { kind: 'send', purpose: 'lookup', requests: asked.map(({ ask }) => ask.request) };
  }

  /** When the next lookup falls due, and why not sooner; null when there is none to come. */
  next(): { readonly at: number; readonly reason: WaitReason } | null {
    let first: RowTrack | null = null;
    for (const track of this.candidates()) if (!first || track.lookupAt < first.lookupAt) first = track;
    const { takesUpAt, stop } = this.context;
    if (takesUpAt !== null && !stop && (!first || takesUpAt < first.lookupAt)) return { at: takesUpAt, reason: 'settle' };
    return first && { at: first.lookupAt, reason: first.lookupTries > 0 ? 'retry' : 'settle' };
  }

  /** Takes the answers to the lookups that were sent last. */
  handle(results: readonly HttpResult[], now: number): void {
    const { asked, context } = this;
    const throttles: (number | null)[] = [];
    /** Asked again under all their keys: what one key still says counts no more. */
    const again = new Set<RowTrack>();
    const unsent: (number | null)[] = [];
    for (const [position, { track, index, ask }] of asked.entries()) {
      if (again.has(track)) continue;
      const verdict = verdictOf(ask, results[position] ?? LOST);
      switch (verdict.kind) {
        case 'found':
        case 'absent':
          context.lane.answered(1, now, this.lane);
          track.verdicts[index] = verdict;
          break;
        case 'unsent':
          unsent.push(verdict.retryAfterMs);
          break;
        case 'throttled':
          throttles.push(verdict.retryAfterMs);
          break;
        case 'stop':
          context.stopAsking({ code: verdict.code, detail: verdict.reason });
          break;
        case 'unknown':
          again.add(track);
          this.again(track, verdict.retryAfterMs ?? null, now);
          break;
      }
    }
    if (unsent.length > 0) this.stopIf(context.lane.unsent(now, longest(unsent)));
    if (throttles.length > 0) this.stopIf(context.lane.throttled(throttles, now, this.lane));
    for (const track of new Set(asked.map((one) => one.track))) this.concludeIfWhole(track, now);
  }

  private stopIf(stop: Stop | null): void {
    if (stop) this.context.stopAsking(stop);
  }

  /** As many requests as may be under way together. A person with two keys is asked after under both. */
  private choose(now: number): Asked[] {
    const asked: Asked[] = [];
    const { lane } = this.context;
    for (const track of this.candidates()) {
      if (track.lookupAt > now) continue;
      const asks = asksOf(track.row, this.context.input.api);
      if (asks.length === 0) this.giveUp(track, now);
      if (track.verdicts.length !== asks.length) track.verdicts = asks.map(() => null);
      const open = upToNextLane(
        asks.flatMap((ask, index) => (track.verdicts[index] === null ? [{ track, index, ask }] : [])),
        lane,
      );
      const pauses = open.map(({ ask }) => lane.pause(now, lane.nameOf(ask.request))?.ms ?? 0);
      asked.push(...open.filter((_, at) => pauses[at] === 0));
      // Nothing of this person can be asked before the lane is open again.
      if (open.length > 0 && pauses.every((ms) => ms > 0)) track.lookupAt = now + Math.min(...pauses);
      if (asked.length >= lane.width(now)) break;
    }
    const together = lane.together(asked, ({ ask }) => ask.request, now);
    this.lane = together.lane;
    return together.taken;
  }

  /** One after the other: of many that are unsettled only the first few can be asked after at a time. */
  private *candidates(): Generator<RowTrack> {
    const { unsettled, queue, groupSize, stop } = this.context;
    yield* unsettled;
    yield* this.wanted;
    if (stop) return;
    for (const track of queue.peek(groupSize)) if (!track.checked) yield track;
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
    this.wanted = this.wanted.filter((one) => one !== track);
    if (track.state === 'unknown') {
      settle(track, 'review', 'unknown-outcome', track.detail);
      context.moved(track, now);
      return;
    }
    if (track.state === 'intent') {
      settle(track, 'ready'); // its intent has not left
      context.writer.row(track, now);
    }
    bar(track, 'connection');
    context.queue.resolve(track);
  }

  private concludeIfWhole(track: RowTrack, now: number): void {
    const verdicts = track.verdicts.filter((verdict) => verdict !== null);
    if (verdicts.length === 0 || verdicts.length < track.verdicts.length) return;
    this.wanted = this.wanted.filter((one) => one !== track);
    track.verdicts = [];
    track.lookupTries = 0;
    conclude(track, verdicts, this.context, now);
  }
}

/** What is asked of a person later may stand on what was told before: where it has another lane, it waits for that. */
function upToNextLane(asked: readonly Asked[], lane: Lane): readonly Asked[] {
  const end = asked.findIndex(({ ask }, _, [first]) => first && lane.nameOf(ask.request) !== lane.nameOf(first.ask.request));
  return end < 0 ? asked : asked.slice(0, end);
}

function verdictOf(ask: Ask, result: HttpResult): LookupVerdict | Unsent {
  return result.kind === 'response' ? ask.read(result) : verdictWithoutAnswer(result);
}
