/** A checked sheet made of rows alone, without a host: for what is pure. */
import { NOTHING_DECIDED } from '../../../../core/columns/sheet-reading.js';
import type { CellGrid, CellValue } from '../../../../core/ports/index.js';
import type { CheckOptions } from '../../../../core/roster/check-options.js';
import { type CheckedSheet, checkSheet } from '../../../../core/session/checked-sheet.js';
import { agentConnect } from '../../../../core/targets/agent-connect/index.js';
import type { Fix } from '../../../../core/session/state.js';

const SHEET = { id: 'team', name: 'Team', active: true, hidden: false, writable: true };

/** Checks rows from A1 on as people to be created, unless `options` say otherwise. */
export function checkedRows(rows: readonly (readonly CellValue[])[], options: Partial<CheckOptions> = {}): CheckedSheet {
  return checkedGrid({ rows: rows.map((row) => [...row]), firstRow: 1, firstColumn: 1 }, options);
}

export function checkedGrid(grid: CellGrid, options: Partial<CheckOptions> = {}): CheckedSheet {
  return checkSheet(SHEET, grid, {
    target: agentConnect,
    mode: 'create',
    directory: undefined,
    today: '2026-01-01',
    visibleOnly: false,
    dates: {},
    blanks: {},
    rowModes: new Map(),
    canUpdate: true,
    readingOf: () => NOTHING_DECIDED,
    ...options,
  });
}

/** The grid of a checked sheet with the cells of a fix written as text, as a host writes them. */
export function written({ grid }: CheckedSheet, fix: Fix): CellGrid {
  const copy = (lines: CellGrid['shown']) => lines?.map((line) => [...line]);
  const [rows, shown, formats] = [grid.rows.map((row) => [...row]), copy(grid.shown), copy(grid.formats)];
  for (const { row, column, to } of fix.cells) {
    const [line, place] = [row - grid.firstRow, column - grid.firstColumn];
    rows[line]![place] = to === '' ? null : to;
    if (shown) (shown[line] ??= [])[place] = to;
    if (formats) (formats[line] ??= [])[place] = '@';
  }
  return { ...grid, rows, ...(shown && { shown }), ...(formats && { formats }) };
}
