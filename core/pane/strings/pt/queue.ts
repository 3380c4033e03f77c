/** Portuguese: what the pane says of the queue of sends, of sends that a closed pane left, and of rows that are not done. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const queueStrings = ({ number, plural, people, changes, rows, moment }: Words): Strings['queue'] => {
  const quoted = (sheet: string) => `“${sheet}”`;
  const kinds = { send: '', undo: 'Desfazer: ', retry: 'Mais uma vez: ', resume: 'Retomado: ' };
  return {
    label: 'Fila de envios',
    starting: (sheet) => `Começando: ${quoted(sheet)}`,
    sending: (done, total, sheet) => `Enviando ${quoted(sheet)}: ${number(done)} de ${number(total)}`,
    undoing: (done, total, sheet) => `Desfazendo ${quoted(sheet)}: ${number(done)} de ${number(total)}`,
    waiting: (count) => plural(count, { one: '# envio em espera', many: '# de envios em espera', other: '# envios em espera' }),
    item: (kind, count, sheet) => `${kinds[kind]}${quoted(sheet)}, ${kind === 'undo' ? changes(count) : people(count)}`,
    show: 'Mostrar',
    remove: 'Remover',
    removeName: (item) => `Remover: ${item}`,
    cancelMeans: (waiting) =>
      waiting === 0
        ? 'Cancelar para antes do próximo lote; o que já foi enviado fica.'
        : plural(waiting, {
            one: 'Cancelar descarta também # envio em espera.',
            many: 'Cancelar descarta também # de envios em espera.',
            other: 'Cancelar descarta também # envios em espera.',
          }),
    paused: 'A fila está em pausa',
    goOn: 'Prosseguir',
    willWait: 'Espera o envio anterior terminar.',
    left: 'O Muster foi fechado enquanto um envio esperava',
    leftText: (count, sheet, at) => `${quoted(sheet)}, ${people(count)}, ${moment(at)}`,
    leftKnown: 'Nada dele foi enviado. Continuar refaz a prévia; se nada mudou, é enviado.',
    continue: 'Continuar',
    failed: (count, sheet, at) => `Não concluído: ${quoted(sheet)}, ${rows(count)}, ${moment(at)}`,
    tryAgain: (count) => `Tentar novamente (${number(count)})`,
    edit: 'Editar',
    editName: 'Editar estas linhas',
    noRows: 'Nenhuma dessas pessoas está mais na planilha.',
  };
};
