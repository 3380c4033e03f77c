/** The grid's cells in the model's form. */
import { CellValueType, type ICellData, type IStyleData, type Nullable, type Workbook as GridWorkbook } from '@univerjs/core';
import type { CellValue, GridRange } from '../../core/ports/index.js';
import type { CellContent } from '../workbook/index.js';

/** What a formula shows when it cannot be computed. */
const ERROR = /^#[A-Z/0!?]+$/u;

interface Corners {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** A value as the grid holds it; numbers and yes or no are told by the cell's type, not by their look. */
function valueOf(data: Nullable<ICellData>): CellValue {
  const value = data?.v ?? data?.p?.body?.dataStream.replace(/\r\n$/u, '');
  if (value === undefined || value === '') return null;
  if (data?.t === CellValueType.NUMBER) return Number(value);
  if (data?.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  return typeof value === 'number' && data?.t !== CellValueType.FORCE_STRING ? value : String(value);
}

/** Value, formula and format of a cell. */
export function contentOf(data: Nullable<ICellData>, book: GridWorkbook): CellContent {
  const value = valueOf(data);
  const formula = data?.f ?? null;
  return { value, formula, format: patternOf(styleOf(data, book)), error: formula !== null && ERROR.test(String(value)) };
}

/** The fill of a cell, or null. */
export function fillOf(data: Nullable<ICellData>, book: GridWorkbook): string | null {
  return styleOf(data, book)?.bg?.rgb ?? null;
}

/** A range with its first cell counted from 1. */
export function fromCorners({ startRow, endRow, startColumn, endColumn }: Corners): GridRange {
  return { row: startRow + 1, column: startColumn + 1, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

function styleOf(data: Nullable<ICellData>, book: GridWorkbook): Nullable<IStyleData> {
  return data ? book.getStyles().getStyleByCell(data) : null;
}

function patternOf(style: Nullable<IStyleData>): string {
  const pattern = style?.n?.pattern ?? '';
  return pattern === 'General' ? '' : pattern;
}
