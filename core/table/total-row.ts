/** Rows that hold totals instead of a person. */
import { mayStartWithTotal, startsWithTotal } from '../lexicon/index.js';
import type { CellValue } from '../ports/index.js';
import { trimBlanks } from '../text/chars.js';
import { emailFault } from '../text/email-address.js';

/** True for a line of totals: a cell that says so, and no valid e-mail address in any cell. */
export function looksLikeTotal(row: readonly CellValue[]): boolean {
  let says = false;
  for (const value of row) {
    if (typeof value !== 'string') continue;
    const text = trimBlanks(value);
    if (!says && mayStartWithTotal(text) && startsWithTotal(text)) says = true;
    if (text.includes('@') && emailFault(text) === 'fine') return false;
  }
  return says;
}
