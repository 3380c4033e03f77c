/** French: everything that is known of one cell and of the person on its row. */
import type { Catalogue } from '../spoken.js';
import { inSentence, listed, people } from './phrases.js';

export const explain: Catalogue['explain'] = {
  place: (heading, cell) => (heading === '' ? cell : `${heading} (${cell})`),
  notUsed: 'Cette colonne n’est pas un champ de la cible\u00a0: rien n’en est envoyé.',
  because: (heading, reason) => `Colonne «\u00a0${heading}\u00a0»\u00a0: ${reason}`,
  blocked: (title) => `Hors envoi\u00a0: ${inSentence(title)}`,
  waits: (person) => `Hors envoi tant qu’il reste des erreurs à corriger\u00a0: ${person}`,
  noColumn: (headings) => `Hors envoi\u00a0: aucune colonne pour ${listed(headings)}`,
  change: (heading, from, to) => `${heading}\u00a0: «\u00a0${from}\u00a0» devient «\u00a0${to}\u00a0»`,
  updated: 'Comparaison avec la cible à venir\u202f; l’aperçu indique ce qui change',
  user: (user, active) =>
    active === null
      ? `Dans la cible\u00a0: ${user}`
      : active
        ? `Dans la cible\u00a0: ${user}, profil actif`
        : `Dans la cible\u00a0: ${user}, profil désactivé`,
  severalUsers: 'Dans la cible, l’adresse e-mail et l’ID sont ceux de deux personnes différentes',
  nobody: 'Dans la cible, personne n’a cette adresse e-mail ni cet ID',
  notAsked: 'Les utilisateurs de la cible ne sont pas connus\u00a0: ils n’ont pas été lus',
  leaders: (names, count) =>
    count === 1 ? `Responsable\u00a0: ${names[0] ?? ''}` : `Responsables, du plus proche au plus haut\u00a0: ${listed(names, count)}`,
  noLeader: 'Aucun responsable',
  circle: 'La chaîne des responsables revient à cette personne',
  reports: (names, count) => `Encadre ${people(count)}\u00a0: ${listed(names, count)}`,
  noReports: 'N’encadre personne',
};
