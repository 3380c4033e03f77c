/** Checks what is typed for one person against the whole sheet while nothing is written yet: on a copy that is kept, row by row. */
import type { CellGrid } from '../../ports/index.js';
import { type CheckedSheet, recheckRows } from '../checked-sheet.js';
import type { FixCell } from '../state.js';
import { withCells, written } from '../trial-check.js';

interface Kept {
  readonly of: CheckedSheet;
  readonly version: number;
  readonly copy: CheckedSheet;
  /** The sheet row that says something else in the copy, or null. */
  row: number | null;
}

export class Trial {
  private kept: Kept | null = null;

  /** The sheet as it would be with these cells, which all stand on one row. */
  with(checked: CheckedSheet, cells: readonly FixCell[]): CheckedSheet {
    const [first] = cells;
    if (!first) return checked;
    const { version } = checked.roster.index;
    if (this.kept?.of !== checked || this.kept.version !== version)
      this.kept = { of: checked, version, copy: withCells(checked, []), row: null };
    const { kept } = this;
    const rows = [rowAlone(written(checked.grid, cells), first.row)];
    if (kept.row !== null && kept.row !== first.row) rows.push(rowAlone(checked.grid, kept.row));
    kept.row = first.row;
    if (recheckRows(kept.copy, rows)) return kept.copy;
    this.kept = null;
    return withCells(checked, cells);
  }

  forget(): void {
    this.kept = null;
  }
}

function rowAlone(grid: CellGrid, sheetRow: number): CellGrid {
  const at = sheetRow - grid.firstRow;
  return {
    ...grid,
    firstRow: sheetRow,
    rows: [grid.rows[at] ?? []],
    ...(grid.shown && { shown: [grid.shown[at] ?? []] }),
    ...(grid.formats && { formats: [grid.formats[at] ?? []] }),
  };
}
