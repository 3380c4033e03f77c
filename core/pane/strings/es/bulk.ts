/** Spanish: what the pane says around the edit of many rows. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const bulkStrings = ({ plural, rows, number }: Words): Strings['bulk'] => ({
  open: 'Editar filas…',
  title: 'Editar filas',
  which: 'Qué filas',
  selected: (count) => `Seleccionadas en la hoja: ${rows(count)}`,
  everybody: (count) => `Todas las personas: ${rows(count)}`,
  again: 'Leer la selección de nuevo',
  narrow: 'Acotar',
  any: 'Cualquiera',
  issue: 'Problema',
  cause: 'Causa',
  chosen: (count) => plural(count, { one: '# fila elegida', many: '# de filas elegidas', other: '# filas elegidas' }),
  attribute: 'Atributo',
  pick: 'Elegir…',
  way: 'Qué hacer',
  ways: { set: 'Poner', replace: 'Reemplazar la lista', add: 'Añadir a la lista', remove: 'Quitar de la lista', clear: 'Vaciar' },
  value: 'Valor',
  severalHint: 'Varios elementos, separados por punto y coma.',
  another: 'Añadir un atributo',
  drop: (heading) => (heading === '' ? 'Quitar este atributo' : `Quitar ${heading}`),
  show: 'Ver los cambios',
  inRows: (changed, chosen) => `En ${number(changed)} de ${rows(chosen)}`,
  nothing: 'No cambiaría nada.',
  unreadable: (count) =>
    plural(count, {
      one: '# celda tiene una lista que no se puede leer y queda como está.',
      many: '# de celdas tienen listas que no se pueden leer y quedan como están.',
      other: '# celdas tienen listas que no se pueden leer y quedan como están.',
    }),
  formulas: (count) =>
    plural(count, {
      one: '# de estas celdas tiene una fórmula y queda como está.',
      many: '# de estas celdas tienen fórmulas y quedan como están.',
      other: '# de estas celdas tienen fórmulas y quedan como están.',
    }),
  clean: 'Los valores nuevos no tienen errores.',
  brings: 'Qué traen los valores nuevos',
  errors: (count) => plural(count, { one: '# error', many: '# de errores', other: '# errores' }),
  warnings: (count) => plural(count, { one: '# advertencia', many: '# de advertencias', other: '# advertencias' }),
  more: (count) => plural(count, { one: 'y # más', many: 'y # más', other: 'y # más' }),
  write: (count) => plural(count, { one: 'Escribir # celda', many: 'Escribir # de celdas', other: 'Escribir # celdas' }),
  undoable: (cells) =>
    plural(cells, { one: 'Se escribió # celda.', many: 'Se escribieron # de celdas.', other: 'Se escribieron # celdas.' }),
  undone: 'Cambio deshecho.',
});
