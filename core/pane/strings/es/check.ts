/** Spanish: what the check view says: what was found, what mends it, what a send shall do, and the team that was fetched. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const checkStrings = ({ number, plural }: Words): Strings['check'] => ({
  showPreview: 'Ver vista previa',
  firstTitle: 'Revise la lista de su equipo',
  firstSteps: [
    ['Revisar', 'Busca y resalta lo que se rechazaría. No cambia ninguna celda.'],
    ['Vista previa', 'Muestra qué pasaría con cada fila.'],
    ['Enviar', 'Empieza solo cuando usted lo indique.'],
  ],
  starter: {
    title: '¿Aún no tiene una lista?',
    hint: 'Cualquiera de las dos va a una hoja nueva; las suyas quedan como están.',
    sample: 'Crear una lista de ejemplo',
    template: 'Crear una plantilla vacía',
  },
  notSetUp: 'La conexión aún no está configurada. Puede revisar sin ella; para enviar hace falta.',
  firstSheet: (name) => `Hoja: ${name}`,
  emptyTitle: 'Aquí no se encontró a nadie',
  emptyText: 'Muster busca una fila de encabezado con nombres como Email Address o Team Leader, y personas debajo de ella.',
  goodTitle: 'Todo correcto',
  goodText: (count) =>
    plural(count, {
      one: '# persona lista para la vista previa.',
      many: '# de personas listas para la vista previa.',
      other: '# personas listas para la vista previa.',
    }),
  untitled: 'Esta hoja',
  knownUsers: (count) =>
    plural(count, {
      one: 'Se comparó con # usuario',
      many: 'Se comparó con # de usuarios',
      other: 'Se comparó con # usuarios',
    }),
  clearHighlights: 'Quitar resaltado',
  stale: 'La hoja cambió después de esta revisión. Revísela de nuevo para continuar.',
  counts: {
    label: 'Mostrar por nivel',
    // The number stands above the word, not before it; three of these stand in a line of a narrow pane.
    error: (count) => plural(count, { one: 'error', many: 'errores', other: 'errores' }),
    warning: (count) => plural(count, { one: 'advertencia', many: 'advertencias', other: 'advertencias' }),
    info: () => 'info',
  },
  causes: 'Corrija esto primero',
  nextStep: 'Siguiente paso',
  frees: (count) => plural(count, { one: 'Libera # fila', many: 'Libera # de filas', other: 'Libera # filas' }),
  safe: 'Corregir lo que no requiere decidir',
  nothingSafe: 'Aquí no se puede corregir nada sin una decisión.',
  fixAll: (count) => `Corregir las ${number(count)}`,
  fixOne: 'Corregir',
  show: 'Mostrar',
  issues: 'Problemas',
  codes: 'Tipo de problema',
  allCodes: (count) => `Todos los tipos (${number(count)})`,
  codeCount: (title, count) => `${title} (${number(count)})`,
  oneCause: (title) => `Solo: ${title}`,
  previousError: 'Error anterior',
  nextError: 'Error siguiente',
  oneType: (heading) => `${heading}: se envía un tipo a la vez`,
  hidden: {
    title: (count) =>
      plural(count, {
        one: '# fila está oculta. ¿Incluirla también?',
        many: '# de filas están ocultas. ¿Incluirlas también?',
        other: '# filas están ocultas. ¿Incluirlas también?',
      }),
    all: 'Todas las filas',
    visible: 'Solo filas visibles',
  },
  noneLeft: 'No hay problemas de este tipo.',
  wholeSheet: 'Toda la hoja',
  detail: 'Problema',
  fixes: 'Correcciones',
  counted: (counts) => {
    const errors = plural(counts.error, { one: '# error', many: '# de errores', other: '# errores' });
    const warnings = plural(counts.warning, { one: '# advertencia', many: '# de advertencias', other: '# advertencias' });
    return `Revisión terminada. ${errors}, ${warnings}.`;
  },
});

export const modeStrings = (): Strings['mode'] => ({
  label: 'Qué hace un envío',
  name: { create: 'Crear', update: 'Actualizar', sync: 'Ambos' },
  text: {
    create: 'Agrega personas nuevas, no cambia a nadie.',
    update: 'Cambia a personas existentes, no agrega a nadie.',
    sync: 'Agrega personas nuevas y cambia a las existentes.',
  },
  onlyCreate: (target) => `${target} solo admite personas nuevas.`,
});

export const teamStrings = ({ plural, moment }: Words): Strings['team'] => ({
  get: 'Obtener equipo actual',
  refresh: 'Recargar equipo',
  or: 'O empiece con las personas que ya existen: se escriben en una hoja aparte, listas para editar.',
  here: (count, at) =>
    plural(
      count,
      {
        one: '# persona, obtenida el {moment}.',
        many: '# de personas, obtenidas el {moment}.',
        other: '# personas, obtenidas el {moment}.',
      },
      { moment: moment(at) },
    ),
  there: (name, count, at) =>
    plural(
      count,
      {
        one: 'En “{name}”: # persona, obtenida el {moment}.',
        many: 'En “{name}”: # de personas, obtenidas el {moment}.',
        other: 'En “{name}”: # personas, obtenidas el {moment}.',
      },
      { name, moment: moment(at) },
    ),
  users: (count) => plural(count, { one: '# usuario hasta ahora', many: '# de usuarios hasta ahora', other: '# usuarios hasta ahora' }),
  cancelMeans: 'Si cancela, sus hojas quedan como están.',
  refreshed: 'Equipo al día',
  saidFetched: (count) =>
    plural(count, { one: 'Se obtuvo # persona.', many: 'Se obtuvieron # de personas.', other: 'Se obtuvieron # personas.' }),
});

export const dateStrings = (): Strings['dates'] => ({
  title: (heading) => `¿Cómo están escritas las fechas de “${heading}”?`,
  example: (text) => `“${text}” se puede leer de dos maneras.`,
  dayFirst: 'Primero el día',
  monthFirst: 'Primero el mes',
});

/** A decision in words, for its title. */
const DECIDED = {
  create: { one: 'Pasar # fila a crear', many: 'Pasar # de filas a crear', other: 'Pasar # filas a crear' },
  update: { one: 'Pasar # fila a actualizar', many: 'Pasar # de filas a actualizar', other: 'Pasar # filas a actualizar' },
  'leave-out': { one: 'Excluir # fila', many: 'Excluir # de filas', other: 'Excluir # filas' },
  'visible-only': { one: 'Excluir # fila oculta', many: 'Excluir # de filas ocultas', other: 'Excluir # filas ocultas' },
  'one-batch': { one: 'Excluir # fila de otro tipo', many: 'Excluir # de filas de otros tipos', other: 'Excluir # filas de otros tipos' },
  'take-back-in': { one: 'Volver a incluir # fila', many: 'Volver a incluir # de filas', other: 'Volver a incluir # filas' },
};

export const fixStrings = ({ plural, rows }: Words): Strings['fix'] => ({
  title: (count) => plural(count, { one: 'Cambiar # celda', many: 'Cambiar # de celdas', other: 'Cambiar # celdas' }),
  decisionTitle: (decision) => plural(decision.rows.length, DECIDED[decision.kind === 'row-mode' ? decision.mode : decision.kind]),
  choose: '¿Qué se escribe?',
  chooseDecision: '¿Qué se hace?',
  list: 'Celdas que cambian',
  rowList: 'Filas',
  apply: 'Aplicar',
  hint: 'Solo se escriben las celdas de esta lista.',
  formula: 'fórmula',
  formulas: (count) =>
    plural(count, {
      one: '# de estas celdas contiene una fórmula, que se conserva si no indica otra cosa.',
      many: '# de estas celdas contienen fórmulas, que se conservan si no indica otra cosa.',
      other: '# de estas celdas contienen fórmulas, que se conservan si no indica otra cosa.',
    }),
  overwrite: (count) =>
    plural(count, {
      one: 'Sobrescribir también # fórmula',
      many: 'Sobrescribir también # de fórmulas',
      other: 'Sobrescribir también # fórmulas',
    }),
  decisionHint: 'No se escribe ninguna celda. Muster guarda la elección para estas filas.',
  done: (count) => plural(count, { one: 'Se cambió # celda.', many: 'Se cambiaron # de celdas.', other: 'Se cambiaron # celdas.' }),
  decided: (count) => `Hecho en ${rows(count)}.`,
});
