/** What a send writes beside its rows: the status column, and the Record cell of whoever got a new key. Rows are found where they stand now. */
import { STATUS_HEADING } from '../../columns/own-heading.js';
import type { CellEdit, CellValue } from '../../ports/index.js';
import { lowerCase } from '../../text/chars.js';
import { composeText } from '../../text/compose.js';
import type { ChangedUser } from './changed-users.js';
import type { Located } from './row-snapshots.js';

/** Status texts by `PlannedRow.person`, into our own column: a new one behind the last, and no filled column is overwritten. */
export function statusEdits({ header, headerRow, firstColumn, rows }: Located, texts: ReadonlyMap<string, string>): CellEdit[] {
  const known = header.indexOf(STATUS_HEADING);
  const column = firstColumn + (known >= 0 ? known : header.length);
  const edits: CellEdit[] = [{ row: headerRow, column, value: STATUS_HEADING }];
  for (const [person, text] of texts) {
    const [only, ...others] = rows.get(person) ?? [];
    if (only && others.length === 0) edits.push({ row: only.row, column, value: text });
  }
  return edits;
}

const textOf = (cell: CellValue | undefined): string => (cell === null || cell === undefined ? '' : String(cell).trim());
const recordKey = (record: string): string => `record:${lowerCase(composeText(record))}`;

/**
 * Record cells of people who were created or got a new key. A cell that no longer names them was changed by somebody meanwhile, and
 * stays. `gridColumn` is the column of Record as the grid of the check counts it, `column` as the sheet does.
 */
export function recordEdits(
  { rows }: Located,
  changed: readonly Pick<ChangedUser, 'person' | 'before' | 'after'>[],
  gridColumn: number,
  column: number,
): CellEdit[] {
  const edits: CellEdit[] = [];
  for (const { person, before, after } of changed) {
    if (before === after) continue;
    // An undo finds the Record that the run before it wrote.
    const [only, ...others] = (before === null ? undefined : rows.get(recordKey(before))) ?? rows.get(person) ?? [];
    if (!only || others.length > 0) continue;
    const record = textOf(only.cells[gridColumn]);
    const isTheirs = before === null ? record === '' : record !== '' && [person, recordKey(before)].includes(recordKey(record));
    if (isTheirs) edits.push({ row: only.row, column, value: after });
  }
  return edits;
}
