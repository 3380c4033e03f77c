/** Whether a text may be written into a cell: it is read as it stands, breaks no rule of its field, and is nobody else's key. */
import { DATE_ORDERS, dateReadings } from '../fields/date.js';
import { isErrorValue } from '../lexicon/index.js';
import { invisibleAt, lowerCase, trimBlanks } from '../text/chars.js';
import { mixedScriptWord } from '../text/scripts.js';
import { codecOf } from './codec-of.js';
import { isClearWord } from './clear-word.js';
import type { RosterIndex } from './roster.js';

/** True for a text that breaks no rule of a field, alone or with what the target says of the person. */
export function isWritable(roster: RosterIndex, row: number, field: number, text: string): boolean {
  const definition = roster.fields[field];
  if (!definition || text === '' || trimBlanks(text) !== text || isClearWord(text) || isErrorValue(text)) return false;
  if (definition.kind === 'date') return DATE_ORDERS.some((order) => !Number.isNaN(dateReadings(text)[order]));
  if (definition.kind === 'name' && mixedScriptWord(text) !== null) return false;
  const codec = codecOf(definition, roster.parts.directory);
  if (invisibleAt(text) >= 0 || codec.fault(text, text) !== 0) return false;
  const value = codec.value(text, text);
  const endsLeading = (field === roster.managerField && value === false) || (field === roster.statusField && value === 'deactivated');
  return !endsLeading || !isExistingManager(roster, row);
}

/** Managers can be neither demoted nor deactivated. */
function isExistingManager({ users, parts }: RosterIndex, row: number): boolean {
  return parts.modes.isUpdate(row) && parts.directory.users[users.userOf(row)]?.manageTeam === true;
}

/** True for a text that is no key, or a key that stands on no other row and belongs to no user but the one whom the row means. */
export function isNobodyElses({ emailField, idField, users, parts }: RosterIndex, row: number, field: number, text: string): boolean {
  if (field !== emailField && field !== idField) return true;
  const { state, directory } = parts;
  const isEmail = field === emailField;
  const [index, key] = isEmail ? [state.emails, lowerCase(text)] : [state.ids, text];
  const owner = isEmail ? directory.byEmail(key) : directory.byId(key);
  return index.first(key) < 0 && (owner < 0 || owner === users.userOf(row));
}
