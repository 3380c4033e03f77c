/** How far a run has come: a snapshot for whoever watches. */
import { requestsOf } from './asking.js';
import { noOutcomes, receiptRow, type Outcome, type ReceiptRow } from './receipt.js';
import { isFinal, type RowTrack } from './row-track.js';
import type { Stop, WaitReason } from './steps.js';

export interface Waiting {
  readonly reason: WaitReason;
  readonly ms: number;
}

export interface Progress {
  readonly total: number;
  /** Rows whose outcome is final. */
  readonly done: number;
  /** Outcomes of those rows. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Rows that may have been sent and have to be looked up. */
  readonly unsettled: number;
  /** What the run waits for at present; null while it works. */
  readonly waiting: Waiting | null;
  /** Milliseconds left if nothing else goes wrong. */
  readonly leftMs: number;
  /** Why the run is ending early; null when it is not. */
  readonly stop: Stop | null;
}

export type RowStatus = Omit<ReceiptRow, 'outcome'> & { readonly outcome: Outcome | 'waiting' | 'on-its-way' };

const MINUTE_MS = 60_000;
const ROUNDING = 1e-6; // shares of a bulk request add up to whole ones

/** What a row counts as: what became of it, when it is settled where it may have been sent, or null while it is still to be sent. */
type Standing = Outcome | number | null;

/**
 * The figures of a run, kept while its rows move: only those that moved since are counted anew, for a long run asks at every step. It
 * hears of a move by `RowTrack.heard`.
 */
export class RunCount {
  private readonly tracks: readonly RowTrack[];
  private readonly asksFirst: boolean;
  private readonly inBulk: number;
  private readonly standings = new Map<RowTrack, Standing>();
  /** Rows of each standing. Rows that are taken up together settle together, so these are few. */
  private readonly counts = new Map<Standing, number>();
  private readonly moved: Set<RowTrack>;
  /** Requests of rows that are still to be sent. */
  private toSend = 0;
  private readonly requests = new Map<RowTrack, number>();

  /** `asksFirst` where nobody is created unasked; `inBulk` is how many creates may share a request. */
  constructor(tracks: readonly RowTrack[], asksFirst: boolean, inBulk = 1) {
    this.tracks = tracks;
    this.asksFirst = asksFirst;
    this.inBulk = inBulk;
    this.moved = new Set(tracks);
    for (const track of tracks) track.heard = (mover) => void this.moved.add(mover);
  }

  /** Counts everybody anew: times of settling moved without a move of their rows. */
  recount(): void {
    this.tracks.forEach((track) => this.moved.add(track));
  }

  /** Where all rows stand, and how long the rest takes at this pace. */
  at(perMinute: number, now: number, { waiting, stop }: { readonly waiting: Waiting | null; readonly stop: Stop | null }): Progress {
    for (const track of this.moved) {
      const before = this.standings.get(track);
      if (before !== undefined) this.add(track, before, -1);
      const standing = standingOf(track);
      this.standings.set(track, standing);
      this.add(track, standing, 1);
    }
    this.moved.clear();
    const outcomes = noOutcomes();
    let done = 0;
    let unsettled = 0;
    let leftMs = waiting?.ms ?? 0;
    for (const [standing, rows] of this.counts) {
      if (typeof standing === 'number') {
        unsettled += rows;
        leftMs = Math.max(leftMs, standing - now);
      } else if (standing !== null) {
        done += rows;
        outcomes[standing] = rows;
      }
    }
    const requests = unsettled + (stop ? 0 : this.toSend);
    leftMs = Math.max(leftMs, Math.ceil((Math.ceil(requests - ROUNDING) * MINUTE_MS) / perMinute));
    return { total: this.tracks.length, done, outcomes, unsettled, waiting, leftMs, stop };
  }

  private add(track: RowTrack, standing: Standing, by: 1 | -1): void {
    const rows = (this.counts.get(standing) ?? 0) + by;
    if (rows > 0) this.counts.set(standing, rows);
    else this.counts.delete(standing);
    if (standing !== null) return;
    if (by > 0) this.requests.set(track, requestsOf(track.row, this.asksFirst && !track.checked, this.inBulk));
    this.toSend += by * (this.requests.get(track) ?? 0);
  }
}

/** What is final is so whyever the run ends. */
function standingOf(track: RowTrack): Standing {
  if (isFinal(track)) return receiptRow(track, null).outcome;
  return track.state === 'unknown' ? track.settleAt : null;
}

/** One row while the run goes on. */
export function statusOf(track: RowTrack, stop: Stop | null, ended: boolean): RowStatus {
  const row = receiptRow(track, stop);
  if (ended || isFinal(track)) return row;
  if (track.state === 'intent') return { ...row, outcome: 'on-its-way', code: '', detail: '' };
  if (track.state === 'ready') return { ...row, outcome: 'waiting', code: '', detail: '' };
  return row;
}
