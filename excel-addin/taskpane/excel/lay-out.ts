/** The layout of a new sheet: what its columns take, which rows stay in view, whether it is shown. */
import type { SheetLayout } from '../../../core/ports/index.js';
import { DATE_FORMAT } from './date-entry.js';
import { TEXT_FORMAT } from './text-entry.js';

/**
 * Excel refuses formats of whole columns, which it calls unbounded ranges. Each formatted cell is kept in the file, so this is no more than
 * the largest team that is planned for and some room to type below it.
 */
const FORMATTED_ROWS = 25_000;
const FORMATS = { text: TEXT_FORMAT, date: DATE_FORMAT } as const;

/** Lays a new sheet out with the next sync. Neighbouring columns of one kind are one range, so a wide table costs a few actions. */
export function layOut(sheet: Excel.Worksheet, { columns = [], frozenRows = 0, hidden = false }: SheetLayout): void {
  for (let at = 0; at < columns.length;) {
    const kind = columns[at];
    let next = at + 1;
    while (columns[next] === kind && next < columns.length) next++;
    if (kind !== undefined && kind !== 'plain') {
      const range = sheet.getRangeByIndexes(0, at, FORMATTED_ROWS, next - at);
      // One value for all cells; the types know matrices only.
      (range as { numberFormat: unknown }).numberFormat = FORMATS[kind];
    }
    at = next;
  }
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  if (hidden) sheet.visibility = 'Hidden';
}
