/** What sends new people of one type alone, where the target does not take several together. */
import { spoken } from '../issues/messages/spoken.js';
import { batchesOf, isMixed, typeInWords } from '../roster/batches.js';
import { headingOf } from '../roster/cell-place.js';
import type { CheckedSheet } from './checked-sheet.js';
import type { BatchQuestion, Fix } from './state.js';

/** One fix for each type of the sheet. */
export const batchFixes = (checked: CheckedSheet): Fix[] => optionsOf(checked).map(({ fix }) => fix);

/** Null where all new people can go together. It stays when a type was chosen, for the next one to be. */
export function batchQuestion(checked: CheckedSheet): BatchQuestion | null {
  const { index } = checked.roster;
  const options = optionsOf(checked);
  return options.length < 2 ? null : { heading: headingOf(index, index.parts.batchField), options };
}

/** The type with most people first; the rows of all others wait. */
function optionsOf({ roster: { index } }: CheckedSheet): BatchQuestion['options'] {
  const field = index.fields[index.parts.batchField];
  if (!field) return [];
  const isOpen = isMixed(index);
  const batches = [...batchesOf(index)].sort((a, b) => b.rows.length - a.rows.length);
  return batches.map((batch) => {
    const others = batches.filter((each) => each !== batch).flatMap(({ rows }) => rows);
    const rows = others.sort((a, b) => a - b).map((row) => index.sheetRow(row));
    const fix: Fix = {
      label: spoken().fixes.oneBatch(typeInWords(field, batch.value), batch.rows.length),
      cells: [],
      decision: { kind: 'one-batch', field: field.key, value: batch.value, rows },
    };
    return { fix, isChosen: batch.isSent && !isOpen };
  });
}
