/**
 * Addresses made of names by a pattern: `{first}.{last}@acme.com`, with `{f}` and `{l}` for initials. Letters go small, accents, blanks and
 * apostrophes go. For `ü` and its kin there are two habits, `ue` and `u`: addresses on the sheet say which one it is, else it is `ue`.
 */
import type { CellValue } from '../ports/index.js';
import { rowByRow, type Steps } from '../steps/steps.js';
import { isPlainAscii, LONGEST_COMPARED, trimEnds } from '../text/chars.js';
import { emailFault } from '../text/email-address.js';
import { madeText } from './made-text.js';

const PLACEHOLDER = /\{(first|last|f|l)\}/gu;

type Habit = 'long' | 'short';

/** Rows of which some may hold a name that can be written in two ways. */
export interface RowsToAsk {
  readonly length: number;
  at(row: number): readonly CellValue[];
}

/** Letters that are more than a letter with an accent: how they are written where there is none of them, in both habits. */
const LETTERS: Readonly<Record<string, readonly [long: string, short: string]>> = {
  ä: ['ae', 'a'],
  ö: ['oe', 'o'],
  ü: ['ue', 'u'],
  ø: ['oe', 'o'],
  å: ['aa', 'a'],
  ß: ['ss', 'ss'],
  æ: ['ae', 'ae'],
  œ: ['oe', 'oe'],
  ł: ['l', 'l'],
  đ: ['d', 'd'],
  ð: ['d', 'd'],
  þ: ['th', 'th'],
  ı: ['i', 'i'],
};

/** A name as a mail system writes it; null where a letter is left that no address takes. */
export function addressName(name: string, habit: Habit): string | null {
  if (isPlainAscii(name)) return lettersOnly(name.toLowerCase());
  const small = name.slice(0, LONGEST_COMPARED).normalize('NFC').toLowerCase();
  const spelled = Array.from(small)
    .map((letter) => LETTERS[letter]?.[habit === 'long' ? 0 : 1] ?? letter)
    .join('');
  const plain = spelled.normalize('NFKD').replace(/\p{M}/gu, '');
  if (/(?![a-z])\p{L}/u.test(plain)) return null;
  return lettersOnly(plain);
}

const HYPHEN = 45;
const isHyphen = (code: number): boolean => code === HYPHEN;
const lettersOnly = (text: string): string => trimEnds(text.replace(/[^a-z0-9-]/gu, ''), isHyphen);

const TWO_SPELLINGS = /[äöüøå\u0308\u030a]/iu;

/** True where the letters of a text are written in two ways, so that the sheet has to be asked which one it is. */
export const hasTwoSpellings = (text: string): boolean => !isPlainAscii(text) && TWO_SPELLINGS.test(text);

/** True for a pattern that makes an address of somebody. */
export function isEmailPattern(pattern: string): boolean {
  return pattern.search(PLACEHOLDER) >= 0 && emailFault(pattern.replace(PLACEHOLDER, 'x')) === 'fine';
}

/** The address of a name; empty where the pattern asks for a part that the name does not give. */
export function addressOf(pattern: string, first: string, last: string, habit: Habit): string {
  const [one, other] = [addressName(first, habit) ?? '', addressName(last, habit) ?? ''];
  if ((one === '' && /\{f/u.test(pattern)) || (other === '' && /\{l/u.test(pattern))) return '';
  return pattern.replace(PLACEHOLDER, (_, part: string) => {
    const name = part.startsWith('f') ? one : other;
    return part.length === 1 ? name.charAt(0) : name;
  });
}

/**
 * What makes the addresses of rows, or null where the pattern makes none. `names` are the columns of first and last name, -1 where there is
 * none; `rows` are looked at only where the names of somebody can be written in two ways.
 */
export function* emailMaker(
  pattern: string,
  names: readonly [first: number, last: number],
  rows: () => Steps<RowsToAsk>,
): Steps<((cells: readonly CellValue[]) => string) | null> {
  const trimmed = pattern.trim();
  if (!isEmailPattern(trimmed)) return null;
  const [first, last] = names;
  const nameAt = (cells: readonly CellValue[], column: number): string => madeText(cells[column], null);
  const make = (cells: readonly CellValue[], habit: Habit): string => addressOf(trimmed, nameAt(cells, first), nameAt(cells, last), habit);
  const habit = yield* habitOf(yield* rows(), make);
  return (cells) => make(cells, habit);
}

/** The habit that more addresses of the sheet agree with. */
function* habitOf(rows: RowsToAsk, make: (cells: readonly CellValue[], habit: Habit) => string): Steps<Habit> {
  const told = new Set<string>();
  const asked: (readonly [long: string, short: string])[] = [];
  yield* rowByRow(0, rows.length, (row) => {
    const cells = rows.at(row);
    for (const value of cells) if (typeof value === 'string' && value.includes('@')) told.add(madeText(value, null).toLowerCase());
    const [long, short] = [make(cells, 'long'), make(cells, 'short')];
    if (long !== short) asked.push([long.toLowerCase(), short.toLowerCase()]);
  });
  const count = (which: 0 | 1): number => asked.filter((pair) => told.has(pair[which])).length;
  return count(1) > count(0) ? 'short' : 'long';
}
