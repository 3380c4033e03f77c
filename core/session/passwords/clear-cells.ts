/** Clears the password cells of people who were created: only where they still hold what was sent, and never a formula. */
import { composed } from '../../fields/codec.js';
import { spoken } from '../../issues/messages/spoken.js';
import type { Message } from '../../issues/message.js';
import type { CellEdit, Host, SheetId } from '../../ports/index.js';
import { textOfValue } from '../../roster/row-reader.js';
import { sheetColumn } from '../../table/table.js';
import type { Prepared } from '../sending/prepared.js';
import { readerOf, spansOf } from '../sending/row-snapshots.js';
import type { SentPassword } from './passwords.js';

/** What became of the cells. */
export interface Cleared {
  readonly sheet: SheetId;
  /** Sheet rows whose cells are blank now. */
  readonly rows: readonly number[];
  readonly said: Message;
}

/** Clears the cells of these people on one sheet, beside their rows as it stands now. Rejects where the host does. */
export async function clearCells(host: Host, prepared: Prepared, used: readonly SentPassword[], field: string): Promise<Cleared> {
  const { checked, snapshots } = prepared;
  const sheet = checked.sheet.id;
  const { index } = checked.roster;
  const gridColumn = index.parts.mapped.columnOf.get(field);
  const definition = index.fields.find(({ key }) => key === field);
  const located = gridColumn === undefined ? null : await snapshots.locate();
  if (!located || gridColumn === undefined || !definition) return { sheet, rows: [], said: spoken().passwords.columnsMoved };
  const column = sheetColumn(checked.table, gridColumn);
  const edits: CellEdit[] = [];
  let changed = 0;
  for (const { row, value } of used) {
    const [only, ...others] = located.rows.get(row.person) ?? [];
    const text = only ? textOfValue(only.cells[gridColumn] ?? null, only.shown?.[gridColumn] ?? null, definition) : '';
    if (only && others.length === 0 && composed(text) === value) edits.push({ row: only.row, column, value: null, keepFormula: true });
    else changed += 1;
  }
  if (edits.length > 0) await host.sheet.writeCells(sheet, edits);
  const formulas = await stillFilled(host, sheet, edits);
  const kept = new Set(formulas);
  const rows = edits.map(({ row }) => row).filter((row) => !kept.has(row));
  return { sheet, rows, said: spoken().passwords.cleared(rows.length, formulas, changed) };
}

/** Rows whose cells the host left alone: what stands there is a formula. */
async function stillFilled(host: Host, sheet: SheetId, edits: readonly CellEdit[]): Promise<number[]> {
  const [first] = edits;
  if (!first) return [];
  const at = readerOf(await host.sheet.readRows(sheet, spansOf(edits.map(({ row }) => row))), first.column);
  return edits.flatMap(({ row }) => ((at(row)?.[0] ?? null) === null ? [] : [row]));
}
