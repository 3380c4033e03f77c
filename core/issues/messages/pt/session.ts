/** Portuguese: what the application says beside issues. Problems of an action, notices, summaries. */
import type { HttpFailure } from '../../../ports/index.js';
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { cells, either, inSentence, plural, rows } from './phrases.js';

const FAILURES: Readonly<Record<HttpFailure['reason'], Message>> = {
  'not-allowed': say(
    'O endereço não é permitido.',
    'O Muster só envia para os endereços do próprio destino.',
    'Corrija o endereço em Configurações.',
  ),
  'secret-missing': say(
    'Falta uma chave ou um segredo.',
    'Sem isso, não é possível assinar as solicitações.',
    'Preencha a chave e o segredo da API em Configurações.',
  ),
  'not-sent': say(
    'Não foi possível enviar a solicitação.',
    'Ela foi recusada antes de qualquer envio.',
    'Tente de novo; se continuar assim, confira o endereço em Configurações.',
  ),
  timeout: say('O destino não respondeu a tempo.', 'Ele pode estar ocupado, ou a conexão está lenta.', 'Tente de novo em um minuto.'),
  network: say(
    'Não foi possível acessar o destino.',
    'A conexão foi interrompida.',
    'Confira o endereço em Configurações e a sua conexão e tente de novo.',
  ),
};

export const session: Catalogue['session'] = {
  failure: (failure) => FAILURES[failure.reason],
  hostFailed: (detail) =>
    say(
      'O aplicativo de planilhas não fez o que foi pedido.',
      detail,
      'Tente de novo; se continuar assim, feche o painel e abra-o outra vez.',
    ),
  noSheet: say(
    'Não há planilha para verificar.',
    'Nenhuma planilha visível está ativa.',
    'Abra a planilha com as pessoas e verifique de novo.',
  ),
  hiddenUnknown: say(
    'Não foi possível saber quais linhas estão ocultas.',
    'O aplicativo de planilhas não informou; em planilhas longas, perguntar por cada linha demora demais.',
    'Desative “Somente linhas visíveis” em Configurações ou copie as linhas visíveis para outra planilha.',
  ),
  notSetUp: (missing) => say('A conexão não está configurada.', `Falta: ${missing}.`, 'Abra as Configurações e preencha esse campo.'),
  settingsUnknown: (reason) =>
    say(
      'Não foi possível saber se a conexão está configurada.',
      reason === '' ? 'O local onde as configurações ficam guardadas não responde.' : reason,
      'Repita a ação; não é preciso preencher nada de novo.',
    ),
  noHosts: () =>
    say(
      'Esta edição do Muster não conhece nenhum endereço do destino.',
      'Cada empresa tem seu próprio serviço; por isso o host é informado na instalação do Muster.',
      'Peça a quem instalou o Muster que informe o host do seu serviço.',
    ),
  badAddress: (hosts) =>
    say(
      'Este endereço não é permitido.',
      `Ele precisa começar com https:// e apontar para ${either(hosts)}.`,
      'Copie o endereço da página de administração do destino.',
    ),
  targetSaid: (reason) => say('O destino recusou a conexão.', reason, 'Confira o endereço, a chave e o segredo em Configurações.'),
  unreadable: (reason) =>
    say('Não foi possível ler a resposta do destino.', reason, 'Confira o endereço em Configurações; se estiver certo, tente mais tarde.'),
  throttled: say('O destino pede para aguardar.', 'Ele recebeu mais solicitações do que permite.', 'Tente de novo em um minuto.'),
  connected: (users) =>
    say(
      'Conectado.',
      plural(users, {
        one: 'O destino respondeu com # usuário na primeira página.',
        many: 'O destino respondeu com # de usuários na primeira página.',
        other: 'O destino respondeu com # usuários na primeira página.',
      }),
      '',
    ),
  usersNotRead: (reason) =>
    say('Os usuários existentes não foram lidos.', reason, 'Líderes e duplicatas são verificados só com esta planilha.'),
  leftOut: (count) =>
    say(
      plural(count, {
        one: '# célula mudou nesse meio-tempo.',
        many: '# de células mudaram nesse meio-tempo.',
        other: '# células mudaram nesse meio-tempo.',
      }),
      'O conteúdo não é mais aquele para o qual a correção foi feita.',
      'Confira de novo; nada foi escrito ali.',
    ),
  protectedSheet: say('A planilha está protegida.', 'Não é possível destacar nada nela.', 'Os problemas aparecem só nesta lista.'),
  marksRefused: say(
    'Não foi possível aplicar os destaques.',
    'O aplicativo de planilhas os recusou, talvez por causa de outra regra nesta planilha.',
    'Os problemas aparecem só nesta lista.',
  ),
  tooManyMarks: (count) =>
    say(
      plural(count, {
        one: '# célula não pôde ser destacada.',
        many: '# de células não puderam ser destacadas.',
        other: '# células não puderam ser destacadas.',
      }),
      'Há mais destaques do que o aplicativo de planilhas aceita.',
      'Corrija os outros primeiro e verifique de novo; a lista contém todos.',
    ),
  noPlan: say('Não há nada para enviar.', 'Nenhuma prévia foi criada.', 'Crie uma prévia primeiro.'),
  nothingToSend: say(
    'Não há nada para enviar.',
    'Nenhuma linha é nova e está sem erros.',
    'Corrija as linhas bloqueadas e crie uma nova prévia.',
  ),
  somebodySends: say(
    'Outra pessoa está enviando desta pasta de trabalho.',
    'Só um envio é feito por vez, para que ninguém seja criado duas vezes. Um painel fechado durante o envio pode contar por mais três minutos.',
    'Aguarde até o envio terminar e tente de novo.',
  ),
  noRun: say('Não há nada para retomar.', 'O registro deste envio não foi encontrado.', 'Crie uma nova prévia.'),
  otherSheet: (name) =>
    say('Este envio pertence a outra planilha.', `Ele foi iniciado em “${name}”.`, 'Abra essa planilha e retome o envio lá.'),
  otherAddress: (address) =>
    say(
      'Este envio foi para outro endereço.',
      `Ele foi iniciado para ${address}.`,
      'Volte a usar esse endereço em Configurações e retome o envio ou crie uma nova prévia.',
    ),
  otherTarget: (label) =>
    say(
      'Este envio pertence a outro destino.',
      `Ele foi iniciado para ${label}, que tem suas próprias pessoas e configurações.`,
      `Escolha ${label} em Configurações e continue.`,
    ),
  connectionStays: say(
    'A conexão não pode ser alterada agora.',
    'A prévia dos envios em andamento e em espera foi feita para ela.',
    'Espere a fila ficar vazia ou cancele os envios em espera.',
  ),
  oldPreview: say('A prévia está desatualizada.', 'As configurações ou a planilha mudaram depois dela.', 'Crie uma nova prévia.'),
  destination: (target, address) => (address === '' ? `${target}: ainda sem endereço` : `${target}, ${address}`),
  modeLabel: {
    update: (rows) =>
      plural(rows, {
        one: 'Atualizar esta pessoa em vez de criar',
        many: 'Atualizar estas # de pessoas em vez de criar',
        other: 'Atualizar estas # pessoas em vez de criar',
      }),
    create: (rows) =>
      plural(rows, {
        one: 'Criar esta pessoa em vez de atualizar',
        many: 'Criar estas # de pessoas em vez de atualizar',
        other: 'Criar estas # pessoas em vez de atualizar',
      }),
  },
  fixLabel: (to) => (to === '' ? 'Limpar a célula' : `Escrever “${to}”`),
  fixAllLabel: (count, to) =>
    to === null
      ? plural(count, { one: 'Corrigir # célula', many: 'Corrigir # de células', other: 'Corrigir todas as # células' })
      : to === ''
        ? plural(count, { one: 'Limpar # célula', many: 'Limpar # de células', other: 'Limpar todas as # células' })
        : plural(
            count,
            {
              one: 'Escrever “{to}” em # célula',
              many: 'Escrever “{to}” em # de células',
              other: 'Escrever “{to}” em todas as # células',
            },
            { to },
          ),
  reasons: {
    remembered: 'como você escolheu antes',
    'known-heading': 'o cabeçalho é um nome conhecido',
    'similar-heading': 'o cabeçalho é parecido com um nome conhecido',
    contents: 'as células indicam isso',
  },
  causeRows: (title, heading, value, count) => {
    if (heading === '') return `${title}, ${rows(count)}`;
    const subject = `${heading}: ${inSentence(title)}`;
    return value === '' ? `${subject}, ${cells(count)}` : `${subject}, “${value}” em ${cells(count)}`;
  },
  causeBlocks: (title, count) =>
    plural(
      count,
      { one: '{title}. # linha depende disso', many: '{title}. # de linhas dependem disso', other: '{title}. # linhas dependem disso' },
      { title },
    ),
};
