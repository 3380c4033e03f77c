/** The status column: what became of each row, in words. It is written from the receipt and can be deleted without losing anything. */
import { enSession } from '../issues/messages/en-session.js';
import type { CellEdit, Host } from '../ports/index.js';
import type { Receipt } from '../sending/index.js';
import { sheetColumn, sheetRow } from '../table/table.js';
import type { CheckedSheet } from './checked-sheet.js';
import type { RowSnapshots } from './row-snapshots.js';
import { statusText } from './run-view.js';

/** Writes the outcomes beside their rows, which are looked for by key: they may have moved since. */
export async function writeStatus(host: Host, checked: CheckedSheet, snapshots: RowSnapshots, receipt: Receipt): Promise<void> {
  const found = await snapshots.locate();
  if (!found) return;
  const { table } = checked;
  const known = table.headings.indexOf(enSession.statusHeading);
  const column = sheetColumn(table, known >= 0 ? known : table.headings.length);
  const edits: CellEdit[] = [{ row: sheetRow(table, table.headerRow), column, value: enSession.statusHeading }];
  receipt.rows.forEach(({ rid }, index) => {
    const rows = found.get(rid) ?? [];
    const [only] = rows;
    if (only && rows.length === 1) edits.push({ row: only.row, column, value: statusText(receipt, index) });
  });
  await host.sheet.writeCells(checked.sheet.id, edits);
}
