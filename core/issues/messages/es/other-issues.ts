/** Spanish: issues of fields that only some targets have. */
import type { IssueParams } from '../../issue.js';
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import type { otherIssues as english } from '../en/other-issues.js';
import { list, quoted } from './phrases.js';

const holds = (where: string, { value }: IssueParams): string => `${where} contiene ${quoted(value)}.`;
const range = ({ min, max }: IssueParams): string => {
  if (min !== undefined && max !== undefined) return ` de ${String(min)} a ${String(max)}`;
  return min !== undefined ? ` desde ${String(min)}` : max !== undefined ? ` hasta ${String(max)}` : '';
};

export const otherIssues: Pick<Catalogue['issues'], keyof typeof english> = {
  'number-range': (where, params) =>
    say(
      holds(where, params),
      `Solo se admite un número entero${range(params)}, no una fecha.`,
      'Dé a la columna formato de texto y escriba el número solo con cifras.',
    ),
  'phone-format': (where, params) =>
    say(
      holds(where, params),
      'No es un número de teléfono internacional; quizá la hoja de cálculo le quitó el signo más.',
      'Dé a la columna formato de texto y escriba el número con el signo más y el prefijo del país, por ejemplo +49 30 1234567.',
    ),
  'country-prefix': (where, params) =>
    say(holds(where, params), 'Ningún país tiene este prefijo.', 'Escriba solo el prefijo del país, por ejemplo +49.'),
  'tag-syntax': (where, params) =>
    say(
      holds(where, params),
      'A una etiqueta le faltan los dos puntos o la clave, está repetida o falta una llave.',
      'Escriba las etiquetas así: {Team: North, Floor: 3}.',
    ),
  'skill-syntax': (where, params) =>
    say(
      holds(where, params),
      'A una habilidad le falta el nombre o el nivel, está repetida o falta una llave.',
      'Escriba cada habilidad con su nivel: {Billing: 3, Sales: 5}.',
    ),
  'skill-level': (where, params) =>
    say(holds(where, params), 'El destino no tiene ese nivel.', `Los niveles van del más bajo al más alto: ${list(params.names)}.`),
  'username-format': (where, params) =>
    say(
      holds(where, params),
      'El destino no admite este nombre de usuario.',
      'Escriba un nombre sin espacios, acentos ni otros signos, por ejemplo ann.lee.',
    ),
  'batch-mixed-type': (where, { names }) =>
    say(
      `${where} contiene varios tipos: ${list(names)}.`,
      'Las personas nuevas de tipos distintos no pueden ir en un mismo envío, así que no se envía a ninguna.',
      'Elija el tipo que se envía primero; los demás esperan su propio envío.',
    ),
};
