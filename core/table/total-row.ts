/** Rows that hold totals instead of a person. */
import { mayStartWithTotal, startsWithTotal } from '../lexicon/index.js';
import type { CellValue } from '../ports/index.js';
import { trimBlanks } from '../text/chars.js';
import { emailFault } from '../text/email-address.js';

/** True for a line of totals: a cell between two columns that says so, and no valid e-mail address in any of them. */
export function looksLikeTotal(row: readonly CellValue[], from = 0, to = row.length): boolean {
  let says = false;
  for (let column = from; column < to; column++) {
    const value = row[column];
    if (typeof value !== 'string') continue;
    const text = trimBlanks(value);
    if (!says && mayStartWithTotal(text) && startsWithTotal(text)) says = true;
    if (text.includes('@') && emailFault(text) === 'fine') return false;
  }
  return says;
}
