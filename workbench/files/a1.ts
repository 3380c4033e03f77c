/** A1 names of ranges, as files write them. */
import type { GridRange } from '../../core/ports/index.js';

const LETTERS = 26;
const CODE_OF_A = 65;

/** `A1` for one cell, `A1:B2` for more. */
export function a1({ row, column, rows, columns }: GridRange): string {
  const start = `${letters(column)}${row}`;
  return rows === 1 && columns === 1 ? start : `${start}:${letters(column + columns - 1)}${row + rows - 1}`;
}

/** Column letters: 1 is A, 27 is AA. */
export function letters(column: number): string {
  let rest = column;
  let name = '';
  while (rest > 0) {
    name = String.fromCharCode(CODE_OF_A + ((rest - 1) % LETTERS)) + name;
    rest = Math.floor((rest - 1) / LETTERS);
  }
  return name;
}
