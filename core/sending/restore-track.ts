/** Where a row stands when a run begins, as far as its journal tells. */
import type { PlannedRow } from '../plan/planned-row.js';
import type { RowState } from '../ports/index.js';
import type { RowRecord, RunJournal } from './journal.js';
import { DONE_IN_PART, newTrack, settle, type RowTrack } from './row-track.js';
import type { RunInput } from './run-input.js';

/** `open` is what the journal says that the row may have done; where the plan now says something else, the row is only settled. */
export function restoreTrack(row: PlannedRow, isLeader: boolean, input: RunInput, journal: RunJournal, open: PlannedRow | null): RowTrack {
  const isOther = open !== null && open.canonical !== row.canonical;
  const track = newTrack(isOther ? { ...open, sheetRow: row.sheetRow, waitsFor: row.waitsFor } : row, isLeader);
  if (isOther) track.onlySettled = 'changed';
  track.checked = row.op !== 'create' || (!input.lookupFirst && input.records.length === 0);
  const record = journal.rows.get(row.rid);
  const state = restoredState(record, journal.damaged || input.unknown?.has(row.rid) === true);
  track.inPart = record?.code === DONE_IN_PART;
  if (state === 'unknown') settle(track, state, 'unknown-outcome', record?.detail);
  else if (record && state !== 'ready') settle(track, state, record.code, record.detail);
  track.remoteId = record?.remoteId ?? '';
  return track;
}

/** An intent without an end may have happened, and so may anything that a damaged journal is silent about. */
function restoredState(record: RowRecord | undefined, isDoubtful: boolean): RowState {
  const state = record?.state ?? 'ready';
  if (state === 'intent') return 'unknown';
  return state === 'ready' && isDoubtful ? 'unknown' : state;
}
