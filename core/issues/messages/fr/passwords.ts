/** French: what the application says of temporary passwords. */
import type { Catalogue } from '../spoken.js';
import { listed, plural } from './phrases.js';

/** So many rows are named one by one. */
const MOST_NAMED = 10;

const rowsNamed = (rows: readonly number[]): string =>
  plural(
    rows.length,
    { one: 'ligne {rows}', many: 'lignes {rows}', other: 'lignes {rows}' },
    { rows: listed(rows.slice(0, MOST_NAMED).map(String), rows.length) },
  );

export const passwords: Catalogue['passwords'] = {
  csvHeader: ['Nom', 'Email Address', 'Employee ID', 'Temporary Password'],
  cleared: (count, formulas, changed) => ({
    what:
      count === 0
        ? 'Aucune cellule de mot de passe n’a été effacée.'
        : plural(count, {
            one: '# cellule de mot de passe effacée.',
            many: '# de cellules de mot de passe effacées.',
            other: '# cellules de mot de passe effacées.',
          }),
    why: [
      formulas.length > 0 ? `Laissé tel quel, car il y a une formule\u00a0: ${rowsNamed(formulas)}.` : '',
      changed > 0
        ? plural(changed, {
            one: '# cellule de mot de passe laissée telle quelle, car elle ne contient plus ce qui a été envoyé.',
            many: '# de cellules de mot de passe laissées telles quelles, car elles ne contiennent plus ce qui a été envoyé.',
            other: '# cellules de mot de passe laissées telles quelles, car elles ne contiennent plus ce qui a été envoyé.',
          })
        : '',
    ]
      .filter((text) => text !== '')
      .join(' '),
    todo: count === 0 ? '' : 'L’historique du fichier peut toutefois les conserver.',
  }),
  columnsMoved: {
    what: 'Aucune cellule de mot de passe n’a été effacée.',
    why: 'Les colonnes de la feuille ne sont plus celles qui ont été envoyées.',
    todo: 'Effacez vous-même la colonne des mots de passe.',
  },
};
