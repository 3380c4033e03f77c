/** Portuguese: what the send view says: of a send, of taking one back, and of what was cut off. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const sendStrings = ({ number, plural, span, people, changes }: Words): Strings['send'] => ({
  none: 'Nada enviado ainda',
  noneText: 'Os resultados aparecem aqui, linha por linha, durante o envio.',
  sending: (count) => `Enviando ${people(count)}`,
  undoing: (count) => `Desfazendo ${changes(count)}`,
  waiting: 'Aguardando',
  stopping: 'Parando',
  stopped: 'Parado',
  refused: 'Parado por uma recusa',
  takingBack: 'Desfazendo o que foi enviado',
  allSent: (count) => plural(count, { one: '# pessoa enviada', many: '# de pessoas enviadas', other: '# pessoas enviadas' }),
  allUndone: (count) => plural(count, { one: '# alteração desfeita', many: '# de alterações desfeitas', other: '# alterações desfeitas' }),
  ended: 'Concluído, com linhas pendentes',
  undoEnded: 'Desfeito, com linhas pendentes',
  progress: 'Progresso',
  left: (ms) => `Tempo restante: cerca de ${span(ms)}`,
  leftUnknown: 'Calculando o tempo restante',
  cancelMeans: (sent) =>
    plural(sent, {
      one: 'Interrompe antes do próximo lote; # linha já enviada não é desfeita.',
      many: 'Interrompe antes do próximo lote; # de linhas já enviadas não são desfeitas.',
      other: 'Interrompe antes do próximo lote; # linhas já enviadas não são desfeitas.',
    }),
  undoCancelMeans: (undone) =>
    plural(undone, {
      one: 'Interrompe antes do próximo lote; # linha já desfeita continua desfeita.',
      many: 'Interrompe antes do próximo lote; # de linhas já desfeitas continuam desfeitas.',
      other: 'Interrompe antes do próximo lote; # linhas já desfeitas continuam desfeitas.',
    }),
  takingBackCancelMeans: 'Interrompe antes do próximo lote; o que ainda não foi desfeito permanece.',
  stoppingText: 'O lote em andamento termina primeiro.',
  unknownText: 'Sem confirmação: a resposta se perdeu, e a pessoa pode já existir. O Muster procura a pessoa antes de tentar de novo.',
  strictText: 'Rigoroso: a primeira recusa interrompe o envio e desfaz o que já foi feito.',
  retry: (count) => `Tentar de novo (${number(count)})`,
  rest: (count) => `Enviar o restante (${number(count)})`,
  undoRest: (count) => `Desfazer o restante (${number(count)})`,
  backToCheck: 'Voltar à verificação',
  results: 'Resultados',
  counts: 'Mostrar por resultado',
  detail: 'Resultado',
  outcome: {
    succeeded: 'enviado',
    failed: 'com falha',
    unknown: 'sem confirmação',
    cancelled: 'cancelado',
    'not-sent': 'não enviado',
    waiting: 'aguardando',
    'on-its-way': 'enviando',
  },
  undoOutcome: { succeeded: 'desfeito', 'not-sent': 'não desfeito' },
  undone: 'desfeito',
  notUndone: 'não desfeito',
  undoable: (count) =>
    plural(count, {
      one: '# linha pode ser desfeita.',
      many: '# de linhas podem ser desfeitas.',
      other: '# linhas podem ser desfeitas.',
    }),
  undo: 'Desfazer esta execução',
  stays: 'Permanece feito',
  said: (done, total, left) => `${number(done)} de ${number(total)}${left === null ? '' : `, tempo restante: cerca de ${span(left)}`}.`,
  saidEnd: ({ succeeded, failed, unknown }, undo) => {
    const done = undo
      ? plural(succeeded, { one: '# desfeita', many: '# desfeitas', other: '# desfeitas' })
      : plural(succeeded, { one: '# enviada', many: '# enviadas', other: '# enviadas' });
    return `Concluído. ${done}, ${number(failed)} com falha, ${number(unknown)} sem confirmação.`;
  },
});

export const receiptStrings = ({ moment }: Words): Strings['receipt'] => ({
  title: 'Comprovante',
  run: 'Execução',
  by: 'Quem',
  at: 'Quando',
  span: (from, to) => `De ${moment(from)} a ${moment(to)}`,
  to: 'Para onde',
  columns: 'Colunas',
  failures: 'Linhas que não tiveram sucesso, com os motivos:',
  download: 'Baixar',
  downloadName: 'Baixar em CSV',
  copy: 'Copiar',
  copyName: 'Copiar em CSV',
  copied: 'Copiado.',
  notCopied: 'Não foi possível copiar aqui. Baixe o arquivo.',
});

export const resumeStrings = ({ people, plural, moment }: Words): Strings['resume'] => ({
  title: 'Um envio foi interrompido',
  undoTitle: 'A ação de desfazer foi interrompida',
  text: (total, sheet, host, startedAt) => `${people(total)} de “${sheet}” para ${host}; início em ${moment(startedAt)}.`,
  known: 'O Muster primeiro verifica quem já chegou ao destino e depois envia só o restante. Ninguém é enviado duas vezes.',
  undoKnown: 'O Muster primeiro verifica o que já foi desfeito e depois continua com o restante.',
  more: (count) => plural(count, { one: 'Há mais # depois deste.', many: 'Há mais # depois deste.', other: 'Há mais # depois deste.' }),
  ofTarget: (label) => `Pertence a ${label}: “Retomar” muda para esse destino.`,
  resume: 'Retomar',
});
