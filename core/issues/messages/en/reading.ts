/** English: how a sheet is read, and what is no longer as it was. */
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';

/** A column whose heading is another one; `field` is what it is now, `was` what it was, null where it is or was none. */
export interface RenamedColumn {
  readonly before: string;
  readonly heading: string;
  readonly letter: string;
  readonly field: string | null;
  readonly was: string | null;
}

export const reading = {
  reasons: {
    value: 'one value for all rows, as you chose',
    made: 'made of other columns, as you chose',
  },
  noHeading: say('This column cannot be chosen.', 'It has no heading.', 'Give the column a heading on the sheet, then check again.'),
  sameHeading: (heading: string): Message =>
    say(
      'This column cannot be chosen.',
      `A column before it is called “${heading}” too, and columns are known by their headings.`,
      'Give one of both another heading on the sheet, then check again.',
    ),
  noValueForAll: (field: string): Message =>
    say(`${field} cannot be the same for all rows.`, 'It belongs to one person alone.', 'Choose the column that holds it.'),
  nothingToLoad: (name: string): Message =>
    say(
      `Nothing can be taken over from ${name}.`,
      'None of these settings is known of this user.',
      'Choose another user, or enter the values.',
    ),
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
  drift: {
    vanished: (heading: string, field: string | null): Message =>
      field === null
        ? say(
            `The column “${heading}” is gone.`,
            'It was there when the columns were confirmed.',
            'Nothing to do, unless something was made of it.',
          )
        : say(
            `The column with ${field} is gone.`,
            `It was called “${heading}” when the columns were confirmed.`,
            'Choose another column, or give all rows one value.',
          ),
    renamed: ({ before, heading, letter, field, was }: RenamedColumn): Message =>
      say(
        `“${before}” is called “${heading}” now (column ${letter}).`,
        field === was
          ? field === null
            ? 'It is not used, as before.'
            : `It is read as ${field}, as before.`
          : was === null
            ? `It was not used before and is read as ${field ?? ''} now.`
            : field === null
              ? `It was ${was} before and is not used now.`
              : `It was ${was} before and is read as ${field} now.`,
        field === was ? 'Confirm the columns if this is right.' : 'Choose its field, then confirm the columns.',
      ),
    moved: (heading: string, letter: string, field: string | null): Message =>
      say(
        `“${heading}” stands in column ${letter} now.`,
        field === null ? 'It is not used, as before.' : `It is read as ${field} wherever it stands.`,
        'Confirm the columns if this is right.',
      ),
    added: (heading: string, letter: string, field: string | null): Message =>
      say(
        `“${heading}” is a new column (${letter}).`,
        field === null ? 'It is not used.' : `It is read as ${field}.`,
        'Choose its field if this is not right, then confirm the columns.',
      ),
    leaderGone: (field: string): Message =>
      say(
        `Whom you gave all rows as ${field} is not known any more.`,
        'Neither this sheet nor the target has this person.',
        'Choose the value for all rows anew.',
      ),
  },
  unknown: (reason: string): Message =>
    say(
      'What you decided about the columns of this sheet could not be read.',
      reason === '' ? 'Where it is kept, nobody answers.' : reason,
      'The sheet is read by its headings alone; check again.',
    ),
};
