/** What became of every row: five outcomes, never two buckets. */
import type { JournalRecord, RowState, RunId } from '../ports/index.js';
import { personOf } from './journal-steps.js';
import { readRun, type RunJournal } from './journal.js';
import { DONE_IN_PART, keyOf, type RowTrack } from './row-track.js';
import type { Stop } from './steps.js';

export type Outcome = 'succeeded' | 'failed' | 'unknown' | 'cancelled' | 'not-sent';

export interface ReceiptRow {
  readonly rid: string;
  /** Identity of the sheet row: a person may have two steps. */
  readonly person: string;
  readonly op: JournalRecord['op'];
  /** Null for a step that stands on no row of the sheet, as one that only the journal knows. */
  readonly sheetRow: number | null;
  readonly key: string;
  readonly remoteId: string;
  readonly outcome: Outcome;
  /** Issue code of what went wrong, or of why nothing was sent; empty where there is nothing to say. */
  readonly code: string;
  /** The target's own words, masked, or a short cause; may be empty. */
  readonly detail: string;
  /** Roster field that the target names, where it names one. */
  readonly field: string | null;
}

export interface Receipt {
  readonly run: RunId;
  readonly rows: readonly ReceiptRow[];
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Why the run ended early; null when it did not. */
  readonly stop: Stop | null;
}

/** Outcome by state; a row that is still ready depends on why the run ended. */
const OUTCOMES: Readonly<Record<RowState, Outcome>> = {
  ready: 'not-sent',
  intent: 'unknown',
  confirmed: 'succeeded',
  rejected: 'failed',
  unknown: 'unknown',
  conflict: 'unknown',
  review: 'unknown',
  'already-exists': 'not-sent',
  'changed-at-target': 'not-sent',
  'changed-since-preview': 'not-sent',
  skipped: 'not-sent',
};

/** One line of the receipt, as far as the row has come. */
export function receiptRow(track: RowTrack, stop: Stop | null): ReceiptRow {
  const { row, remoteId, field } = track;
  const sheetRow = row.sheetRow > 0 ? row.sheetRow : null;
  const left = { rid: row.rid, person: row.person, op: row.op, sheetRow, key: keyOf(row), remoteId, field };
  if (track.state === 'ready' && track.inPart && stop?.code !== 'lease')
    return { ...left, outcome: 'failed', code: DONE_IN_PART, detail: track.detail || (stop?.detail ?? '') };
  if (track.state !== 'ready' || track.barred) {
    return { ...left, outcome: OUTCOMES[track.state], code: track.code, detail: track.detail };
  }
  // Whoever holds the lease now may send this row at any moment: only the journal knows.
  if (stop?.code === 'lease') return { ...left, outcome: 'unknown', code: 'unknown-outcome', detail: '' };
  if (stop?.code === 'cancelled') return { ...left, outcome: 'cancelled', code: '', detail: '' };
  return { ...left, outcome: 'not-sent', code: stop?.code ?? 'leader-blocked', detail: stop?.detail ?? '' };
}

/** The receipt of a run: the rows of the plan, then those that only its journal knows. */
export function makeReceipt(run: RunId, tracks: readonly RowTrack[], journal: RunJournal, stop: Stop | null): Receipt {
  const planned = new Set(tracks.map((track) => track.row.rid));
  const rows = tracks.map((track) => receiptRow(track, stop));
  for (const [rid, record] of journal.rows) {
    if (planned.has(rid)) continue;
    const { op, key, remoteId, detail } = record;
    const outcome = OUTCOMES[record.state];
    const code = record.code || codeOf(outcome);
    rows.push({ rid, person: personOf(record), op, sheetRow: null, key, remoteId, outcome, code, detail, field: null });
  }
  return { run, rows, counts: countOutcomes(rows), stop };
}

export function noOutcomes(): Record<Outcome, number> {
  return { succeeded: 0, failed: 0, unknown: 0, cancelled: 0, 'not-sent': 0 };
}

function countOutcomes(rows: readonly ReceiptRow[]): Record<Outcome, number> {
  const counts = noOutcomes();
  for (const row of rows) counts[row.outcome] += 1;
  return counts;
}

function codeOf(outcome: Outcome): string {
  return outcome === 'unknown' ? 'unknown-outcome' : '';
}

/** The receipt of a run that ended, from its journal alone. Where its rows stood is not kept there. */
export const receiptOf = (records: readonly unknown[], run: RunId): Receipt => makeReceipt(run, [], readRun(records, run), null);
