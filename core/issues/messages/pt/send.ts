/** Portuguese: what is said of a send, of taking it back, and of each of its rows. */
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { capital, listed, number, plural, rows } from './phrases.js';
import { ADVICE, REASONS } from './send-reasons.js';

type Op = Parameters<Catalogue['send']['outcome']>[0];
type Outcome = Parameters<Catalogue['send']['outcome']>[1];

/** What was done, and what was not, by operation. */
const DONE: Readonly<Record<Op, string>> = {
  create: 'criado',
  update: 'atualizado',
  activate: 'ativado',
  deactivate: 'desativado',
  delete: 'excluído',
  '': 'concluído',
};

const OUTCOMES: readonly Outcome[] = ['succeeded', 'failed', 'unknown', 'cancelled', 'not-sent'];

/** So many rows came out so; `rows` are the noun. */
const COUNTED: Readonly<Record<Outcome, (count: number) => string>> = {
  succeeded: (count) => plural(count, { one: '# concluída', many: '# concluídas', other: '# concluídas' }),
  failed: (count) => plural(count, { one: '# recusada', many: '# recusadas', other: '# recusadas' }),
  unknown: (count) => plural(count, { one: '# sem confirmação', many: '# sem confirmação', other: '# sem confirmação' }),
  cancelled: (count) => plural(count, { one: '# cancelada', many: '# canceladas', other: '# canceladas' }),
  'not-sent': (count) => plural(count, { one: '# não enviada', many: '# não enviadas', other: '# não enviadas' }),
};

export const send: Catalogue['send'] = {
  waiting: (reason, ms) => {
    const seconds = `${number(Math.ceil(ms / 1000))}\u00a0s`;
    if (reason === 'throttled') return `O destino pede para aguardar ${seconds}`;
    if (reason === 'unsent') return `As solicitações não saem agora; nova tentativa em ${seconds}`;
    if (reason === 'breaker') return `O destino não responde; nova tentativa em ${seconds}`;
    if (reason === 'settle') return `Respostas se perderam; busca dessas pessoas em ${seconds}`;
    if (reason === 'retry') return `Nova tentativa em ${seconds}`;
    return null;
  },
  stops: {
    connection: (detail) =>
      say(
        'O envio parou: sem conexão.',
        detail || 'O destino recusou a chave ou não pôde ser acessado.',
        'Confira as Configurações e retome o envio. O que já foi enviado permanece.',
      ),
    setup: (detail) =>
      say(
        'O envio parou: a conexão não está configurada.',
        detail,
        'Confira as Configurações e retome o envio. O que já foi enviado permanece.',
      ),
    'seats-exceeded': (detail) =>
      say('O envio parou: não há mais licenças livres.', detail, 'Libere ou adicione licenças e envie o restante.'),
    cancelled: () => say('O envio foi cancelado.', 'O que já foi enviado permanece.', 'Crie uma nova prévia para enviar o restante.'),
    journal: () =>
      say(
        'O envio parou: não foi possível gravar o registro.',
        'Sem ele, ninguém saberia depois o que foi enviado.',
        'Confira se você pode editar a pasta de trabalho e retome o envio.',
      ),
    lease: () => say('O envio parou: outra pessoa o assumiu.', 'Só um envio é feito por vez.', 'Aguarde até o outro terminar.'),
    sheet: () =>
      say(
        'O envio parou: não foi possível ler a planilha.',
        'As linhas são lidas de novo antes do envio.',
        'Abra a planilha e retome o envio.',
      ),
    strict: () =>
      say(
        'O envio parou na primeira recusa.',
        'No modo rigoroso, o que foi feito antes é desfeito, até onde for possível.',
        'Corrija a linha recusada e crie uma nova prévia.',
      ),
  },
  outcome: (op, outcome) => {
    if (outcome === 'succeeded') return capital(DONE[op]);
    if (outcome === 'unknown') return `Não se sabe se foi ${DONE[op]}`;
    return `Não ${DONE[op]}`;
  },
  outcomes: {
    failed: 'Recusado',
    unknown: 'Ainda sem confirmação',
    cancelled: 'Cancelado',
    'not-sent': 'Não enviado',
    waiting: 'Aguardando',
    'on-its-way': 'Enviando',
  },
  outcomeReasons: REASONS,
  advice: (code, outcome) =>
    ADVICE.get(code) ??
    (outcome === 'cancelled'
      ? 'Crie uma nova prévia para enviar o restante.'
      : outcome === 'failed'
        ? 'Corrija a linha e tente de novo.'
        : ''),
  intent: (op, headings) => {
    const word = { create: 'Criar', update: 'Atualizar', activate: 'Ativar', deactivate: 'Desativar', delete: 'Excluir', '': '' }[op];
    return [word, listed(headings)].filter((text) => text !== '').join(' ');
  },
  undone: (exception) => (exception === '' ? 'Desfeito' : `Desfeito; ${exception}`),
  notUndone: (reason) => (reason === '' ? 'Não desfeito' : `Não desfeito: ${reason}`),
  undoUnknown: 'Não se sabe se foi desfeito',
  undoing: (left) =>
    left === 0
      ? null
      : plural(left, {
          one: 'Desfazendo o que foi enviado: falta #',
          many: 'Desfazendo o que foi enviado: faltam #',
          other: 'Desfazendo o que foi enviado: faltam #',
        }),
  undoChanged: 'Alguém alterou isso depois',
  stayReason: (reason, heading) =>
    ({
      mail: 'um e-mail enviado não tem volta',
      field: `“${heading}” não pode ser desfeito`,
      create: 'a pessoa permanece, desativada',
      unreadable: 'não se sabe mais o que havia antes',
      deleted: 'a pessoa foi excluída e continua excluída',
      kept: 'a pessoa permanece como foi criada: o destino não desativa ninguém',
    })[reason],
  stays: (reason, count, heading) =>
    ({
      mail: plural(count, {
        one: '# pessoa pode ter recebido um e-mail, que não tem volta',
        many: '# de pessoas podem ter recebido um e-mail, que não tem volta',
        other: '# pessoas podem ter recebido um e-mail, que não tem volta',
      }),
      field: plural(
        count,
        {
          one: '“{heading}” de # pessoa permanece como foi enviado: o destino não permite desfazer',
          many: '“{heading}” de # de pessoas permanece como foi enviado: o destino não permite desfazer',
          other: '“{heading}” de # pessoas permanece como foi enviado: o destino não permite desfazer',
        },
        { heading },
      ),
      create: plural(count, {
        one: '# pessoa criada permanece, desativada',
        many: '# de pessoas criadas permanecem, desativadas',
        other: '# pessoas criadas permanecem, desativadas',
      }),
      unreadable: plural(count, {
        one: '# linha não pode ser desfeita: não se sabe mais o que havia antes',
        many: '# de linhas não podem ser desfeitas: não se sabe mais o que havia antes',
        other: '# linhas não podem ser desfeitas: não se sabe mais o que havia antes',
      }),
      deleted: plural(count, {
        one: '# pessoa foi excluída e continua excluída',
        many: '# de pessoas foram excluídas e continuam excluídas',
        other: '# pessoas foram excluídas e continuam excluídas',
      }),
      kept: plural(count, {
        one: '# pessoa criada permanece: o destino não desativa ninguém',
        many: '# de pessoas criadas permanecem: o destino não desativa ninguém',
        other: '# pessoas criadas permanecem: o destino não desativa ninguém',
      }),
    })[reason],
  staysUnknown: (count) =>
    plural(count, {
      one: '# pessoa pode ter sido alterada: a resposta se perdeu, e nada é desfeito ali',
      many: '# de pessoas podem ter sido alteradas: a resposta se perdeu, e nada é desfeito ali',
      other: '# pessoas podem ter sido alteradas: a resposta se perdeu, e nada é desfeito ali',
    }),
  staysRow: (person, sheetRow, detail) =>
    `${[person, ...(sheetRow > 0 ? [`(linha ${number(sheetRow)})`] : [])].filter((text) => text !== '').join(' ')}: ${detail}`,
  staysMore: (count) =>
    plural(count, {
      one: 'Mais # linha não foi desfeita',
      many: 'Mais # de linhas não foram desfeitas',
      other: 'Mais # linhas não foram desfeitas',
    }),
  nothingToUndo: say('Não há nada para desfazer.', 'Nenhuma linha do último envio chegou, ou todas já foram desfeitas.', ''),
  undoUnreadable: say(
    'Este envio não pode ser desfeito.',
    'Não foi possível ler o registro, e sem ele não se sabe o que havia antes.',
    'Confira a planilha “Muster log” ou corrija as pessoas no destino.',
  ),
  mapping: (field, heading) => `${field}: coluna “${heading}”`,
  logNotWritten: (detail) =>
    say('Não foi possível adicionar o envio à planilha de registro.', detail, 'O resultado está aqui mesmo assim; nada nele mudou.'),
  csvHeader: ['Linha', 'Pessoa', 'E-mail', 'ID do funcionário', 'Ação prevista', 'Resultado', 'Campo', 'Motivo', 'O que fazer'],
  logRun: { send: 'Envio', undo: 'Desfazer' },
  logStrict: 'Envio, rigoroso',
  outcomeWords: {
    succeeded: 'concluído',
    failed: 'recusado',
    unknown: 'sem confirmação',
    cancelled: 'cancelado',
    'not-sent': 'não enviado',
  },
  logCounts: (total, counts) =>
    [rows(total), ...OUTCOMES.flatMap((outcome) => (counts[outcome] > 0 ? [COUNTED[outcome](counts[outcome])] : []))].join(', '),
};
