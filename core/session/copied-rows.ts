/** Rows that say somebody once more, word for word in every column that is read: which of them stays makes no difference. */
import { spoken } from '../issues/messages/spoken.js';
import { sheetColumn } from '../table/table.js';
import type { CheckedSheet } from './checked-sheet.js';
import type { Fix, FixCell } from './state.js';

/** More rows of one key are a column that was filled with it, and nobody's copies. */
const MOST_COPIES = 20;

/** Columns of the table that the fields of a person are read from. */
function columnsRead({ mapping, roster: { index } }: CheckedSheet): ReadonlySet<number> {
  const { made } = index.parts.mapped;
  const columns = new Set([...mapping.matched.map(({ column }) => column), ...(made?.columns ?? []).map(({ source }) => source)]);
  columns.delete(-1); // made of no one cell
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
  const said = textOf(checked, row);
  const others = rows.filter((other) => other !== row);
  return others.every((other) => textOf(checked, other) === said) ? others : [];
}

function textOf(checked: CheckedSheet, row: number): string {
  const cells = checked.roster.index.cells(row);
  return JSON.stringify([...columnsRead(checked)].map((column) => String(cells[column] ?? '')));
}

/** Empties all rows but the topmost of each person. */
export function emptyCopies(checked: CheckedSheet, rows: readonly number[]): Fix[] {
  const later = rows.filter((row) => copiesOf(checked, row).some((other) => other < row));
  return [{ label: spoken().fixes.emptyCopies(later.length), cells: later.flatMap((row) => cellsOfPerson(checked, row)) }];
}
