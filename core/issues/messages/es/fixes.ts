/** Spanish: fixes that are more than a text for one cell, as their buttons say them. */
import type { Catalogue } from '../spoken.js';
import { plural } from './phrases.js';

export const fixes: Catalogue['fixes'] = {
  emptyRow: (row) => `Vaciar la fila ${String(row)}`,
  emptyCopies: (count) =>
    plural(count, {
      one: 'Vaciar # fila que repite otra',
      many: 'Vaciar # de filas que repiten otras',
      other: 'Vaciar # filas que repiten otras',
    }),
  writeInto: (text, heading) => `Escribir “${text}” en ${heading}`,
  letLead: (leader) => `Permitir que ${leader} administre equipos`,
  dates: (example, day, count) =>
    plural(
      count,
      {
        one: '“{example}” es {day}',
        many: '“{example}” es {day}: escribir así # de fechas',
        other: '“{example}” es {day}: escribir así las # fechas',
      },
      { example, day },
    ),
  visibleOnly: 'Excluir todas las filas ocultas',
  oneBatch: (type, count) =>
    plural(
      count,
      {
        one: 'Enviar solo {type}: # persona',
        many: 'Enviar solo {type}: # de personas',
        other: 'Enviar solo {type}: # personas',
      },
      { type },
    ),
};
