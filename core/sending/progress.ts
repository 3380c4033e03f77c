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

/** What one row adds to the figures. */
interface Share {
  /** Null while the row is not final. */
  readonly outcome: Outcome | null;
  /** When a row that may have been sent can be believed to be absent; null for all others. */
  readonly settleAt: number | null;
  /** Requests still to come where the run is not ending. */
  readonly requests: number;
}

/**
 * The figures of a run, kept while its rows move: only those that moved since are counted anew, for a long run asks at every step. It
 * hears of a move by `RowTrack.heard`.
 */
export class RunCount {
  private readonly tracks: readonly RowTrack[];
  private readonly asksFirst: boolean;
  private readonly shares = new Map<RowTrack, Share>();
  private readonly moved: Set<RowTrack>;
  private readonly outcomes = noOutcomes();
  private done = 0;
  private toSend = 0;
  /** How many unsettled rows settle at each time: rows that were taken up together share theirs, so the times are few. */
  private readonly settling = new Map<number, number>();
  private unsettled = 0;

  /** `asksFirst` where nobody is created unasked. */
  constructor(tracks: readonly RowTrack[], asksFirst: boolean) {
    this.tracks = tracks;
    this.asksFirst = asksFirst;
    this.moved = new Set(tracks);
    for (const track of tracks) track.heard = (mover) => void this.moved.add(mover);
  }

  /** Counts everybody anew: times of settling moved without a move of their rows. */
  recount(): void {
    for (const track of this.tracks) this.moved.add(track);
  }

  /** Where all rows stand, and how long the rest takes at this pace. */
  at(perMinute: number, now: number, { waiting, stop }: { readonly waiting: Waiting | null; readonly stop: Stop | null }): Progress {
    for (const track of this.moved) this.count(track);
    this.moved.clear();
    const requests = this.unsettled + (stop ? 0 : this.toSend);
    const lastSettle = Math.max(0, ...[...this.settling.keys()].map((time) => time - now));
    const leftMs = Math.max(Math.ceil((requests * MINUTE_MS) / perMinute), lastSettle, waiting?.ms ?? 0);
    const { tracks, done, outcomes, unsettled } = this;
    return { total: tracks.length, done, outcomes: { ...outcomes }, unsettled, waiting, leftMs, stop };
  }

  private count(track: RowTrack): void {
    const before = this.shares.get(track);
    if (before) this.add(before, -1);
    const share = shareOf(track, this.asksFirst);
    this.shares.set(track, share);
    this.add(share, 1);
  }

  private add({ outcome, settleAt, requests }: Share, by: 1 | -1): void {
    this.toSend += by * requests;
    if (outcome !== null) {
      this.done += by;
      this.outcomes[outcome] += by;
    }
    if (settleAt === null) return;
    this.unsettled += by;
    const together = (this.settling.get(settleAt) ?? 0) + by;
    if (together > 0) this.settling.set(settleAt, together);
    else this.settling.delete(settleAt);
  }
}

function shareOf(track: RowTrack, asksFirst: boolean): Share {
  // What is final is so whyever the run ends.
  if (isFinal(track)) return { outcome: receiptRow(track, null).outcome, settleAt: null, requests: 0 };
  if (track.state === 'unknown') return { outcome: null, settleAt: track.settleAt, requests: 0 };
  return { outcome: null, settleAt: null, requests: requestsOf(track.row, asksFirst) };
}

/** One row while the run goes on. */
export function statusOf(track: RowTrack, stop: Stop | null, ended: boolean): RowStatus {
  const row = receiptRow(track, stop);
  if (ended || isFinal(track)) return row;
  if (track.state === 'intent') return { ...row, outcome: 'on-its-way', code: '', detail: '' };
  if (track.state === 'ready') return { ...row, outcome: 'waiting', code: '', detail: '' };
  return row;
}
