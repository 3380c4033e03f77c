/** Whether a text may be written into a cell: it is read as it stands, breaks no rule of its field, and is nobody else's key. */
import { DATE_ORDERS, dateReadings } from '../fields/date.js';
import { isErrorValue } from '../lexicon/index.js';
import { invisibleAt, lowerCase, trimBlanks } from '../text/chars.js';
import { mixedScriptWord } from '../text/scripts.js';
import { codecOf } from './cell-rules.js';
import { isClearWord } from './clear-word.js';
import type { KeyIndex } from './key-index.js';
import type { RosterIndex } from './roster.js';

/** True for a text that mends a cell and brings no new error; one that only tidies it leaves what else is wrong with the cell. */
export function isWritable(roster: RosterIndex, row: number, field: number, text: string, tidies: boolean): boolean {
  const definition = roster.fields[field];
  if (!definition || text === '' || trimBlanks(text) !== text || isClearWord(text) || isErrorValue(text)) return false;
  const { state, directory } = roster.parts;
  if (definition.kind === 'email' && isOthers(roster, state.emails, row, lowerCase(text), directory.byEmail(lowerCase(text)))) return false;
  if (definition.kind === 'employee-id' && isOthers(roster, state.ids, row, text, directory.byId(text))) return false;
  if (tidies) return true;
  if (definition.kind === 'date') return DATE_ORDERS.some((order) => !Number.isNaN(dateReadings(text)[order]));
  if (definition.kind === 'name' && mixedScriptWord(text) !== null) return false;
  return invisibleAt(text) < 0 && codecOf(definition, directory).fault(text, text) === 0;
}

/** True for a key that the row does not have yet and that stands on another row, or belongs to another user than the one whom it means. */
function isOthers({ users }: RosterIndex, index: KeyIndex, row: number, key: string, owner: number): boolean {
  if (index.keys[row] === key) return false;
  return index.some(key) >= 0 || (owner >= 0 && owner !== users.userOf(row));
}
