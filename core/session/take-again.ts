/** Which rows a send takes up again: those of a send that was cut off, and those that the last one left. */
import { enSession } from '../issues/messages/en-session.js';
import type { Message } from '../issues/message.js';
import type { Host, JournalRecord, RunHead, RunSummary } from '../ports/index.js';
import type { Receipt } from '../sending/index.js';
import { isRetryable } from './sending/run-view.js';
import { type Prepared, ridsOf, type Sending, type Take } from './sending-session.js';
import type { Settings } from './settings.js';

const NOBODY: ReadonlySet<string> = new Set();

/** Why the rows of an earlier send cannot be sent from here, or null: it must be the same sheet and the same target. */
export async function whyNotHere(host: Host, settings: Settings, head: RunHead): Promise<Message | null> {
  const missing = settings.missing();
  if (missing) return missing;
  const sheets = await host.sheet.listSheets();
  const active = sheets.find((sheet) => sheet.active && !sheet.hidden);
  if (active?.id !== head.sheetId) return enSession.otherSheet(sheets.find(({ id }) => id === head.sheetId)?.name ?? head.sheetName);
  return head.target === settings.target.id && head.baseUrl === settings.address ? null : enSession.otherAddress(head.baseUrl);
}

/** Identities of rows of which a send does not know what became. */
export function unknownOf({ rows }: Receipt): Set<string> {
  return new Set(rows.filter(({ outcome }) => outcome === 'unknown').map(({ rid }) => rid));
}

/** Rows that the last send left, as the sheet has them now. */
export function rowsToRetry(fresh: Prepared, { receipt, everybody }: NonNullable<Sending['last']>): Take {
  const left = receipt.rows.filter(({ outcome }) => isRetryable(outcome));
  const rids = new Set(left.map(({ rid }) => rid));
  // A person may have got a new key when the row was mended: then the old one is gone, and a new one stands in its place.
  const places = new Set(left.filter(({ rid }) => !fresh.everybody.has(rid)).map(({ sheetRow }) => sheetRow));
  const meant = fresh.plan.changes.filter(({ rid, sheetRow }) => rids.has(rid) || (places.has(sheetRow) && !everybody.has(rid)));
  return { prepared: fresh, rows: onlyAmong(meant), resumed: null, onlyLookUp: false, unknown: unknownOf(receipt) };
}

/** True where a later send answers for every row that an earlier one left: then the earlier one need not be taken up any more. */
export function hasTakenOver(later: Sending['last'], earlier: NonNullable<Sending['last']>): boolean {
  if (!later || later === earlier) return false;
  const rids = new Set(later.receipt.rows.map(({ rid }) => rid));
  return earlier.receipt.rows.every(({ rid, outcome }) => !isRetryable(outcome) || rids.has(rid));
}

/**
 * A send that was cut off: all of it where the sheet still gives the plan that was previewed. Where it does not, the people who may
 * have been sent are looked up, and nobody else is sent unseen.
 */
export async function rowsToResume(
  fresh: Prepared,
  sending: Sending,
  resumed: { readonly summary: RunSummary; readonly records: readonly JournalRecord[] },
): Promise<Take> {
  const { changes } = fresh.plan;
  const isSame = (await sending.planMac(changes)) === resumed.summary.planMac;
  const known = ridsOf(resumed.records, resumed.summary.run);
  const rows = isSame ? changes : changes.filter(({ rid }) => known.has(rid));
  return { prepared: fresh, rows: onlyAmong(rows), resumed, onlyLookUp: !isSame, unknown: NOBODY };
}

/** Rows whose leader is not among them need not wait: the leader is at the target already, or will be missed there. */
function onlyAmong(rows: Take['rows']): Take['rows'] {
  const among = new Set(rows.map(({ rid }) => rid));
  return rows.map((row) => (row.waitsFor !== null && !among.has(row.waitsFor) ? { ...row, waitsFor: null } : row));
}
