/** German: what the application says of temporary passwords. */
import type { Catalogue } from '../spoken.js';
import { listed, plural } from './phrases.js';

/** So many rows are named one by one. */
const MOST_NAMED = 10;

const rowsNamed = (rows: readonly number[]): string =>
  plural(
    rows.length,
    { one: 'Zeile {named}', other: 'Zeilen {named}' },
    { named: listed(rows.slice(0, MOST_NAMED).map(String), rows.length) },
  );

export const passwords: Catalogue['passwords'] = {
  csvHeader: ['Name', 'Email Address', 'Employee ID', 'Temporary Password'],
  cleared: (count, formulas, changed) => ({
    what:
      count === 0
        ? 'Keine Passwortzelle wurde geleert.'
        : plural(count, { one: '# Passwortzelle geleert.', other: '# Passwortzellen geleert.' }),
    why: [
      formulas.length > 0 ? `Nicht geleert, weil dort eine Formel steht: ${rowsNamed(formulas)}.` : '',
      changed > 0
        ? plural(changed, {
            one: 'Nicht geleert, weil dort nicht mehr steht, was gesendet wurde: # Passwortzelle.',
            other: 'Nicht geleert, weil dort nicht mehr steht, was gesendet wurde: # Passwortzellen.',
          })
        : '',
    ]
      .filter((text) => text !== '')
      .join(' '),
    todo: count === 0 ? '' : 'Im Versionsverlauf der Datei können sie trotzdem noch stehen.',
  }),
  columnsMoved: {
    what: 'Keine Passwortzelle wurde geleert.',
    why: 'Die Spalten des Blatts sind nicht mehr die, die gesendet wurden.',
    todo: 'Leeren Sie die Passwortspalte von Hand.',
  },
};
