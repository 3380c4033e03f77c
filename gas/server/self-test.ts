/** Run by hand from the script editor: tries in the real host what no simulation can prove, on a sheet of its own. */
import { a1Of } from '../../core/table/a1.js';
import { TAG } from '../../core/table/mark-tags.js';
import { hiddenRows } from './hidden-rows.js';
import { hmacSha256, sha256 } from './hmac.js';
import { acquireLease, releaseLease } from './lease.js';
import { setMarks } from './marks.js';
import { isDate, serialDates } from './serial-dates.js';
import { idOf, insertSheet, makeRoom, spreadsheet } from './spreadsheet.js';
import { writeEdits, writeTextBlock } from './writer.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NAME = 'Muster self-test';
const HEADER = ['Check', 'Result', 'Found', 'Milliseconds'];
const TEXTS = ['=1+1', '+15551234567', '-x', '@a', "'q", '00123', '1E5', '2024-01-31'];
const SCRATCH_COLUMN = HEADER.length + 2;
const SCATTERED = 1_000; // as many ranges as one rule of marks ever has
const LEASE_MS = 1_000;
/** A published test vector: HMAC-SHA-256 of this text under the key "key" begins with these bytes. */
const VECTOR = { key: 'key', text: 'The quick brown fox jumps over the lazy dog', head: '-9,-68,-125,-12' };
/** Another: keys that follow from each other, and how the last one begins. */
const KEYS = {
  first: 'AWS4wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  parts: ['20150830', 'us-east-1', 'iam', 'aws4_request'],
  head: '-60,-81,-79,-52',
};
const EMPTY_DIGEST = '-29,-80,-60,66'; // how it begins
const HEAD_BYTES = 4;
const DAY_MS = 86_400_000;
const DAY = { serial: 45_322, shown: '2024-01-31' };

/** What is expected, and how to find out: each gives what it found. */
const CHECKS: readonly (readonly [name: string, expected: string, find: (scratch: Sheet) => string])[] = [
  ['Text stays text in cells with the text format', TEXTS.join(' '), textsAsShown],
  ['A day is shown as it was written', DAY.shown, dayAsShown],
  ['A rule over a thousand ranges reads back whole', String(SCATTERED), rangesOfOneRule],
  ['Signatures are those of the standard', VECTOR.head, () => head(hmacSha256(VECTOR.key, VECTOR.text))],
  ['Signatures under bytes are those of the standard', KEYS.head, lastKey],
  ['A digest is that of the standard, of nothing too', EMPTY_DIGEST, () => head(sha256(''))],
  ['A lease is given once and comes back', 'given, refused, given', leases],
  ['A day later is one more, in the zone of this spreadsheet', '1', oneDay],
  ['A thousand rows can be asked whether they are hidden', '0 hidden', hiddenAmongThousand],
];

/** Leaves a sheet with one row per check; nothing else of the spreadsheet is changed. */
export function runSelfTest(): void {
  const sheet = insertSheet(NAME);
  makeRoom(sheet, 2 * SCATTERED, SCRATCH_COLUMN);
  const rows = CHECKS.map(([name, expected, find]) => {
    const started = Date.now();
    const found = attempt(() => find(sheet));
    return [name, found === expected ? 'as expected' : 'DIFFERS', found, String(Date.now() - started)];
  });
  setMarks(idOf(sheet), [], []);
  writeTextBlock(sheet, 1, [HEADER, ...rows]);
}

/** A check that breaks is a finding too. */
function attempt(find: () => string): string {
  try {
    return find();
  } catch (error) {
    return `failed: ${String(error)}`;
  }
}

function head(bytes: number[]): string {
  return bytes.slice(0, HEAD_BYTES).join();
}

function lastKey(): string {
  let key: string | Uint8Array = KEYS.first;
  let bytes: number[] = [];
  for (const part of KEYS.parts) {
    bytes = hmacSha256(key, part);
    key = Uint8Array.from(bytes);
  }
  return head(bytes);
}

function textsAsShown(scratch: Sheet): string {
  writeEdits(scratch, TEXTS.map((value, at) => ({ row: at + 1, column: SCRATCH_COLUMN, value }))); // prettier-ignore
  const range = scratch.getRange(a1Of({ row: 1, column: SCRATCH_COLUMN, rows: TEXTS.length, columns: 1 }));
  const shown = range.getDisplayValues().map((row) => row[0]);
  return shown.join(' ');
}

function dayAsShown(scratch: Sheet): string {
  writeEdits(scratch, [{ row: 1, column: SCRATCH_COLUMN, value: DAY.serial, format: 'date' }]);
  return scratch.getRange(1, SCRATCH_COLUMN).getDisplayValues()[0]?.[0] ?? '';
}

function rangesOfOneRule(scratch: Sheet): string {
  const cells = Array.from({ length: SCATTERED }, (_, at) => a1Of({ row: 2 * at + 1, column: SCRATCH_COLUMN, rows: 1, columns: 1 }));
  setMarks(idOf(scratch), [{ level: 'error', tag: `${TAG}error`, addresses: cells.join() }], []);
  return String(scratch.getConditionalFormatRules()[0]?.getRanges().length ?? 0);
}

function leases(): string {
  const taken = [acquireLease(NAME, LEASE_MS), acquireLease(NAME, LEASE_MS)];
  if (taken[0]) releaseLease(taken[0]);
  taken.push(acquireLease(NAME, LEASE_MS));
  if (taken[2]) releaseLease(taken[2]);
  return taken.map((lease) => (lease ? 'given' : 'refused')).join(', ');
}

function oneDay(): string {
  const serial = serialDates(spreadsheet().getSpreadsheetTimeZone());
  const [first, second] = [new Date(0), new Date(DAY_MS)];
  return isDate(first) ? String(serial(second) - serial(first)) : 'dates are not told apart';
}

function hiddenAmongThousand(scratch: Sheet): string {
  const hidden = hiddenRows(scratch, { row: 1, rows: SCATTERED });
  return hidden ? `${hidden.length} hidden` : 'too slow';
}
