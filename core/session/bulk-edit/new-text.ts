/** What a cell would say after a change, row by row. */
import { isoDay, formatDay } from '../../fields/date.js';
import { cellText, placeValue } from '../../roster/cell-place.js';
import { CLEAR_WORD } from '../../roster/clear-word.js';
import { knownValue } from '../../roster/known-value.js';
import type { RosterIndex } from '../../roster/roster.js';
import type { CheckedSheet } from '../checked-sheet.js';
import { yesNoWords } from '../person-form/inputs.js';
import type { BulkChange } from './bulk-state.js';
import { entriesIn, isList, listText, withEntries, withoutEntries } from './list-cells.js';

/** Text by row of the roster; null where the cell stays as it is because its list cannot be read. */
export type NewText = (row: number) => string | null;

/** Compiles a change of one field. */
export function newText(checked: CheckedSheet, field: number, { way, value }: BulkChange): NewText {
  const { index } = checked.roster;
  const definition = index.fields[field]!;
  const { directory } = index.parts;
  switch (way) {
    case 'clear':
      // A blank cell of an existing user may mean that the field is kept.
      return (row) => (index.modeOf(row) === 'update' ? CLEAR_WORD : '');
    case 'set': {
      const text = definition.kind === 'date' ? dayText(index, definition.key, value) : value.trim();
      if (definition.kind !== 'yes-no') return () => text;
      const [yes, no] = yesNoWords(checked, firstPerson(index), field);
      const ticked = text === yes ? 'true' : text === no ? 'false' : text;
      return (row) => (typeof placeValue(index, row, field) === 'boolean' ? ticked : text);
    }
    case 'add':
    case 'remove': {
      const change = way === 'add' ? withEntries : withoutEntries;
      const typed = isList(definition) ? entriesIn(definition, value.trim(), directory) : null;
      return (row) => {
        const text = cellText(index, row, field);
        // A blank cell that is kept stands for what the target has.
        const says = text === '' && index.isKept(row, field) ? (knownValue(index, row, definition) ?? '') : text;
        const now = typed && entriesIn(definition, says, directory);
        if (!now) return null;
        const then = change(definition, now, typed);
        const isSame = then.length === now.length && then.every((entry, at) => entry === now[at]);
        return isSame ? text : then.length === 0 ? emptied(index, row) : listText(then);
      };
    }
  }
}

/** The row whose words for yes and no are offered; the first where nobody stands on the sheet. */
export function firstPerson(index: RosterIndex): number {
  for (let row = 0; row < index.rows; row++) if (index.isPerson(row)) return row;
  return 0;
}

/** `{}` says that there is none, also to an existing user; a new one has none where the cell is blank. */
const emptied = (index: RosterIndex, row: number): string => (index.modeOf(row) === 'update' ? '{}' : '');

/** A day as the dates of its column are written. */
function dayText(index: RosterIndex, key: string, value: string): string {
  const day = isoDay(value.trim());
  return Number.isNaN(day) ? value.trim() : formatDay(day, index.dateDecision(key)?.order ?? 'ymd');
}
