/** Places of the sheet in words. Apart from the places themselves: a second thread finds what is wrong and says nothing, so that it loads no words. */
import { NAME_FIELDS } from '../fields/key-fields.js';
import { spoken } from '../issues/messages/spoken.js';
import { a1Of } from '../table/a1.js';
import { cellText, placeOf } from './cell-place.js';
import type { RosterIndex } from './roster.js';

/** `C14`. */
export function cellName(roster: RosterIndex, row: number, field: number): string {
  const { row: at, column } = placeOf(roster, row, field);
  return column === null ? spoken().people.inRow(at ?? 0) : a1Of({ row: at ?? 0, column, rows: 1, columns: 1 });
}

/** A person of the sheet in words: `Ann Lee (row 14)`. */
export function rowInWords(roster: RosterIndex, row: number): string {
  const names = roster.fields
    .map(({ kind, key }, index) => (kind === 'name' && NAME_FIELDS.includes(key) ? cellText(roster, row, index) : ''))
    .filter((text) => text !== '')
    .join(' ');
  const name = names || cellText(roster, row, roster.emailField) || cellText(roster, row, roster.idField);
  const at = roster.sheetRow(row);
  return name === '' ? spoken().people.inRow(at) : spoken().people.personInRow(name, at);
}
