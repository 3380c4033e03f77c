/** What the user does in the grid, told to the model: typing, paste, undo, rows, sheets, selection. */
import { CommandType, type ICellData, type ICommandInfo, type IRange, type Nullable, type Workbook as GridWorkbook } from '@univerjs/core';
import type { GridRange } from '../../core/ports/index.js';
import type { CellContent, Sheet, Workbook } from '../workbook/index.js';
import { contentOf, fillOf, fromCorners } from './from-univer.js';
import type { SheetIds } from './sheet-ids.js';

/** Text that is being entered into one cell: the model reads it as a spreadsheet does, the grid's own reading is put right after. */
export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface PullContext {
  readonly workbook: () => Workbook;
  readonly ids: SheetIds;
  readonly book: () => GridWorkbook;
  /** Takes the pending entry, once. */
  readonly takeTyped: () => Typed | null;
  /** Shows cells again as the model has them. */
  readonly repaint: (sheet: Sheet, range: GridRange) => void;
}

interface Params {
  readonly subUnitId?: string;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly name?: string;
  readonly ySplit?: number;
  readonly sheet?: { readonly id: string; readonly name: string };
}

/** Changes that move cells about in ways of the grid's own: the sheet is read anew after them. */
const REREAD = new Set(['move-range', 'move-rows', 'move-columns', 'reorder-range', 'insert-col', 'remove-col']);

/** Applies one change of the grid to the model. */
export function pull(command: Readonly<ICommandInfo>, context: PullContext): void {
  if (command.type !== CommandType.MUTATION && !command.id.startsWith('sheet.operation.')) return;
  const params = (command.params ?? {}) as Params;
  const workbook = context.workbook();
  const what = command.id.replace(/^sheet\.(?:mutation|operation)\./u, '');
  if (what === 'insert-sheet' && params.sheet !== undefined) {
    context.ids.pair(params.sheet.id, workbook.addSheet(params.sheet.name));
    return;
  }
  const sheet = context.ids.sheet(workbook, params.subUnitId ?? '');
  if (sheet === null) return;
  if (what === 'set-range-values') pullValues(sheet, params.cellValue ?? {}, context);
  else if (what === 'insert-row' && params.range) sheet.insertRows(params.range.startRow + 1, fromCorners(params.range).rows);
  else if (what === 'remove-rows' && params.range) sheet.deleteRows(params.range.startRow + 1, fromCorners(params.range).rows);
  else if (what === 'set-row-hidden') hide(sheet, params, true);
  else if (what === 'set-row-visible') hide(sheet, params, false);
  else if (what === 'set-worksheet-active') workbook.activate(sheet.id);
  else if (what === 'set-worksheet-name' && params.name !== undefined) workbook.renameSheet(sheet.id, params.name);
  else if (what === 'remove-sheet') workbook.removeSheet(sheet.id);
  else if (what === 'set-worksheet-hidden') workbook.hideSheet(sheet.id, (params as { hidden?: number }).hidden === 1);
  else if (what === 'set-frozen') sheet.freezeRows(Math.max(0, params.ySplit ?? 0));
  else if (what === 'add-worksheet-merge') for (const range of params.ranges ?? []) sheet.merge(fromCorners(range));
  if (REREAD.has(what)) reread(sheet, context);
}

function hide(sheet: Sheet, { ranges = [] }: Params, hidden: boolean): void {
  for (const range of ranges) sheet.hideRows(range.startRow + 1, fromCorners(range).rows, hidden ? 'user' : null);
}

function pullValues(sheet: Sheet, cells: NonNullable<Params['cellValue']>, context: PullContext): void {
  const range = extentOf(cells);
  if (range === null) return;
  const typed = context.takeTyped();
  if (
    typed !== null &&
    !typed.text.startsWith('=') &&
    range.row === typed.row &&
    range.column === typed.column &&
    range.rows === 1 &&
    range.columns === 1
  ) {
    sheet.type(typed.row, typed.column, typed.text);
    context.repaint(sheet, range);
    return;
  }
  const touched = (row: number, column: number) => cells[row + range.row - 1]?.[column + range.column - 1] !== undefined;
  write(sheet, range, touched, context);
}

/** Copies cells of the grid, which has already changed, into the model. */
function write(sheet: Sheet, range: GridRange, touched: (row: number, column: number) => boolean, { book, ids }: PullContext): void {
  const grid = book().getSheetBySheetId(ids.ofGrid(sheet));
  const dataAt = (row: number, column: number) => grid?.getCellRaw(row + range.row - 1, column + range.column - 1);
  sheet.setCells(range, (row, column): Partial<CellContent> | null =>
    touched(row, column)
      ? inFormat(contentOf(dataAt(row, column), book()), sheet.untouched(row + range.row, column + range.column).format)
      : null,
  );
  for (let row = 0; row < range.rows; row += 1) {
    for (let column = 0; column < range.columns; column += 1) {
      const fill = fillOf(dataAt(row, column), book());
      const at = { row: row + range.row, column: column + range.column, rows: 1, columns: 1 };
      if (touched(row, column) && fill !== (sheet.cell(at.row, at.column).fill ?? null)) sheet.setFill(at, fill);
    }
  }
}

/** The grid knows no formats of whole columns: a cell that has none of its own there has that of its column. */
function inFormat(content: CellContent, format: string): CellContent {
  if (content.format !== '' || content.formula !== null) return content;
  const asText = format === '@' && typeof content.value === 'number';
  return { ...content, format, value: asText ? String(content.value) : content.value };
}

function reread(sheet: Sheet, context: PullContext): void {
  const grid = context.book().getSheetBySheetId(context.ids.ofGrid(sheet));
  const used = sheet.usedRange();
  const rows = Math.max(used?.rows ?? 1, (grid?.getLastRowWithContent() ?? 0) + 1);
  const columns = Math.max(used?.columns ?? 1, (grid?.getLastColumnWithContent() ?? 0) + 1);
  write(sheet, { row: 1, column: 1, rows, columns }, () => true, context);
}

function extentOf(cells: NonNullable<Params['cellValue']>): GridRange | null {
  const rows = Object.keys(cells).map(Number);
  const columns = rows.flatMap((row) => Object.keys(cells[row] ?? {}).map(Number));
  if (columns.length === 0) return null;
  const [row, column] = [smallest(rows), smallest(columns)];
  return { row: row + 1, column: column + 1, rows: largest(rows) - row + 1, columns: largest(columns) - column + 1 };
}

/** Spreading a long list into Math.min overflows the stack. */
const smallest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const largest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
