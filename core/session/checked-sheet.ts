/** A sheet that was read and checked: every stage from cells to hierarchy, and how an edit runs through them. */
import { mappedSteps } from '../columns/apply-mapping.js';
import type { ColumnMapping } from '../columns/column-mapping.js';
import { putRow } from '../columns/made-columns.js';
import { NOTHING_DECIDED, type SheetReading } from '../columns/sheet-reading.js';
import { mappingSteps } from '../columns/suggest-mapping.js';
import { allIssues, type Hierarchy, hierarchySteps } from '../hierarchy/resolve-hierarchy.js';
import type { IssueCollection } from '../issues/issue-collection.js';
import type { CellGrid, SheetInfo } from '../ports/index.js';
import type { CheckOptions } from '../roster/check-options.js';
import { type Roster, rosterSteps } from '../roster/check-roster.js';
import { knownRoles } from '../roster/known-roles.js';
import { inOneGo, type Steps } from '../steps/steps.js';
import { tableSteps } from '../table/detect-table.js';
import type { Table } from '../table/table.js';
import { type CheckImage, restoreHierarchy, restoreRoster } from './thread/check-image.js';

/** Everything that a check is told; nothing is left to a default here but the types, which few targets have. */
export type CheckSettings = Required<Omit<CheckOptions, 'batches'>> &
  Pick<CheckOptions, 'batches'> & {
    readonly canUpdate: boolean;
    /** What was decided of how a sheet with these columns is read. */
    readonly readingOf?: (table: Table) => SheetReading;
  };

export interface CheckedSheet {
  readonly sheet: SheetInfo;
  /** As the host gave it; the grid of the table has made cells behind its own. */
  readonly grid: CellGrid;
  readonly table: Table;
  readonly reading: SheetReading;
  readonly mapping: ColumnMapping;
  readonly roster: Roster;
  readonly hierarchy: Hierarchy;
  /** Whether existing users can be changed at the target. */
  readonly canUpdate: boolean;
  /** How date columns were read that could be read in two ways, by field key, where the user chose. */
  readonly dates: NonNullable<CheckSettings['dates']>;
}

/** Runs a grid through every stage. Pure. */
export const checkSheet = (sheet: SheetInfo, grid: CellGrid, settings: CheckSettings): CheckedSheet =>
  inOneGo(checkSteps(sheet, grid, settings));

/** The same in steps. */
export function* checkSteps(sheet: SheetInfo, grid: CellGrid, settings: CheckSettings): Steps<CheckedSheet> {
  return yield* rowSteps(sheet, grid, settings, yield* columnSteps(grid, settings));
}

/** How a sheet is read: where its table stands, and which column is which field. */
export interface ReadColumns {
  readonly table: Table;
  readonly reading: SheetReading;
  readonly mapping: ColumnMapping;
}

/** Finds the table and its columns. */
export function* columnSteps(grid: CellGrid, settings: CheckSettings): Steps<ReadColumns> {
  const table = yield* tableSteps(grid);
  yield;
  const reading = settings.readingOf?.(table) ?? NOTHING_DECIDED;
  const roles = knownRoles(settings.directory, settings.target) ?? [];
  const mapping = yield* mappingSteps(table, settings.target, reading.columns, roles);
  yield;
  return { table, reading, mapping };
}

/** Checks the rows; with an image it takes over what a check of the same rows in another thread came to. */
export function* rowSteps(
  sheet: SheetInfo,
  grid: CellGrid,
  settings: CheckSettings,
  { table: found, reading, mapping: suggested }: ReadColumns,
  image: CheckImage | null = null,
): Steps<CheckedSheet> {
  const mapped = yield* mappedSteps(found, suggested, reading, settings.target.fields);
  yield;
  const roster = yield* rosterSteps(mapped, settings, image ? (index) => restoreRoster(index, image) : undefined);
  const hierarchy = yield* hierarchySteps(roster, undefined, image ? (index) => restoreHierarchy(index, image) : undefined);
  yield* hierarchy.index.pages.collected();
  if (hierarchy.index.missesLeaders) yield* hierarchy.index.near.gather();
  const { table, mapping } = mapped;
  const { canUpdate, dates } = settings;
  return { sheet, grid, table, reading, mapping, roster, hierarchy, canUpdate, dates: dates ?? {} };
}

export const issuesOf = ({ hierarchy }: CheckedSheet): IssueCollection => allIssues(hierarchy);

/** Takes rows that were read again into the grid and checks what hangs on them. False where only a whole check can follow. */
export function recheckRows(checked: CheckedSheet, grids: readonly CellGrid[]): boolean {
  const { grid, table, roster, hierarchy } = checked;
  const { made } = roster.index.parts.mapped;
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
      if (made) putRow(made, grid, table.grid, gridRow);
      rows.push(gridRow - table.bodyStart);
    }
  }
  hierarchy.index.update(roster.index.update(rows));
  return true;
}
