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

/** Counts where all rows stand. */
export function measure(
  tracks: readonly RowTrack[],
  perMinute: number,
  now: number,
  run: { readonly waiting: Waiting | null; readonly stop: Stop | null; readonly asksFirst: boolean },
): Progress {
  const outcomes = noOutcomes();
  let done = 0;
  let unsettled = 0;
  let lastSettle = 0;
  let requests = 0;
  for (const track of tracks) {
    if (isFinal(track)) {
      done += 1;
      outcomes[receiptRow(track, run.stop).outcome] += 1;
    } else if (track.state === 'unknown') {
      unsettled += 1;
      lastSettle = Math.max(lastSettle, track.settleAt - now);
      requests += 1;
    } else if (!run.stop) {
      requests += requestsOf(track.row, run.asksFirst);
    }
  }
  const sendingMs = (requests * MINUTE_MS) / perMinute;
  const leftMs = Math.max(Math.ceil(sendingMs), lastSettle, run.waiting?.ms ?? 0);
  return { total: tracks.length, done, outcomes, unsettled, waiting: run.waiting, leftMs, stop: run.stop };
}

/** One row while the run goes on. */
export function statusOf(track: RowTrack, stop: Stop | null, ended: boolean): RowStatus {
  const row = receiptRow(track, stop);
  if (ended || isFinal(track)) return row;
  if (track.state === 'intent') return { ...row, outcome: 'on-its-way', code: '', detail: '' };
  if (track.state === 'ready') return { ...row, outcome: 'waiting', code: '', detail: '' };
  return row;
}
