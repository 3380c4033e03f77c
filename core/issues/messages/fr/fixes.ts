/** French: fixes that are more than a text for one cell, as their buttons say them. */
import type { Catalogue } from '../spoken.js';
import { plural } from './phrases.js';

export const fixes: Catalogue['fixes'] = {
  emptyRow: (row) => `Vider la ligne ${String(row)}`,
  emptyCopies: (count) =>
    plural(count, { one: 'Vider # ligne répétée', many: 'Vider # de lignes répétées', other: 'Vider # lignes répétées' }),
  writeInto: (text, heading) => `Écrire «\u00a0${text}\u00a0» dans ${heading}`,
  letLead: (leader) => `Autoriser à gérer des équipes\u00a0: ${leader}`,
  dates: (example, day, count) =>
    plural(
      count,
      {
        one: '«\u00a0{example}\u00a0» est le {day}',
        many: '«\u00a0{example}\u00a0» est le {day}\u00a0: écrire ainsi # de dates',
        other: '«\u00a0{example}\u00a0» est le {day}\u00a0: écrire ainsi les # dates',
      },
      { example, day },
    ),
  visibleOnly: 'Exclure toutes les lignes masquées',
  oneBatch: (type, count) =>
    plural(
      count,
      {
        one: 'Envoyer seulement {type}\u00a0: # personne',
        many: 'Envoyer seulement {type}\u00a0: # de personnes',
        other: 'Envoyer seulement {type}\u00a0: # personnes',
      },
      { type },
    ),
};
