/** French: what the pane says around the edit of many rows. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const bulkStrings = ({ plural, rows, number }: Words): Strings['bulk'] => ({
  open: 'Modifier des lignes…',
  title: 'Modifier des lignes',
  which: 'Quelles lignes',
  selected: (count) => `Sélection de la feuille : ${rows(count)}`,
  everybody: (count) => `Toutes les personnes : ${rows(count)}`,
  again: 'Relire la sélection',
  narrow: 'Affiner',
  any: 'Indifférent',
  issue: 'Problème',
  cause: 'Cause',
  chosen: (count) => plural(count, { one: '# ligne choisie', many: '# de lignes choisies', other: '# lignes choisies' }),
  attribute: 'Attribut',
  pick: 'Choisir…',
  way: 'Action',
  ways: { set: 'Définir', replace: 'Remplacer la liste', add: 'Ajouter à la liste', remove: 'Retirer de la liste', clear: 'Vider' },
  value: 'Valeur',
  severalHint: 'Plusieurs éléments, séparés par un point-virgule.',
  another: 'Ajouter un attribut',
  drop: (heading) => (heading === '' ? 'Retirer cet attribut' : `Retirer ${heading}`),
  show: 'Voir les modifications',
  inRows: (changed, chosen) => `Dans ${number(changed)} sur ${rows(chosen)}`,
  nothing: 'Rien ne changerait.',
  unreadable: (count) =>
    plural(count, {
      one: '# cellule contient une liste illisible et reste telle quelle.',
      many: '# de cellules contiennent des listes illisibles et restent telles quelles.',
      other: '# cellules contiennent des listes illisibles et restent telles quelles.',
    }),
  formulas: (count) =>
    plural(count, {
      one: '# de ces cellules contient une formule et reste telle quelle.',
      many: '# de ces cellules contiennent des formules et restent telles quelles.',
      other: '# de ces cellules contiennent des formules et restent telles quelles.',
    }),
  clean: 'Les nouvelles valeurs ne contiennent pas d’erreur.',
  brings: 'Ce que les nouvelles valeurs entraînent',
  errors: (count) => plural(count, { one: '# erreur', many: '# d’erreurs', other: '# erreurs' }),
  warnings: (count) => plural(count, { one: '# avertissement', many: '# d’avertissements', other: '# avertissements' }),
  more: (count) => plural(count, { one: 'et # autre', many: 'et # d’autres', other: 'et # autres' }),
  write: (count) => plural(count, { one: 'Écrire # cellule', many: 'Écrire # de cellules', other: 'Écrire # cellules' }),
  undoable: (cells) => plural(cells, { one: '# cellule écrite.', many: '# de cellules écrites.', other: '# cellules écrites.' }),
  undone: 'Annulé.',
});
