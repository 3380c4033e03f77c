/** French: what the pane says about columns. Which is which field, what is unsure, what words mean, what moved since last time. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

/** From where on a match is called so. */
const VERY_LIKELY = 0.9;
const LIKELY = 0.75;

export const mappingStrings = ({ number, plural, percent, rows }: Words): Strings['mapping'] => ({
  title: 'Colonnes',
  summary: (matched, missing) => {
    const found = plural(matched, { one: '# associée', many: '# associées', other: '# associées' });
    return missing === 0
      ? found
      : plural(missing, { one: '{found}, # manquante', many: '{found}, # manquantes', other: '{found}, # manquantes' }, { found });
  },
  column: (letter) => `colonne ${letter}`,
  missing: 'introuvable',
  required: 'obligatoire',
  unused: 'Non utilisé',
  because: (reason, confidence) => {
    if (confidence >= 1) return reason;
    const sure = confidence >= VERY_LIKELY ? 'très probable' : confidence >= LIKELY ? 'probable' : `possible, ${percent(confidence)}`;
    return `${reason} · ${sure}`;
  },
  forAll: (value) => `«\u00a0${value}\u00a0» pour toutes les lignes`,
  change: 'Modifier',
  changeField: (field) => `Modifier\u00a0: ${field}`,
  keep: 'Mémoriser ces colonnes',
  kept: 'Colonnes mémorisées.',
  forget: 'Oublier ces décisions',
  forgotten: 'Décisions oubliées. Les colonnes ont été relues.',

  batch: 'Réglages pour toutes les lignes',
  batchHint: 'Ces champs n’ont pas de colonne. Ce qui figure ici vaut pour chaque ligne.',
  batchCompany: 'Utiliser les réglages de l’entreprise',
  batchUnset: 'Non défini',
  loadExisting: 'Charger depuis un utilisateur',
  loadHint: 'Reprend les valeurs d’un utilisateur.',
  loadWho: 'Nom, adresse ou identifiant',
  loadUse: (label) => `Utiliser\u00a0: ${label}`,
  loadNobody: 'Aucun utilisateur trouvé.',
  loaded: 'Valeurs reprises.',

  questions: 'Questions sur les colonnes',
  progress: (at, of) => `Question ${number(at)} sur ${number(of)}`,
  which: (field) => `Quelle colonne correspond à ${field}\u202f?`,
  nowhere: (field) => `Aucune colonne ne correspond à ${field}. D’où vient cette valeur\u202f?`,
  needed: 'Sans elle, personne ne peut être envoyé.',
  candidates: 'Colonnes possibles',
  examples: (examples) => `p. ex. ${examples.join(' · ')}`,
  noExamples: 'aucune valeur',
  none: 'Aucune de celles-ci',
  other: 'Une autre colonne',
  oneValue: 'Une même valeur pour toutes les lignes',
  makeIt: 'Composer à partir d’autres colonnes',
  later: 'Pas maintenant',
  left: (count) =>
    plural(count, {
      one: '# question sur les colonnes',
      many: '# de questions sur les colonnes',
      other: '# questions sur les colonnes',
    }),

  source: (field) => `D’où vient ${field}`,
  sources: {
    column: 'Une colonne',
    value: 'Une même valeur pour toutes les lignes',
    made: 'Composé à partir d’autres colonnes',
    none: 'Nulle part',
  },
  columnOption: (letter, heading) => `${letter} · ${heading}`,
  takenOption: (letter, heading, field) => `${letter} · ${heading} (actuellement ${field})`,
  choose: 'Choisir…',
  value: 'Valeur',
  apply: 'Appliquer',
  applied: (field) => `${field}\u00a0: c’est fait.`,

  nameColumn: 'Colonne des noms complets',
  order: 'Ordre des noms',
  orders: { 'first-last': 'Prénom d’abord\u00a0: Ann Lee', 'last-first': 'Nom d’abord\u00a0: Lee, Ann' },
  pattern: 'Modèle de l’adresse',
  patternHint: '{first} et {last} représentent le prénom et le nom, {f} et {l} leurs initiales.',
  live: (examples) => `Résultat\u00a0: ${examples.join(' · ')}`,
  liveNone: 'Pas encore de résultat.',
  fromName: (heading, part) => (part === 'first' ? `prénom tiré de «\u00a0${heading}\u00a0»` : `nom tiré de «\u00a0${heading}\u00a0»`),
  fromPattern: (pattern) => `composé selon ${pattern}`,

  words: (heading) => `Que veulent dire ces mots de «\u00a0${heading}\u00a0»\u202f?`,
  word: (shown) => `«\u00a0${shown}\u00a0»`,
  means: (meaning) => `veut dire ${meaning}`,
  wordsHint: 'Aucune cellule n’est modifiée. Le sens d’un mot est mémorisé pour ce classeur.',
  suggestions: (word) => `«\u00a0${word}\u00a0» peut vouloir dire`,
  otherMeaning: (word) => `Un autre sens de «\u00a0${word}\u00a0»`,
  anotherMeaning: 'Autre…',
  blankMeaning: 'laisser vide',
  forgetWord: 'Oublier',
  forgetWordOf: (word) => `Oublier le sens de «\u00a0${word}\u00a0»`,
  takeOnly: 'Choisir là où il n’y a qu’une suggestion',
  applyWords: (count) =>
    plural(count, {
      one: 'Appliquer à # ligne',
      many: 'Appliquer à # de lignes',
      other: 'Appliquer aux # lignes',
    }),
  applyNothing: 'Choisissez leur sens',
  wordsDone: (count) => `Fait pour ${rows(count)}.`,
  meanings: (count) =>
    plural(count, {
      one: '# mot lu comme un autre',
      many: '# de mots lus comme d’autres',
      other: '# mots lus comme d’autres',
    }),
  unknownWords: (count) => plural(count, { one: '# mot inconnu', many: '# de mots inconnus', other: '# mots inconnus' }),

  drift: 'Les colonnes ont changé depuis votre confirmation',
  readSo: 'Les lire ainsi',
  anew: 'Tout revoir',
});
