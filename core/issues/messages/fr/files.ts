/** French: what is said of files that are handed on: their names, their headings, and what to know of them. */
import type { Catalogue } from '../spoken.js';
import { plural, quoted } from './phrases.js';

const stay = (many: number, why: string): string =>
  plural(
    many,
    {
      one: '# ligne n’est pas dans le fichier\u00a0: {why}.',
      many: '# de lignes ne sont pas dans le fichier\u00a0: {why}.',
      other: '# lignes ne sont pas dans le fichier\u00a0: {why}.',
    },
    { why },
  );

export const files: Catalogue['files'] = {
  names: {
    upload: 'importation',
    template: { create: 'modele-creation', update: 'modele-modification' },
    issues: 'problemes',
    failures: 'echecs',
  },
  sheets: { upload: 'Importation', template: 'Modèle', issues: 'Problèmes', failures: 'Échecs' },
  starters: { sample: 'Exemple Muster', template: 'Modèle Muster' },
  nothing: {
    what: 'Il n’y a rien à mettre dans une feuille.',
    why: 'La feuille a changé depuis sa vérification, ou ce type de fichier n’a pas de lignes propres.',
    todo: 'Vérifiez à nouveau la feuille.',
  },
  issuesHeader: ['Ligne', 'Colonne', 'En-tête', 'Personne', 'Code', 'Niveau', 'Problème', 'Pourquoi', 'Que faire', 'Correction'],

  requiredCell: (place) => `required: ${place} est vide, et l’importation n’accepte personne sans cette valeur.`,
  requiredColumn: (heading) => `required: aucune colonne pour ${heading}, et l’importation n’accepte personne sans cette valeur.`,
  holds: {
    create: (many) =>
      plural(many, {
        one: 'Le fichier contient # nouvelle personne.',
        many: 'Le fichier contient # de nouvelles personnes.',
        other: 'Le fichier contient # nouvelles personnes.',
      }),
    update: (many) =>
      plural(many, {
        one: 'Le fichier contient # utilisateur existant.',
        many: 'Le fichier contient # d’utilisateurs existants.',
        other: 'Le fichier contient # utilisateurs existants.',
      }),
  },
  nobody: 'Le fichier ne contient que les en-têtes\u00a0: aucune ligne ne peut encore être importée.',
  leftOut: {
    required: (many) => stay(many, 'un champ obligatoire est vide'),
    error: (many) => stay(many, 'il reste des erreurs à corriger'),
    leader: (many) => stay(many, 'le responsable est à corriger d’abord'),
    conflict: (many) => stay(many, 'la cible a modifié les mêmes valeurs'),
    'not-allowed': (many) => stay(many, 'les managers ne peuvent pas être modifiés ainsi'),
    unchanged: (many) => stay(many, 'rien ne change'),
    skipped: (many) => stay(many, 'exclusion choisie, ou profil désactivé et incomplet'),
    'no-person': (many) => stay(many, 'les totaux et les en-têtes répétés ne sont pas des personnes'),
    'other-form': (many) => stay(many, 'les nouvelles personnes et les utilisateurs existants ont deux pages d’importation différentes'),
  },
  movedAhead: (many) =>
    plural(many, {
      one: '# responsable passe avant son équipe, comme le demande la cible\u202f; dans la feuille, c’est l’inverse.',
      many: '# de responsables passent avant leur équipe, comme le demande la cible\u202f; dans la feuille, c’est l’inverse.',
      other: '# responsables passent avant leur équipe, comme le demande la cible\u202f; dans la feuille, c’est l’inverse.',
    }),
  formulas: (many) =>
    plural(many, {
      one: '# cellule commence par =, +, -, @ ou une tabulation et reste inchangée dans le fichier\u00a0: ne l’ouvrez pas dans un tableur avant l’importation.',
      many: '# de cellules commencent par =, +, -, @ ou une tabulation et restent inchangées dans le fichier\u00a0: ne l’ouvrez pas dans un tableur avant l’importation.',
      other:
        '# cellules commencent par =, +, -, @ ou une tabulation et restent inchangées dans le fichier\u00a0: ne l’ouvrez pas dans un tableur avant l’importation.',
    }),
  formula: (place, text) => `${place}\u00a0: ${quoted(text)}`,
  unbraced: (place) => `${place} est dans le fichier sans changement\u00a0: un nom avec une virgule ne peut pas être entre accolades.`,
  more: (many) => plural(many, { one: 'et # autre', many: 'et # d’autres', other: 'et # autres' }),
  datesOpen: (heading) => `${heading} reste vide dans le fichier tant que vous n’avez pas dit comment lire ses dates.`,
  fieldLeftOut: (heading, many) =>
    plural(
      many,
      {
        one: '{heading} n’est pas dans le fichier\u00a0: l’importation n’a pas cette colonne (# cellule remplie).',
        many: '{heading} n’est pas dans le fichier\u00a0: l’importation n’a pas cette colonne (# de cellules remplies).',
        other: '{heading} n’est pas dans le fichier\u00a0: l’importation n’a pas cette colonne (# cellules remplies).',
      },
      { heading },
    ),
  withoutColumn: (headings) =>
    `Absents du fichier, car la feuille n’a pas ces colonnes et des colonnes vides pourraient effacer ces valeurs\u00a0: ${headings.join(', ')}.`,
  passwords: (many) =>
    plural(many, {
      one: '# mot de passe temporaire est dans le fichier, lisible par quiconque l’ouvre.',
      many: '# de mots de passe temporaires sont dans le fichier, lisibles par quiconque l’ouvre.',
      other: '# mots de passe temporaires sont dans le fichier, lisibles par quiconque l’ouvre.',
    }),
  passwordsMade: 'Les mots de passe que Muster crée au moment de l’envoi ne sont pas dans le fichier.',
  blanks: (many) =>
    plural(many, {
      one: '# cellule est vide. La documentation ne dit pas si l’importation garde ou efface une telle valeur\u00a0: regardez son aperçu avant de confirmer.',
      many: '# de cellules sont vides. La documentation ne dit pas si l’importation garde ou efface de telles valeurs\u00a0: regardez son aperçu avant de confirmer.',
      other:
        '# cellules sont vides. La documentation ne dit pas si l’importation garde ou efface de telles valeurs\u00a0: regardez son aperçu avant de confirmer.',
    }),
  usersUnknown: 'Les utilisateurs existants ne sont pas connus ici\u00a0: les lignes qui ne changent rien sont aussi dans le fichier.',
  notCompared:
    'Ce qui a changé dans la cible depuis la récupération de l’équipe n’est pas connu\u00a0: actualisez d’abord l’équipe ou créez un aperçu.',
  template: {
    create:
      'Les en-têtes de la page d’importation des nouvelles personnes. Remplissez une ligne par personne et enregistrez au format Texte Unicode.',
    update:
      'Les en-têtes de la page d’importation des utilisateurs existants. Remplissez une ligne par personne et enregistrez au format Texte Unicode.',
  },
  templateCsv:
    'Les en-têtes de la page d’importation des nouvelles personnes. Remplissez une ligne par personne et enregistrez au format CSV.',
  issues: (many) =>
    plural(many, {
      one: '# problème, un par ligne. Les messages contiennent des valeurs de la feuille.',
      many: '# de problèmes, un par ligne. Les messages contiennent des valeurs de la feuille.',
      other: '# problèmes, un par ligne. Les messages contiennent des valeurs de la feuille.',
    }),
  escaped: 'Ce qu’un tableur exécuterait comme une formule est précédé d’une apostrophe.',
  failures: 'Les lignes qui n’ont pas abouti, avec les raisons.',
};
