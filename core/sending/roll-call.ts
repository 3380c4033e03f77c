/**
 * Looking many people up at once: where all users can be read in fewer requests than it takes to ask after each row, they are read, page
 * by page. A row of whom exactly one user is found is settled by that; of several, nobody can tell whether the list told one twice, so
 * it is asked after alone. So is one that may have been sent and is not found, unless the target itself would refuse it a second time.
 */
import type { HttpRequest, HttpResult } from '../ports/index.js';
import type { DirectoryUser, RollApi } from './api.js';
import { conclude } from './concluding.js';
import { verdictWithoutAnswer } from './no-answer.js';
import { backoffMs, MAX_TRIES } from './retry.js';
import type { RowTrack } from './row-track.js';
import type { RunContext } from './run-context.js';
import { keyTexts } from './same-keys.js';
import { LOST, type Step, type Stop } from './steps.js';

/** Of the rows that may have been sent and would be asked after alone if they are not found, about so many are not. */
const NOT_FOUND_SHARE = 0.5;

interface Call {
  readonly since: number;
  readonly rows: readonly RowTrack[];
  /** Whom each row may be, by the keys that find them. */
  readonly wanted: ReadonlyMap<string, readonly RowTrack[]>;
  readonly found: Map<RowTrack, Set<DirectoryUser>>;
  /** Beyond so many pages it would have been cheaper to ask after each. */
  readonly mostPages: number;
  page: HttpRequest;
  pages: number;
  tries: number;
  /** When the page is asked for, again where it did not come. */
  at: number;
}

export class RollCall {
  private readonly context: RunContext;
  private call: Call | null = null;
  private readonly alone = new Set<RowTrack>();
  private hasBegun = false;
  /** Before this nobody falls due, as long as no more are unsettled than then. */
  private quietUntil = -Infinity;
  private weighed = 0;
  /** True while the request under way is this one's. */
  isAsking = false;

  constructor(context: RunContext) {
    this.context = context;
  }

  /** The next page to read, or the wait for it; null where nobody is looked up so. */
  step(now: number): Step | null {
    const { lane, stop } = this.context;
    if (stop && this.call?.rows.every(({ state }) => state !== 'unknown')) this.call = null;
    this.call ??= this.begin(now);
    if (!this.call) return null;
    const { page, at } = this.call;
    if (now < at) return { kind: 'wait', ms: at - now, reason: 'retry' };
    const name = lane.nameOf(page);
    const pause = lane.pause(now, name);
    if (pause) return { kind: 'wait', ...pause };
    const ms = lane.delay(1, now, name);
    if (ms > 0) return { kind: 'wait', ms, reason: 'pace' };
    lane.take(1, now, name);
    this.isAsking = true;
    return { kind: 'send', purpose: 'lookup', requests: [page] };
  }

  handle([result = LOST]: readonly HttpResult[], now: number): void {
    this.isAsking = false;
    const { call, context } = this;
    if (!call) return;
    const { lane, input } = context;
    const name = lane.nameOf(call.page);
    const verdict = result.kind === 'response' ? input.api.readPage(call.page, result) : verdictWithoutAnswer(result);
    if (verdict.kind === 'page') {
      lane.answered(1, now, name);
      call.tries = 0;
      call.pages += 1;
      for (const user of verdict.users) this.note(call, user);
      if (!verdict.next) this.settle(call, now);
      else if (call.pages >= call.mostPages) this.giveUp(call);
      else call.page = verdict.next;
    } else if (verdict.kind === 'throttled') this.stopIf(lane.throttled([verdict.retryAfterMs], now, name));
    else if (verdict.kind === 'unsent') this.stopIf(lane.unsent(now, verdict.retryAfterMs));
    else if (verdict.kind === 'stop') context.stopAsking({ code: verdict.code, detail: verdict.reason });
    else {
      call.tries += 1;
      call.at = now + backoffMs(call.tries, input.random);
      this.stopIf(lane.unknown(verdict.retryAfterMs ?? null, now));
      if (call.tries >= MAX_TRIES) this.giveUp(call);
    }
  }

  private stopIf(stop: Stop | null): void {
    if (stop) this.context.stopAsking(stop);
  }

  /** Begins where it costs less than to ask after each row that is due. */
  private begin(now: number): Call | null {
    const { input, unsettled, tracks } = this.context;
    const { roll } = input.api;
    this.weighed = Math.min(this.weighed, unsettled.size);
    if (!roll || input.people === undefined) return null;
    if (this.hasBegun && now < this.quietUntil && unsettled.size <= this.weighed) return null;
    // Those that nobody may create unasked are all there from the beginning; later only those are due that were sent.
    const rows = (this.hasBegun ? [...unsettled] : tracks).filter((track) => this.isDue(track, now));
    this.hasBegun = true;
    const later = [...unsettled].filter((track) => track.lookupAt > now && !this.alone.has(track));
    this.quietUntil = later.reduce((first, { lookupAt }) => Math.min(first, lookupAt), Infinity);
    this.weighed = unsettled.size;
    const { asks, saved } = this.weigh(rows);
    const creates = tracks.reduce((count, { row }) => count + (row.op === 'create' ? 1 : 0), 0);
    if (roll.requests(input.people + creates) >= saved) return null;
    return {
      since: now,
      rows,
      wanted: wantedOf(rows),
      found: new Map(),
      mostPages: asks,
      page: input.api.list(),
      pages: 0,
      tries: 0,
      at: now,
    };
  }

  private isDue(track: RowTrack, now: number): boolean {
    if (track.row.op !== 'create' || this.alone.has(track)) return false;
    if (track.state === 'unknown') return track.lookupAt <= now;
    return track.state === 'ready' && !track.checked && !track.barred && !this.context.stop;
  }

  /** Requests that these rows take one by one, and those that a roll call is expected to save. */
  private weigh(rows: readonly RowTrack[]): { readonly asks: number; readonly saved: number } {
    const { api } = this.context.input;
    let [asks, saved] = [0, 0];
    for (const track of rows) {
      const own = api.lookup(track.row.keys).length;
      asks += own;
      saved += track.state === 'unknown' && !this.isRefusedTwice ? own * (1 - NOT_FOUND_SHARE) : own;
    }
    return { asks, saved };
  }

  /** True where somebody whom the list did not tell, and who is there, cannot come to be there twice. */
  private get isRefusedTwice(): boolean {
    return this.context.input.promises?.enforcesUniqueKeys === true;
  }

  private note({ wanted, found }: Call, user: DirectoryUser): void {
    for (const text of textsOf(user, this.context.input.api.roll))
      for (const track of wanted.get(text) ?? []) found.set(track, (found.get(track) ?? new Set()).add(user));
  }

  private settle(call: Call, now: number): void {
    this.call = null;
    this.quietUntil = -Infinity; // some fall due again later
    for (const track of call.rows) {
      const users = [...(call.found.get(track) ?? [])];
      const isUnsure = users.length > 1 || (users.length === 0 && track.state === 'unknown' && !this.isRefusedTwice);
      if (isUnsure) {
        this.alone.add(track);
        if (users.length === 0 && call.since < track.settleAt) track.lookupAt = track.settleAt;
        continue;
      }
      track.askedAt = call.since;
      track.verdicts = [];
      conclude(track, [users.length === 1 ? { kind: 'found', users } : { kind: 'absent' }], this.context, now);
      track.heard?.(track);
    }
  }

  private giveUp({ rows }: Call): void {
    this.call = null;
    for (const track of rows) this.alone.add(track);
  }
}

function wantedOf(rows: readonly RowTrack[]): Map<string, RowTrack[]> {
  const wanted = new Map<string, RowTrack[]>();
  for (const track of rows)
    for (const text of keyTexts(track.row.keys)) {
      const others = wanted.get(text);
      if (others) others.push(track);
      else wanted.set(text, [track]);
    }
  return wanted;
}

function textsOf(user: DirectoryUser, roll: RollApi | undefined): string[] {
  const names = roll?.otherNames?.(user) ?? [];
  return [...keyTexts(user), ...names.flatMap((email) => keyTexts({ email, employeeId: null }))];
}
