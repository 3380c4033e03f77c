/** Spanish: what is said of files that are handed on: their names, their headings, and what to know of them. */
import type { Catalogue } from '../spoken.js';
import { plural, quoted } from './phrases.js';

const stay = (many: number, why: string): string =>
  plural(
    many,
    {
      one: '# fila no está en el archivo: {why}.',
      many: '# de filas no están en el archivo: {why}.',
      other: '# filas no están en el archivo: {why}.',
    },
    { why },
  );

export const files: Catalogue['files'] = {
  names: {
    upload: 'carga',
    template: { create: 'plantilla-crear', update: 'plantilla-actualizar' },
    issues: 'problemas',
    failures: 'fallos',
  },
  sheets: { upload: 'Carga', template: 'Plantilla', issues: 'Problemas', failures: 'Fallos' },
  starters: { sample: 'Ejemplo de Muster', template: 'Plantilla de Muster' },
  nothing: {
    what: 'No hay nada que pasar a una hoja.',
    why: 'La hoja cambió después de la revisión, o un archivo de este tipo no tiene filas propias.',
    todo: 'Revise la hoja de nuevo.',
  },
  issuesHeader: ['Fila', 'Columna', 'Encabezado', 'Persona', 'Código', 'Nivel', 'Qué pasa', 'Por qué', 'Qué hacer', 'Corrección'],

  requiredCell: (place) => `required: ${place} está en blanco, y la carga no admite a nadie sin ese dato.`,
  requiredColumn: (heading) => `required: no hay columna para ${heading}, y la carga no admite a nadie sin ese dato.`,
  holds: {
    create: (many) =>
      plural(many, {
        one: 'El archivo contiene # persona nueva.',
        many: 'El archivo contiene # de personas nuevas.',
        other: 'El archivo contiene # personas nuevas.',
      }),
    update: (many) =>
      plural(many, {
        one: 'El archivo contiene # usuario existente.',
        many: 'El archivo contiene # de usuarios existentes.',
        other: 'El archivo contiene # usuarios existentes.',
      }),
  },
  nobody: 'El archivo solo contiene los encabezados: aún no se puede cargar ninguna fila.',
  leftOut: {
    required: (many) => stay(many, 'hay un campo obligatorio en blanco'),
    error: (many) => stay(many, 'hay errores por corregir'),
    leader: (many) => stay(many, 'antes hay que corregir los datos del líder'),
    conflict: (many) => stay(many, 'los mismos valores cambiaron en el destino'),
    'not-allowed': (many) => stay(many, 'a los responsables no se les puede cambiar así'),
    unchanged: (many) => stay(many, 'no cambia nada'),
    skipped: (many) => stay(many, 'por decisión suya, o por datos incompletos de una persona desactivada'),
    'no-person': (many) => stay(many, 'los totales y los encabezados repetidos no son personas'),
    'other-form': (many) => stay(many, 'las personas nuevas y los usuarios existentes van en dos páginas de carga distintas'),
  },
  movedAhead: (many) =>
    plural(many, {
      one: '# líder está antes que su equipo, como pide el destino; en la hoja es al revés.',
      many: '# de líderes están antes que sus equipos, como pide el destino; en la hoja es al revés.',
      other: '# líderes están antes que sus equipos, como pide el destino; en la hoja es al revés.',
    }),
  formulas: (many) =>
    plural(many, {
      one: '# celda empieza por =, +, -, @ o un tabulador y está tal cual en el archivo: no lo abra en una hoja de cálculo antes de la carga.',
      many: '# de celdas empiezan por =, +, -, @ o un tabulador y están tal cual en el archivo: no lo abra en una hoja de cálculo antes de la carga.',
      other:
        '# celdas empiezan por =, +, -, @ o un tabulador y están tal cual en el archivo: no lo abra en una hoja de cálculo antes de la carga.',
    }),
  formula: (place, text) => `${place}: ${quoted(text)}`,
  unbraced: (place) => `${place} está tal cual en el archivo: un nombre con coma no puede ir entre llaves.`,
  more: (many) => plural(many, { one: 'y # más', many: 'y # más', other: 'y # más' }),
  datesOpen: (heading) => `${heading} queda en blanco en el archivo hasta que indique cómo se leen sus fechas.`,
  fieldLeftOut: (heading, many) =>
    plural(
      many,
      {
        one: '{heading} no está en el archivo: la carga no tiene esa columna (# celda con datos).',
        many: '{heading} no está en el archivo: la carga no tiene esa columna (# de celdas con datos).',
        other: '{heading} no está en el archivo: la carga no tiene esa columna (# celdas con datos).',
      },
      { heading },
    ),
  withoutColumn: (headings) =>
    `Falta en el archivo, porque la hoja no tiene esa columna y enviarla en blanco podría borrar los datos: ${headings.join(', ')}.`,
  passwords: (many) =>
    plural(many, {
      one: 'El archivo contiene # contraseña temporal, a la vista de quien lo abra.',
      many: 'El archivo contiene # de contraseñas temporales, a la vista de quien lo abra.',
      other: 'El archivo contiene # contraseñas temporales, a la vista de quien lo abra.',
    }),
  passwordsMade: 'Las contraseñas que Muster genera durante el envío no están en el archivo.',
  blanks: (many) =>
    plural(many, {
      one: '# celda está en blanco. No está documentado si la carga conserva o borra ese valor: mire la vista previa de la carga antes de confirmar.',
      many: '# de celdas están en blanco. No está documentado si la carga conserva o borra esos valores: mire la vista previa de la carga antes de confirmar.',
      other:
        '# celdas están en blanco. No está documentado si la carga conserva o borra esos valores: mire la vista previa de la carga antes de confirmar.',
    }),
  usersUnknown: 'Aquí no se conocen los usuarios existentes: el archivo también contiene las filas que no cambian nada.',
  notCompared: 'No se sabe qué cambió en el destino desde que se obtuvo el equipo: primero recargue el equipo o cree una vista previa.',
  template: {
    create: 'Los encabezados de la carga de personas nuevas. Complete una fila por persona y guarde como texto Unicode.',
    update: 'Los encabezados de la carga de usuarios existentes. Complete una fila por persona y guarde como texto Unicode.',
  },
  templateCsv: 'Los encabezados de la carga de personas nuevas. Complete una fila por persona y guarde como CSV.',
  issues: (many) =>
    plural(many, {
      one: '# problema, uno por línea. Los mensajes incluyen valores de la hoja.',
      many: '# de problemas, uno por línea. Los mensajes incluyen valores de la hoja.',
      other: '# problemas, uno por línea. Los mensajes incluyen valores de la hoja.',
    }),
  escaped: 'Lo que una hoja de cálculo ejecutaría como fórmula lleva un apóstrofo delante.',
  failures: 'Filas que no se completaron, con los motivos.',
};
