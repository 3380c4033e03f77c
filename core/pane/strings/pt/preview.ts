/** Portuguese: what the preview says: of a send, and of taking one back. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const previewStrings = ({ plural, people, changes }: Words): Strings['preview'] => ({
  title: 'Prévia',
  undoTitle: 'Desfazer: prévia',
  none: 'Ainda sem prévia',
  noneText: 'Uma prévia mostra o que aconteceria com cada linha. Nada é enviado.',
  make: 'Criar prévia',
  word: {
    create: 'criar',
    update: 'atualizar',
    unchanged: 'sem alteração',
    blocked: 'bloqueado',
    'not-allowed': 'não permitido',
    skipped: 'ignorado',
  },
  undoWord: 'desfazer',
  counts: 'Mostrar por plano',
  to: 'Para',
  loadUsers: 'Carregar usuários existentes',
  loadUsersText: 'Ainda não há comparação com usuários existentes.',
  welcomeTitle: 'E-mail de boas-vindas',
  welcomeText: 'A API não tem opção para reter e-mails de boas-vindas.',
  strictTitle: 'Rigoroso',
  strictText: 'A primeira recusa interrompe o envio e desfaz o que já foi feito.',
  changeSetting: 'Alterar',
  rows: 'Linhas',
  detail: 'Linha',
  cellDetail: 'Célula',
  changes: 'Alterações',
  fixes: 'Como continuar',
  send: (count) => `Enviar ${people(count)}`,
  undo: (count) => `Desfazer ${changes(count)}`,
  nothing: 'Nada para enviar: nenhuma linha está pronta.',
  nothingToUndo: 'Nada pode ser desfeito.',
  noConnection: 'Ainda sem conexão: adicione o endereço e a chave.',
  stale: 'A planilha mudou desde a verificação. Verifique de novo primeiro.',
  openSettings: 'Abrir configurações',
  irreversible: 'Não pode ser desfeito',
  stays: 'Permanece como está',
  todo: 'Fazer antes, nesta ordem',
  absent: (count) =>
    plural(count, {
      one: '# pessoa não está nesta planilha e não é alterada.',
      many: '# de pessoas não estão nesta planilha e não são alteradas.',
      other: '# pessoas não estão nesta planilha e não são alteradas.',
    }),
  listAbsent: 'Listar em nova planilha',
  mass: ({ changed, deactivated, users }) => {
    const of = plural(
      users,
      { one: '{changed} de # usuário', many: '{changed} de # de usuários', other: '{changed} de # usuários' },
      { changed: plural(changed, { one: '#', many: '#', other: '#' }) },
    );
    const off = plural(deactivated, { one: '# desativado', many: '# desativados', other: '# desativados' });
    return `Mais que o normal: ${of}${deactivated > 0 ? `, ${off}` : ''}.`;
  },
  massField: (type) => `Digite ${type} para enviar`,
  massFieldUndo: (type) => `Digite ${type} para desfazer`,
});

export const conflictStrings = ({ plural, number }: Words): Strings['conflicts'] => ({
  title: (count) =>
    plural(count, {
      one: '# valor mudou dos dois lados',
      many: '# de valores mudaram dos dois lados',
      other: '# valores mudaram dos dois lados',
    }),
  text: 'Estas linhas aguardam a sua escolha.',
  lastSeen: 'Visto por último',
  sheet: 'Planilha',
  target: 'Destino',
  keepSheet: 'Enviar o valor da planilha',
  keepTarget: 'Usar o valor do destino',
  forAll: (count) => `Para todos (${number(count)})`,
});

export const blankStrings = ({ plural }: Words): Strings['blanks'] => ({
  title: 'Células em branco',
  policy: { keep: 'Manter', clear: 'Limpar', error: 'Tratar como erro' },
  means: (policy, count) =>
    plural(
      count,
      {
        keep: { one: '# valor é mantido', many: '# de valores são mantidos', other: '# valores são mantidos' },
        clear: { one: 'Isto limpa # valor', many: 'Isto limpa # de valores', other: 'Isto limpa # valores' },
        error: {
          one: '# célula em branco é um erro',
          many: '# de células em branco são erros',
          other: '# células em branco são erros',
        },
      }[policy],
    ),
});
