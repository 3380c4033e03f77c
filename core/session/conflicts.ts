/** Values that both sides changed: one of them is chosen, and the other is from then on what was last seen. */
import type { Plan, PlanConflict } from '../plan/plan.js';
import type { CellEdit, CellRef, Host } from '../ports/index.js';
import { isSaidByWriting, placeOf } from '../roster/cell-place.js';
import type { DirectoryEntry } from '../roster/directory.js';
import { entryKey, recordKey } from '../team/team-entry.js';
import { teamColumns, writtenCell } from '../team/team-table.js';
import type { CheckedSheet } from './checked-sheet.js';
import { readerOf, spansOf } from './sending/row-snapshots.js';

/** What one choice comes to: cells to write, and values to note as seen, by `recordKey`. */
export interface Resolution {
  readonly edits: readonly CellEdit[];
  readonly seen: ReadonlyMap<string, DirectoryEntry>;
}

/** The conflicts of these cells, or all of them, decided. Pure. */
export function decideConflicts(
  checked: CheckedSheet,
  plan: Plan,
  keep: 'sheet' | 'target',
  cells: readonly CellRef[] | 'all',
): Resolution {
  const { index } = checked.roster;
  const columns = teamColumns(checked.roster.options.target);
  const chosen = cells === 'all' ? null : new Set(cells.map(({ row, column }) => `${String(row)}:${String(column)}`));
  const edits: CellEdit[] = [];
  const seen = new Map<string, DirectoryEntry>();
  for (const conflict of plan.conflicts) {
    const cell = cellOf(checked, conflict);
    const field = index.fields[conflict.field];
    const user = index.parts.directory.users[index.users.userOf(conflict.row)];
    if (!field || !user || (chosen && !chosen.has(`${String(cell.row)}:${String(cell.column)}`))) continue;
    const column = columns.find((each) => each.field.key === field.key);
    const written = keep === 'target' && column ? writtenCell(column, user) : null;
    // What no cell can say stays a conflict: it would be sent as a change, against the choice.
    if (written && !isSaidByWriting(index, conflict.field, String(written.value ?? ''))) continue;
    const record = recordKey(index.saysOf(conflict.row).record);
    const key = entryKey(field);
    seen.set(record, { ...seen.get(record), [key]: user[key] });
    if (written) edits.push({ ...cell, ...written });
  }
  return { edits, seen };
}

function cellOf({ roster }: CheckedSheet, { row, field }: PlanConflict): CellRef {
  return { row: roster.index.sheetRow(row), column: placeOf(roster.index, row, field).column ?? 1 };
}

/** Writes the cells that still hold what the choice was about. */
export async function writeResolution(host: Host, checked: CheckedSheet, { edits }: Resolution): Promise<void> {
  if (edits.length === 0) return;
  const { index } = checked.roster;
  const grids = await host.sheet.readRows(checked.sheet.id, spansOf(edits.map(({ row }) => row)));
  const { firstColumn } = checked.table.grid;
  const cellsOf = readerOf(grids, firstColumn);
  const still = edits.filter(({ row, column }) => {
    const before = index.cells(row - index.sheetRow(0))[column - firstColumn] ?? null;
    return (cellsOf(row)?.[column - firstColumn] ?? null) === before;
  });
  await host.sheet.writeCells(checked.sheet.id, still);
}
