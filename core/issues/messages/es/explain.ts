/** Spanish: everything that is known of one cell and of the person on its row. */
import type { Catalogue } from '../spoken.js';
import { inSentence, listed, people } from './phrases.js';

export const explain: Catalogue['explain'] = {
  place: (heading, cell) => (heading === '' ? cell : `${heading} (${cell})`),
  notUsed: 'Esta columna no es un campo del destino: no se envía nada de ella.',
  because: (heading, reason) => `Columna “${heading}”: ${reason}`,
  blocked: (title) => `Queda fuera del envío: ${inSentence(title)}`,
  waits: (person) => `Queda fuera del envío hasta que se corrijan los errores de ${person}`,
  noColumn: (headings) => `Queda fuera del envío: falta una columna para ${listed(headings)}`,
  change: (heading, from, to) => `${heading}: “${from}” cambia a “${to}”`,
  updated: 'Se comparará con el destino; la vista previa indica qué cambia',
  user: (user, active) =>
    active === null
      ? `En el destino: ${user}`
      : active
        ? `En el destino: ${user}, cuenta activa`
        : `En el destino: ${user}, cuenta desactivada`,
  severalUsers: 'En el destino, la dirección de correo y el ID son de dos personas distintas',
  nobody: 'En el destino nadie tiene esta dirección de correo ni este ID',
  notAsked: 'No se conocen los usuarios del destino: no se leyeron',
  leaders: (names, count) =>
    count === 1 ? `Su líder es ${names[0] ?? ''}` : `Sus líderes, empezando por el más cercano: ${listed(names, count)}`,
  noLeader: 'No tiene líder',
  circle: 'La cadena de líderes vuelve a esta persona',
  reports: (names, count) => `Es líder de ${people(count)}: ${listed(names, count)}`,
  noReports: 'No es líder de nadie',
};
