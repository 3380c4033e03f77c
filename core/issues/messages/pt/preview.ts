/** Portuguese: what a preview says of a plan before anything is sent. */
import type { Catalogue } from '../spoken.js';
import { created, datesOpen, listed, people, plural, staysOut } from './phrases.js';

const MOST_NAMED = 3;
/** `Home Town`, `Home Town e Role`, `Home Town, Role e mais 3`. */
const changed = (names: readonly string[]): string =>
  listed(names.length > MOST_NAMED ? names.slice(0, MOST_NAMED - 1) : names, names.length);

/** What is not done in bulk, by the code that says so. */
const NOT_IN_BULK: ReadonlyMap<string, string> = new Map([
  ['manager-cannot-move', 'não muda de líder em lote'],
  ['manager-cannot-deactivate', 'não é desativado em lote'],
  ['manager-cannot-demote', 'não perde essa permissão em lote'],
]);

export const preview: Catalogue['preview'] = {
  created,
  updated: (count, fields) =>
    plural(
      count,
      {
        one: '# pessoa será alterada, {values} no total',
        many: '# de pessoas serão alteradas, {values} no total',
        other: '# pessoas serão alteradas, {values} no total',
      },
      { values: plural(fields, { one: '# valor', many: '# de valores', other: '# valores' }) },
    ),
  activated: (count) =>
    plural(count, { one: '# pessoa será ativada', many: '# de pessoas serão ativadas', other: '# pessoas serão ativadas' }),
  deactivated: (count) =>
    plural(count, { one: '# pessoa será desativada', many: '# de pessoas serão desativadas', other: '# pessoas serão desativadas' }),
  unchanged: (count) =>
    plural(count, { one: '# pessoa fica como está', many: '# de pessoas ficam como estão', other: '# pessoas ficam como estão' }),
  cleared: (count, heading) =>
    plural(
      count,
      {
        one: 'Isto limpa # célula de “{heading}”',
        many: 'Isto limpa # de células de “{heading}”',
        other: 'Isto limpa # células de “{heading}”',
      },
      { heading },
    ),
  blocked: staysOut,
  notAllowed: (count) =>
    plural(count, {
      one: '# pessoa pode gerenciar equipes e não muda de líder, não é desativada nem perde essa permissão em lote',
      many: '# de pessoas podem gerenciar equipes e não mudam de líder, não são desativadas nem perdem essa permissão em lote',
      other: '# pessoas podem gerenciar equipes e não mudam de líder, não são desativadas nem perdem essa permissão em lote',
    }),
  beingSent: (count) =>
    plural(count, {
      one: '# linha já está sendo enviada',
      many: '# de linhas já estão sendo enviadas',
      other: '# linhas já estão sendo enviadas',
    }),
  skipped: (count) => plural(count, { one: '# linha é ignorada', many: '# de linhas são ignoradas', other: '# linhas são ignoradas' }),
  dates: datesOpen,
  moved: (count) =>
    plural(count, {
      one: '# valor mudou no destino desde que você obteve a equipe; recarregue a equipe para ver',
      many: '# de valores mudaram no destino desde que você obteve a equipe; recarregue a equipe para ver',
      other: '# valores mudaram no destino desde que você obteve a equipe; recarregue a equipe para ver',
    }),
  row: {
    createAlone: 'Será criado',
    create: (leader) => (leader === null ? 'Será criado sem líder' : `Será criado; líder: ${leader}`),
    update: (headings) => `Altera ${changed(headings)}`,
    activate: 'Será ativado',
    deactivate: 'Será desativado',
    remove: 'Será excluído',
    unchanged: 'Sem alteração',
    noPerson: 'Não é uma pessoa',
    beingSent: 'Já está sendo enviada',
    leftOut: 'Deixado de fora por você',
    incomplete: 'Desativado e com perfil incompleto',
    conflict: 'Também mudou no destino: escolha o valor que fica',
  },
  leaveOut: 'Deixar esta linha de fora',
  takeBackIn: 'Incluir esta linha de novo',
  todo: {
    reassign: (count, leader) =>
      plural(
        count,
        {
          one: 'Dê outro líder à pessoa liderada por {leader}',
          many: 'Dê outro líder às # de pessoas lideradas por {leader}',
          other: 'Dê outro líder às # pessoas lideradas por {leader}',
        },
        { leader },
      ),
    reassignDetail: 'Escreva o novo líder na célula Team Leader de cada uma; o envio é como o de qualquer alteração.',
    byHand: (person) => `Altere manualmente: ${person}`,
  },
  todoDetail: (code) =>
    `Depois, edite este perfil no destino: quem pode gerenciar equipes ${NOT_IN_BULK.get(code) ?? 'não é alterado em lote'}.`,
  irreversible: (count, heading, value) =>
    value === ''
      ? `“${heading}” muda para ${people(count)}: isso não pode ser desfeito`
      : `“${heading}” passa a ser “${value}” para ${people(count)}: isso não pode ser desfeito`,
  mails: (count) =>
    plural(count, {
      one: 'O destino pode enviar um e-mail a # pessoa criada: um e-mail enviado não tem volta',
      many: 'O destino pode enviar um e-mail a # de pessoas criadas: um e-mail enviado não tem volta',
      other: 'O destino pode enviar um e-mail a # pessoas criadas: um e-mail enviado não tem volta',
    }),
  deleted: (count) =>
    plural(count, {
      one: '# pessoa será excluída do destino',
      many: '# de pessoas serão excluídas do destino',
      other: '# pessoas serão excluídas do destino',
    }),
  deletions: (count) =>
    plural(count, {
      one: '# pessoa é excluída: isso não tem volta',
      many: '# de pessoas são excluídas: isso não tem volta',
      other: '# pessoas são excluídas: isso não tem volta',
    }),
  seats: (left, count) => ({
    what: 'Não há lugares suficientes no destino.',
    why: `${plural(left, { one: 'Há # lugar livre', many: 'Há # de lugares livres', other: 'Há # lugares livres' })} e ${plural(count, { one: '# nova pessoa precisa de um', many: '# de novas pessoas precisam de um', other: '# novas pessoas precisam de um' })}.`,
    todo: 'Deixe as outras de fora, ou libere lugares no destino e crie a prévia de novo.',
  }),
  untold: (count, heading) =>
    plural(
      count,
      {
        one: '# valor de “{heading}” não é enviado: o destino não diz o que essa pessoa tem; altere-o no destino',
        many: '# de valores de “{heading}” não são enviados: o destino não diz o que essas pessoas têm; altere-os no destino',
        other: '# valores de “{heading}” não são enviados: o destino não diz o que essas pessoas têm; altere-os no destino',
      },
      { heading },
    ),
  onlyNew: (count, heading) =>
    plural(
      count,
      {
        one: '# valor de “{heading}” fica como está: o destino só o aceita de pessoas novas',
        many: '# de valores de “{heading}” ficam como estão: o destino só os aceita de pessoas novas',
        other: '# valores de “{heading}” ficam como estão: o destino só os aceita de pessoas novas',
      },
      { heading },
    ),
  byFile: (names) => `Não é enviado, porque a API não aceita: ${names}. Use o arquivo de upload ou informe no destino.`,
  notTaken: (count) =>
    plural(count, {
      one: '# pessoa não pode ser enviada.',
      many: '# de pessoas não podem ser enviadas.',
      other: '# pessoas não podem ser enviadas.',
    }),
  leaveOutOthers: (count) =>
    plural(count, { one: 'Deixar # pessoa de fora', many: 'Deixar # de pessoas de fora', other: 'Deixar # pessoas de fora' }),
  massChange: (typed) => ({
    what: 'Tantas alterações pedem mais atenção.',
    why: 'Este envio altera grande parte da equipe.',
    todo: `Digite ${typed} e envie de novo.`,
  }),
  usersNeeded: (reason) => ({
    what: 'Não foi possível criar a prévia.',
    why: `Só dá para alterar pessoas existentes quando os usuários do destino são conhecidos. ${reason}`.trim(),
    todo: 'Confira a conexão em Configurações e crie a prévia de novo.',
  }),
  noUpdates: (target) => ({
    what: `${target} só aceita novas pessoas.`,
    why: 'Não há como alterar pessoas que já existem.',
    todo: 'Escolha criar novas pessoas.',
  }),
  undone: (count) =>
    plural(count, {
      one: '# pessoa voltará a ser como era',
      many: '# de pessoas voltarão a ser como eram',
      other: '# pessoas voltarão a ser como eram',
    }),
  yes: 'sim',
  no: 'não',
  nobody: 'ninguém',
};
