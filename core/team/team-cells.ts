/** Values of a user as a person would type them. A value that no cell can say (a home town called "(clear)") leaves its cell blank. */
import { choiceCodec, labelOfChoice } from '../fields/choice.js';
import { plainText } from '../plan/same-value.js';
import { isoDay } from '../fields/date.js';
import { dayOfSerial } from '../fields/date-cell.js';
import type { Field, FieldKind } from '../fields/field.js';
import type { CellEdit, CellValue } from '../ports/index.js';
import { UNASSIGNED } from '../fields/unassigned.js';
import type { DirectoryEntry } from '../roster/directory.js';
import { trimBlanks } from '../text/chars.js';
import { type CellReader, keyOfLeader, keyOfValue, NOBODY } from './cell-key.js';
import { entryKey, recordOf } from './team-entry.js';

/** A cell without its place. */
export type TeamCell = Pick<CellEdit, 'value' | 'format'>;

const BLANK: TeamCell = { value: null };
const LISTS: ReadonlySet<FieldKind> = new Set(['group-list', 'name-list', 'level-list', 'tag-list']);
const SERIAL_0 = dayOfSerial(0, 1900);
const FIRST_SERIAL = 1_462; // 1904-01-01: the first day that both date systems can show; earlier ones are written as text

/** The cell of a field for a user; blank where the target did not tell the value. */
export function cellOf(field: Field, read: CellReader, user: DirectoryEntry): TeamCell {
  if (field.kind === 'record') return textCell(recordOf(user));
  const told = user[entryKey(field)];
  if (typeof told === 'boolean') return booleanCell(field, told);
  if (told === null && field.kind === 'leader') return { value: UNASSIGNED };
  if (Array.isArray(told)) return LISTS.has(field.kind) ? textCell(groupsText(told, read)) : BLANK;
  const text = typeof told === 'string' ? trimBlanks(told) : '';
  return text === '' ? BLANK : cellOfText(field, read, text);
}

const textCell = (text: string): TeamCell => (text === '' ? BLANK : { value: text });

function booleanCell(field: Field, told: boolean): TeamCell {
  if (field.kind === 'yes-no') return { value: told ? 'y' : 'n' };
  return field.kind === 'status' ? { value: told ? 'active' : 'deactivated' } : BLANK;
}

function cellOfText(field: Field, read: CellReader, text: string): TeamCell {
  switch (field.kind) {
    case 'email':
    case 'employee-id':
      return { value: text }; // whatever it is: without it nobody knows who the row is
    case 'date':
      return dateCell(text);
    case 'choice':
      return textCell(labelOf(field, text));
    case 'leader':
      return keyOfLeader(text) !== NOBODY && reads(read, text) === keyOfLeader(text) ? { value: text } : BLANK;
    case 'text':
    case 'name':
    case 'role':
    case 'user-name':
    case 'number':
    case 'phone':
    case 'calling-code':
      return reads(read, text) === plainText(text) ? { value: text } : BLANK;
    case 'yes-no':
    case 'status':
    case 'group-list':
    case 'name-list':
    case 'level-list':
    case 'tag-list':
    case 'secret':
    case 'record':
      return BLANK;
  }
}

const reads = (read: CellReader, value: CellValue): string | null => read(value, null, 1900);

function dateCell(text: string): TeamCell {
  const day = isoDay(text);
  if (Number.isNaN(day)) return BLANK;
  const serial = day - SERIAL_0;
  return serial >= FIRST_SERIAL ? { value: serial, format: 'date' } : { value: text };
}

/** The template's word for a choice; empty for one that it does not know. */
export function labelOf(field: Field, text: string): string {
  const value = choiceCodec(field).value(text, text);
  return value === null ? '' : (labelOfChoice(field, value) ?? text);
}

/** `{A, B}`; names with a comma or a semicolon in them are parted by the other sign, or stand on lines of their own. */
function groupsText(told: readonly unknown[], read: CellReader): string {
  const names = told.flatMap((name) => (typeof name === 'string' ? [plainText(name)] : []));
  const key = keyOfValue(names);
  const forms = [`{${names.join(', ')}}`, names.join('; '), names.join('\n')];
  return forms.find((form) => reads(read, form) === key) ?? '';
}
