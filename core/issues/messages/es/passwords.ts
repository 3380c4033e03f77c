/** Spanish: what the application says of temporary passwords. */
import type { Catalogue } from '../spoken.js';
import { listed, plural } from './phrases.js';

/** So many rows are named one by one. */
const MOST_NAMED = 10;

const rowsNamed = (rows: readonly number[]): string => listed(rows.slice(0, MOST_NAMED).map(String), rows.length);

export const passwords: Catalogue['passwords'] = {
  csvHeader: ['Nombre', 'Email Address', 'Employee ID', 'Temporary Password'],
  cleared: (count, formulas, changed) => ({
    what:
      count === 0
        ? 'No se vació ninguna celda de contraseña.'
        : plural(count, {
            one: 'Se vació # celda de contraseña.',
            many: 'Se vaciaron # de celdas de contraseña.',
            other: 'Se vaciaron # celdas de contraseña.',
          }),
    why: [
      formulas.length > 0
        ? plural(
            formulas.length,
            {
              one: 'No se tocó por contener una fórmula: fila {rows}.',
              many: 'No se tocaron por contener una fórmula: filas {rows}.',
              other: 'No se tocaron por contener una fórmula: filas {rows}.',
            },
            { rows: rowsNamed(formulas) },
          )
        : '',
      changed > 0
        ? plural(changed, {
            one: 'No se tocó porque ya no contiene lo que se envió: # celda de contraseña.',
            many: 'No se tocaron porque ya no contienen lo que se envió: # de celdas de contraseña.',
            other: 'No se tocaron porque ya no contienen lo que se envió: # celdas de contraseña.',
          })
        : '',
    ]
      .filter((text) => text !== '')
      .join(' '),
    todo: count === 0 ? '' : 'Aun así, el historial del archivo puede conservar las contraseñas.',
  }),
  columnsMoved: {
    what: 'No se vació ninguna celda de contraseña.',
    why: 'Las columnas de la hoja ya no son las que se enviaron.',
    todo: 'Vacíe a mano la columna de contraseñas.',
  },
};
