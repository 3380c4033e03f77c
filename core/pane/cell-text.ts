/** How a cell is named and its text shown where blanks at the ends or invisible characters would otherwise go unseen. */
import type { CellRef } from '../ports/index.js';
import { columnLetter } from '../table/a1.js';

/** Enough to recognise a cell by; a cell can hold 50,000 characters. */
const LONGEST_SHOWN = 200;
/** The longest text that a field may hold: where there is room, what differs at its end shows too. */
export const WHOLE = 5000;
const BLANK_SIGN = '␣';
const INVISIBLE = /[\p{Cf}\p{Cc}]/gu;

/** The name a spreadsheet shows for a cell: row 14, column 3 is `C14`. */
export function cellName(cell: CellRef): string {
  return `${columnLetter(cell.column)}${cell.row}`;
}

/** A cell's text with its outer blanks and its invisible characters made visible, and cut where it is very long. */
export function shownText(text: string, longest = LONGEST_SHOWN): string {
  const points = Array.from(text.slice(0, longest * 2));
  const cut = points.length > longest || text.length > longest * 2 ? `${points.slice(0, longest).join('')}${MORE}` : text;
  const start = cut.length - cut.trimStart().length;
  const end = Math.max(start, cut.trimEnd().length);
  const inner = cut.slice(start, end).replace(INVISIBLE, named);
  return BLANK_SIGN.repeat(start) + inner + BLANK_SIGN.repeat(cut.length - end);
}

/** Characters kept of what two long texts share before and after the place where they differ. */
const CONTEXT = 40;
const MORE = '…';

/** Two texts as they are or, where one is long, only around what differs: nobody finds one word among thousands. */
export function aroundDifference(from: string, to: string): { readonly from: string; readonly to: string } {
  if (Math.max(from.length, to.length) <= LONGEST_SHOWN) return { from, to };
  const [a, b] = [Array.from(from), Array.from(to)];
  const least = Math.min(a.length, b.length);
  let start = 0;
  while (start < least && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < least - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [before, after] = [Math.max(0, start - CONTEXT), Math.max(0, end - CONTEXT)];
  const part = (text: readonly string[]) =>
    (before > 0 ? MORE : '') + text.slice(before, text.length - after).join('') + (after > 0 ? MORE : '');
  return { from: part(a), to: part(b) };
}

/** A line break stays one; any other invisible character shows its code point. */
function named(character: string): string {
  if (character === '\n') return '↵';
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
