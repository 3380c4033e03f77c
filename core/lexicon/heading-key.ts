/** Headings reduced to what they say, so that spellings of one meet. Apart from the languages, for whoever needs no words. */
import { isPlainAscii, LONGEST_COMPARED } from '../text/chars.js';
import { unicodePattern } from '../text/unicode-pattern.js';

/** A heading reduced to what it says: no case, accents, blanks, marks, nor what stands in brackets. `Employee #` becomes `employeenumber`. */
export function normalizeHeading(heading: string): string {
  const compared = heading.slice(0, LONGEST_COMPARED);
  const said = asciiHeading(compared, true);
  if (said !== null) return said === '' ? (asciiHeading(compared, false) ?? '') : said;
  const plain = compared
    .normalize('NFKD')
    .replace(unicodePattern('\\p{M}', 'gu'), '')
    .toLowerCase()
    .replace(/ł/gu, 'l')
    .replace(/ß/gu, 'ss')
    .replace(/[#№]/gu, 'number')
    .replace(/n[°º]/gu, 'no');
  return lettersOnly(outsideBrackets(plain)) || lettersOnly(plain);
}

const [LAST_ASCII, HASH, LOWER_CASE_BIT] = [127, 35, 32];
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** The same for a heading of ASCII alone, which most are, in one pass without tables of all the world's letters; null for any other. */
function asciiHeading(text: string, hidesBrackets: boolean): string | null {
  let said = '';
  const opened: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > LAST_ASCII) return null;
    if (isSmallLetter(code) || isDigit(code)) said += text.charAt(i);
    else if (isCapital(code)) said += String.fromCharCode(code | LOWER_CASE_BIT);
    else if (code === HASH) said += 'number';
    else if (!hidesBrackets) continue;
    else if (OPENING.includes(text.charAt(i))) opened.push(said.length);
    else if (CLOSING.includes(text.charAt(i))) said = said.slice(0, opened.pop());
  }
  return said;
}

const lettersOnly = (text: string): string => text.replace(unicodePattern('[^\\p{L}\\p{N}]', 'gu'), '');

const OPENING = '([{（【';
const CLOSING = ')]}）】';

/** The text without what stands in brackets, nested ones included; a bracket that nothing closes hides nothing. */
function outsideBrackets(text: string): string {
  const kept: string[] = [];
  const opened: number[] = [];
  for (const character of text) {
    kept.push(character);
    if (OPENING.includes(character)) opened.push(kept.length - 1);
    else if (CLOSING.includes(character)) kept.length = opened.pop() ?? kept.length;
  }
  return kept.join('');
}

/** Keys of many headings: those of letters, digits and common marks, nearly all, are reduced together, which takes a tenth of the time. */
export function headingKeys(headings: readonly string[]): string[] {
  const together = headings.join('\n').toLowerCase();
  const reduced = together.replace(/[ '\-./_&,]+/gu, '');
  const keys = reduced.split('\n');
  return /^[a-z\d\n]+$/u.test(reduced) ? keys : keys.map((key, at) => (/^[a-z\d]+$/u.test(key) ? key : headingKey(headings[at]!)));
}

/** True for a heading whose brackets say that it wants yes or no: `Phone (y/n)`. */
const asksYesNo = (heading: string): boolean =>
  (heading.includes('/') || heading.includes('|')) &&
  /[([（]/u.test(heading) &&
  (isPlainAscii(heading)
    ? /[([]\s*[A-Za-z]{1,3}\s*[/|]\s*[A-Za-z]{1,4}\s*[)\]]/u
    : unicodePattern('[([（]\\s*\\p{L}{1,3}\\s*[/|]\\s*\\p{L}{1,4}\\s*[)\\]）]', 'u')
  ).test(heading);

/** Key of a heading in the tables: brackets that ask for yes or no are part of what it says. */
export function headingKey(heading: string): string {
  return normalizeHeading(heading) + (asksYesNo(heading) ? '?' : '');
}
