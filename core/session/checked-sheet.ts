/** A sheet that was read and checked: every stage from cells to hierarchy, and how an edit runs through them. */
import { applyMapping } from '../columns/apply-mapping.js';
import type { ColumnMapping } from '../columns/column-mapping.js';
import { suggestMapping } from '../columns/suggest-mapping.js';
import { allIssues, type Hierarchy, resolveHierarchy } from '../hierarchy/resolve-hierarchy.js';
import type { IssueCollection } from '../issues/issue-collection.js';
import type { CellGrid, SheetInfo } from '../ports/index.js';
import type { CheckOptions } from '../roster/check-options.js';
import { checkRoster, type Roster } from '../roster/check-roster.js';
import { detectTable } from '../table/detect-table.js';
import type { Table } from '../table/table.js';

/** Everything that a check is told; nothing is left to a default here. */
export type CheckSettings = Required<CheckOptions> & { readonly canUpdate: boolean };

export interface CheckedSheet {
  readonly sheet: SheetInfo;
  readonly table: Table;
  readonly mapping: ColumnMapping;
  readonly roster: Roster;
  readonly hierarchy: Hierarchy;
  /** Whether existing users can be changed at the target. */
  readonly canUpdate: boolean;
  /** How date columns were read that could be read in two ways, by field key, where the user chose. */
  readonly dates: NonNullable<CheckSettings['dates']>;
}

/** Runs a grid through every stage. Pure. */
export function checkSheet(sheet: SheetInfo, grid: CellGrid, settings: CheckSettings): CheckedSheet {
  const table = detectTable(grid);
  const mapping = suggestMapping(table, settings.target);
  const roster = checkRoster(applyMapping(table, mapping), settings);
  return { sheet, table, mapping, roster, hierarchy: resolveHierarchy(roster), canUpdate: settings.canUpdate, dates: settings.dates ?? {} };
}

export const issuesOf = ({ hierarchy }: CheckedSheet): IssueCollection => allIssues(hierarchy);

/** Takes rows that were read again into the grid and checks what hangs on them. False where only a whole check can follow. */
export function recheckRows(checked: CheckedSheet, grids: readonly CellGrid[]): boolean {
  const { table, roster, hierarchy } = checked;
  const { grid } = table;
  const rows: number[] = [];
  for (const part of grids) {
    if (part.rows.length === 0 || part.firstColumn !== grid.firstColumn) return false; // an emptied sheet has no rows to read
    for (let i = 0; i < part.rows.length; i++) {
      const gridRow = part.firstRow + i - grid.firstRow;
      if (gridRow < table.bodyStart || gridRow >= table.bodyEnd) return false;
      if ((part.rows[i]?.length ?? 0) > table.headings.length) return false;
      grid.rows[gridRow] = part.rows[i] ?? [];
      if (grid.shown) grid.shown[gridRow] = part.shown?.[i] ?? [];
      if (grid.formats) grid.formats[gridRow] = part.formats?.[i] ?? [];
      rows.push(gridRow - table.bodyStart);
    }
  }
  hierarchy.index.update(roster.index.update(rows));
  return true;
}
