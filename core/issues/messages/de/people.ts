/** German: how a message names a place on the sheet and a person. */
import type { Catalogue } from '../spoken.js';

export const people: Catalogue['people'] = {
  row: (row) => `Zeile ${String(row)}`,
  cell: (cell) => `Zelle ${cell}`,
  headingAt: (heading, cell) => `${heading} (${cell})`,
  headingInRow: (heading, row) => `${heading} (Zeile ${String(row)})`,
  inRow: (row) => `Zeile ${String(row)}`,
  personInRow: (name, row) => `${name} (Zeile ${String(row)})`,
  // Stands behind a name of either gender.
  existing: (user) => `${user}, bereits im Zielsystem`,
  column: (letter) => `Spalte ${letter}`,
  more: (count) => `und ${String(count)} weitere`,
};
