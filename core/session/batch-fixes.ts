/** What sends new people of one type alone, where the target does not take several together. */
import { spoken } from '../issues/messages/spoken.js';
import { batchesOf, typeInWords } from '../roster/batches.js';
import type { CheckedSheet } from './checked-sheet.js';
import type { Fix } from './state.js';

/** One fix for each type of the sheet, the one with most people first; the rows of all others wait. */
export function batchFixes({ roster: { index } }: CheckedSheet): Fix[] {
  const field = index.fields[index.parts.batchField];
  if (!field) return [];
  const batches = [...batchesOf(index)].sort((a, b) => b.rows.length - a.rows.length);
  return batches.map((batch) => {
    const others = batches.filter((each) => each !== batch).flatMap(({ rows }) => rows);
    const rows = others.sort((a, b) => a - b).map((row) => index.sheetRow(row));
    return {
      label: spoken().fixes.oneBatch(typeInWords(field, batch.value), batch.rows.length),
      cells: [],
      decision: { kind: 'one-batch', field: field.key, value: batch.value, rows },
    };
  });
}
