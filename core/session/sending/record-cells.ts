/** The Record cells of a sheet of which no check is at hand: an undo that another pane began knows only what the run's head says of it. */
import type { FieldSet } from '../../fields/field.js';
import type { CellEdit, CellGrid, CellValue, Host, RunHead } from '../../ports/index.js';
import { lowerCase } from '../../text/chars.js';
import { composeText } from '../../text/compose.js';
import type { ChangedUser } from './changed-users.js';

type NewKeys = Pick<ChangedUser, 'before' | 'after'>;

const keyOf = (cell: CellValue | undefined): string =>
  cell === null || cell === undefined ? '' : lowerCase(composeText(String(cell).trim()));

/** Row and column of the Record heading: in the first row that has the headings of all columns that were read. */
function findRecords(
  { rows }: CellGrid,
  mapping: RunHead['mapping'],
  record: string,
): { readonly row: number; readonly column: number } | null {
  const headings = Object.values(mapping);
  const row = rows.findIndex((cells) => {
    const shown = new Set(cells.map((cell) => String(cell ?? '').trim()));
    return headings.every((heading) => shown.has(heading));
  });
  const column = rows[row]?.findIndex((cell) => String(cell ?? '').trim() === record) ?? -1;
  return column < 0 ? null : { row, column };
}

/** Brings Record cells to the new keys of these people; a key that stands in no cell, or in several, is left alone. */
export function recordCellEdits(grid: CellGrid, mapping: RunHead['mapping'], record: string, changed: readonly NewKeys[]): CellEdit[] {
  const place = findRecords(grid, mapping, record);
  if (!place) return [];
  const rowsOf = new Map<string, number[]>();
  for (let row = place.row + 1; row < grid.rows.length; row++) {
    const key = keyOf(grid.rows[row]?.[place.column]);
    const known = rowsOf.get(key);
    if (known) known.push(row);
    else rowsOf.set(key, [row]);
  }
  return changed.flatMap(({ before, after }) => {
    const [only, ...others] = before === null || before === after ? [] : (rowsOf.get(keyOf(before)) ?? []);
    if (only === undefined || others.length > 0) return [];
    return [{ row: grid.firstRow + only, column: grid.firstColumn + place.column, value: after }];
  });
}

/** The same on the sheet that a run was about. Rejects where the host does. */
export async function writeRecordCells(
  host: Host,
  { sheetId, mapping }: RunHead,
  { fields }: FieldSet,
  changed: readonly NewKeys[],
): Promise<void> {
  const record = mapping[fields.find(({ kind }) => kind === 'record')?.key ?? ''];
  if (record === undefined || !changed.some(({ before, after }) => before !== null && before !== after)) return;
  const edits = recordCellEdits(await host.sheet.readGrid(sheetId), mapping, record, changed);
  if (edits.length > 0) await host.sheet.writeCells(sheetId, edits);
}
