/** Portuguese: what the tree of leaders says. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const treeStrings = ({ number, plural, people }: Words): Strings['tree'] => ({
  open: 'Ver quem lidera quem',
  title: 'Quem lidera quem',
  emptyTitle: 'Ninguém para mostrar',
  emptyText: 'A árvore aparece quando há pessoas na planilha.',
  list: 'Árvore de líderes',
  leaders: (count) => plural(count, { one: '# líder', many: '# de líderes', other: '# líderes' }),
  levels: (count) => plural(count, { one: '# nível', many: '# de níveis', other: '# níveis' }),
  widest: (count) => `maior equipe: ${number(count)}`,
  direct: (count) => plural(count, { one: '# direto', many: '# diretos', other: '# diretos' }),
  total: (count) => plural(count, { one: '# no total', many: '# no total', other: '# no total' }),
  existing: 'usuário existente',
  orphans: 'Líder não encontrado',
  orphanCount: (count) => plural(count, { one: '# sem líder encontrado', many: '# sem líder encontrado', other: '# sem líder encontrado' }),
  leaderCell: (text) => `Célula do líder: “${text}”`,
  circles: 'Ciclos',
  circleCount: (count) => plural(count, { one: '# ciclo', many: '# de ciclos', other: '# ciclos' }),
  circle: (members) => plural(members, { one: 'Ciclo de # pessoa', many: 'Ciclo de # de pessoas', other: 'Ciclo de # pessoas' }),
  reportsTo: (person, leader) => `${person} responde a ${leader}`,
  hanging: (count) =>
    plural(count, {
      one: 'Mais # pessoa depende deste ciclo.',
      many: 'Mais # de pessoas dependem deste ciclo.',
      other: 'Mais # pessoas dependem deste ciclo.',
    }),
  showIn: 'Mostrar na árvore',
  search: 'Encontrar pessoa',
  found: (count) => plural(count, { one: '# encontrada', many: '# encontradas', other: '# encontradas' }),
  foundAt: (at, count) => `${number(at)} de ${number(count)}`,
  notFound: 'Ninguém com este nome',
  next: 'Próxima pessoa encontrada',
  previous: 'Pessoa encontrada anterior',
  members: people,
  noName: 'Sem nome',
});
