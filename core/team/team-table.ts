/** The sheet of a team: the template's headings in its order, and a row a user. Whatever is written reads back as the same value. */
import type { Field, FieldSet } from '../fields/field.js';
import type { CellEdit, SheetLayout } from '../ports/index.js';
import type { DirectoryEntry } from '../roster/directory.js';
import { type CellReader, cellReader } from './cell-key.js';
import { cellOf, type TeamCell } from './team-cells.js';

/** A field with what writes and reads its cells. */
export interface TeamColumn {
  readonly field: Field;
  readonly read: CellReader;
  readonly cellOf: (user: DirectoryEntry) => TeamCell;
}

/** A column for each field of the target, made once for all rows. */
export function teamColumns({ fields }: FieldSet): TeamColumn[] {
  return fields.map((field) => {
    const read = cellReader(field);
    return { field, read, cellOf: (user) => cellOf(field, read, user) };
  });
}

/** Words of a short list take no harm when the host reads what is typed; everything else stays as it is typed. */
const PLAIN: ReadonlySet<Field['kind']> = new Set(['yes-no', 'choice', 'status']);

/** How a new sheet of a team is laid out. */
export function teamLayout({ fields }: FieldSet): SheetLayout {
  return { frozenRows: 1, columns: fields.map(({ kind }) => (kind === 'date' ? 'date' : PLAIN.has(kind) ? 'plain' : 'text')) };
}

/** The heading row. */
export function headerEdits({ fields }: FieldSet): CellEdit[] {
  return fields.map(({ heading }, index) => ({ row: 1, column: index + 1, value: heading }));
}

/** A cell of a new row. A blank one is written too, as an empty text: hosts write whole rectangles faster than what is left of them. */
export function writtenCell(column: TeamColumn, user: DirectoryEntry): TeamCell {
  const cell = column.cellOf(user);
  return cell.value === null && column.field.kind !== 'date' ? { value: '' } : cell;
}

/** Rows from row 2 on. */
export function bodyEdits(columns: readonly TeamColumn[], users: readonly DirectoryEntry[]): CellEdit[] {
  const row = (user: DirectoryEntry, index: number): CellEdit[] =>
    columns.map((column, at) => ({ row: index + 2, column: at + 1, ...writtenCell(column, user) }));
  return users.flatMap(row);
}
