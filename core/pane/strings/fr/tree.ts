/** French: what the tree of leaders says. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const treeStrings = ({ number, plural, people }: Words): Strings['tree'] => ({
  open: 'Voir qui encadre qui',
  title: 'Qui encadre qui',
  emptyTitle: 'Personne à afficher',
  emptyText: 'L’arbre apparaît dès que la feuille contient des personnes.',
  list: 'Arbre des responsables',
  leaders: (count) => plural(count, { one: '# responsable', many: '# de responsables', other: '# responsables' }),
  levels: (count) => plural(count, { one: '# niveau', many: '# de niveaux', other: '# niveaux' }),
  widest: (count) => `plus grande équipe\u00a0: ${number(count)}`,
  direct: (count) => plural(count, { one: '# en direct', many: '# en direct', other: '# en direct' }),
  total: (count) => plural(count, { one: '# en tout', many: '# en tout', other: '# en tout' }),
  existing: 'utilisateur existant',
  orphans: 'Responsable introuvable',
  orphanCount: (count) =>
    plural(count, {
      one: '# sans responsable trouvé',
      many: '# sans responsable trouvé',
      other: '# sans responsable trouvé',
    }),
  leaderCell: (text) => `Cellule du responsable\u00a0: «\u00a0${text}\u00a0»`,
  circles: 'Boucles',
  circleCount: (count) => plural(count, { one: '# boucle', many: '# de boucles', other: '# boucles' }),
  circle: (members) =>
    plural(members, {
      one: 'Boucle de # personne',
      many: 'Boucle de # de personnes',
      other: 'Boucle de # personnes',
    }),
  reportsTo: (person, leader) => `${person} a pour responsable ${leader}`,
  hanging: (count) =>
    plural(count, {
      one: '# autre personne dépend de cette boucle.',
      many: '# d’autres personnes dépendent de cette boucle.',
      other: '# autres personnes dépendent de cette boucle.',
    }),
  showIn: 'Voir dans l’arbre',
  search: 'Rechercher une personne',
  found: (count) => plural(count, { one: '# trouvée', many: '# trouvées', other: '# trouvées' }),
  foundAt: (at, count) => `${number(at)} sur ${number(count)}`,
  notFound: 'Personne de ce nom',
  next: 'Personne suivante trouvée',
  previous: 'Personne précédente trouvée',
  members: (count) => people(count),
  noName: 'Sans nom',
});
