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

/** Adds records below the others. */
export function appendLog(records: readonly JournalRecord[]): void {
  if (records.length === 0) return;
  const here = spreadsheet().getId();
  const sheet = logSheet() ?? createLog();
  if (sheet.getLastColumn() < HEADER.length) writeTextBlock(sheet, 1, [IMAGE_COLUMNS], FIRST_HEADER.length + 1);
  const rows = records
    .map(fitting)
    .map((record) => [...COLUMNS.map((column) => String(record[column])), here, ...imageCells(record.image)]);
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
  const [header = [], ...rows] = sheet.getDataRange().getDisplayValues();
  const place = new Map(header.map((name, at) => [name, at]));
  const cell = (row: readonly string[], name: string) => row[place.get(name) ?? -1] ?? '';
  return rows.filter((row) => cell(row, 'spreadsheet') === here).map((row) => recordOf((name) => cell(row, name)));
}

/** What is torn stays torn: its checksum will not fit. */
function recordOf(cell: (name: string) => string): JournalRecord {
  const entries = COLUMNS.map((name) => [name, NUMBERS.includes(name) ? Number(cell(name)) : cell(name)]);
  return { ...(Object.fromEntries(entries) as JournalRecord), image: IMAGE_COLUMNS.map(cell).join('') };
}

/** The log by its id, since people rename sheets; by its name where the id was lost. */
function logSheet(): Sheet | null {
  const known = findSheet(documentProperties().getProperty(SHEET_ID) ?? '');
  if (known) return known;
  const named = spreadsheet().getSheetByName(NAME);
  return named && isLog(named) ? named : null;
}

function isLog(sheet: Sheet): boolean {
  if (sheet.getLastRow() < 1 || sheet.getLastColumn() < FIRST_HEADER.length) return false;
  const first = sheet.getRange(1, 1, 1, FIRST_HEADER.length).getDisplayValues()[0] ?? [];
  return FIRST_HEADER.every((name) => first.includes(name));
}

function createLog(): Sheet {
  const sheet = insertSheet(NAME);
  writeTextBlock(sheet, 1, [HEADER]);
  sheet.setFrozenRows(1);
  sheet.hideSheet();
  setDocumentProperty(SHEET_ID, idOf(sheet));
  return sheet;
}
