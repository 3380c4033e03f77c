/** German: what the pane says around everything that is known of one cell. */
import type { Strings } from '../../strings.js';

export const explainStrings = (): Strings['explain'] => ({
  ask: 'Was ist mit dieser Zelle?',
  askSelected: (cell) => `Was ist mit ${cell}?`,
  cell: 'Die Zelle',
  shown: 'Zeigt',
  held: 'Enthält',
  sent: 'Gesendet als',
  field: 'Gelesen als',
  why: 'Grund',
  notSent: 'nichts',
  here: 'Probleme dieser Zelle',
  none: 'Mit dieser Zelle ist alles in Ordnung.',
  others: 'Andere Probleme dieser Zeile',
  person: 'Die Person',
  gone: 'In dieser Zeile steht niemand mehr.',
});
