/** Which rows a send takes up again: those of a send that was cut off, and those that the last one left. */
import { spoken } from '../issues/messages/spoken.js';
import type { Message } from '../issues/message.js';
import { ridOf } from '../plan/identity.js';
import type { PlannedRow } from '../plan/planned-row.js';
import type { Host, JournalRecord, RunHead, RunSummary } from '../ports/index.js';
import { valueAtTarget } from '../plan/same-value.js';
import type { Directory } from '../roster/directory.js';
import type { RosterIndex } from '../roster/roster.js';
import { readRun, type Receipt } from '../sending/index.js';
import { whyElsewhere } from './sending/run-head.js';
import { mustBeTakenBack } from './sending/run-journal.js';
import { partsToRetry } from './retried-parts.js';
import { isRetryable } from './sending/run-view.js';
import type { LastRun, Prepared, Resumed, Sending, Take } from './sending-session.js';
import type { Settings } from './settings.js';

const NOBODY: ReadonlySet<string> = new Set();

/** Why an earlier send cannot go on from here, or null: it must be the same target, and the same sheet where the sheet is read. */
export async function whyNotHere(host: Host, settings: Settings, head: RunHead): Promise<Message | null> {
  if (head.target !== settings.target.id) return whyElsewhere(head, settings);
  const missing = await settings.missing();
  if (missing) return missing;
  const sheets = await host.sheet.listSheets();
  const active = sheets.find((sheet) => sheet.active && !sheet.hidden);
  if (head.kind === 'send' && active?.id !== head.sheetId)
    return spoken().session.otherSheet(sheets.find(({ id }) => id === head.sheetId)?.name ?? head.sheetName);
  return whyElsewhere(head, settings);
}

/** Identities of rows of which a send does not know what became. */
function unknownOf({ rows }: Receipt): Set<string> {
  return new Set(rows.filter(({ outcome }) => outcome === 'unknown').map(({ rid }) => rid));
}

/** People whom a send may have created without knowing it. */
export function createsLeftUnknown({ rows }: Receipt): Set<string> {
  return new Set(rows.filter(({ outcome, op }) => op === 'create' && outcome === 'unknown').map(({ rid }) => rid));
}

/** People whom a run created or was about to, as its journal knows. */
export function createsOf(records: readonly JournalRecord[], run: string): Set<string> {
  const creates = [...readRun(records, run).rows].filter(([, { op }]) => op === 'create');
  return new Set(creates.map(([rid]) => rid));
}

/** A directory without these people: who was created by a run is no stranger who took the address. */
export function withoutPeople(directory: Directory | undefined, creates: ReadonlySet<string>): Directory | undefined {
  if (!directory?.users || creates.size === 0) return directory;
  const isOfRun = (email: string | null, employeeId: string | null): boolean => creates.has(ridOf({ email, employeeId }));
  return { ...directory, users: directory.users.filter((user) => !isOfRun(user.email ?? null, user.employeeId ?? null)) };
}

/** Rows that the last send left, as the sheet has them now, and `users` as the target has them. */
export function rowsToRetry(fresh: Prepared, last: LastRun, users?: Directory): Take {
  const { receipt, prepared, names, head, undone } = last;
  // What was taken back, and an undo itself, are sent again from a new preview only.
  const canRetry = head.kind === 'send' && undone.size === 0;
  const left = canRetry ? receipt.rows.filter(isRetryable) : [];
  const rids = new Set(left.map(({ rid }) => rid));
  // A person may have got a new key when the row was mended: then the old one is gone, and a new one stands in its place.
  const places = new Set(left.filter(({ person }) => !fresh.everybody.has(person)).map(({ sheetRow }) => sheetRow));
  const isMended = ({ person, sheetRow }: PlannedRow): boolean => places.has(sheetRow) && prepared?.everybody.has(person) === false;
  const before = prepared?.checked.roster.index ?? null;
  const parts = new Map((canRetry ? partsToRetry(fresh, last, users) : []).map((step) => [step.rid, step]));
  // What was done in part moved by our own doing.
  const isInPart = ({ rid }: PlannedRow): boolean => left.some((row) => row.rid === rid && row.code === 'done-in-part');
  const isMeant = (row: PlannedRow): boolean =>
    (rids.has(row.rid) && (isInPart(row) || seesTheSame(row, names.steps.get(row.rid), before))) || isMended(row);
  const meant = fresh.plan.changes.flatMap((row) => parts.get(row.rid) ?? (isMeant(row) ? row : []));
  return { prepared: fresh, rows: onlyAmong(meant), resumed: null, onlyLookUp: false, unknown: unknownOf(receipt), strict: head.strict };
}

/**
 * False where the target's value moved since the step was previewed: nobody saw that it would be overwritten. A field that the step did not
 * change may be changed where the target still has what the users of that preview showed: then the sheet was edited.
 */
function seesTheSame({ op, changes }: PlannedRow, step: PlannedRow | undefined, index: RosterIndex | null): boolean {
  if (!step) return op === 'create' || changes.length === 0; // of a run of which only the journal is left, what nobody wrote down was seen by nobody
  if (step.op === 'create') return true;
  const seen = new Map(step.changes.map(({ field, from }) => [field, from]));
  const { email, employeeId } = step.current ?? step.keys;
  const { directory } = index?.parts ?? {};
  const user = directory?.users[directory.byKey(email ?? employeeId ?? '')];
  return changes.every(({ field: key, from }) => {
    const field = index?.fields.find((each) => each.key === key);
    const was = seen.has(key) ? seen.get(key) : user && field && valueAtTarget(field, user);
    return was !== undefined && JSON.stringify(was) === JSON.stringify(from);
  });
}

/** True where a later send answers for every row that an earlier one left: then the earlier one need not be taken up any more. */
export function hasTakenOver(later: LastRun | null, earlier: LastRun): boolean {
  if (!later || later === earlier) return false;
  const rids = new Set(later.receipt.rows.map(({ rid }) => rid));
  return earlier.receipt.rows.every((row) => !isRetryable(row) || rids.has(row.rid));
}

/**
 * A send that was cut off: all of it where the sheet still gives the plan that was previewed. Where it does not, the people who may
 * have been sent are looked up, and nobody else is sent unseen. A strict one that met a refusal sends nobody more either.
 */
export async function rowsToResume(fresh: Prepared, sending: Sending, resumed: Resumed): Promise<Take> {
  const { summary, records } = resumed;
  const { changes } = fresh.plan;
  const journal = readRun(records, summary.run);
  const isSame = (await sending.planMac(fresh, planTexts(changes, journal.images))) === summary.planMac;
  const rows = isSame ? changes : changes.filter(({ rid }) => journal.rows.has(rid));
  const onlyLookUp = !isSame || mustBeTakenBack(records, summary.run);
  return { prepared: fresh, rows: onlyAmong(rows), resumed, onlyLookUp, unknown: NOBODY, strict: summary.strict };
}

/**
 * The canonical texts of the plan that was previewed: updates that were sent are no part of a fresh plan any more, so they are taken from
 * the journal, where the image of such a step is its canonical text. That of a create stands on the sheet alone.
 */
function planTexts(changes: readonly PlannedRow[], images: ReadonlyMap<string, string>): string[] {
  const creates = new Set(changes.filter(({ op }) => op === 'create').map(({ rid }) => rid));
  const sent = [...images].filter(([rid]) => !creates.has(rid)).map(([, image]) => image);
  const known = new Set(sent);
  return [
    ...sent,
    ...changes
      .filter(({ rid, op, canonical }) => op === 'create' || !(images.has(rid) || known.has(canonical)))
      .map((row) => row.canonical),
  ];
}

/** The undo of a run that was begun and cut off, or null. */
export const undoBegun = (resumable: readonly RunSummary[], run: string): RunSummary | null =>
  resumable.find(({ kind, undoes }) => kind === 'undo' && undoes === run) ?? null;

/** Rows whose leader is not among them need not wait: the leader is at the target already, or will be missed there. */
function onlyAmong(rows: Take['rows']): Take['rows'] {
  const among = new Set(rows.map(({ rid }) => rid));
  return rows.map((row) => (row.waitsFor !== null && !among.has(row.waitsFor) ? { ...row, waitsFor: null } : row));
}
