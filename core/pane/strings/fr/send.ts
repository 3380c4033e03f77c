/** French: what the send view says. Of a send, of taking one back, and of what was cut off. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

// The words of an outcome stand under a count as well as beside one row: each of them reads right for one and for many.
export const sendStrings = ({ number, plural, span, people, changes }: Words): Strings['send'] => ({
  none: 'Rien d’envoyé pour l’instant',
  noneText: 'Pendant un envoi, les résultats apparaissent ici, ligne par ligne.',
  sending: (count) => `Envoi de ${people(count)}`,
  undoing: (count) => `Annulation de ${changes(count)}`,
  waiting: 'En attente',
  stopping: 'Arrêt en cours',
  stopped: 'À l’arrêt',
  refused: 'Arrêté par un refus',
  takingBack: 'Annulation de ce qui a été envoyé',
  allSent: (count) => plural(count, { one: '# personne envoyée', many: '# de personnes envoyées', other: '# personnes envoyées' }),
  allUndone: (count) =>
    plural(count, {
      one: '# modification annulée',
      many: '# de modifications annulées',
      other: '# modifications annulées',
    }),
  ended: 'Terminé, avec des lignes en suspens',
  undoEnded: 'Annulation terminée, avec des lignes en suspens',
  progress: 'Progression',
  left: (ms) => `Reste environ ${span(ms)}`,
  leftUnknown: 'Calcul du temps restant',
  cancelMeans: (sent) =>
    plural(sent, {
      one: 'Arrêt avant le prochain lot\u202f; # personne déjà envoyée reste.',
      many: 'Arrêt avant le prochain lot\u202f; # de personnes déjà envoyées restent.',
      other: 'Arrêt avant le prochain lot\u202f; # personnes déjà envoyées restent.',
    }),
  undoCancelMeans: (undone) =>
    plural(undone, {
      one: 'Arrêt avant le prochain lot\u202f; # annulation déjà faite reste.',
      many: 'Arrêt avant le prochain lot\u202f; # d’annulations déjà faites restent.',
      other: 'Arrêt avant le prochain lot\u202f; # annulations déjà faites restent.',
    }),
  takingBackCancelMeans: 'Arrêt avant le prochain lot\u202f; ce qui n’est pas annulé d’ici là reste.',
  stoppingText: 'Le lot en cours est d’abord terminé.',
  unknownText: 'Sans réponse\u00a0: la réponse a été perdue, la personne existe donc peut-être. Muster la recherche avant de réessayer.',
  strictText: 'Strict\u00a0: le premier refus arrête l’envoi et annule ce qu’il a fait.',
  retry: (count) => `Réessayer les échecs (${number(count)})`,
  rest: (count) => `Envoyer le reste (${number(count)})`,
  undoRest: (count) => `Annuler le reste (${number(count)})`,
  backToCheck: 'Retour à la vérification',
  results: 'Résultats',
  counts: 'Filtrer par résultat',
  detail: 'Résultat',
  outcome: {
    succeeded: 'succès',
    failed: 'en échec',
    unknown: 'sans réponse',
    cancelled: 'en suspens',
    'not-sent': 'sans envoi',
    waiting: 'en attente',
    'on-its-way': 'en cours',
  },
  undoOutcome: { succeeded: 'succès', 'not-sent': 'sans annulation' },
  undone: 'annulé',
  notUndone: 'non annulé',
  undoable: (count) =>
    plural(count, {
      one: '# ligne peut être annulée.',
      many: '# de lignes peuvent être annulées.',
      other: '# lignes peuvent être annulées.',
    }),
  undo: 'Annuler cet envoi',
  stays: 'Reste en place',
  said: (done, total, left) =>
    left === null ? `${number(done)} sur ${number(total)}.` : `${number(done)} sur ${number(total)}, reste environ ${span(left)}.`,
  saidEnd: (outcomes, undo) => {
    const done = undo
      ? plural(outcomes.succeeded, { one: '# annulée', many: '# annulées', other: '# annulées' })
      : plural(outcomes.succeeded, { one: '# envoyée', many: '# envoyées', other: '# envoyées' });
    return `Terminé. ${done}, ${number(outcomes.failed)} en échec, ${number(outcomes.unknown)} sans réponse.`;
  },
});

export const receiptStrings = ({ moment }: Words): Strings['receipt'] => ({
  title: 'Reçu',
  run: 'Exécution',
  by: 'Qui',
  at: 'Quand',
  span: (from, to) => `du ${moment(from)} au ${moment(to)}`,
  to: 'Vers',
  columns: 'Colonnes',
  failures: 'Lignes qui n’ont pas abouti, avec les raisons\u00a0:',
  download: 'Télécharger',
  downloadName: 'Télécharger en CSV',
  copy: 'Copier',
  copyName: 'Copier en CSV',
  copied: 'Copié.',
  notCopied: 'Copie impossible ici. Téléchargez plutôt le fichier.',
});

export const resumeStrings = ({ plural, moment }: Words): Strings['resume'] => ({
  title: 'Un envoi a été interrompu',
  undoTitle: 'Une annulation a été interrompue',
  text: (total, sheet, host, startedAt) =>
    plural(
      total,
      {
        one: '# personne de «\u00a0{sheet}\u00a0» vers {host}, commencé le {at}.',
        many: '# de personnes de «\u00a0{sheet}\u00a0» vers {host}, commencé le {at}.',
        other: '# personnes de «\u00a0{sheet}\u00a0» vers {host}, commencé le {at}.',
      },
      { sheet, host, at: moment(startedAt) },
    ),
  known: 'Muster recherche d’abord qui est arrivé, puis n’envoie que le reste. Personne n’est envoyé deux fois.',
  undoKnown: 'Muster recherche d’abord ce qui a été annulé, puis continue avec le reste.',
  more: (count) => plural(count, { one: '# autre après celui-ci.', many: '# d’autres après celui-ci.', other: '# autres après celui-ci.' }),
  ofTarget: (label) => `Il concerne ${label}\u00a0: «\u00a0Reprendre\u00a0» passe à cette cible.`,
  resume: 'Reprendre',
});
