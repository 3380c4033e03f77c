/** French: causes, what mends many cells at once, and why that needs nobody to decide. */
import type { Catalogue } from '../spoken.js';
import { cells, inSentence, plural } from './phrases.js';

export const causes: Catalogue['causes'] = {
  column: (title, heading) => `${heading}\u00a0: ${inSentence(title)}`,
  alike: (title, heading, example, count) => `${heading}\u00a0: ${inSentence(title)}, comme «\u00a0${example}\u00a0», dans ${cells(count)}`,
  copies: (rows) =>
    plural(rows, {
      one: '# ligne en répète une autre, mot pour mot',
      many: '# de lignes en répètent d’autres, mot pour mot',
      other: '# lignes en répètent d’autres, mot pour mot',
    }),
  safe: {
    label: (count) => `Corriger ${cells(count)}`,
    blanks: (count) => `Espaces au début ou à la fin, ${cells(count)}\u00a0: de toute façon, ils ne sont pas envoyés`,
    invisible: (count) =>
      `Caractères invisibles, ${cells(count)}\u00a0: personne ne les a saisis exprès, et ce qui s’affiche ne change pas`,
    spelling: (count) => `Majuscules et espaces de mots connus, ${cells(count)}\u00a0: un seul mot connu a ces lettres`,
    date: (count) => `Dates sous une autre forme, ${cells(count)}\u00a0: une seule lecture est possible`,
    zeros: (count) => `Zéros initiaux de responsables, ${cells(count)}\u00a0: une seule personne a ces chiffres`,
  },
  formulasKept: (count) => ({
    what: plural(count, {
      one: '# cellule avec une formule est restée telle quelle.',
      many: '# de cellules avec des formules sont restées telles quelles.',
      other: '# cellules avec des formules sont restées telles quelles.',
    }),
    why: 'Leurs valeurs viennent d’ailleurs.',
    todo: 'Modifiez la source de ces valeurs, ou relancez la correction en lui permettant de remplacer les formules.',
  }),
};
