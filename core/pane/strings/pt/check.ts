/** Portuguese: what the check view says: what was found, what mends it, what a send shall do, and the team that was fetched. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const checkStrings = ({ number, plural }: Words): Strings['check'] => ({
  showPreview: 'Mostrar prévia',
  firstTitle: 'Verifique a lista da equipe',
  firstSteps: [
    ['Verificar', 'Encontra e marca o que seria recusado. Nenhuma célula é alterada.'],
    ['Prévia', 'Mostra o que aconteceria com cada linha.'],
    ['Enviar', 'Só começa com a sua confirmação.'],
  ],
  starter: {
    title: 'Ainda não tem uma lista?',
    hint: 'Qualquer uma vai para uma planilha nova; as suas ficam como estão.',
    sample: 'Criar uma lista de exemplo',
    template: 'Criar um modelo vazio',
  },
  notSetUp: 'A conexão ainda não está configurada. Dá para verificar sem ela; para enviar, ela é necessária.',
  firstSheet: (name) => `Planilha: ${name}`,
  emptyTitle: 'Ninguém encontrado aqui',
  emptyText: 'O Muster procura uma linha de cabeçalho com nomes como Email Address ou Team Leader, com as pessoas abaixo dela.',
  goodTitle: 'Tudo certo',
  goodText: (count) =>
    plural(count, {
      one: '# pessoa pronta para a prévia.',
      many: '# de pessoas prontas para a prévia.',
      other: '# pessoas prontas para a prévia.',
    }),
  untitled: 'Esta planilha',
  knownUsers: (count) =>
    plural(count, { one: 'Comparado com # usuário', many: 'Comparado com # de usuários', other: 'Comparado com # usuários' }),
  clearHighlights: 'Limpar destaques',
  stale: 'A planilha mudou desde esta verificação. Verifique de novo para continuar.',
  counts: {
    label: 'Mostrar por nível',
    error: (count) => plural(count, { one: 'erro', many: 'erros', other: 'erros' }),
    warning: (count) => plural(count, { one: 'aviso', many: 'avisos', other: 'avisos' }),
    info: () => 'para saber',
  },
  causes: 'Corrija isto primeiro',
  nextStep: 'Próximo passo',
  frees: (count) => plural(count, { one: 'Libera # linha', many: 'Libera # de linhas', other: 'Libera # linhas' }),
  safe: 'Corrigir tudo que não exige decisão',
  nothingSafe: 'Nada aqui pode ser corrigido sem uma decisão.',
  fixAll: (count) => `Corrigir tudo (${number(count)})`,
  fixOne: 'Corrigir',
  show: 'Mostrar',
  issues: 'Problemas',
  codes: 'Tipo de problema',
  allCodes: (count) => `Todos os tipos (${number(count)})`,
  codeCount: (title, count) => `${title} (${number(count)})`,
  oneCause: (title) => `Somente: ${title}`,
  previousError: 'Erro anterior',
  nextError: 'Próximo erro',
  oneType: (heading) => `${heading}: um tipo é enviado por vez`,
  hidden: {
    title: (count) =>
      plural(count, {
        one: '# linha está oculta. Incluir também?',
        many: '# de linhas estão ocultas. Incluir também?',
        other: '# linhas estão ocultas. Incluir também?',
      }),
    all: 'Todas as linhas',
    visible: 'Somente linhas visíveis',
  },
  noneLeft: 'Nenhum problema deste tipo.',
  wholeSheet: 'Planilha inteira',
  detail: 'Problema',
  fixes: 'Correções',
  counted: (counts) =>
    `Verificado. ${plural(counts.error, { one: '# erro', many: '# de erros', other: '# erros' })}, ${plural(counts.warning, { one: '# aviso', many: '# de avisos', other: '# avisos' })}.`,
});

export const modeStrings = (): Strings['mode'] => ({
  label: 'O que o envio faz',
  name: { create: 'Criar', update: 'Atualizar', sync: 'Ambos' },
  text: {
    create: 'Adiciona novas pessoas, não altera ninguém.',
    update: 'Altera pessoas existentes, não adiciona ninguém.',
    sync: 'Adiciona novas pessoas e altera as existentes.',
  },
  onlyCreate: (target) => `${target} só aceita novas pessoas.`,
});

export const teamStrings = ({ people, plural, moment }: Words): Strings['team'] => ({
  get: 'Obter equipe atual',
  refresh: 'Recarregar equipe',
  or: 'Ou comece com as pessoas que já existem: elas vão para uma planilha própria, prontas para editar.',
  here: (count, at) => `${people(count)}; equipe obtida em ${moment(at)}.`,
  there: (name, count, at) => `Em “${name}”: ${people(count)}; equipe obtida em ${moment(at)}.`,
  users: (count) => plural(count, { one: '# usuário até agora', many: '# de usuários até agora', other: '# usuários até agora' }),
  cancelMeans: 'Se você cancelar, as planilhas ficam como estão.',
  refreshed: 'Equipe em dia',
  saidFetched: (count) => plural(count, { one: '# pessoa obtida.', many: '# de pessoas obtidas.', other: '# pessoas obtidas.' }),
});

export const dateStrings = (): Strings['dates'] => ({
  title: (heading) => `Como as datas em “${heading}” estão escritas?`,
  example: (text) => `“${text}” pode ser lido de duas formas.`,
  dayFirst: 'Dia primeiro',
  monthFirst: 'Mês primeiro',
});

/** A decision in words, for its title. */
const DECIDED = {
  create: { one: 'Passar # linha para criação', many: 'Passar # de linhas para criação', other: 'Passar # linhas para criação' },
  update: {
    one: 'Passar # linha para atualização',
    many: 'Passar # de linhas para atualização',
    other: 'Passar # linhas para atualização',
  },
  'leave-out': { one: 'Deixar # linha de fora', many: 'Deixar # de linhas de fora', other: 'Deixar # linhas de fora' },
  'visible-only': {
    one: 'Deixar # linha oculta de fora',
    many: 'Deixar # de linhas ocultas de fora',
    other: 'Deixar # linhas ocultas de fora',
  },
  'one-batch': {
    one: 'Deixar # linha de outro tipo de fora',
    many: 'Deixar # de linhas de outros tipos de fora',
    other: 'Deixar # linhas de outros tipos de fora',
  },
  'take-back-in': { one: 'Incluir # linha de novo', many: 'Incluir # de linhas de novo', other: 'Incluir # linhas de novo' },
};

export const fixStrings = ({ plural, rows }: Words): Strings['fix'] => ({
  title: (count) => plural(count, { one: 'Alterar # célula', many: 'Alterar # de células', other: 'Alterar # células' }),
  decisionTitle: (decision) => plural(decision.rows.length, DECIDED[decision.kind === 'row-mode' ? decision.mode : decision.kind]),
  choose: 'Escrever o quê?',
  chooseDecision: 'Fazer o quê?',
  list: 'Células que mudam',
  rowList: 'Linhas',
  apply: 'Aplicar',
  hint: 'Só as células listadas aqui são alteradas.',
  formula: 'fórmula',
  formulas: (count) =>
    plural(count, {
      one: '# destas células contém uma fórmula, que é mantida, a menos que você decida o contrário.',
      many: '# destas células contêm fórmulas, que são mantidas, a menos que você decida o contrário.',
      other: '# destas células contêm fórmulas, que são mantidas, a menos que você decida o contrário.',
    }),
  overwrite: (count) =>
    plural(count, {
      one: 'Substituir também # fórmula',
      many: 'Substituir também # de fórmulas',
      other: 'Substituir também # fórmulas',
    }),
  decisionHint: 'Nenhuma célula é alterada. O Muster guarda a escolha para estas linhas.',
  done: (count) => plural(count, { one: '# célula alterada.', many: '# de células alteradas.', other: '# células alteradas.' }),
  decided: (count) => `Pronto: ${rows(count)}.`,
});
