/** The status column: what became of each row, in words. It is written from the receipt and can be deleted without losing anything. */
import { STATUS_HEADING } from '../../columns/own-heading.js';
import type { CellEdit, Host, SheetId } from '../../ports/index.js';
import type { Receipt } from '../../sending/index.js';
import type { RowSnapshots } from './row-snapshots.js';
import { type Headings, statusText } from './run-view.js';

/** Writes the outcomes beside their rows, as the sheet stands now: rows are looked for by key, and no filled column is overwritten. */
export async function writeStatus(
  host: Host,
  sheet: SheetId,
  snapshots: RowSnapshots,
  receipt: Receipt,
  headings: Headings,
): Promise<void> {
  const located = await snapshots.locate();
  if (!located) return;
  const { header, headerRow, firstColumn, rows } = located;
  const known = header.indexOf(STATUS_HEADING);
  const column = firstColumn + (known >= 0 ? known : header.length);
  const edits: CellEdit[] = [{ row: headerRow, column, value: STATUS_HEADING }];
  receipt.rows.forEach(({ rid }, index) => {
    const [only, ...others] = rows.get(rid) ?? [];
    if (only && others.length === 0) edits.push({ row: only.row, column, value: statusText(receipt, index, headings) });
  });
  await host.sheet.writeCells(sheet, edits);
}
