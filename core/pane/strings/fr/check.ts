/** French: what the check view says. What was found, what mends it, what a send shall do, and the team that was fetched. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const checkStrings = ({ number, plural }: Words): Strings['check'] => ({
  showPreview: 'Afficher l’aperçu',
  firstTitle: 'Vérifiez votre liste',
  firstSteps: [
    ['Vérifier', 'Trouve et surligne ce qui serait refusé. Aucune cellule n’est modifiée.'],
    ['Aperçu', 'Montre ce qui arriverait à chaque ligne.'],
    ['Envoyer', 'Ne commence que si vous le demandez.'],
  ],
  starter: {
    title: 'Pas encore de liste\u00a0?',
    hint: 'L’une ou l’autre va dans une nouvelle feuille\u00a0; les vôtres restent telles quelles.',
    sample: 'Créer une liste d’exemple',
    template: 'Créer un modèle vide',
  },
  notSetUp: 'La connexion n’est pas encore configurée. La vérification s’en passe, l’envoi non.',
  firstSheet: (name) => `Feuille\u00a0: ${name}`,
  emptyTitle: 'Personne ici',
  emptyText: 'Muster cherche une ligne d’en-tête avec des noms tels que Email Address ou Team Leader, et des personnes en dessous.',
  goodTitle: 'Tout est bon',
  goodText: (count) =>
    plural(count, {
      one: '# personne prête pour l’aperçu.',
      many: '# de personnes prêtes pour l’aperçu.',
      other: '# personnes prêtes pour l’aperçu.',
    }),
  untitled: 'Cette feuille',
  knownUsers: (count) =>
    plural(count, {
      one: 'Comparaison avec # utilisateur',
      many: 'Comparaison avec # d’utilisateurs',
      other: 'Comparaison avec # utilisateurs',
    }),
  clearHighlights: 'Retirer le surlignage',
  stale: 'La feuille a changé depuis cette vérification. Vérifiez-la à nouveau pour continuer.',
  counts: {
    label: 'Filtrer par niveau',
    error: (count) => plural(count, { one: 'erreur', many: 'erreurs', other: 'erreurs' }),
    warning: (count) => plural(count, { one: 'avertissement', many: 'avertissements', other: 'avertissements' }),
    info: () => 'à noter',
  },
  causes: 'À corriger d’abord',
  nextStep: 'Prochaine étape',
  frees: (count) => plural(count, { one: 'Débloque # ligne', many: 'Débloque # de lignes', other: 'Débloque # lignes' }),
  safe: 'Corriger tout ce qui va de soi',
  nothingSafe: 'Rien ici ne peut être corrigé sans décision.',
  fixAll: (count) => `Tout corriger (${number(count)})`,
  fixOne: 'Corriger',
  show: 'Afficher',
  issues: 'Problèmes',
  codes: 'Type de problème',
  allCodes: (count) => `Tous les types (${number(count)})`,
  codeCount: (title, count) => `${title} (${number(count)})`,
  oneCause: (title) => `Seulement\u00a0: ${title}`,
  previousError: 'Erreur précédente',
  nextError: 'Erreur suivante',
  oneType: (heading) => `${heading}\u00a0: un seul type part à la fois`,
  hidden: {
    title: (count) =>
      plural(count, {
        one: '# ligne est masquée. En tenir compte\u202f?',
        many: '# de lignes sont masquées. En tenir compte\u202f?',
        other: '# lignes sont masquées. En tenir compte\u202f?',
      }),
    all: 'Toutes les lignes',
    visible: 'Lignes visibles uniquement',
  },
  noneLeft: 'Aucun problème de ce type.',
  wholeSheet: 'Toute la feuille',
  detail: 'Problème',
  fixes: 'Corrections',
  counted: (counts) =>
    `Vérification terminée. ${plural(counts.error, { one: '# erreur', many: '# d’erreurs', other: '# erreurs' })}, ${plural(
      counts.warning,
      { one: '# avertissement', many: '# d’avertissements', other: '# avertissements' },
    )}.`,
});

export const modeStrings = (): Strings['mode'] => ({
  label: 'Ce que fait un envoi',
  name: { create: 'Créer', update: 'Modifier', sync: 'Les deux' },
  text: {
    create: 'Ajoute de nouvelles personnes, n’en modifie aucune.',
    update: 'Modifie les personnes existantes, n’en ajoute aucune.',
    sync: 'Ajoute de nouvelles personnes, modifie celles qui existent.',
  },
  onlyCreate: (target) => `${target} n’accepte que de nouvelles personnes.`,
});

export const teamStrings = ({ plural, moment }: Words): Strings['team'] => ({
  get: 'Récupérer l’équipe actuelle',
  refresh: 'Actualiser l’équipe',
  or: 'Ou partez des personnes déjà dans la cible\u00a0: elles arrivent dans une feuille à part, prêtes à être modifiées.',
  here: (count, at) =>
    plural(
      count,
      {
        one: '# personne, récupérée le {at}.',
        many: '# de personnes, récupérées le {at}.',
        other: '# personnes, récupérées le {at}.',
      },
      { at: moment(at) },
    ),
  there: (name, count, at) =>
    plural(
      count,
      {
        one: 'Dans «\u00a0{name}\u00a0»\u00a0: # personne, récupérée le {at}.',
        many: 'Dans «\u00a0{name}\u00a0»\u00a0: # de personnes, récupérées le {at}.',
        other: 'Dans «\u00a0{name}\u00a0»\u00a0: # personnes, récupérées le {at}.',
      },
      { name, at: moment(at) },
    ),
  users: (count) =>
    plural(count, {
      one: '# utilisateur jusqu’ici',
      many: '# d’utilisateurs jusqu’ici',
      other: '# utilisateurs jusqu’ici',
    }),
  cancelMeans: '«\u00a0Abandonner\u00a0» laisse vos feuilles telles quelles.',
  refreshed: 'Équipe à jour',
  saidFetched: (count) =>
    plural(count, {
      one: '# personne récupérée.',
      many: '# de personnes récupérées.',
      other: '# personnes récupérées.',
    }),
});

export const dateStrings = (): Strings['dates'] => ({
  title: (heading) => `Comment sont écrites les dates de «\u00a0${heading}\u00a0»\u202f?`,
  example: (text) => `«\u00a0${text}\u00a0» peut se lire de deux façons.`,
  dayFirst: 'Jour d’abord',
  monthFirst: 'Mois d’abord',
});

/** A decision in words, for its title. */
const DECIDED = {
  create: {
    one: 'Passer # ligne en création',
    many: 'Passer # de lignes en création',
    other: 'Passer # lignes en création',
  },
  update: {
    one: 'Passer # ligne en modification',
    many: 'Passer # de lignes en modification',
    other: 'Passer # lignes en modification',
  },
  'leave-out': { one: 'Exclure # ligne', many: 'Exclure # de lignes', other: 'Exclure # lignes' },
  'visible-only': {
    one: 'Exclure # ligne masquée',
    many: 'Exclure # de lignes masquées',
    other: 'Exclure # lignes masquées',
  },
  'one-batch': {
    one: 'Exclure # ligne d’un autre type',
    many: 'Exclure # de lignes d’autres types',
    other: 'Exclure # lignes d’autres types',
  },
  'take-back-in': { one: 'Réintégrer # ligne', many: 'Réintégrer # de lignes', other: 'Réintégrer # lignes' },
};

export const fixStrings = ({ plural, rows }: Words): Strings['fix'] => ({
  title: (count) => plural(count, { one: 'Modifier # cellule', many: 'Modifier # de cellules', other: 'Modifier # cellules' }),
  decisionTitle: (decision) => plural(decision.rows.length, DECIDED[decision.kind === 'row-mode' ? decision.mode : decision.kind]),
  choose: 'Qu’écrire\u202f?',
  chooseDecision: 'Que faire\u202f?',
  list: 'Cellules modifiées',
  rowList: 'Lignes',
  apply: 'Appliquer',
  hint: 'Seules les cellules de cette liste sont écrites.',
  formula: 'formule',
  formulas: (count) =>
    plural(count, {
      one: '# de ces cellules contient une formule, conservée sauf avis contraire de votre part.',
      many: '# de ces cellules contiennent des formules, conservées sauf avis contraire de votre part.',
      other: '# de ces cellules contiennent des formules, conservées sauf avis contraire de votre part.',
    }),
  overwrite: (count) =>
    plural(count, {
      one: 'Remplacer aussi # formule',
      many: 'Remplacer aussi # de formules',
      other: 'Remplacer aussi # formules',
    }),
  decisionHint: 'Aucune cellule n’est écrite. Muster mémorise le choix pour ces lignes.',
  done: (count) => plural(count, { one: '# cellule modifiée.', many: '# de cellules modifiées.', other: '# cellules modifiées.' }),
  decided: (count) => `Fait pour ${rows(count)}.`,
});
