/** English: causes, what mends many cells at once, and why that needs nobody to decide. */
import type { Message } from '../../message.js';
import { cells, inSentence, plural } from './phrases.js';

export const causes = {
  column: (title: string, heading: string): string => `${heading}: ${inSentence(title)}`,
  alike: (title: string, heading: string, example: string, count: number): string =>
    `${heading}: ${inSentence(title)}, written like “${example}” in ${cells(count)}`,
  copies: (rows: number): string =>
    plural(rows, { one: '# row says the same as another, word for word', other: '# rows say the same as others, word for word' }),
  safe: {
    label: (count: number): string => `Mend ${cells(count)}`,
    blanks: (count: number): string => `Blanks at the ends, ${cells(count)}: it is sent without them anyway`,
    invisible: (count: number): string => `Invisible characters, ${cells(count)}: nobody typed them on purpose, and what shows stays`,
    spelling: (count: number): string => `Capitals and spaces of known words, ${cells(count)}: only one known word has these letters`,
    date: (count: number): string => `Dates in another form, ${cells(count)}: they can be read in one way only`,
    zeros: (count: number): string => `Leading zeros of leaders, ${cells(count)}: only one person has these digits`,
  },
  formulasKept: (count: number): Message => ({
    what: plural(count, {
      one: '# cell with a formula was left as it is.',
      other: '# cells with formulas were left as they are.',
    }),
    why: 'Their values come from somewhere else.',
    todo: 'Change where the values come from, or apply the fix once more and let it overwrite formulas.',
  }),
};
