/** German: fixes that are more than a text for one cell, as their buttons say them. */
import type { Catalogue } from '../spoken.js';
import { plural } from './phrases.js';

export const fixes: Catalogue['fixes'] = {
  emptyRow: (row) => `Zeile ${String(row)} leeren`,
  emptyCopies: (count) => plural(count, { one: '# doppelte Zeile leeren', other: '# doppelte Zeilen leeren' }),
  writeInto: (text, heading) => `In ${heading} „${text}“ eintragen`,
  letLead: (leader) => `${leader} Teams leiten lassen`,
  dates: (example, day, count) =>
    plural(count, { one: '„{example}“ ist {day}', other: '„{example}“ ist {day}: alle # Datumsangaben so schreiben' }, { example, day }),
  visibleOnly: 'Alle ausgeblendeten Zeilen auslassen',
  oneBatch: (type, count) => plural(count, { one: 'Nur {type} senden: # Person', other: 'Nur {type} senden: # Personen' }, { type }),
};
