/** What the target says about the person of a row, in the words of a cell: for a cell that is blank or cannot be read. */
import { choiceCodec, labelOfChoice } from '../fields/choice.js';
import { formatDay, isoDay } from '../fields/date.js';
import type { Field } from '../fields/field.js';
import { UNASSIGNED } from '../fields/unassigned.js';
import type { DirectoryEntry } from './directory.js';
import type { RosterIndex } from './roster.js';

/** The text of a field of the existing user whom a row changes, or null where that is not certain. A secret is never told. */
export function knownValue(roster: RosterIndex, row: number, field: Field): string | null {
  const { users, parts } = roster;
  const isCertain = parts.modes.isUpdate(row) && !users.isAmbiguous(row);
  const user = isCertain ? parts.directory.users[users.userOf(row)] : undefined;
  return user ? textAtTarget(roster, field, user) : null;
}

function textAtTarget(roster: RosterIndex, field: Field, user: DirectoryEntry): string | null {
  const told = field.kind === 'status' ? user.active : field.kind === 'leader' ? user.leader : user[field.key];
  switch (field.kind) {
    case 'secret':
    case 'record':
      return null;
    case 'yes-no':
      return typeof told === 'boolean' ? (told ? 'y' : 'n') : null;
    case 'status':
      return typeof told === 'boolean' ? (told ? 'active' : 'deactivated') : null;
    case 'leader':
      return told === null ? UNASSIGNED : textOf(told);
    case 'group-list':
    case 'name-list':
    case 'level-list':
    case 'tag-list':
      return Array.isArray(told) && told.length > 0 ? `{${told.map(String).join(', ')}}` : null;
    case 'choice':
      return labelOf(field, textOf(told));
    case 'date': {
      const day = isoDay(textOf(told) ?? '');
      return Number.isNaN(day) ? null : formatDay(day, roster.dateDecision(field.key)?.order ?? 'ymd');
    }
    case 'text':
    case 'name':
    case 'role':
    case 'email':
    case 'employee-id':
    case 'number':
    case 'phone':
    case 'calling-code':
    case 'user-name':
      return textOf(told);
  }
}

const textOf = (told: unknown): string | null => (typeof told === 'string' && told !== '' ? told : null);

/** The template's word for a choice. */
function labelOf(field: Field, text: string | null): string | null {
  const value = text === null ? null : choiceCodec(field).value(text, text);
  return value === null ? null : (labelOfChoice(field, value) ?? text);
}
