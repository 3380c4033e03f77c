/** Headings reduced to what they say, so that spellings of one meet. Apart from the languages, for whoever needs no words. */
import { LONGEST_COMPARED } from '../text/chars.js';

/** A heading reduced to what it says: no case, accents, blanks, marks, nor what stands in brackets. `Employee #` becomes `employeenumber`. */
export function normalizeHeading(heading: string): string {
  const plain = heading
    .slice(0, LONGEST_COMPARED)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/gu, 'l')
    .replace(/ß/gu, 'ss')
    .replace(/[#№]/gu, 'number')
    .replace(/n[°º]/gu, 'no');
  return lettersOnly(outsideBrackets(plain)) || lettersOnly(plain);
}
const lettersOnly = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

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

/** A heading whose brackets say that it wants yes or no: `Phone (y/n)`. */
const ASKS_YES_NO = /[([（]\s*\p{L}{1,3}\s*[/|]\s*\p{L}{1,4}\s*[)\]）]/u;

/** Key of a heading in the tables: brackets that ask for yes or no are part of what it says. */
export function headingKey(heading: string): string {
  return normalizeHeading(heading) + (ASKS_YES_NO.test(heading) ? '?' : '');
}
