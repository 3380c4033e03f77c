/** Spanish: what the preview says: of a send, and of taking one back. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const previewStrings = ({ number, plural, people, changes }: Words): Strings['preview'] => ({
  title: 'Vista previa',
  undoTitle: 'Deshacer: vista previa',
  none: 'Aún no hay vista previa',
  noneText: 'Una vista previa muestra qué pasaría con cada fila. No se envía nada.',
  make: 'Crear vista previa',
  // They stand below a number and beside a person: short words that agree with both.
  word: {
    create: 'crear',
    update: 'actualizar',
    unchanged: 'sin cambios',
    blocked: 'por resolver',
    'not-allowed': 'a mano',
    skipped: 'omitir',
  },
  undoWord: 'deshacer',
  counts: 'Mostrar por plan',
  to: 'Destino',
  loadUsers: 'Cargar usuarios existentes',
  loadUsersText: 'Aún no se comparó a nadie con los usuarios existentes.',
  welcomeTitle: 'Correo de bienvenida',
  welcomeText: 'La API no permite retener los correos de bienvenida.',
  strictTitle: 'Estricto',
  strictText: 'El primer rechazo detiene el envío y deshace lo que hizo.',
  changeSetting: 'Cambiar',
  rows: 'Filas',
  detail: 'Fila',
  cellDetail: 'Celda',
  changes: 'Cambios',
  fixes: 'Cómo continuar',
  send: (count) => `Enviar ${people(count)}`,
  undo: (count) => `Deshacer ${changes(count)}`,
  nothing: 'Nada que enviar: no hay ninguna fila lista.',
  nothingToUndo: 'No se puede deshacer nada.',
  noConnection: 'Aún no hay conexión: agregue la dirección y la clave.',
  stale: 'La hoja cambió después de la revisión. Primero revísela de nuevo.',
  openSettings: 'Abrir Configuración',
  irreversible: 'No se puede deshacer',
  stays: 'Queda como está',
  todo: 'Por hacer antes, en este orden',
  absent: (count) =>
    plural(count, {
      one: '# persona no está en esta hoja y no se toca.',
      many: '# de personas no están en esta hoja y no se tocan.',
      other: '# personas no están en esta hoja y no se tocan.',
    }),
  listAbsent: 'Listar en una hoja nueva',
  mass: ({ changed, deactivated, users }) => {
    const share = plural(
      users,
      { one: '{changed} de # usuario', many: '{changed} de # de usuarios', other: '{changed} de # usuarios' },
      { changed: number(changed) },
    );
    const off = plural(deactivated, { one: '# desactivado', many: '# desactivados', other: '# desactivados' });
    return `Más de lo habitual: ${share}${deactivated > 0 ? `, ${off}` : ''}.`;
  },
  massField: (type) => `Escriba ${type} para enviar`,
  massFieldUndo: (type) => `Escriba ${type} para deshacer`,
});

export const conflictStrings = ({ plural, number }: Words): Strings['conflicts'] => ({
  title: (count) =>
    plural(count, {
      one: '# valor cambió en ambos lados',
      many: '# de valores cambiaron en ambos lados',
      other: '# valores cambiaron en ambos lados',
    }),
  text: 'Sus filas esperan hasta que elija.',
  lastSeen: 'Último visto',
  sheet: 'Hoja',
  target: 'Destino',
  keepSheet: 'Enviar el valor de la hoja',
  keepTarget: 'Usar el valor del destino',
  forAll: (count) => `Para los ${number(count)}`,
});

export const blankStrings = ({ plural }: Words): Strings['blanks'] => ({
  title: 'Celdas en blanco',
  policy: { keep: 'Conservar', clear: 'Borrar', error: 'Tratar como error' },
  means: (policy, count) =>
    plural(
      count,
      {
        keep: { one: '# valor se conserva', many: '# de valores se conservan', other: '# valores se conservan' },
        clear: { one: 'Esto borra # valor', many: 'Esto borra # de valores', other: 'Esto borra # valores' },
        error: {
          one: '# celda en blanco es un error',
          many: '# de celdas en blanco son errores',
          other: '# celdas en blanco son errores',
        },
      }[policy],
    ),
});
