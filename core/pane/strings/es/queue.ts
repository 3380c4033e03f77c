/** Spanish: what the pane says of the queue of sends, of sends that a closed pane left, and of rows that are not done. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const queueStrings = ({ number, plural, people, changes, rows, moment }: Words): Strings['queue'] => {
  const quoted = (sheet: string) => `“${sheet}”`;
  const kinds = { send: '', undo: 'Deshacer: ', retry: 'Otra vez: ', resume: 'Reanudado: ' };
  return {
    label: 'Cola de envíos',
    starting: (sheet) => `Comienza: ${quoted(sheet)}`,
    sending: (done, total, sheet) => `Enviando ${quoted(sheet)}: ${number(done)} de ${number(total)}`,
    undoing: (done, total, sheet) => `Deshaciendo ${quoted(sheet)}: ${number(done)} de ${number(total)}`,
    waiting: (count) => plural(count, { one: '# envío en espera', many: '# de envíos en espera', other: '# envíos en espera' }),
    item: (kind, count, sheet) => `${kinds[kind]}${quoted(sheet)}, ${kind === 'undo' ? changes(count) : people(count)}`,
    show: 'Mostrar',
    remove: 'Quitar',
    removeName: (item) => `Quitar: ${item}`,
    cancelMeans: (waiting) =>
      waiting === 0
        ? 'Cancelar se detiene antes del siguiente lote; lo ya enviado se mantiene.'
        : plural(waiting, {
            one: 'Cancelar descarta también # envío en espera.',
            many: 'Cancelar descarta también # de envíos en espera.',
            other: 'Cancelar descarta también # envíos en espera.',
          }),
    paused: 'La cola está en pausa',
    goOn: 'Seguir',
    willWait: 'Espera a que termine el envío anterior.',
    left: 'Muster se cerró mientras un envío esperaba',
    leftText: (count, sheet, at) => `${quoted(sheet)}, ${people(count)}, ${moment(at)}`,
    leftKnown: 'No se envió nada de él. Continuar rehace la vista previa; si nada cambió, se envía.',
    continue: 'Continuar',
    failed: (count, sheet, at) => `Sin terminar: ${quoted(sheet)}, ${rows(count)}, ${moment(at)}`,
    tryAgain: (count) => `Reintentar (${number(count)})`,
    edit: 'Editar',
    editName: 'Editar estas filas',
    noRows: 'Ninguna de estas personas sigue en la hoja.',
  };
};
