/** English: how a sheet is read, and what is no longer as it was. */
import type { Message } from '../message.js';

const say = (what: string, why: string, todo: string): Message => ({ what, why, todo });

export const enReading = {
  reasons: {
    value: 'one value for all rows, as you chose',
    made: 'made of other columns, as you chose',
  },
  noHeading: say('This column cannot be chosen.', 'It has no heading.', 'Give the column a heading on the sheet, then check again.'),
  noValueForAll: (field: string): Message =>
    say(`${field} cannot be the same for all rows.`, 'It belongs to one person alone.', 'Choose the column that holds it.'),
  cannotBeMade: (field: string): Message =>
    say(
      `${field} cannot be made in this way.`,
      'Names are parts of a whole name, addresses follow a pattern.',
      'Choose the column that holds it.',
    ),
  noPattern: (pattern: string): Message =>
    say(
      `“${pattern}” makes no e-mail addresses.`,
      'A pattern is an address in which {first}, {last}, {f} or {l} stand for the name.',
      'Write a pattern such as {first}.{last}@example.com.',
    ),
  noWords: (field: string): Message =>
    say(`Words of ${field} mean what they say.`, 'Any text is accepted there.', 'Correct the cells on the sheet.'),
  unknown: (reason: string): Message =>
    say(
      'What you decided about the columns of this sheet could not be read.',
      reason === '' ? 'Where it is kept, nobody answers.' : reason,
      'The sheet is read by its headings alone; check again.',
    ),
};
