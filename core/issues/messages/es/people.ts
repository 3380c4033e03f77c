/** Spanish: how a message names a place on the sheet and a person. */
import type { Catalogue } from '../spoken.js';

export const people: Catalogue['people'] = {
  row: (row) => `La fila ${String(row)}`,
  cell: (cell) => `La celda ${cell}`,
  headingAt: (heading, cell) => `${heading} (${cell})`,
  headingInRow: (heading, row) => `${heading} (fila ${String(row)})`,
  inRow: (row) => `fila ${String(row)}`,
  personInRow: (name, row) => `${name} (fila ${String(row)})`,
  existing: (user) => `${user}, usuario existente`,
  column: (letter) => `columna ${letter}`,
  more: (count) => `y ${String(count)} más`,
};
