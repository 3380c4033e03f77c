/** What the cells of a column look like beyond dates and yes or no: whether they are keys, names, numbers or words of a short list. */
import { callingCode } from '../fields/calling-code.js';
import type { Field } from '../fields/field.js';
import { choiceCodec } from '../fields/choice.js';
import type { CellValue } from '../ports/index.js';
import { emailFault } from '../text/email-address.js';
import { trimBlanks } from '../text/chars.js';
import { isBlankValue, type Table } from '../table/table.js';
import { sampledRows } from './evidence.js';
import { sameMeaning } from './value-words-meanings.js';
import { wordKey } from './word-key.js';
import { unicodePattern } from '../text/unicode-pattern.js';

/** Shares of the filled cells, 0 to 1; all 0 for an empty column. */
export interface CellLooks {
  readonly filled: number;
  /** Different values as a share of the filled cells. */
  readonly different: number;
  readonly email: number;
  /** Numbers and texts of digits with their marks. */
  readonly number: number;
  readonly phone: number;
  /** One short word with a digit in it, or a whole number: what identifies somebody. */
  readonly id: number;
  /** Keys that only a machine reads: GUIDs, hashes, numbers of eleven digits and more. */
  readonly machineId: number;
  /** Letters alone, with the marks of names between them. */
  readonly letters: number;
  /** Of those, two words and more. */
  readonly severalWords: number;
  readonly prose: number;
  /** Names of a directory: `CN=…`. */
  readonly path: number;
}

const LONGEST_WORD = 24;
const SHORTEST_PROSE = 40;
const LONGEST_JUDGED = 200; // of a cell; what follows changes nothing of its look
const FEWEST_MACHINE_DIGITS = 11;

const NUMBER = /^[-+]?[\d.,' ]*\d ?[%€$£]?$/u;
const PHONE = /^[+(]?[\d][\d ().\-/]{5,}\d$/u;
const isLetters = (text: string): boolean =>
  /^[A-Za-z][A-Za-z'.,\- ]*$/u.test(text) || unicodePattern("^[\\p{L}\\p{M}][\\p{L}\\p{M}'’.,\\- ]*$", 'u').test(text);
const MACHINE = /^(?:[\da-f]{8}-[\da-f]{4}-.*|[\da-f]{20,}|(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[\dA-Za-z]{15,})$/u;

export function cellLooks(table: Table, column: number): CellLooks {
  const counts = { email: 0, number: 0, phone: 0, id: 0, machineId: 0, letters: 0, severalWords: 0, prose: 0, path: 0 };
  const times = new Map<string, number>();
  let filled = 0;
  for (const row of sampledRows(table)) {
    const raw = table.grid.rows[row]?.[column] ?? null;
    if (isBlankValue(raw)) continue;
    const text = trimBlanks(String(raw).slice(0, LONGEST_JUDGED));
    times.set(text, (times.get(text) ?? 0) + 1);
    filled++;
  }
  // Each different cell is judged once: a column of categories costs next to nothing.
  for (const [text, count] of times) {
    if (text.includes('@') && emailFault(text) === 'fine') counts.email += count;
    const digits = text.replace(/\D/gu, '').length;
    if (digits > 0) {
      if (NUMBER.test(text)) counts.number += count;
      if (PHONE.test(text) && (text.startsWith('+') || /[ ()\-/]/u.test(text))) counts.phone += count;
      const isWord =
        text.length <= LONGEST_WORD && (/^[A-Za-z\d./_-]+$/u.test(text) || unicodePattern('^[\\p{L}\\d./_-]+$', 'u').test(text));
      if (MACHINE.test(text) || (digits >= FEWEST_MACHINE_DIGITS && /^[1-9]\d*$/u.test(text))) counts.machineId += count;
      else if (isWord && !/[.,]\d/u.test(text)) counts.id += count;
    } else if (text.length < SHORTEST_PROSE && isLetters(text)) {
      counts.letters += count;
      if (text.includes(' ')) counts.severalWords += count;
    }
    if (text.length >= SHORTEST_PROSE) counts.prose += count;
    if (/^CN=/iu.test(text)) counts.path += count;
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  const shares = Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, share(count)])) as typeof counts;
  return { filled, different: share(times.size), ...shares };
}

const meansOne = (text: string, field: Field): boolean =>
  sameMeaning(wordKey(trimBlanks(text.replace(/_/gu, ' '))), field.choiceLabels ?? []).length > 0;

/** Share of the cells that name one of these roles, or mean one in another language; 0 where all of them are one word. */
export function rolesFit(table: Table, column: number, roles: readonly string[]): number {
  const names = new Set(roles.map(wordKey));
  const words = new Set<string>();
  const fit = shareOfTexts(table, column, (text) => {
    const word = wordKey(text);
    words.add(word);
    return names.has(word) || sameMeaning(word, roles).length > 0;
  });
  return words.size < 2 ? 0 : fit;
}

/** Share of the cells that are words of the field, or mean one in another language; 0 for an empty column. */
export function wordsFit(table: Table, column: number, field: Field): number {
  const codec = choiceCodec(field);
  // `Salaried, full-time` says it in its second part.
  return shareOfTexts(table, column, (text, raw) =>
    [text, ...text.split(/[,;()]/u)].some((part) => codec.fault(trimBlanks(part), raw) === 0 || meansOne(part, field)),
  );
}

/** Share of the cells that are international calling codes; 0 for an empty column. */
export const callingCodesFit = (table: Table, column: number): number => shareOfTexts(table, column, (text) => callingCode(text) !== null);

/** Share of the filled cells that pass a test; each different text is judged once. */
function shareOfTexts(table: Table, column: number, passes: (text: string, raw: CellValue) => boolean): number {
  const known = new Map<string, boolean>();
  let [filled, accepted] = [0, 0];
  for (const row of sampledRows(table)) {
    const raw = table.grid.rows[row]?.[column] ?? null;
    if (isBlankValue(raw)) continue;
    const text = trimBlanks(String(raw).slice(0, LONGEST_JUDGED));
    let fits = known.get(text);
    if (fits === undefined) {
      fits = passes(text, raw);
      known.set(text, fits);
    }
    filled++;
    if (fits) accepted++;
  }
  return filled === 0 ? 0 : accepted / filled;
}
