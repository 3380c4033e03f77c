/**
 * The one gateway for writing cells. Text gets the text format first, so that the host does not parse it; should a formula come to
 * be all the same, it is replaced by its text before anybody sees the result.
 */
import type { CellEdit, SheetId, SheetLayout } from '../../core/ports/index.js';
import { a1Of } from '../../core/table/a1.js';
import { editBlocks } from '../../core/table/edit-blocks.js';
import { withKinds } from './cell-kinds.js';
import { formulasAmong } from './formula-cells.js';
import { HostError } from './host-error.js';
import { layOut } from './lay-out.js';
import { formatRanges, TEXT_FORMAT } from './number-formats.js';
import { idOf, insertSheet, makeRoom, sheetById } from './spreadsheet.js';
import { CELLS_REFUSED, SHEET_NOT_ADDED } from '../../core/said/by-sheets.js';
import { fill } from '../../core/said/fill.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const MAY_START_A_FORMULA = /^[=+\-@]/u;

export function writeCells(id: SheetId, edits: readonly CellEdit[]): null {
  const sheet = sheetById(id);
  try {
    writeEdits(sheet, withoutFormulas(sheet, edits));
    SpreadsheetApp.flush();
  } catch {
    // The host's own words come in the user's language, so what failed is told by where it failed.
    throw new HostError('not-writable', fill(CELLS_REFUSED, { sheet: sheet.getName() }));
  }
  return null;
}

/** The edits without those that would replace a formula which is to stay. */
function withoutFormulas(sheet: Sheet, edits: readonly CellEdit[]): readonly CellEdit[] {
  const careful = edits.filter((edit) => edit.keepFormula);
  const kept = formulasAmong(sheet, careful);
  return kept.size === 0 ? edits : edits.filter((edit) => !kept.has(edit));
}

/** The sidebar sends null for a layout that it does not give: its calls are JSON. */
export function addSheet(name: string, cells: readonly CellEdit[], layout: SheetLayout | null): SheetId {
  const sheet = newSheet(name);
  layOut(sheet, layout ?? {});
  writeEdits(sheet, cells);
  if (layout?.hidden) sheet.hideSheet();
  return idOf(sheet);
}

function newSheet(name: string): Sheet {
  try {
    return insertSheet(name);
  } catch {
    throw new HostError('not-writable', SHEET_NOT_ADDED);
  }
}

/** Writes edits, making room where the sheet is too small. A dense block is one call for its values, whatever kinds they are of. */
export function writeEdits(sheet: Sheet, edits: readonly CellEdit[]): void {
  if (edits.length === 0) return;
  const lastRow = edits.reduce((last, edit) => Math.max(last, edit.row), 1);
  const lastColumn = edits.reduce((last, edit) => Math.max(last, edit.column), 1);
  makeRoom(sheet, lastRow, lastColumn);
  const known = withKinds(edits);
  for (const kind of ['text', 'date'] as const) {
    const blocks = editBlocks(known.filter((edit) => edit.kind === kind)); // prettier-ignore
    formatRanges(
      sheet,
      blocks.map(({ row, column, cells }) => a1Of({ row, column, rows: cells.length, columns: cells[0]?.length ?? 1 })),
      kind,
    );
  }
  for (const { row, column, cells } of editBlocks(edits)) {
    // An empty text clears a cell, which is what blank means; `undefined` would too, and is never written.
    const values = cells.map((line) => line.map((edit) => edit.value ?? ''));
    writeValues(sheet.getRange(row, column, values.length, values[0]?.length ?? 1), values);
  }
}

/** Writes values into cells whose texts have the text format, and makes sure that those are texts. */
function writeValues(range: GoogleAppsScript.Spreadsheet.Range, values: readonly (readonly (string | number | boolean)[])[]): void {
  range.setValues(values as (string | number | boolean)[][]);
  if (!values.some((row) => row.some((value) => typeof value === 'string' && MAY_START_A_FORMULA.test(value)))) return;
  range.getFormulas().forEach((row, r) => {
    row.forEach((formula, c) => {
      if (formula !== '') range.getCell(r + 1, c + 1).setValue(`'${String(values[r]?.[c] ?? '')}`);
    });
  });
}

/** A block of texts, written in one call; for sheets of our own. */
export function writeTextBlock(sheet: Sheet, row: number, texts: readonly (readonly string[])[], column = 1): void {
  const columns = texts[0]?.length ?? 0;
  if (columns === 0) return;
  makeRoom(sheet, row + texts.length - 1, column + columns - 1);
  const range = sheet.getRange(row, column, texts.length, columns);
  range.setNumberFormat(TEXT_FORMAT);
  writeValues(range, texts);
}
