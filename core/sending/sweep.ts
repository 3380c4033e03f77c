/**
 * The last look at a target that does not keep keys unique. A create whose own answer was clean may still have arrived twice, as when a
 * proxy repeats it: no sender can prevent that, and no answer tells. One reading of the list finds it for all rows together; what is
 * found twice is a conflict and never called done. It comes at once: of those whose answers were not clean, each was looked up after its
 * settle time already, and a whole settle time more at the end of every send would cost more than the rare double that is later still.
 */
import type { HttpRequest, HttpResult } from '../ports/index.js';
import type { DirectoryUser } from './api.js';
import { verdictWithoutAnswer } from './no-answer.js';
import { MAX_TRIES } from './retry.js';
import { settle, type RowTrack } from './row-track.js';
import type { RunContext } from './run-context.js';
import { keyTexts } from './same-keys.js';
import { LOST, type Step } from './steps.js';
import { MANY_PEOPLE } from '../said/by-sending.js';

const MOST_PAGES = 40; // beyond, reading everybody would take longer than the send itself

export class Sweep {
  private readonly context: RunContext;
  /** The next page; undefined before the first one, null when there is none to come. */
  private page: HttpRequest | null | undefined = undefined;
  private pages = 0;
  private tries = 0;
  private readonly counts = new Map<string, number>();
  /** IDs of the people who were counted. */
  private readonly seen = new Set<string>();
  /** True while the requests under way are this one's. */
  isAsking = false;

  constructor(context: RunContext) {
    this.context = context;
  }

  /** The next page to read, or the wait for it; null when there is nothing to look for, or no more. */
  step(now: number): Step | null {
    if (this.page === undefined) this.page = this.suspects().length > 0 ? this.context.input.api.list() : null;
    if (this.page === null || (this.context.stop && this.context.lane.pause(now))) return null; // whoever cancels does not wait
    const { lane } = this.context;
    const name = lane.nameOf(this.page);
    const pause = lane.pause(now, name);
    if (pause) return this.context.stop ? null : { kind: 'wait', ...pause };
    const ms = lane.delay(1, now, name);
    if (ms > 0) return { kind: 'wait', ms, reason: 'pace' };
    lane.take(1, now, name);
    this.isAsking = true;
    return { kind: 'send', purpose: 'lookup', requests: [this.page] };
  }

  /** Takes a page. One that cannot be had ends the look: what is done stays done, and what was found twice by then is told. */
  handle([result = LOST]: readonly HttpResult[], now: number): void {
    this.isAsking = false;
    const { page, context } = this;
    if (!page) return;
    const verdict = result.kind === 'response' ? context.input.api.readPage(page, result) : verdictWithoutAnswer(result);
    if (verdict.kind === 'page') {
      context.lane.answered(1, now, context.lane.nameOf(page));
      this.tries = 0;
      this.pages += 1;
      for (const user of verdict.users) this.count(user);
      this.page = this.pages < MOST_PAGES ? verdict.next : null;
    } else {
      this.tries += 1;
      const isOver =
        verdict.kind === 'throttled' && context.lane.throttled([verdict.retryAfterMs], now, context.lane.nameOf(page)) !== null;
      if (isOver || verdict.kind === 'stop' || this.tries >= MAX_TRIES) this.page = null;
    }
    if (this.page === null) this.conclude(now);
  }

  private suspects(): RowTrack[] {
    const { input, tracks } = this.context;
    if (input.promises?.enforcesUniqueKeys !== false) return [];
    return tracks.filter((track) => track.row.op === 'create' && track.state === 'confirmed' && this.mayHaveSent(track));
  }

  /** True where a request for this row may have left, also before a kill or in the run before: only who was there by then is nobody's doing. */
  private mayHaveSent({ row, sends }: RowTrack): boolean {
    const { journal, input } = this.context;
    return sends > 0 || journal.images.has(row.rid) || journal.damaged || input.unknown?.has(row.rid) === true;
  }

  /** Whoever stands on two pages, since people came or went between them, is one all the same where the target tells an ID. */
  private count(user: Pick<DirectoryUser, 'id' | 'email' | 'employeeId'>): void {
    if (user.id !== undefined && this.seen.has(user.id)) return;
    if (user.id !== undefined) this.seen.add(user.id);
    for (const key of keyTexts(user)) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  private conclude(now: number): void {
    for (const track of this.suspects()) {
      if (!keyTexts(track.row.keys).some((key) => (this.counts.get(key) ?? 0) > 1)) continue;
      settle(track, 'conflict', 'conflict', MANY_PEOPLE);
      this.context.moved(track, now);
    }
  }
}
