/** Portuguese: how a message names a place on the sheet and a person. */
import type { Catalogue } from '../spoken.js';

export const people: Catalogue['people'] = {
  row: (row) => `Linha ${String(row)}`,
  cell: (cell) => `Célula ${cell}`,
  headingAt: (heading, cell) => `${heading} (${cell})`,
  headingInRow: (heading, row) => `${heading} (linha ${String(row)})`,
  inRow: (row) => `linha ${String(row)}`,
  personInRow: (name, row) => `${name} (linha ${String(row)})`,
  existing: (user) => `${user}, usuário existente`,
  column: (letter) => `coluna ${letter}`,
  more: (count) => `e mais ${String(count)}`,
};
