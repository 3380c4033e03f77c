/** Where one row of a run stands. Mutable on purpose: the protocol alone holds these. */
import type { PlannedRow } from '../plan/planned-row.js';
import type { RowState } from '../ports/index.js';
import type { LookupVerdict } from './api.js';

export interface RowTrack {
  readonly row: PlannedRow;
  state: RowState;
  /** Other rows wait for this one. */
  readonly isLeader: boolean;
  /** Creates that left in this run, as far as it remembers. */
  sends: number;
  /** The target has called this person a duplicate: a create is not repeated, whatever a lookup says. */
  duplicate: boolean;
  /** A lookup said, late enough, that the person is not there: the row may leave. */
  checked: boolean;
  /** A "not found" before this time proves nothing. */
  settleAt: number;
  lookupAt: number;
  /** When the first request of the lookup under way left. */
  askedAt: number;
  lookupTries: number;
  /** Verdicts of the lookup under way, one per request; null while a request has none yet. */
  verdicts: (LookupVerdict | null)[];
  /** When the sheet was last seen to hold the planned row. */
  rereadAt: number;
  remoteId: string;
  code: string;
  detail: string;
  /** Roster field that the target named in a refusal. */
  field: string | null;
  /** Nothing was sent and nothing will be in this run, for the reason in `code`; the row stays `ready` in the journal. */
  barred: boolean;
}

const FINAL: readonly RowState[] = ['confirmed', 'rejected', 'conflict', 'review', 'already-exists', 'changed-since-preview', 'skipped'];

export function newTrack(row: PlannedRow, isLeader: boolean): RowTrack {
  return {
    row,
    state: 'ready',
    isLeader,
    sends: 0,
    duplicate: false,
    checked: false,
    settleAt: 0,
    lookupAt: 0,
    askedAt: 0,
    lookupTries: 0,
    verdicts: [],
    rereadAt: -Infinity,
    remoteId: '',
    code: '',
    detail: '',
    field: null,
    barred: false,
  };
}

/** True when this run is through with the row. */
export function isFinal(track: RowTrack): boolean {
  return track.barred || FINAL.includes(track.state);
}

/** What finds the person again when the answer is lost. */
export function keyOf(row: PlannedRow): string {
  return row.keys.email ?? row.keys.employeeId ?? '';
}

/** Moves a row to a state, with the reason. */
export function settle(track: RowTrack, state: RowState, code = '', detail = ''): void {
  track.state = state;
  track.code = code;
  track.detail = detail;
}
