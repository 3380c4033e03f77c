/** How a cell is named and its text shown where blanks at the ends or invisible characters would otherwise go unseen. */
import type { CellRef } from '../ports/index.js';
import { columnLetter } from '../table/a1.js';

/** Enough to recognise a cell by; a cell can hold 50,000 characters. */
const LONGEST_SHOWN = 200;
const BLANK_SIGN = '␣';
const INVISIBLE = /[\p{Cf}\p{Cc}]/gu;

/** The name a spreadsheet shows for a cell: row 14, column 3 is `C14`. */
export function cellName(cell: CellRef): string {
  return `${columnLetter(cell.column)}${cell.row}`;
}

/** A cell's text with its outer blanks and its invisible characters made visible, and cut where it is very long. */
export function shownText(text: string): string {
  const points = Array.from(text.slice(0, LONGEST_SHOWN * 2));
  const cut = points.length > LONGEST_SHOWN || text.length > LONGEST_SHOWN * 2 ? `${points.slice(0, LONGEST_SHOWN).join('')}…` : text;
  const start = cut.length - cut.trimStart().length;
  const end = Math.max(start, cut.trimEnd().length);
  const inner = cut.slice(start, end).replace(INVISIBLE, named);
  return BLANK_SIGN.repeat(start) + inner + BLANK_SIGN.repeat(cut.length - end);
}

/** A line break stays one; any other invisible character shows its code point. */
function named(character: string): string {
  if (character === '\n') return '↵';
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
