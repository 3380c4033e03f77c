/** A1 notation: how a spreadsheet names columns, cells and ranges. */
import type { GridRange } from '../ports/index.js';

const LETTERS = 26;

/** `1` becomes `A`, `27` becomes `AA`. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

/** `C5`, or `C5:C9`. */
export function a1Of(range: GridRange): string {
  const first = columnLetter(range.column) + String(range.row);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${columnLetter(range.column + range.columns - 1)}${String(range.row + range.rows - 1)}`;
}

/** Reads `C5`, `$C$5:D9` or `Sheet!C5`, corners in any order; null for anything else, whole rows and columns included. */
export function rangeOfA1(address: string): GridRange | null {
  const match = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/u.exec(address.toUpperCase());
  if (!match) return null;
  const [, startLetters = '', startRow = '', endLetters = startLetters, endRow = startRow] = match;
  const rows = [Number(startRow), Number(endRow)].sort((a, b) => a - b);
  const columns = [columnOfLetters(startLetters), columnOfLetters(endLetters)].sort((a, b) => a - b);
  const [row = 0, lastRow = 0] = rows;
  const [column = 0, lastColumn = 0] = columns;
  return row === 0 ? null : { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * LETTERS + letter.charCodeAt(0) - 64;
  return column;
}
