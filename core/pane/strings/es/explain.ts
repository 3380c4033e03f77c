/** Spanish: what the pane says around everything that is known of one cell. */
import type { Strings } from '../../strings.js';

export const explainStrings = (): Strings['explain'] => ({
  ask: '¿Qué pasa con esta celda?',
  askSelected: (cell) => `¿Qué pasa con ${cell}?`,
  cell: 'La celda',
  shown: 'Muestra',
  held: 'Contiene',
  sent: 'Se envía como',
  field: 'Se lee como',
  why: 'Motivo',
  notSent: 'nada',
  here: 'Problemas de esta celda',
  none: 'Esta celda no tiene ningún problema.',
  others: 'Otros problemas de esta fila',
  person: 'La persona',
  gone: 'Ya no hay nadie en esta fila.',
});
