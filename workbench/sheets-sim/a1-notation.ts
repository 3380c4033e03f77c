/** Reads A1 notation: one cell or a rectangle. */
import type { GridRange } from '../../core/ports/index.js';
import { ServiceException } from './execution.js';

const A1 = /^([A-Z]{1,3})([1-9]\d*)(?::([A-Z]{1,3})([1-9]\d*))?$/u;
const LETTERS = 26;
const BEFORE_A = 64;

export function parseA1(text: string): GridRange {
  const parts = A1.exec(text);
  if (!parts) throw new ServiceException(`Range not found: ${text}`);
  const [, fromLetters = '', fromRow, toLetters = fromLetters, toRow = fromRow] = parts;
  const [column, row] = [columnOf(fromLetters), Number(fromRow)];
  return { row, column, rows: Number(toRow) - row + 1, columns: columnOf(toLetters) - column + 1 };
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((column, letter) => column * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0);
}
