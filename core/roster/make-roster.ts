/** Makes the roster of a mapped table ready to be read: its rules compiled, nothing read yet. */
import type { MappedTable } from '../columns/apply-mapping.js';
import type { Field } from '../fields/field.js';
import type { CellGrid } from '../ports/index.js';
import { sourceColumn } from './cell-place.js';
import type { CheckOptions } from './check-options.js';
import { compileColumns } from './compile-columns.js';
import { DirectoryIndex } from './directory.js';
import { ROW_FIELD } from './findings.js';
import { missingFields } from './missing-fields.js';
import { RosterIndex } from './roster.js';
import { RowModes } from './row-modes.js';
import type { CellCover } from './row-reader.js';

/** Findings name fields by numbers below this; the last one stands for the whole row. */
const MOST_FIELDS = ROW_FIELD;
const MANAGER_FIELD = 'manageTeam';

/** @throws TypeError for a target that has too many fields: a fault of the caller. */
export function makeRoster(mapped: MappedTable, options: CheckOptions): RosterIndex {
  const { target } = options;
  if (target.fields.length > MOST_FIELDS)
    throw new TypeError(`Expected at most ${String(MOST_FIELDS)} fields, got ${String(target.fields.length)}`);
  const directory = new DirectoryIndex(options.directory);
  const isRequired = (field: Field): boolean =>
    field.required === true || (field.kind === 'role' && (options.directory?.roles?.length ?? 0) > 0);
  const modes = new RowModes(options.mode, options.rowModes, mapped.table.bodyEnd - mapped.table.bodyStart);
  const columns = compileColumns(mapped, {
    target,
    directory,
    isRequired,
    managerField: MANAGER_FIELD,
    today: options.today,
    mayUpdate: modes.mayUpdate,
  });
  return new RosterIndex({
    target,
    mapped,
    directory,
    ...columns,
    preferredDates: preferredDates(mapped.table.grid),
    confirmedDates: options.dates ?? {},
    visibleOnly: options.visibleOnly ?? false,
    batchField: target.fields.findIndex(({ key, sameInBatch }) => sameInBatch === true && mapped.columnOf.has(key)),
    batches: options.mode === 'update' ? {} : (options.batches ?? {}),
    managerField: MANAGER_FIELD,
    covered: coveredCells(mapped),
    modes,
    blanks: options.blanks ?? {},
    missing: missingFields(mapped, target, isRequired),
  });
}

/** Countries that write the month first, as the region of a locale. */
const MONTH_FIRST = /[-_](?:US|PH|FM|MH|PW|PR|GU|AS|VI|MP|UM)\b/iu;

function preferredDates(grid: CellGrid): 'dmy' | 'mdy' {
  const { locale = '' } = grid;
  return locale !== '' && (locale === 'en' || MONTH_FIRST.test(locale)) ? 'mdy' : 'dmy';
}

/** Null where the grid has no merges. A made cell is covered where the one is that it is read from. */
function coveredCells(mapped: MappedTable): CellCover | null {
  const { grid } = mapped.table;
  const merges = grid.merges ?? [];
  if (merges.length === 0) return null;
  const covered = new Map<number, Set<number>>();
  for (const merge of merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row++) {
      const columns = covered.get(row - grid.firstRow) ?? new Set();
      covered.set(row - grid.firstRow, columns);
      for (let column = merge.column; column < merge.column + merge.columns; column++) {
        if (row !== merge.row || column !== merge.column) columns.add(column - grid.firstColumn);
      }
    }
  }
  return (gridRow, column) => covered.get(gridRow)?.has(sourceColumn(mapped, column)) ?? false;
}
