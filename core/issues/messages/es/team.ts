/** Spanish: what is said of the team that was fetched. Problems, notices, and what a refresh did. */
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { plural } from './phrases.js';

export const team: Catalogue['team'] = {
  teamSheet: 'Equipo actual',
  absentSheet: 'Ausentes de la hoja',
  writing: 'Muster está escribiendo personas aquí. Si este texto permanece, la escritura se interrumpió: elimine esta hoja.',
  cancelledNote: 'Se canceló antes de terminar: aquí no hay nadie. Elimine esta hoja u obtenga el equipo de nuevo.',

  cancelled: say('Cancelado.', 'No se cambió nada.', 'Empiece de nuevo cuando quiera.'),
  noNewSheets: say(
    'No se puede agregar ninguna hoja.',
    'Esta hoja de cálculo no permite que Muster agregue hojas.',
    'Abra el libro donde pueda agregar hojas e inténtelo de nuevo.',
  ),
  protectedSheet: (name) =>
    say(
      `“${name}” es una hoja protegida.`,
      'No se pudo poner al día el equipo en ella.',
      'Pida acceso al propietario de la hoja e inténtelo de nuevo.',
    ),
  noHeadings: (name) =>
    say(
      `No se encontraron los encabezados de “${name}”.`,
      'Sin Record, Email Address o Employee ID no se puede saber de quién es cada fila.',
      'Restaure los encabezados, o elimine la hoja y el equipo se escribirá en una nueva.',
    ),
  movedMeanwhile: (name) =>
    say(
      `“${name}” cambió mientras se ponía al día.`,
      'Se movieron o editaron filas o columnas, así que el resto no se escribió.',
      'Obtenga el equipo otra vez; lo que se escribió es correcto.',
    ),
  baselineLost: say(
    'No se sabe qué se obtuvo.',
    'La hoja oculta “Muster team” se eliminó o se cambió.',
    'Toda diferencia con el destino cuenta como un cambio suyo. Repase la vista previa, o elimine la hoja y obtenga el equipo de nuevo.',
  ),

  fetched: (many, name) =>
    plural(
      many,
      {
        one: '# persona escrita en “{name}”',
        many: '# de personas escritas en “{name}”',
        other: '# personas escritas en “{name}”',
      },
      { name },
    ),
  listed: (many, name) =>
    plural(
      many,
      {
        one: '# persona escrita en “{name}” como propuesta para desactivar; no se envía nada sin una vista previa',
        many: '# de personas escritas en “{name}” como propuesta para desactivar; no se envía nada sin una vista previa',
        other: '# personas escritas en “{name}” como propuesta para desactivar; no se envía nada sin una vista previa',
      },
      { name },
    ),
  upToDate: 'No cambió nada en el destino',
  written: (many) => plural(many, { one: '# celda puesta al día', many: '# de celdas puestas al día', other: '# celdas puestas al día' }),
  added: (many) =>
    plural(many, {
      one: '# persona agregada al final',
      many: '# de personas agregadas al final',
      other: '# personas agregadas al final',
    }),
  noRoom: (many) =>
    plural(many, {
      one: '# persona sin agregar: hay otra tabla debajo de la lista; muévala y obtenga el equipo de nuevo',
      many: '# de personas sin agregar: hay otra tabla debajo de la lista; muévala y obtenga el equipo de nuevo',
      other: '# personas sin agregar: hay otra tabla debajo de la lista; muévala y obtenga el equipo de nuevo',
    }),
  gone: (many) =>
    plural(many, {
      one: '# persona ya no está en el destino; su fila se conserva',
      many: '# de personas ya no están en el destino; sus filas se conservan',
      other: '# personas ya no están en el destino; sus filas se conservan',
    }),
  removed: (many) =>
    plural(many, {
      one: '# persona que usted quitó de la hoja sigue fuera',
      many: '# de personas que usted quitó de la hoja siguen fuera',
      other: '# personas que usted quitó de la hoja siguen fuera',
    }),
  kept: (many) =>
    plural(many, {
      one: '# cambio suyo aún sin enviar: se conserva',
      many: '# de cambios suyos aún sin enviar: se conservan',
      other: '# cambios suyos aún sin enviar: se conservan',
    }),
  conflicts: (many) =>
    plural(many, {
      one: '# celda cambió aquí y en el destino: se conserva; la vista previa pregunta qué valor enviar',
      many: '# de celdas cambiaron aquí y en el destino: se conservan; la vista previa pregunta qué valor enviar',
      other: '# celdas cambiaron aquí y en el destino: se conservan; la vista previa pregunta qué valor enviar',
    }),
  plain: 'Se perdió lo que se obtuvo antes: toda diferencia cuenta como un cambio suyo y puede que vuelvan personas que usted quitó',
};
