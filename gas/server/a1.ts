/** Ranges in A1 notation, the only form in which the host takes many of them in one call. */
import type { GridRange } from '../../core/ports/index.js';

const LETTERS = 26;
const BEFORE_A = 64;

/** The letters of a 1-based column. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % LETTERS;
  const letter = String.fromCharCode(BEFORE_A + 1 + rest);
  return column <= LETTERS ? letter : columnLetters((column - 1 - rest) / LETTERS) + letter;
}

/** `B3` for one cell, `B3:C9` for more. */
export function a1({ row, column, rows, columns }: GridRange): string {
  const first = `${columnLetters(column)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}
