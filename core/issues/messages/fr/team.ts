/** French: what is said of the team that was fetched. Problems, notices, and what a refresh did. */
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { plural } from './phrases.js';

export const team: Catalogue['team'] = {
  teamSheet: 'Équipe actuelle',
  absentSheet: 'Hors de la feuille',
  writing: 'Muster inscrit des personnes ici. Si ce texte reste, l’écriture a été interrompue. Supprimez alors cette feuille.',
  cancelledNote: 'Abandonné avant la fin. Il n’y a personne ici. Supprimez cette feuille ou récupérez à nouveau l’équipe.',

  cancelled: say('Abandonné.', 'Rien n’a été modifié.', 'Recommencez quand vous voulez.'),
  noNewSheets: say(
    'Impossible d’ajouter une feuille.',
    'Ce classeur ne permet pas à Muster d’ajouter des feuilles.',
    'Ouvrez le classeur là où vous pouvez en ajouter, puis réessayez.',
  ),
  protectedSheet: (name) =>
    say(
      `«\u00a0${name}\u00a0» est une feuille protégée.`,
      'L’équipe n’a pas pu y être actualisée.',
      'Demandez l’accès au propriétaire de la feuille, puis réessayez.',
    ),
  noHeadings: (name) =>
    say(
      `Les en-têtes de «\u00a0${name}\u00a0» sont introuvables.`,
      'Sans Record, Email Address ou Employee ID, impossible de savoir qui est sur quelle ligne.',
      'Remettez les en-têtes, ou supprimez la feuille\u00a0: l’équipe ira dans une nouvelle.',
    ),
  movedMeanwhile: (name) =>
    say(
      `«\u00a0${name}\u00a0» a changé pendant l’actualisation.`,
      'Des lignes ou des colonnes ont été déplacées ou modifiées\u202f; le reste n’a donc pas été écrit.',
      'Récupérez à nouveau l’équipe\u202f; ce qui a été écrit est juste.',
    ),
  baselineLost: say(
    'Ce qui a été récupéré n’est plus connu.',
    'La feuille masquée «\u00a0Muster team\u00a0» a été supprimée ou modifiée.',
    'Chaque différence avec la cible compte comme votre modification. Parcourez l’aperçu, ou supprimez la feuille et récupérez à nouveau l’équipe.',
  ),

  fetched: (many, name) =>
    plural(
      many,
      {
        one: '# personne inscrite dans «\u00a0{name}\u00a0»',
        many: '# de personnes inscrites dans «\u00a0{name}\u00a0»',
        other: '# personnes inscrites dans «\u00a0{name}\u00a0»',
      },
      { name },
    ),
  listed: (many, name) =>
    plural(
      many,
      {
        one: '# personne listée dans «\u00a0{name}\u00a0», avec désactivation proposée\u202f; rien n’est envoyé sans aperçu',
        many: '# de personnes listées dans «\u00a0{name}\u00a0», avec désactivation proposée\u202f; rien n’est envoyé sans aperçu',
        other: '# personnes listées dans «\u00a0{name}\u00a0», avec désactivation proposée\u202f; rien n’est envoyé sans aperçu',
      },
      { name },
    ),
  upToDate: 'Rien n’a changé dans la cible',
  written: (many) => plural(many, { one: '# cellule actualisée', many: '# de cellules actualisées', other: '# cellules actualisées' }),
  added: (many) =>
    plural(many, {
      one: '# personne ajoutée à la fin',
      many: '# de personnes ajoutées à la fin',
      other: '# personnes ajoutées à la fin',
    }),
  noRoom: (many) =>
    plural(many, {
      one: '# personne non ajoutée\u00a0: un autre tableau se trouve sous la liste\u202f; déplacez-le, puis récupérez à nouveau l’équipe',
      many: '# de personnes non ajoutées\u00a0: un autre tableau se trouve sous la liste\u202f; déplacez-le, puis récupérez à nouveau l’équipe',
      other:
        '# personnes non ajoutées\u00a0: un autre tableau se trouve sous la liste\u202f; déplacez-le, puis récupérez à nouveau l’équipe',
    }),
  gone: (many) =>
    plural(many, {
      one: '# personne n’est plus dans la cible\u202f; sa ligne reste',
      many: '# de personnes ne sont plus dans la cible\u202f; leurs lignes restent',
      other: '# personnes ne sont plus dans la cible\u202f; leurs lignes restent',
    }),
  removed: (many) =>
    plural(many, {
      one: '# personne que vous avez retirée de la feuille n’y revient pas',
      many: '# de personnes que vous avez retirées de la feuille n’y reviennent pas',
      other: '# personnes que vous avez retirées de la feuille n’y reviennent pas',
    }),
  kept: (many) =>
    plural(many, {
      one: '# modification de votre part, pas encore envoyée\u00a0: conservée',
      many: '# de modifications de votre part, pas encore envoyées\u00a0: conservées',
      other: '# modifications de votre part, pas encore envoyées\u00a0: conservées',
    }),
  conflicts: (many) =>
    plural(many, {
      one: '# cellule modifiée à la fois ici et dans la cible\u00a0: conservée, l’aperçu demande quelle valeur envoyer',
      many: '# de cellules modifiées à la fois ici et dans la cible\u00a0: conservées, l’aperçu demande quelles valeurs envoyer',
      other: '# cellules modifiées à la fois ici et dans la cible\u00a0: conservées, l’aperçu demande quelles valeurs envoyer',
    }),
  plain:
    'Ce qui avait été récupéré est perdu\u00a0: chaque différence compte comme votre modification, et des personnes que vous aviez retirées peuvent réapparaître',
};
