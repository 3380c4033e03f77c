/** English: causes, what mends many cells at once, and why that needs nobody to decide. */
import type { Message } from '../message.js';

const number = (count: number): string => count.toLocaleString('en');
const cells = (count: number): string => (count === 1 ? '1 cell' : `${number(count)} cells`);
/** A title behind a colon: small, unless it begins with an abbreviation. */
const inSentence = (title: string): string => (/^\p{Lu}{2}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1));

export const enCauses = {
  column: (title: string, heading: string): string => `${heading}: ${inSentence(title)}`,
  alike: (title: string, heading: string, example: string, count: number): string =>
    `${heading}: ${inSentence(title)}, written like “${example}” in ${cells(count)}`,
  safe: {
    label: (count: number): string => (count === 1 ? 'Mend 1 cell' : `Mend ${number(count)} cells`),
    blanks: (count: number): string => `Blanks at the ends, ${cells(count)}: it is sent without them anyway`,
    invisible: (count: number): string => `Invisible characters, ${cells(count)}: nobody typed them on purpose, and what shows stays`,
    spelling: (count: number): string => `Capitals and spaces of known words, ${cells(count)}: only one known word has these letters`,
    date: (count: number): string => `Dates in another form, ${cells(count)}: they can be read in one way only`,
    zeros: (count: number): string => `Leading zeros of leaders, ${cells(count)}: only one person has these digits`,
  },
  formulasKept: (count: number): Message => ({
    what: count === 1 ? '1 cell with a formula was left as it is.' : `${number(count)} cells with formulas were left as they are.`,
    why: 'Their values come from somewhere else.',
    todo: 'Change where the values come from, or apply the fix once more and let it overwrite formulas.',
  }),
};
