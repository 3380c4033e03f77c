/** Spanish: what the send view says: of a send, of taking one back, and of what was cut off. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const sendStrings = ({ number, plural, span, people, changes }: Words): Strings['send'] => ({
  none: 'Aún no se envió nada',
  noneText: 'Los resultados aparecen aquí, fila por fila, durante el envío.',
  sending: (count) => `Enviando ${people(count)}`,
  undoing: (count) => `Deshaciendo ${changes(count)}`,
  waiting: 'En espera',
  stopping: 'Deteniendo',
  stopped: 'Detenido',
  refused: 'Detenido por un rechazo',
  takingBack: 'Deshaciendo lo enviado',
  allSent: (count) => plural(count, { one: '# persona enviada', many: '# de personas enviadas', other: '# personas enviadas' }),
  allUndone: (count) => plural(count, { one: '# cambio deshecho', many: '# de cambios deshechos', other: '# cambios deshechos' }),
  ended: 'Terminado, con filas pendientes',
  undoEnded: 'Se deshizo, con filas pendientes',
  progress: 'Progreso',
  left: (ms) => `Tiempo restante: aprox. ${span(ms)}`,
  leftUnknown: 'Calculando el tiempo restante',
  cancelMeans: (sent) =>
    plural(sent, {
      one: 'Se detiene antes del próximo lote; # ya enviada se mantiene.',
      many: 'Se detiene antes del próximo lote; # ya enviadas se mantienen.',
      other: 'Se detiene antes del próximo lote; # ya enviadas se mantienen.',
    }),
  undoCancelMeans: (undone) =>
    plural(undone, {
      one: 'Se detiene antes del próximo lote; # ya deshecha queda así.',
      many: 'Se detiene antes del próximo lote; # ya deshechas quedan así.',
      other: 'Se detiene antes del próximo lote; # ya deshechas quedan así.',
    }),
  takingBackCancelMeans: 'Se detiene antes del próximo lote; lo que no se haya deshecho se mantiene.',
  stoppingText: 'Antes termina el lote que está en camino.',
  unknownText: 'Sin confirmar: se perdió la respuesta y la persona puede existir. Muster la busca antes de volver a intentarlo.',
  strictText: 'Estricto: el primer rechazo lo detiene y deshace lo que hizo.',
  retry: (count) => `Reintentar fallos (${number(count)})`,
  rest: (count) => `Enviar el resto (${number(count)})`,
  undoRest: (count) => `Deshacer el resto (${number(count)})`,
  backToCheck: 'Volver a la revisión',
  results: 'Resultados',
  counts: 'Mostrar por resultado',
  detail: 'Resultado',
  // They stand below a number and beside a person: words that agree with both, where there are such.
  outcome: {
    succeeded: 'con éxito',
    failed: 'con error',
    unknown: 'sin confirmar',
    cancelled: 'cancelado',
    'not-sent': 'sin enviar',
    waiting: 'en espera',
    'on-its-way': 'en camino',
  },
  undoOutcome: { succeeded: 'deshecho', 'not-sent': 'sin deshacer' },
  undone: 'deshecho',
  notUndone: 'sin deshacer',
  undoable: (count) =>
    plural(count, {
      one: 'Se puede deshacer # fila.',
      many: 'Se pueden deshacer # de filas.',
      other: 'Se pueden deshacer # filas.',
    }),
  undo: 'Deshacer este envío',
  stays: 'Queda hecho',
  said: (done, total, left) => `${number(done)} de ${number(total)}${left === null ? '' : `, tiempo restante: aprox. ${span(left)}`}.`,
  saidEnd: ({ succeeded, failed, unknown }, undo) => {
    const done = undo
      ? plural(succeeded, { one: '# deshecha', many: '# deshechas', other: '# deshechas' })
      : `${number(succeeded)} con éxito`;
    return `Terminado. ${done}, ${number(failed)} con error, ${number(unknown)} sin confirmar.`;
  },
});

export const receiptStrings = ({ moment }: Words): Strings['receipt'] => ({
  title: 'Comprobante',
  run: 'Ejecución',
  by: 'Quién',
  at: 'Cuándo',
  span: (from, to) => `Del ${moment(from)} al ${moment(to)}`,
  to: 'Destino',
  columns: 'Columnas',
  failures: 'Filas que no se completaron, con los motivos:',
  download: 'Descargar',
  downloadName: 'Descargar en CSV',
  copy: 'Copiar',
  copyName: 'Copiar en CSV',
  copied: 'Copiado.',
  notCopied: 'Aquí no se pudo copiar. Descargue el archivo.',
});

export const resumeStrings = ({ people, plural, moment }: Words): Strings['resume'] => ({
  title: 'Se interrumpió un envío',
  undoTitle: 'Un envío quedó a medio deshacer',
  text: (total, sheet, host, startedAt) => `${people(total)} de “${sheet}” a ${host}; inicio: ${moment(startedAt)}.`,
  known: 'Muster busca primero quién llegó y después envía solo el resto. Ninguna persona se envía dos veces.',
  undoKnown: 'Muster busca primero qué se deshizo y después sigue con el resto.',
  more: (count) => plural(count, { one: 'Hay # más después.', many: 'Hay # más después.', other: 'Hay # más después.' }),
  ofTarget: (label) => `Pertenece a ${label}: “Reanudar” cambia a ese destino.`,
  resume: 'Reanudar',
});
