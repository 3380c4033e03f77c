/** Where one row of a run stands. Mutable on purpose: the protocol alone holds these. */
import type { PlannedRow } from '../plan/planned-row.js';
import type { RowState } from '../ports/index.js';
import type { DirectoryUser, LookupVerdict } from './api.js';
import type { RowCheck } from './steps.js';

export interface RowTrack {
  readonly row: PlannedRow;
  state: RowState;
  /** Other rows wait for this one. */
  readonly isLeader: boolean;
  /** Requests to write that left in this run, as far as it remembers. */
  sends: number;
  /** The target has called this person a duplicate: nothing is repeated then, whatever a lookup says. */
  duplicate: boolean;
  /** The target's own words for that; empty where it has none. */
  duplicateReason: string;
  /** The target said that it did what was sent last, and did not prove it. */
  accepted: boolean;
  /** Some of what the row changes is done for certain, by a request that was not the last one that it needs. */
  inPart: boolean;
  /** The request that is under way, and those that did their part of the row. */
  asked: string;
  readonly did: Set<string>;
  /** For a create: a lookup said, late enough, that the person is not there, so the row may leave. True for all else. */
  checked: boolean;
  /** A "not found" before this time proves nothing. */
  settleAt: number;
  lookupAt: number;
  /** When the first request of the lookup under way left, and the one under the person's own key. */
  askedAt: number;
  ownAskedAt: number;
  lookupTries: number;
  /** Verdicts of the lookup under way, one per request; null while a request has none yet. */
  verdicts: (LookupVerdict | null)[];
  /** For an update: the person as read just before it left; null before, and after a restart. */
  before: DirectoryUser | null;
  /** When the person was asked after for `before`, and readings in a row that came too late to be of use. */
  readAt: number;
  lateReadings: number;
  /** Readings in a row that were older than what this run did to the person itself. */
  staleReadings: number;
  /** When the row was found done in this session of the run; null where it was not, or in an earlier one. */
  doneAt: number | null;
  /** Why the row is only settled and never sent: what the journal says it did is no longer what the sheet says. */
  onlySettled: Exclude<RowCheck, 'same'> | null;
  /** When the sheet was last seen to hold the planned row. */
  rereadAt: number;
  remoteId: string;
  code: string;
  detail: string;
  /** Roster field that the target named in a refusal. */
  field: string | null;
  /** Nothing was sent and nothing will be in this run, for the reason in `code`; the row stays `ready` in the journal. */
  barred: boolean;
  /** Hears of every move of the row; null where nobody counts. */
  heard: ((track: RowTrack) => void) | null;
}

const FINAL: readonly RowState[] = [
  'confirmed',
  'rejected',
  'conflict',
  'review',
  'already-exists',
  'changed-at-target',
  'changed-since-preview',
  'skipped',
];

export function newTrack(row: PlannedRow, isLeader: boolean): RowTrack {
  return {
    row,
    state: 'ready',
    isLeader,
    sends: 0,
    duplicate: false,
    duplicateReason: '',
    accepted: false,
    inPart: false,
    asked: '',
    did: new Set(),
    checked: false,
    settleAt: 0,
    lookupAt: 0,
    askedAt: 0,
    ownAskedAt: 0,
    lookupTries: 0,
    verdicts: [],
    before: null,
    readAt: -Infinity,
    lateReadings: 0,
    staleReadings: 0,
    doneAt: null,
    onlySettled: null,
    rereadAt: -Infinity,
    remoteId: '',
    code: '',
    detail: '',
    field: null,
    barred: false,
    heard: null,
  };
}

/** True when this run is through with the row. */
export function isFinal(track: RowTrack): boolean {
  return track.barred || FINAL.includes(track.state);
}

const FAILED: readonly RowState[] = ['rejected', 'conflict', 'already-exists', 'changed-at-target', 'changed-since-preview'];

/** True when it is certain that the row will not be done as it was planned. */
export function hasFailed({ state }: Pick<RowTrack, 'state'>): boolean {
  return FAILED.includes(state);
}

/** What finds the person again when the answer is lost. */
export function keyOf(row: PlannedRow): string {
  return row.keys.email ?? row.keys.employeeId ?? '';
}

/** The row is done: this is the person as the target holds them now. */
export function confirm(track: RowTrack, user: DirectoryUser): void {
  settle(track, 'confirmed');
  track.remoteId = user.id ?? user.email ?? user.employeeId ?? '';
}

/** Nothing of this row leaves in this run; it stays `ready`, so that a later one may send it. */
export function bar(track: RowTrack, code: 'leader-blocked' | 'connection', detail = ''): void {
  track.barred = true;
  track.code = code;
  track.detail = detail;
  track.heard?.(track);
}

/** Code of a row of which a part is done, and no more will be. */
export const DONE_IN_PART = 'done-in-part';

/** What is said of rows of which nothing was done. */
const NOTHING_DONE: readonly RowState[] = ['rejected', 'changed-at-target', 'changed-since-preview'];

/** Moves a row to a state, with the reason. Of one that is done in part, nobody says that nothing was. */
export function settle(track: RowTrack, state: RowState, code = '', detail = ''): void {
  const isLeftOff = track.inPart && NOTHING_DONE.includes(state);
  track.state = isLeftOff ? 'rejected' : state;
  track.code = isLeftOff ? DONE_IN_PART : code;
  track.detail = isLeftOff && state === 'changed-since-preview' ? '' : detail; // that one is a word of the protocol
  track.heard?.(track);
}
