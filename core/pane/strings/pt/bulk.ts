/** Portuguese: what the pane says around the edit of many rows. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const bulkStrings = ({ plural, rows, number }: Words): Strings['bulk'] => ({
  open: 'Editar linhas…',
  title: 'Editar linhas',
  which: 'Quais linhas',
  selected: (count) => `Selecionadas na planilha: ${rows(count)}`,
  everybody: (count) => `Todas as pessoas: ${rows(count)}`,
  again: 'Ler a seleção de novo',
  narrow: 'Restringir',
  any: 'Qualquer',
  issue: 'Problema',
  cause: 'Causa',
  chosen: (count) => plural(count, { one: '# linha escolhida', many: '# de linhas escolhidas', other: '# linhas escolhidas' }),
  attribute: 'Atributo',
  pick: 'Escolher…',
  way: 'O que fazer',
  ways: { set: 'Definir', replace: 'Substituir a lista', add: 'Adicionar à lista', remove: 'Remover da lista', clear: 'Limpar' },
  value: 'Valor',
  severalHint: 'Vários itens, separados por ponto e vírgula.',
  another: 'Adicionar um atributo',
  drop: (heading) => (heading === '' ? 'Remover este atributo' : `Remover ${heading}`),
  show: 'Ver as alterações',
  inRows: (changed, chosen) => `Em ${number(changed)} de ${rows(chosen)}`,
  nothing: 'Nada mudaria.',
  unreadable: (count) =>
    plural(count, {
      one: '# célula tem uma lista que não pode ser lida e fica como está.',
      many: '# de células têm listas que não podem ser lidas e ficam como estão.',
      other: '# células têm listas que não podem ser lidas e ficam como estão.',
    }),
  formulas: (count) =>
    plural(count, {
      one: '# destas células tem uma fórmula e fica como está.',
      many: '# destas células têm fórmulas e ficam como estão.',
      other: '# destas células têm fórmulas e ficam como estão.',
    }),
  clean: 'Os novos valores não têm erros.',
  brings: 'O que os novos valores trazem',
  errors: (count) => plural(count, { one: '# erro', many: '# de erros', other: '# erros' }),
  warnings: (count) => plural(count, { one: '# aviso', many: '# de avisos', other: '# avisos' }),
  more: (count) => plural(count, { one: 'e mais #', many: 'e mais #', other: 'e mais #' }),
  write: (count) => plural(count, { one: 'Gravar # célula', many: 'Gravar # de células', other: 'Gravar # células' }),
  undoable: (cells) =>
    plural(cells, { one: '# célula foi gravada.', many: '# de células foram gravadas.', other: '# células foram gravadas.' }),
  undone: 'Alteração desfeita.',
});
