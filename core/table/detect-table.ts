/** Finds the roster on a sheet: the header row, wherever it stands, and where the body ends. */
import { fieldOfHeading, headingSteps } from '../lexicon/index.js';
import type { CellGrid, CellValue } from '../ports/index.js';
import { inOneGo, rowByRow, ROWS_A_STEP, type Steps } from '../steps/steps.js';
import { trimBlanks } from '../text/chars.js';
import { LONGEST_ADDRESS } from '../text/email-address.js';
import { headerRows, LONGEST_HEADING } from './header-rows.js';
import { type ColumnRange, ownColumns } from './side-tables.js';
import { isBlankRow, isBlankValue, type Table } from './table.js';
import { unicodePattern } from '../text/unicode-pattern.js';

/** How far down a header is looked for: titles, notes and logos above a table rarely take more. */
const HEADER_WITHIN = 60;

/** A row with this many known headings is a header beyond doubt. */
const SURE_HEADINGS = 2;

/** Fewer known headings than this share of the best row's are a title block, not the header. */
const SHARE_OF_BEST = 0.6;

/**
 * Detects the table of a grid. Pure; a grid without a header gives `headerRow: -1`. The earliest row that reads like a header wins,
 * so that a second table further down is never taken for the first.
 */
export const detectTable = (grid: CellGrid): Table => inOneGo(tableSteps(grid));

/** The same in steps. */
export function* tableSteps(grid: CellGrid): Steps<Table> {
  const found = findHeader(grid);
  if (found < 0) return noTable(grid);
  let width = 0;
  yield* rowByRow(0, grid.rows.length, (row) => (width = Math.max(width, grid.rows[row]!.length)));
  const { top, bottom, headings } = headerRows(grid, found, width);
  const bodyStart = bottom + 1;
  const { own, others } = yield* ownColumns(grid, headings, bodyStart);
  const secondTable = yield* findSecondTable(grid, bottom, own);
  let bodyEnd = secondTable < 0 ? grid.rows.length : secondTable;
  while (bodyEnd > bodyStart && isBlankRow(ownCells(grid.rows[bodyEnd - 1] ?? [], own))) bodyEnd--;
  return {
    grid,
    headerRow: bottom,
    headerTop: top,
    isSure: knownFields(grid.rows[found] ?? []) >= SURE_HEADINGS,
    headings: others.length === 0 ? headings : headings.map((heading, column) => (column >= own.from && column < own.to ? heading : '')),
    bodyStart,
    bodyEnd,
    secondTable,
    ...own,
    sideTables: others,
  };
}

function noTable(grid: CellGrid): Table {
  const end = grid.rows.length;
  const nowhere = { headerRow: -1, headerTop: -1, secondTable: -1, from: 0, to: 0 };
  return { grid, ...nowhere, isSure: false, headings: [], bodyStart: end, bodyEnd: end, sideTables: [] };
}

function headingText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  return trimBlanks(String(value)).replace(/\s+/gu, ' ');
}

/** An address rules a header out, whole or broken; a heading may give one as an example behind its name. */
const isAddress = (text: string): boolean =>
  text.includes('@') &&
  text.length <= LONGEST_ADDRESS &&
  !text.includes(' ') &&
  (/[A-Za-z\d]@[A-Za-z\d]/u.test(text) || unicodePattern('[\\p{L}\\p{N}]@[\\p{L}\\p{N}]', 'u').test(text));

/** How many different fields a row names; 0 where a cell rules it out as a header. */
function knownFields(row: readonly CellValue[]): number {
  const texts = Array.from(row, headingText);
  if (texts.some(isAddress)) return 0;
  const fields = new Set<string>();
  for (const text of texts) {
    if (text === '' || text.length > LONGEST_HEADING) continue;
    const field = fieldOfHeading(text);
    if (field !== null) fields.add(field);
  }
  return fields.size;
}

function findHeader(grid: CellGrid): number {
  const within = Math.min(grid.rows.length, HEADER_WITHIN);
  const most = mostFilled(grid, within);
  const known: number[] = [];
  for (let row = 0; row < within; row++) {
    const count = knownFields(grid.rows[row] ?? []);
    // The first row that may be the header is it where no other can name so many fields that this one would be a title block.
    if (count >= SURE_HEADINGS && count >= most * SHARE_OF_BEST && known.every((each) => each < SURE_HEADINGS)) return row;
    known.push(count);
  }
  const best = Math.max(0, ...known);
  if (best >= SURE_HEADINGS) return known.findIndex((count) => count >= SURE_HEADINGS && count >= best * SHARE_OF_BEST);
  return known.findIndex((count, row) => looksLikeHeader(grid, row, count));
}

/** Filled cells of the fullest row: none names more fields. */
function mostFilled(grid: CellGrid, within: number): number {
  let most = 0;
  for (let row = 0; row < within; row++) {
    let filled = 0;
    for (const value of grid.rows[row] ?? []) if (!isBlankValue(value)) filled++;
    most = Math.max(most, filled);
  }
  return most;
}

/** Without known headings: a row of different short texts above a row that holds something else. */
function looksLikeHeader(grid: CellGrid, row: number, known: number): boolean {
  const cells = (grid.rows[row] ?? []).filter((value) => !isBlankValue(value));
  const texts = new Set<string>();
  for (const value of cells) {
    if (typeof value !== 'string' || value.includes('@') || value.length > LONGEST_HEADING || /^[\d\s.,:/-]+$/u.test(value)) return false;
    texts.add(headingText(value).toLowerCase());
  }
  if (texts.size < cells.length || cells.length < (known > 0 ? 1 : SURE_HEADINGS)) return false;
  if (known > 0 && cells.length === 1) return grid.rows.length === row + 1 || !isBlankRow(grid.rows[row + 1]);
  const below = grid.rows[row + 1];
  return (
    below !== undefined &&
    below.some((value) => typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value.includes('@')))
  );
}

function sameCells(a: readonly CellValue[], b: readonly CellValue[]): boolean {
  const width = Math.max(a.length, b.length);
  for (let i = 0; i < width; i++) if (headingText(a[i]) !== headingText(b[i])) return false;
  return true;
}

/** True where a row below the header repeats it, or the row above it that belongs to it. */
export function repeatsHeader(table: Table, gridRow: number): boolean {
  const row = table.grid.rows[gridRow];
  return row !== undefined && isLikeHeader(table, row);
}

/** True where a row, wherever it was read, says what the header says in one of its rows. */
export function isLikeHeader(table: Table, row: readonly CellValue[]): boolean {
  if (table.headerRow < 0) return false;
  for (let at = table.headerTop; at <= table.headerRow; at++) if (sameCells(row, table.grid.rows[at] ?? [])) return true;
  return false;
}

/** What of a row belongs to the roster: all of it, where no other table stands beside. */
const ownCells = (cells: readonly CellValue[], { from, to }: ColumnRange): readonly CellValue[] =>
  from === 0 && to >= cells.length ? cells : cells.slice(from, to);

/** The first row below a blank one that names two fields or more and is not the same header again. */
function* findSecondTable(grid: CellGrid, headerRow: number, own: ColumnRange): Steps<number> {
  const header = ownCells(grid.rows[headerRow] ?? [], own);
  let afterBlank = false;
  let isReady = false;
  for (let row = headerRow + 1; row < grid.rows.length; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    const cells = ownCells(grid.rows[row] ?? [], own);
    if (isBlankRow(cells)) afterBlank = true;
    else {
      if (afterBlank && !isReady) yield* headingSteps();
      isReady ||= afterBlank;
      if (afterBlank && knownFields(cells) >= SURE_HEADINGS && !sameCells(cells, header)) return row;
      afterBlank = false;
    }
  }
  return -1;
}
