/** German: everything that is known of one cell and of the person on its row. */
import type { Catalogue } from '../spoken.js';
import { inSentence, listed, people } from './phrases.js';

export const explain: Catalogue['explain'] = {
  place: (heading, cell) => (heading === '' ? cell : `${heading} (${cell})`),
  notUsed: 'Diese Spalte ist kein Feld des Zielsystems: Nichts davon wird gesendet.',
  because: (heading, reason) => `Spalte „${heading}“: ${reason}`,
  blocked: (title) => `Wird nicht gesendet: ${inSentence(title)}`,
  waits: (person) => `Wird erst gesendet, wenn die Fehler dieser Person behoben sind: ${person}`,
  noColumn: (headings) => `Wird nicht gesendet: keine Spalte für ${listed(headings)}`,
  change: (heading, from, to) => `${heading}: aus „${from}“ wird „${to}“`,
  updated: 'Wird mit dem Zielsystem verglichen; die Vorschau zeigt, was sich ändert',
  user: (user, active) =>
    active === null ? `Im Zielsystem: ${user}` : active ? `Im Zielsystem: ${user}, aktiv` : `Im Zielsystem: ${user}, deaktiviert`,
  severalUsers: 'Im Zielsystem gehören E-Mail-Adresse und ID zu zwei verschiedenen Personen',
  nobody: 'Niemand im Zielsystem hat diese E-Mail-Adresse oder ID',
  notAsked: 'Die Benutzer des Zielsystems sind nicht bekannt: Sie wurden nicht geladen',
  leaders: (names, count) =>
    count === 1 ? `Teamleitung: ${names[0] ?? ''}` : `Teamleitungen, von der nächsten aufwärts: ${listed(names, count)}`,
  noLeader: 'Keine Teamleitung',
  circle: 'Die Reihe der Teamleitungen führt zu dieser Person zurück',
  reports: (names, count) => `Leitet ${people(count)}: ${listed(names, count)}`,
  noReports: 'Leitet niemanden',
};
