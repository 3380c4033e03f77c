/** What becomes of cells: texts that look like something else, days, long texts, large blocks, formulas, merged and hidden ones. */
import { hiddenRows } from '../hidden-rows.js';
import { readGrid } from '../reader.js';
import { isDate } from '../serial-dates.js';
import { idOf } from '../spreadsheet.js';
import { writeCells, writeEdits, writeTextBlock } from '../writer.js';
import type { Scratch, Sheet, SheetsCheck } from './scratch.js';
import { taken, type } from './typed.js';

const TEXTS = ['=1+1', '+15551234567', '-x', '@a', "'q", '00123', '1E5', '2024-01-31'];
const DAY = { serial: 45_322, shown: '2024-01-31' };
/** Days without a midnight or not there at all in some zone, and an early one. */
const DAYS = [61, 25_569, 40_907, 43_408, 45_382];
const LONGEST_CELL = 50_000;
const BLOCK = { rows: 1_000, columns: 20 }; // what one call to the server writes of a team
const PROBED = 1_000;
const HIDDEN = { row: 5, rows: 2 };

export const CELL_CHECKS: readonly SheetsCheck[] = [
  { number: 'S4', what: 'Texts that look like something else stay texts', expected: [TEXTS.join(' ')], see: textsAsShown },
  { number: 'S42', what: '0042 set in a plain cell is parsed as if typed', expected: ['number 42'], see: parsed },
  { number: 'S43', what: 'A day is shown as it was written', expected: [DAY.shown], see: dayAsShown },
  { number: 'S15', what: 'Days are read as they were written, in the zone of this spreadsheet', expected: [DAYS.join(' ')], see: daysRead },
  { number: 'S44', what: '50,000 characters in one cell, and one more', expected: ['taken, refused'], see: longTexts },
  { number: 'S45', what: '1,000 rows of 20 columns in one call, read back', expected: ['20000 of 20000'], see: largeBlock },
  { number: 'S46', what: 'A formula stays where it is to stay; the cell below is written', expected: ['=1+1, y'], see: keptFormula },
  { number: 'S47', what: 'Merged cells are told', expected: ['row 1, column 1, 1 x 2'], see: mergedCells },
  { number: 'S48', what: 'Hidden rows are told among a thousand', expected: ['5 6'], see: hiddenOnes },
];

function textsAsShown({ sheet }: Scratch): string {
  const scratch = sheet();
  writeEdits(scratch, TEXTS.map((value, at) => ({ row: at + 1, column: 1, value }))); // prettier-ignore
  return column(scratch.getRange(1, 1, TEXTS.length, 1).getDisplayValues()).join(' ');
}

function parsed({ sheet }: Scratch): string {
  const scratch = sheet();
  type(scratch, 1, 1, '0042');
  const value: unknown = scratch.getRange(1, 1).getValues()[0]?.[0];
  return `${typeof value} ${String(value)}`;
}

function dayAsShown({ sheet }: Scratch): string {
  const scratch = sheet();
  writeEdits(scratch, [{ row: 1, column: 1, value: DAY.serial, format: 'date' }]);
  return column(scratch.getRange(1, 1).getDisplayValues()).join('');
}

function daysRead({ sheet }: Scratch): string {
  const scratch = sheet();
  writeEdits(scratch, DAYS.map((value, at) => ({ row: at + 1, column: 1, value, format: 'date' as const }))); // prettier-ignore
  return readGrid(idOf(scratch)).rows.map((row) => row[0]).join(' '); // prettier-ignore
}

function longTexts({ sheet }: Scratch): string {
  const scratch = sheet();
  return [LONGEST_CELL, LONGEST_CELL + 1].map((length) => taken(() => type(scratch, 1, 1, 'x'.repeat(length)))).join(', ');
}

function largeBlock({ sheet }: Scratch): string {
  const scratch = sheet();
  const texts = Array.from({ length: BLOCK.rows }, (_, row) => Array.from({ length: BLOCK.columns }, (__, at) => `0${row}-${at}`));
  writeTextBlock(scratch, 1, texts);
  const { rows } = readGrid(idOf(scratch), 1, false);
  const same = texts.reduce((sum, line, row) => sum + line.filter((text, at) => rows[row]?.[at] === text).length, 0);
  return `${same} of ${BLOCK.rows * BLOCK.columns}`;
}

function keptFormula({ sheet }: Scratch): string {
  const scratch = sheet();
  type(scratch, 1, 1, '=1+1');
  writeCells(idOf(scratch), ['x', 'y'].map((value, at) => ({ row: at + 1, column: 1, value, keepFormula: true }))); // prettier-ignore
  return [column(scratch.getRange(1, 1).getFormulas())[0], column(scratch.getRange(2, 1).getDisplayValues())[0]].join(', ');
}

function mergedCells({ sheet }: Scratch): string {
  const scratch = sheet();
  type(scratch, 1, 1, 'Name');
  scratch.getRange(1, 1, 1, 2).merge();
  const told = readGrid(idOf(scratch)).merges ?? [];
  return told.map((merge) => `row ${merge.row}, column ${merge.column}, ${merge.rows} x ${merge.columns}`).join('; ');
}

function hiddenOnes({ sheet }: Scratch): string {
  const scratch = sheet();
  scratch.hideRows(HIDDEN.row, HIDDEN.rows);
  return hiddenRows(scratch, { row: 1, rows: PROBED })?.join(' ') ?? 'too slow to tell';
}

/** The first column of what was read. */
export const column = <T>(cells: readonly (readonly T[])[]): (T | undefined)[] => cells.map((row) => row[0]);

/** What a cell holds where a day was typed into it. */
export function dayIn(scratch: Sheet, row: number, at: number): string {
  const cell = scratch.getRange(row, at);
  const isDay = isDate(cell.getValues()[0]?.[0]);
  return [...column(cell.getDisplayValues()), ...column(cell.getNumberFormats()), isDay ? 'a date' : 'no date'].join(', ');
}
