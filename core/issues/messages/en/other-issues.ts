/** English: issues of fields that only some targets have. */
import type { IssueCode } from '../../codes.js';
import type { IssueParams } from '../../issue.js';
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';
import { list, quoted } from './phrases.js';

const range = ({ min, max }: IssueParams): string => {
  if (min !== undefined && max !== undefined) return ` from ${String(min)} to ${String(max)}`;
  return min !== undefined ? ` from ${String(min)} on` : max !== undefined ? ` up to ${String(max)}` : '';
};

export const otherIssues = {
  'number-range': (where, params) =>
    say(
      `${where} is ${quoted(params.value)}.`,
      `Only a whole number${range(params)} is accepted, and no date.`,
      'Format the column as text and write the number in digits alone.',
    ),
  'phone-format': (where, { value }) =>
    say(
      `${where} is ${quoted(value)}.`,
      'This is not an international phone number; a spreadsheet may have taken its plus away.',
      'Format the column as text and write the number with plus and calling code, such as +49 30 1234567.',
    ),
  'country-prefix': (where, { value }) =>
    say(`${where} is ${quoted(value)}.`, 'No country has this calling code.', 'Write the calling code alone, such as +49.'),
  'tag-syntax': (where, { value }) =>
    say(
      `${where} is ${quoted(value)}.`,
      'A tag lacks its colon or its key, stands twice, or a brace is missing.',
      'Write the tags as {Team: North, Floor: 3}.',
    ),
  'skill-syntax': (where, { value }) =>
    say(
      `${where} is ${quoted(value)}.`,
      'A skill lacks its name or its level, stands twice, or a brace is missing.',
      'Write each skill with its level, as in {Billing: 3, Sales: 5}.',
    ),
  'skill-level': (where, { value, names }) =>
    say(`${where} is ${quoted(value)}.`, 'The target has no such level.', `The levels go from the lowest to the highest: ${list(names)}.`),
  'username-format': (where, { value }) =>
    say(
      `${where} is ${quoted(value)}.`,
      'The target does not take this as a user name.',
      'Write a name without blanks, accents and other signs, such as ann.lee.',
    ),
  'batch-mixed-type': (where, { names }) =>
    say(
      `${where} holds several types: ${list(names)}.`,
      'New people of different types cannot go in one send, so nobody new is sent.',
      'Choose the type to send first; the others wait for a send of their own.',
    ),
} as const satisfies Partial<Record<IssueCode, (where: string, params: IssueParams) => Message>>;
