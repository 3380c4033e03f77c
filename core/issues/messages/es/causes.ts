/** Spanish: causes, what mends many cells at once, and why that needs nobody to decide. */
import type { Catalogue } from '../spoken.js';
import { cells, inSentence, plural } from './phrases.js';

export const causes: Catalogue['causes'] = {
  column: (title, heading) => `${heading}: ${inSentence(title)}`,
  alike: (title, heading, example, count) => `${heading}: ${inSentence(title)}, del tipo “${example}”, en ${cells(count)}`,
  copies: (rows) =>
    plural(rows, {
      one: '# fila dice lo mismo que otra, palabra por palabra',
      many: '# de filas dicen lo mismo que otras, palabra por palabra',
      other: '# filas dicen lo mismo que otras, palabra por palabra',
    }),
  safe: {
    label: (count) => `Corregir ${cells(count)}`,
    blanks: (count) => `Espacios al principio o al final, ${cells(count)}: de todos modos se envían sin ellos`,
    invisible: (count) => `Caracteres invisibles, ${cells(count)}: nadie los escribió a propósito y lo que se ve no cambia`,
    spelling: (count) => `Mayúsculas y espacios de palabras conocidas, ${cells(count)}: solo una palabra conocida tiene estas letras`,
    date: (count) => `Fechas con otro formato, ${cells(count)}: solo se pueden leer de una manera`,
    zeros: (count) => `Ceros iniciales de líderes, ${cells(count)}: solo una persona tiene estos dígitos`,
  },
  formulasKept: (count) => ({
    what: plural(count, {
      one: '# celda con fórmula quedó como estaba.',
      many: '# de celdas con fórmula quedaron como estaban.',
      other: '# celdas con fórmula quedaron como estaban.',
    }),
    why: 'Su valor viene de otro lugar.',
    todo: 'Cambie el valor en su origen, o aplique la corrección otra vez y deje que sobrescriba las fórmulas.',
  }),
};
