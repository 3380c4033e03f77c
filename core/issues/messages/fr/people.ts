/** French: how a message names a place on the sheet and a person. */
import type { Catalogue } from '../spoken.js';

export const people: Catalogue['people'] = {
  row: (row) => `Ligne ${String(row)}`,
  cell: (cell) => `Cellule ${cell}`,
  headingAt: (heading, cell) => `${heading} (${cell})`,
  headingInRow: (heading, row) => `${heading} (ligne ${String(row)})`,
  inRow: (row) => `ligne ${String(row)}`,
  personInRow: (name, row) => `${name} (ligne ${String(row)})`,
  existing: (user) => `${user}, utilisateur existant`,
  column: (letter) => `colonne ${letter}`,
  more: (count) => `et ${String(count)} de plus`,
};
