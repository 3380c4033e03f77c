/** French: what the pane says of files that are handed on. For those who upload by hand, and for people who read. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const fileStrings = ({ plural }: Words): Strings['files'] => ({
  title: 'Fichiers',
  kind: {
    upload: {
      name: 'Fichier d’importation',
      hint: 'Les lignes sans erreur, telles que la page d’importation les accepte.',
      none: 'Vérifiez d’abord à nouveau la feuille.',
    },
    template: {
      name: 'Modèle',
      hint: 'Seulement les en-têtes de la page d’importation.',
      none: 'Cette cible n’a pas de page d’importation.',
    },
    issues: {
      name: 'Problèmes en CSV',
      hint: 'Tout ce qui a été trouvé, à lire ou à transmettre.',
      none: 'Vérifiez d’abord à nouveau la feuille.',
    },
    failures: {
      name: 'Échecs en CSV',
      hint: 'Ce que le dernier envoi a laissé, avec les raisons.',
      none: 'Aucun envoi n’a laissé d’échecs.',
    },
  },
  notes: 'À savoir d’abord',
  ready: (count) =>
    plural(count, {
      one: 'Prêt, avec # remarque.',
      many: 'Prêt, avec # de remarques.',
      other: 'Prêt, avec # remarques.',
    }),
  download: 'Télécharger',
  downloadName: (name) => `Télécharger\u00a0: ${name}`,
  copy: 'Copier',
  copyName: (name) => `Copier le texte\u00a0: ${name}`,
  sheet: 'Nouvelle feuille',
  sheetName: (name) => `Mettre dans une nouvelle feuille\u00a0: ${name}`,
  copied: 'Copié.',
  notCopied: 'Copie impossible ici.',
  laidOut: 'C’est dans une nouvelle feuille, chaque cellule au format texte.',
  ways: 'Si rien ne se télécharge, cet hôte ne laisse passer aucun fichier\u00a0: copiez le texte, ou utilisez une nouvelle feuille et enregistrez-la de là.',
});
