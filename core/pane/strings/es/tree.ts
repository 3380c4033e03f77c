/** Spanish: what the tree of leaders says. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const treeStrings = ({ number, plural, people }: Words): Strings['tree'] => ({
  open: 'Ver quién lidera a quién',
  title: 'Quién lidera a quién',
  emptyTitle: 'No hay nadie que mostrar',
  emptyText: 'El árbol aparece cuando se encuentran personas en la hoja.',
  list: 'Árbol de líderes',
  leaders: (count) => plural(count, { one: '# líder', many: '# de líderes', other: '# líderes' }),
  levels: (count) => plural(count, { one: '# nivel', many: '# de niveles', other: '# niveles' }),
  widest: (count) => `mayor equipo: ${number(count)}`,
  direct: (count) => plural(count, { one: '# directa', many: '# directas', other: '# directas' }),
  total: (count) => plural(count, { one: '# en total', many: '# en total', other: '# en total' }),
  existing: 'usuario existente',
  orphans: 'Líder no encontrado',
  orphanCount: (count) => plural(count, { one: '# sin líder encontrado', many: '# sin líder encontrado', other: '# sin líder encontrado' }),
  leaderCell: (text) => `Celda de líder: “${text}”`,
  circles: 'Círculos',
  circleCount: (count) => plural(count, { one: '# círculo', many: '# de círculos', other: '# círculos' }),
  circle: (members) => plural(members, { one: 'Círculo de # persona', many: 'Círculo de # de personas', other: 'Círculo de # personas' }),
  reportsTo: (person, leader) => `${person} depende de ${leader}`,
  hanging: (count) =>
    plural(count, {
      one: '# persona más depende de este círculo.',
      many: '# de personas más dependen de este círculo.',
      other: '# personas más dependen de este círculo.',
    }),
  showIn: 'Mostrar en el árbol',
  search: 'Buscar una persona',
  found: (count) => plural(count, { one: '# encontrada', many: '# encontradas', other: '# encontradas' }),
  foundAt: (at, count) => `${number(at)} de ${number(count)}`,
  notFound: 'Nadie con ese nombre',
  next: 'Siguiente persona encontrada',
  previous: 'Anterior persona encontrada',
  members: people,
  noName: 'Sin nombre',
});
