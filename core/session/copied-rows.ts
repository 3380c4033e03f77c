/** Rows that say somebody once more, word for word in every column that is read: which of them stays makes no difference. */
import { spoken } from '../issues/messages/spoken.js';
import { sheetColumn } from '../table/table.js';
import type { CheckedSheet } from './checked-sheet.js';
import type { Fix, FixCell } from './state.js';

/** More rows of one key are a column that was filled with it, and nobody's copies. */
const MOST_COPIES = 20;

const known = new WeakMap<CheckedSheet, ReadonlySet<number>>();

/** Columns of the table that the fields of a person are read from. */
function columnsRead(checked: CheckedSheet): ReadonlySet<number> {
  const before = known.get(checked);
  if (before) return before;
  const { mapping, roster } = checked;
  const { made } = roster.index.parts.mapped;
  const columns = new Set([...mapping.matched.map(({ column }) => column), ...(made?.columns ?? []).map(({ source }) => source)]);
  columns.delete(-1); // made of no one cell
  known.set(checked, columns);
  return columns;
}

/** The filled cells that say who somebody is and what is known of them, each to be emptied. */
export function cellsOfPerson(checked: CheckedSheet, row: number): FixCell[] {
  const { index } = checked.roster;
  return [...columnsRead(checked)].flatMap((column): FixCell[] => {
    const raw = index.cells(row)[column] ?? null;
    return raw === null || raw === ''
      ? []
      : [{ row: index.sheetRow(row), column: sheetColumn(checked.table, column), from: String(raw), to: '' }];
  });
}

/** The other rows of a person, where all of them say the same; empty where any differs, or there are none. */
export function copiesOf(checked: CheckedSheet, row: number): readonly number[] {
  const { emails, ids } = checked.roster.index.parts.state;
  const shared = emails.isShared(row) ? emails : ids;
  const key = shared.keys[row]!;
  const rows = key === '' ? [] : shared.rowsOf(key);
  if (rows.length < 2 || rows.length > MOST_COPIES) return [];
  const others = rows.filter((other) => other !== row);
  return others.every((other) => saysTheSame(checked, row, other)) ? others : [];
}

function saysTheSame(checked: CheckedSheet, row: number, other: number): boolean {
  const { index } = checked.roster;
  const [cells, others] = [index.cells(row), index.cells(other)];
  for (const column of columnsRead(checked)) if (String(cells[column] ?? '') !== String(others[column] ?? '')) return false;
  return true;
}

/** Empties all rows but the topmost of each person. */
export function emptyCopies(checked: CheckedSheet, rows: readonly number[]): Fix[] {
  const later = rows.filter((row) => copiesOf(checked, row).some((other) => other < row));
  return [{ label: spoken().fixes.emptyCopies(later.length), cells: later.flatMap((row) => cellsOfPerson(checked, row)) }];
}
