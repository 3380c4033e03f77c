/** What a cell would say after a change, row by row. */
import { isoDay, formatDay } from '../../fields/date.js';
import { cellText } from '../../roster/cell-place.js';
import { CLEAR_WORD } from '../../roster/clear-word.js';
import { knownValue } from '../../roster/known-value.js';
import type { RosterIndex } from '../../roster/roster.js';
import type { BulkChange } from './bulk-state.js';
import { entriesIn, isList, listText, withEntries, withoutEntries } from './list-cells.js';

/** Text by row of the roster; null where the cell stays as it is because its list cannot be read. */
export type NewText = (row: number) => string | null;

/** Compiles a change of one field. */
export function newText(index: RosterIndex, field: number, { way, value }: BulkChange): NewText {
  const definition = index.fields[field]!;
  const { directory } = index.parts;
  switch (way) {
    case 'clear':
      // A blank cell of an existing user may mean that the field is kept.
      return (row) => (index.modeOf(row) === 'update' ? CLEAR_WORD : '');
    case 'set': {
      const text = definition.kind === 'date' ? dayText(index, definition.key, value) : value.trim();
      return () => text;
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

/** `{}` says that there is none, also to an existing user; a new one has none where the cell is blank. */
const emptied = (index: RosterIndex, row: number): string => (index.modeOf(row) === 'update' ? '{}' : '');

/** A day as the dates of its column are written. */
function dayText(index: RosterIndex, key: string, value: string): string {
  const day = isoDay(value.trim());
  return Number.isNaN(day) ? value.trim() : formatDay(day, index.dateDecision(key)?.order ?? 'ymd');
}
