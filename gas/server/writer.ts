/**
 * The one gateway for writing cells. Text gets the text format first, so that the host does not parse it; should a formula come to
 * be all the same, it is replaced by its text before anybody sees the result.
 */
import type { CellEdit, CellValue, SheetId } from '../../core/ports/index.js';
import { a1Of } from '../../core/table/a1.js';
import { HostError } from './host-error.js';
import { idOf, insertSheet, makeRoom, sheetById } from './spreadsheet.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TEXT_FORMAT = '@';
/** Ranges that are formatted in one call. */
const RANGES_AT_ONCE = 1_000;
const MAY_START_A_FORMULA = /^[=+\-@]/u;

/** Cells below each other that can be written in one call. */
interface Run {
  readonly row: number;
  readonly column: number;
  readonly values: CellValue[];
}

export function writeCells(id: SheetId, edits: readonly CellEdit[]): null {
  const sheet = sheetById(id);
  try {
    writeEdits(sheet, edits);
    SpreadsheetApp.flush();
  } catch {
    // The host's own words come in the user's language, so what failed is told by where it failed.
    throw new HostError(
      'not-writable',
      `The cells of "${sheet.getName()}" could not be written: the sheet or some of its cells are protected, or a data validation ` +
        'refuses the value. Change that, or ask the sheet\u2019s owner for access.',
    );
  }
  return null;
}

export function addSheet(name: string, cells: readonly CellEdit[]): SheetId {
  const sheet = insertSheet(name);
  writeEdits(sheet, cells);
  return idOf(sheet);
}

/** Writes edits, making room where the sheet is too small. */
export function writeEdits(sheet: Sheet, edits: readonly CellEdit[]): void {
  if (edits.length === 0) return;
  const lastRow = edits.reduce((last, edit) => Math.max(last, edit.row), 1);
  const lastColumn = edits.reduce((last, edit) => Math.max(last, edit.column), 1);
  makeRoom(sheet, lastRow, lastColumn);
  const texts = runsOf(edits.filter((edit) => typeof edit.value === 'string'));
  for (let at = 0; at < texts.length; at += RANGES_AT_ONCE) {
    const ranges = texts.slice(at, at + RANGES_AT_ONCE).map((run) => a1Of({ ...run, rows: run.values.length, columns: 1 }));
    sheet.getRangeList(ranges).setNumberFormat(TEXT_FORMAT);
  }
  for (const run of texts) writeTexts(sheet.getRange(run.row, run.column, run.values.length, 1), asColumn(run));
  for (const run of runsOf(edits.filter((edit) => typeof edit.value !== 'string'))) {
    sheet.getRange(run.row, run.column, run.values.length, 1).setValues(asColumn(run));
  }
}

/** Writes texts into cells that have the text format, and makes sure that they are texts. */
export function writeTexts(range: GoogleAppsScript.Spreadsheet.Range, texts: readonly (readonly string[])[]): void {
  range.setValues(texts as string[][]);
  if (!texts.some((row) => row.some((text) => MAY_START_A_FORMULA.test(text)))) return;
  range.getFormulas().forEach((row, r) => {
    row.forEach((formula, c) => {
      if (formula !== '') range.getCell(r + 1, c + 1).setValue(`'${texts[r]?.[c] ?? ''}`);
    });
  });
}

/** A block of texts, written in one call; for sheets of our own. */
export function writeTextBlock(sheet: Sheet, row: number, texts: readonly (readonly string[])[]): void {
  const columns = texts[0]?.length ?? 0;
  if (columns === 0) return;
  makeRoom(sheet, row + texts.length - 1, columns);
  const range = sheet.getRange(row, 1, texts.length, columns);
  range.setNumberFormat(TEXT_FORMAT);
  writeTexts(range, texts);
}

/** An empty text clears a cell, which is what blank means; `undefined` would too, and is never written. */
function asColumn(run: Run): string[][] {
  return run.values.map((value) => [(value ?? '') as string]);
}

/** Later edits of a cell win. */
function runsOf(edits: readonly CellEdit[]): Run[] {
  const sorted = [...edits].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: Run[] = [];
  for (const { row, column, value } of sorted) {
    const last = runs[runs.length - 1];
    const next = last && last.column === column ? last.row + last.values.length : 0;
    if (last && next === row) last.values.push(value);
    else if (last && next === row + 1) last.values[last.values.length - 1] = value;
    else runs.push({ row, column, values: [value] });
  }
  return runs;
}
