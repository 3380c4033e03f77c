/** Portuguese: the words of every issue code. What is wrong, why, what to do; the first sentence names the place and the value. */
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { otherIssues } from './other-issues.js';
import { capital, either, few, list, listed, plural, quoted } from './phrases.js';
import { runIssues } from './run.js';

const near = (names: readonly string[] | undefined): string => ((names ?? []).length > 0 ? `Você quis dizer ${either(names)}?` : '');
const or = (...texts: string[]): string => texts.find((text) => text !== '') ?? '';
const holds = (where: string, value: string | undefined): string => `${where} contém ${quoted(value)}.`;

const taken = (where: string, value: string, other: string | undefined, todo: string): Message =>
  say(
    `${where}: ${value} já existe.`,
    `Pertence a ${other ?? 'um usuário existente'}.`,
    or(todo, 'Remova a linha ou altere esse usuário com uma atualização.'),
  );
const sameUser = (where: string, user: string, names: readonly string[] | undefined): Message =>
  say(
    `${where} repete o usuário ${user}.`,
    `O mesmo usuário está em ${list(names)}.`,
    'Mantenha uma linha para esse usuário e exclua as outras.',
  );
/** What has to be done about the people under a manager, in order. */
const afterReports = (names: readonly string[] | undefined, last: string): string =>
  (names ?? []).length === 0 ? capital(last) : `Primeiro, dê outro líder a: ${few(names)}. Depois, ${last}`;

export const issues: Catalogue['issues'] = {
  'header-not-found': () =>
    say(
      'Não há linha de cabeçalho nesta planilha.',
      'O Muster precisa de uma linha com os nomes das colunas.',
      'Adicione acima das pessoas uma linha com cabeçalhos como Email Address, First Name e Team Leader.',
    ),
  'column-missing': (_, { heading }) =>
    say(
      `Não há coluna para ${heading ?? ''}.`,
      'Toda pessoa precisa desse valor.',
      `Adicione uma coluna com o cabeçalho ${heading ?? ''} ou renomeie a coluna que contém o valor.`,
    ),
  'column-duplicate': (where, { other }) =>
    say(
      `${where} é uma segunda coluna para o mesmo campo.`,
      `Só a primeira é lida: ${other ?? ''}.`,
      'Exclua ou renomeie a coluna errada.',
    ),
  'column-unused': (where) =>
    say(
      `A coluna ${where} não é usada.`,
      'O destino não tem um campo com esse nome.',
      'Nada a fazer, a menos que a coluna devesse ser lida.',
    ),
  required: (where, { value, mode }) => {
    if (mode !== 'update') return say(`${where} está em branco.`, 'Toda pessoa precisa desse valor.', 'Preencha a célula.');
    if (value !== undefined && value !== '')
      return say(holds(where, value), 'Este valor não pode ser limpo.', 'Digite o valor ou deixe a célula em branco para manter o atual.');
    return say(
      `${where} está em branco.`,
      'Células em branco desta coluna não mantêm o valor atual, e esta célula precisa de um.',
      'Preencha a célula ou permita que células em branco desta coluna mantenham o valor.',
    );
  },
  'identifier-missing': (where) =>
    say(
      `${where} não tem e-mail nem ID do funcionário.`,
      'Um deles é necessário para distinguir as pessoas.',
      'Preencha o e-mail ou o ID do funcionário.',
    ),
  'yes-no': (where, { value }) => say(holds(where, value), 'Aqui só vale sim (y) ou não (n).', 'Digite y ou n.'),
  'email-format': (where, { value }) =>
    say(holds(where, value), 'Isso não é um endereço de e-mail.', 'Digite um endereço como ann@example.com.'),
  'email-characters': (where, { value, other }) =>
    say(
      holds(where, value),
      `Há um caractere que um e-mail não pode ter${other === undefined ? '' : `: ${other}`}.`,
      'Digite o e-mail de novo, só com letras comuns.',
    ),
  'employment-status': (where, { value }) =>
    say(holds(where, value), 'O destino não tem esse tipo de vínculo.', 'Digite Full Time, Part Time ou Temp.'),
  'license-type': (where, { value }) => say(holds(where, value), 'O destino não tem esse tipo de licença.', 'Digite standard ou flexible.'),
  'status-value': (where, { value, names, mode }) =>
    mode === 'update'
      ? say(holds(where, value), 'Isso não é um status de usuário.', `Digite ${either(names)}.`)
      : say(holds(where, value), 'Novas pessoas sempre são criadas como ativas.', 'Limpe a célula ou desative a pessoa depois da criação.'),
  'date-format': (where, { value, names }) =>
    say(
      holds(where, value),
      'Isso não é uma data no formato desta coluna.',
      or((names ?? []).length > 0 ? `Digite ${either(names)}.` : '', 'Digite a data como as outras desta coluna.'),
    ),
  'date-ambiguous': (where, { value, names }) =>
    say(
      holds(where, value),
      `Todas as datas desta coluna podem ser lidas com o dia ou o mês primeiro: ${either(names)}.`,
      'Indique a leitura certa; até lá, nada desta coluna é enviado.',
    ),
  'date-implausible': (where, { value }) =>
    say(holds(where, value), 'A data é anterior a 1950 ou está mais de um ano à frente.', 'Confira o ano.'),
  'group-syntax': (where, { value }) =>
    say(holds(where, value), 'Há um nome vazio ou falta uma chave, { ou }.', 'Digite os nomes assim: {Billing, Sales}.'),
  'choice-unknown': (where, { value, names, unknown }) =>
    unknown === undefined
      ? say(holds(where, value), 'Essa não é uma das palavras aceitas.', `Digite uma destas: ${list(names)}.`)
      : say(
          `${where} cita ${few(unknown)}.`,
          'Nada no destino tem exatamente esse nome.',
          'Digite nomes que existam lá, com as mesmas maiúsculas e minúsculas.',
        ),
  ...otherIssues,
  'too-long': (where, { limit, count }) =>
    say(
      plural(
        count ?? 0,
        { one: '{where} tem # caractere.', many: '{where} tem # de caracteres.', other: '{where} tem # caracteres.' },
        { where },
      ),
      plural(limit ?? 0, {
        one: 'O limite é de # caractere.',
        many: 'O limite é de # de caracteres.',
        other: 'O limite é de # caracteres.',
      }),
      'Encurte o texto.',
    ),
  'email-duplicate': (where, { value, names, other }) =>
    other === undefined
      ? say(
          `${where}: ${quoted(value)} aparece mais de uma vez.`,
          `O mesmo e-mail está em ${list(names)}.`,
          'Mantenha em uma linha e corrija ou exclua as outras.',
        )
      : sameUser(where, other, names),
  'employee-id-duplicate': (where, { value, names, other }) =>
    other === undefined
      ? say(
          `${where}: ${quoted(value)} aparece mais de uma vez.`,
          `O mesmo ID está em ${list(names)}.`,
          'Mantenha em uma linha e corrija ou exclua as outras.',
        )
      : sameUser(where, other, names),
  'email-taken': (where, { value, other, mode }) => taken(where, quoted(value), other, mode === 'update' ? 'Digite outro e-mail.' : ''),
  'employee-id-taken': (where, { value, other, mode }) => taken(where, quoted(value), other, mode === 'update' ? 'Digite outro ID.' : ''),
  'user-not-found': (where, { names }) =>
    say(
      `${where} não corresponde a nenhum usuário existente.`,
      `Não há ninguém com ${either(names)}.`,
      'Corrija o que identifica a pessoa ou crie a pessoa em vez de atualizar.',
    ),
  'user-ambiguous': (where, { names }) =>
    say(
      `${where} aponta para dois usuários diferentes.`,
      `O e-mail e o ID do funcionário pertencem a ${listed(names ?? [])}.`,
      'Corrija uma das duas células.',
    ),
  'role-unknown': (where, { value, names }) =>
    say(holds(where, value), 'Nenhuma função tem exatamente esse nome.', or(near(names), 'Digite o nome de uma função existente.')),
  'group-unknown': (where, { names }) =>
    say(
      `${where} cita ${few(names)}.`,
      'Nenhum grupo tem exatamente esse nome.',
      'Digite nomes de grupos existentes, com as mesmas maiúsculas e minúsculas.',
    ),
  'manager-cannot-move': (where, { value, other, names }) =>
    say(
      holds(where, value),
      `${other ?? 'Este usuário'} pode gerenciar equipes e, por isso, não pode mudar de líder aqui.`,
      afterReports(names, 'mude o líder deste usuário no próprio destino ou volte a digitar o líder atual.'),
    ),
  'manager-cannot-deactivate': (where, { value, other, names }) =>
    say(
      holds(where, value),
      `${other ?? 'Este usuário'} pode gerenciar equipes, e aqui não é possível desativar quem gerencia.`,
      afterReports(names, 'desative este usuário no próprio destino ou limpe a célula.'),
    ),
  'manager-cannot-demote': (where, { value, other, names }) =>
    say(
      holds(where, value),
      `${other ?? 'Este usuário'} pode gerenciar equipes, e aqui não é possível retirar essa permissão.`,
      afterReports(names, 'faça a alteração no próprio destino ou volte a digitar y.'),
    ),
  'deactivated-incomplete': (where, { names }) =>
    say(
      `${where} é de um usuário desativado, sem ${list(names)}.`,
      'Uma linha assim não pode ser atualizada e é ignorada.',
      'Nada a fazer; para alterar este usuário, preencha o que falta.',
    ),
  'leader-not-found': (where, { value, names }) =>
    say(
      holds(where, value),
      'Ninguém nesta planilha e nenhum usuário existente tem esse e-mail ou ID do funcionário.',
      or(near(names), 'Digite o e-mail ou o ID do funcionário do líder.'),
    ),
  'leader-ambiguous': (where, { value, names }) =>
    say(holds(where, value), `Corresponde a duas pessoas: ${listed(names ?? [])}.`, 'Digite o outro identificador do líder certo.'),
  'leader-self': (where, { value }) =>
    say(holds(where, value), 'É a própria pessoa desta linha.', 'Indique outra pessoa ou digite unassigned.'),
  'leader-inactive': (where, { value, other }) =>
    say(
      holds(where, value),
      other === undefined ? 'Este usuário está desativado ou será.' : `Este usuário está desativado ou será: ${other}.`,
      'Indique um líder ativo.',
    ),
  'leader-not-manager': (where, { value, other }) =>
    say(
      holds(where, value),
      `${other ?? 'Esta pessoa'} não pode gerenciar equipes.`,
      'Indique outro líder ou defina Can Manage Teams como y para este.',
    ),
  'leader-cycle': (where, { names }) =>
    say(`${where} fecha um ciclo.`, `${(names ?? []).join(' → ')}.`, 'Dê a uma dessas pessoas um líder de fora do ciclo.'),
  'leader-blocked': (where, { value, other }) =>
    say(
      `${where}: ${quoted(value)} ainda não pode ser usado.`,
      other === undefined
        ? 'O líder depende de outra linha, que tem um erro.'
        : `O líder depende de outra linha, que tem um erro: ${other}.`,
      'Corrija essa linha; esta se resolve sozinha.',
    ),
  'leader-leading-zeros': (where, { value, names }) =>
    say(holds(where, value), `Foi lido como ${list(names)}, que tem outros zeros à esquerda.`, `Digite ${list(names)}.`),
  'leader-renamed': (where, { value, other, names }) =>
    say(
      holds(where, value),
      `${other ?? 'O líder'} recebe outro e-mail ou ID nesta planilha, e a célula ainda traz o antigo.`,
      `Nada a fazer; a correção escreve ${list(names)}.`,
    ),
  'leader-unassigned': (where) =>
    say(
      `${where} está como unassigned.`,
      'Quem não pode gerenciar equipes costuma ter um líder.',
      'Indique o líder ou deixe assim, se for de propósito.',
    ),
  'cell-error': (where, { value }) => say(`${where} mostra ${quoted(value)}.`, 'A fórmula falhou.', 'Corrija a fórmula ou digite o valor.'),
  'id-rounded': (where, { value }) =>
    say(holds(where, value), 'O ID foi tratado como número, e dígitos se perderam.', 'Formate a coluna como texto e digite o ID de novo.'),
  'id-became-date': (where, { value }) =>
    say(
      `${where} contém a data ${quoted(value)}.`,
      'O ID foi tratado como data, e não se sabe mais o que foi digitado.',
      'Formate a coluna como texto e digite o ID de novo.',
    ),
  'id-leading-zeros': (where, { value, names }) =>
    say(
      `${where} contém o número ${quoted(value)}.`,
      'A maioria dos IDs desta coluna tem zeros à esquerda, que um número não mantém.',
      or((names ?? []).length > 0 ? `Digite ${list(names)} como texto.` : '', 'Confira se faltam zeros.'),
    ),
  'cell-merged': (where, { other }) =>
    say(
      `${where} faz parte de uma célula mesclada.`,
      `Só ${other ?? 'a primeira célula'} contém o valor; esta conta como em branco.`,
      'Desfaça a mesclagem e preencha cada célula.',
    ),
  'row-hidden': (where) =>
    say(
      `${where} está oculta.`,
      'As pessoas de linhas ocultas contam como as outras.',
      'Para deixá-la de fora, escolha “Somente linhas visíveis”.',
    ),
  whitespace: (where, { value }) =>
    say(
      `${where} começa ou termina com um espaço.`,
      `O valor é enviado sem ele: ${quoted(value)}.`,
      'Nada a fazer; a correção remove o espaço.',
    ),
  'invisible-character': (where, { other }) =>
    say(
      `${where} contém um caractere invisível: ${other ?? ''}.`,
      'Ele é enviado como está, e uma pesquisa não encontrará o valor.',
      'Remova-o com a correção.',
    ),
  'mixed-script': (where, { value, other }) =>
    say(holds(where, value), `${quoted(other)} mistura letras parecidas de dois alfabetos.`, 'Digite a palavra de novo.'),
  'looks-like-total': (where) =>
    say(`${where} parece uma linha de totais.`, 'Não é uma pessoa e é ignorada.', 'Nada a fazer; se for uma pessoa, preencha o e-mail.'),
  'repeated-header': (where) => say(`${where} repete o cabeçalho.`, 'Não é uma pessoa e é ignorada.', 'Nada a fazer.'),
  'second-table': (where) =>
    say(
      `${where} inicia uma segunda tabela.`,
      'Só a primeira tabela de uma planilha é lida.',
      'Mova a segunda tabela para outra planilha.',
    ),
  'password-in-sheet': (where) =>
    say(
      `${where} contém senhas.`,
      'Quem pode abrir a planilha pode lê-las, e o histórico pode guardá-las.',
      'Envie convites, deixe o Muster gerar as senhas (Configurações) ou limpe a coluna depois do envio.',
    ),
  ...runIssues,
};
