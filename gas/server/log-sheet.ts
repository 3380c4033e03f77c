/** The "Muster log" sheet: one record a row, every cell text. */
import type { JournalRecord } from '../../core/ports/index.js';
import { sealRecord } from '../../core/sending/journal.js';
import { documentProperties, setDocumentProperty } from './document-store.js';
import { findSheet, idOf, insertSheet, spreadsheet } from './spreadsheet.js';
import { writeTextBlock } from './writer.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NAME = 'Muster log';
const SHEET_ID = 'muster.log-sheet';
/** The order of the columns. After them comes the spreadsheet that wrote the row, and what a record does, in as many cells as it needs. */
const COLUMNS = ['run', 'seq', 'fence', 'at', 'kind', 'state', 'rid', 'op', 'key', 'remoteId', 'code', 'detail', 'v', 'checksum'] as const;
const NUMBERS: readonly string[] = ['seq', 'fence', 'at', 'v'];
/** Every log has these; one that an earlier version began has no more. */
const FIRST_HEADER: readonly string[] = [...COLUMNS, 'spreadsheet'];
const IMAGE_COLUMNS = ['image', 'image 2', 'image 3'] as const;
const HEADER: readonly string[] = [...FIRST_HEADER, ...IMAGE_COLUMNS];
const LONGEST_CELL = 50_000; // characters that a cell of Google Sheets holds

/** Adds records below the others, each cell under its heading: people may move columns. A sheet without the headings is a log no more. */
export function appendLog(records: readonly JournalRecord[]): void {
  if (records.length === 0) return;
  const { sheet, header } = openLog() ?? createLog();
  const here = spreadsheet().getId();
  const rows = records.map(fitting).map((record) => {
    const images = imageCells(record.image);
    const cells = new Map<string, string>([...COLUMNS.map((name) => [name, String(record[name])] as const), ['spreadsheet', here]]);
    IMAGE_COLUMNS.forEach((name, at) => cells.set(name, images[at] ?? ''));
    return header.map((name, at) => (header.indexOf(name) === at ? (cells.get(name) ?? '') : ''));
  });
  writeTextBlock(sheet, sheet.getLastRow() + 1, rows);
}

/** A record whose image no row can hold is kept without it: it still says what may have happened, and cannot be taken back. */
function fitting(record: JournalRecord): JournalRecord {
  return record.image.length <= IMAGE_COLUMNS.length * LONGEST_CELL ? record : sealRecord({ ...record, image: '' });
}

function imageCells(image: string): string[] {
  return IMAGE_COLUMNS.map((_, at) => image.slice(at * LONGEST_CELL, (at + 1) * LONGEST_CELL));
}

/** All records of this spreadsheet. Those that a copied sheet brought along belong to another one and are passed over. */
export function readLog(): JournalRecord[] {
  const sheet = logSheet();
  if (!sheet || sheet.getLastRow() < 2) return [];
  const here = spreadsheet().getId();
  const rows = sheet.getDataRange().getDisplayValues();
  const header = rows.find(isHeader); // sorting the whole sheet moves it
  if (!header) return [];
  const place = new Map(header.map((name) => [name, header.indexOf(name)]));
  const cell = (row: readonly string[], name: string) => row[place.get(name) ?? -1] ?? '';
  return rows.filter((row) => cell(row, 'spreadsheet') === here).map((row) => recordOf((name) => cell(row, name)));
}

/** What is torn stays torn: its checksum will not fit. */
function recordOf(cell: (name: string) => string): JournalRecord {
  const entries = COLUMNS.map((name) => [name, NUMBERS.includes(name) ? Number(cell(name)) : cell(name)]);
  return { ...(Object.fromEntries(entries) as JournalRecord), image: IMAGE_COLUMNS.map(cell).join('') };
}

interface Log {
  readonly sheet: Sheet;
  readonly header: readonly string[];
}

/** The log as it can be written to, with every column that a record needs. */
function openLog(): Log | null {
  const sheet = logSheet();
  if (!sheet) return null;
  const found = headerOf(sheet);
  if (!found) return null;
  const missing = IMAGE_COLUMNS.filter((name) => !found.header.includes(name));
  if (missing.length > 0) writeTextBlock(sheet, found.row, [missing], found.header.length + 1);
  return { sheet, header: [...found.header, ...missing] };
}

/** The log by its id, since people rename sheets; by its name where the id was lost. */
function logSheet(): Sheet | null {
  const known = findSheet(documentProperties().getProperty(SHEET_ID) ?? '');
  if (known) return known;
  const named = spreadsheet().getSheetByName(NAME);
  return named && headerOf(named)?.row === 1 ? named : null;
}

/** Where the headings stand: in the first row, unless somebody sorted them away. */
function headerOf(sheet: Sheet): { readonly row: number; readonly header: readonly string[] } | null {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (rows < 1 || columns < FIRST_HEADER.length) return null;
  const first = sheet.getRange(1, 1, 1, columns).getDisplayValues()[0] ?? [];
  if (isHeader(first)) return { row: 1, header: first };
  const all = sheet.getDataRange().getDisplayValues();
  const at = all.findIndex(isHeader);
  return at < 0 ? null : { row: at + 1, header: all[at] ?? [] };
}

function isHeader(row: readonly string[]): boolean {
  return FIRST_HEADER.every((name) => row.includes(name));
}

function createLog(): Log {
  const sheet = insertSheet(NAME);
  writeTextBlock(sheet, 1, [HEADER]);
  sheet.setFrozenRows(1);
  sheet.hideSheet();
  setDocumentProperty(SHEET_ID, idOf(sheet));
  return { sheet, header: HEADER };
}
