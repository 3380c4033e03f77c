/** Portuguese: what more than one view says. */
import { joined } from '../../../issues/messages/pt/joined.js';
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const stepStrings = (): Strings['steps'] => ({
  label: 'Etapas',
  check: 'Verificar',
  preview: 'Prévia',
  send: 'Enviar',
  settings: 'Configurações',
  running: 'em andamento',
});

export const commonStrings = ({ number, plural, people, rows }: Words): Strings['common'] => ({
  people,
  rows,
  labelled: joined.labelled,
  list: joined.list,
  back: 'Voltar',
  cancel: 'Cancelar',
  close: 'Fechar',
  dismiss: 'Dispensar',
  showAll: 'Mostrar tudo',
  more: (count) => plural(count, { one: 'Mostrar mais #', many: 'Mostrar mais #', other: 'Mostrar mais #' }),
  goToRow: 'Ir à linha',
  goToCell: 'Ir à célula',
  rowNumber: (row) => `Linha ${number(row)}`,
  blank: 'em branco',
  becomes: 'passa a ser',
  tryAgain: 'Tentar de novo',
  notLoaded: {
    what: 'Não foi possível carregar esta parte do Muster.',
    why: 'A conexão caiu, ou o Muster foi atualizado nesse meio-tempo.',
    todo: 'Tente de novo. Se continuar assim, feche o Muster e abra-o outra vez.',
  },
  checkSheet: 'Verificar planilha',
  checkAgain: 'Verificar de novo',
  level: { error: 'Erro', warning: 'Aviso', info: 'Para saber' },
  busy: {
    starting: 'Iniciando…',
    checking: 'Verificando…',
    fixing: 'Escrevendo…',
    'loading-users': 'Carregando usuários…',
    previewing: 'Preparando…',
    sending: 'Enviando…',
    saving: 'Salvando…',
    testing: 'Testando…',
    clearing: 'Limpando…',
    'fetching-team': 'Obtendo a equipe…',
    'writing-team': 'Escrevendo a planilha…',
  },
  progress: (done, total) => `${number(done)} de ${number(total)}`,
});
