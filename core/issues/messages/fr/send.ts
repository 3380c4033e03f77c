/** French: what is said of a send, of taking it back, and of each of its rows. */
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { listed, number, plural, rows } from './phrases.js';

type Op = Parameters<Catalogue['send']['outcome']>[0];
type Outcome = Parameters<Catalogue['send']['outcome']>[1];
type Stays = Parameters<Catalogue['send']['stays']>[0];

/** What was done, was not, or perhaps was, by operation. */
const DONE: Readonly<Record<Op, readonly [done: string, not: string, unknown: string]>> = {
  create: ['Créé', 'Non créé', 'Création incertaine'],
  update: ['Modifié', 'Non modifié', 'Modification incertaine'],
  activate: ['Activé', 'Non activé', 'Activation incertaine'],
  deactivate: ['Désactivé', 'Non désactivé', 'Désactivation incertaine'],
  delete: ['Supprimé', 'Non supprimé', 'Suppression incertaine'],
  '': ['Fait', 'Non fait', 'Résultat incertain'],
};

const NEW_PREVIEW = 'Créez un nouvel aperçu.';
const CHOOSE = 'Créez un nouvel aperçu et choisissez la valeur à garder.';
const SWITCH = 'Créez un nouvel aperçu\u202f; la ligne peut passer en modification.';
const LEADER_FIRST = 'Corrigez ce qui manque à son responsable, puis réessayez.';
/** What a person can do about a row, by the code of its reason. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  ['refused', 'Corrigez la cellule, puis réessayez.'],
  ['leader-blocked', LEADER_FIRST],
  ['leader-not-sent', LEADER_FIRST],
  ['row-blocked', 'Corrigez ce qui a bloqué le reste de la ligne, puis réessayez.'],
  ['done-in-part', 'Corrigez la ligne, puis réessayez\u202f: seul le reste est envoyé.'],
  ['changed-since-preview', NEW_PREVIEW],
  ['email-taken', SWITCH],
  ['employee-id-taken', SWITCH],
  ['user-not-found', NEW_PREVIEW],
  ['conflict', CHOOSE],
  ['changed-at-target', CHOOSE],
  ['unknown-outcome', 'Réessayez\u00a0: la personne est d’abord recherchée.'],
  ['seats-exceeded', 'Libérez ou ajoutez des places, puis réessayez.'],
  ['connection', 'Vérifiez les Paramètres, puis réessayez.'],
  ['setup', 'Complétez les Paramètres, puis réessayez.'],
  ['journal', 'Vérifiez que vous pouvez modifier le classeur, puis réessayez.'],
  ['lease', 'Attendez la fin de l’autre envoi, puis créez un nouvel aperçu.'],
  ['sheet', 'Ouvrez la feuille, puis réessayez.'],
  ['strict', 'Corrigez la ligne refusée, puis créez un nouvel aperçu.'],
]);

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  succeeded: 'succès',
  failed: 'refus',
  unknown: 'sans réponse',
  cancelled: 'en suspens',
  'not-sent': 'sans envoi',
};

/** What stays of all rows, each in its own sentence. */
const STAYS: Readonly<Record<Stays, (count: number, heading: string) => string>> = {
  mail: (count) =>
    plural(count, {
      one: '# personne a peut-être reçu un e-mail\u00a0: il reste envoyé',
      many: '# de personnes ont peut-être reçu un e-mail\u00a0: il reste envoyé',
      other: '# personnes ont peut-être reçu un e-mail\u00a0: il reste envoyé',
    }),
  field: (count, heading) =>
    plural(
      count,
      {
        one: '{heading} reste tel qu’envoyé pour # personne\u00a0: la cible ne peut pas l’annuler',
        many: '{heading} reste tel qu’envoyé pour # de personnes\u00a0: la cible ne peut pas l’annuler',
        other: '{heading} reste tel qu’envoyé pour # personnes\u00a0: la cible ne peut pas l’annuler',
      },
      { heading },
    ),
  create: (count) =>
    plural(count, {
      one: '# personne créée reste, désactivée',
      many: '# de personnes créées restent, désactivées',
      other: '# personnes créées restent, désactivées',
    }),
  unreadable: (count) =>
    plural(count, {
      one: '# ligne ne peut pas être annulée\u00a0: les valeurs précédentes ne sont plus connues',
      many: '# de lignes ne peuvent pas être annulées\u00a0: les valeurs précédentes ne sont plus connues',
      other: '# lignes ne peuvent pas être annulées\u00a0: les valeurs précédentes ne sont plus connues',
    }),
  deleted: (count) =>
    plural(count, {
      one: '# personne a été supprimée et le reste',
      many: '# de personnes ont été supprimées et le restent',
      other: '# personnes ont été supprimées et le restent',
    }),
  kept: (count) =>
    plural(count, {
      one: '# personne créée reste\u00a0: la cible ne désactive personne',
      many: '# de personnes créées restent\u00a0: la cible ne désactive personne',
      other: '# personnes créées restent\u00a0: la cible ne désactive personne',
    }),
};

export const send: Catalogue['send'] = {
  waiting: (reason, ms) => {
    const seconds = `${number(Math.ceil(ms / 1000))}\u00a0s`;
    if (reason === 'throttled') return `La cible demande d’attendre ${seconds}`;
    if (reason === 'unsent') return `Les requêtes ne peuvent pas partir\u202f; nouvel essai dans ${seconds}`;
    if (reason === 'breaker') return `La cible ne répond pas\u202f; nouvel essai dans ${seconds}`;
    if (reason === 'settle') return `Des réponses ont été perdues\u202f; recherche de ces personnes dans ${seconds}`;
    if (reason === 'retry') return `Nouvelle demande dans ${seconds}`;
    return null;
  },
  stops: {
    connection: (detail) =>
      say(
        'L’envoi s’est arrêté\u00a0: pas de connexion.',
        detail || 'La cible a refusé la clé, ou est restée injoignable.',
        'Vérifiez les Paramètres, puis reprenez l’envoi. Ce qui a été envoyé reste.',
      ),
    setup: (detail) =>
      say(
        'L’envoi s’est arrêté\u00a0: la connexion n’est pas configurée.',
        detail,
        'Vérifiez les Paramètres, puis reprenez l’envoi. Ce qui a été envoyé reste.',
      ),
    'seats-exceeded': (detail) =>
      say('L’envoi s’est arrêté\u00a0: il n’y a plus de places.', detail, 'Libérez ou ajoutez des places, puis envoyez le reste.'),
    cancelled: () => say('L’envoi a été abandonné.', 'Ce qui a déjà été envoyé reste.', 'Créez un nouvel aperçu pour envoyer le reste.'),
    journal: () =>
      say(
        'L’envoi s’est arrêté\u00a0: son journal n’a pas pu être écrit.',
        'Sans lui, personne ne pourrait dire plus tard ce qui a été envoyé.',
        'Vérifiez que vous pouvez modifier le classeur, puis reprenez l’envoi.',
      ),
    lease: () =>
      say('L’envoi s’est arrêté\u00a0: quelqu’un d’autre l’a repris.', 'Un seul envoi se fait à la fois.', 'Attendez la fin de l’autre.'),
    sheet: () =>
      say(
        'L’envoi s’est arrêté\u00a0: la feuille n’a pas pu être lue.',
        'Les lignes sont relues avant d’être envoyées.',
        'Ouvrez la feuille et reprenez l’envoi.',
      ),
    strict: () =>
      say(
        'L’envoi s’est arrêté au premier refus.',
        'Il est strict\u00a0: ce qu’il a fait avant est annulé dans la mesure du possible.',
        'Corrigez la ligne refusée, puis créez un nouvel aperçu.',
      ),
  },
  outcome: (op, outcome) => DONE[op][outcome === 'succeeded' ? 0 : outcome === 'unknown' ? 2 : 1],
  outcomes: {
    failed: 'Refusé',
    unknown: 'Résultat encore inconnu',
    cancelled: 'Envoi abandonné',
    'not-sent': 'Non envoyé',
    waiting: 'En attente',
    'on-its-way': 'En cours',
  },
  outcomeReasons: new Map([
    ['leader-blocked', 'Son responsable n’a pas été créé'],
    ['leader-not-sent', 'Son responsable n’a pas été modifié'],
    ['row-blocked', 'Le reste de la ligne n’est pas arrivé'],
    ['done-in-part', 'Une partie seulement est arrivée'],
    ['changed-since-preview', 'La ligne a changé après l’aperçu'],
    ['email-taken', 'L’adresse e-mail existe déjà'],
    ['employee-id-taken', 'L’ID d’employé existe déjà'],
    ['user-not-found', 'La personne n’est plus dans la cible'],
    ['unknown-outcome', 'La réponse a été perdue\u202f; le prochain essai recherche d’abord la personne'],
    ['conflict', 'La cible ne contient pas la même chose que la feuille'],
    ['changed-at-target', 'La valeur a été modifiée entre-temps dans la cible'],
    ['seats-exceeded', 'Il n’y avait plus de places'],
    ['connection', 'La connexion a échoué'],
    ['setup', 'La connexion n’est pas configurée'],
    ['journal', 'Le journal n’a pas pu être écrit'],
    ['lease', 'Quelqu’un d’autre a repris l’envoi'],
    ['sheet', 'La feuille n’a pas pu être lue'],
    ['strict', 'Une autre ligne a été refusée avant'],
  ]),
  advice: (code, outcome) =>
    ADVICE.get(code) ??
    (outcome === 'cancelled'
      ? 'Créez un nouvel aperçu pour envoyer le reste.'
      : outcome === 'failed'
        ? 'Corrigez la ligne, puis réessayez.'
        : ''),
  intent: (op, headings) => {
    const word = { create: 'Créer', update: 'Modifier', activate: 'Activer', deactivate: 'Désactiver', delete: 'Supprimer', '': '' }[op];
    return headings.length === 0 ? word : `${word} ${listed(headings)}`;
  },
  undone: (exception) => (exception === '' ? 'Annulé' : `Annulé\u202f; ${exception}`),
  notUndone: (reason) => (reason === '' ? 'Non annulé' : `Non annulé\u00a0: ${reason}`),
  undoUnknown: 'Annulation incertaine',
  undoing: (left) => (left === 0 ? null : `Annulation de ce qui a été envoyé\u00a0: encore ${number(left)}`),
  undoChanged: 'Quelqu’un l’a modifié depuis',
  stayReason: (reason, heading) =>
    ({
      mail: 'un e-mail parti reste envoyé',
      field: `${heading} ne peut pas être annulé`,
      create: 'la personne reste, désactivée',
      unreadable: 'les valeurs précédentes ne sont plus connues',
      deleted: 'la personne a été supprimée et le reste',
      kept: 'la personne reste telle que créée\u00a0: la cible ne désactive personne',
    })[reason],
  stays: (reason, count, heading) => STAYS[reason](count, heading),
  staysUnknown: (count) =>
    plural(count, {
      one: '# personne a peut-être été modifiée\u00a0: la réponse a été perdue, donc rien n’y est annulé',
      many: '# de personnes ont peut-être été modifiées\u00a0: les réponses ont été perdues, donc rien n’y est annulé',
      other: '# personnes ont peut-être été modifiées\u00a0: les réponses ont été perdues, donc rien n’y est annulé',
    }),
  staysRow: (person, sheetRow, detail) =>
    `${[person, ...(sheetRow > 0 ? [`(ligne ${number(sheetRow)})`] : [])].filter((text) => text !== '').join(' ')}\u00a0: ${detail}`,
  staysMore: (count) =>
    plural(count, {
      one: '# autre ligne n’a pas été annulée',
      many: '# d’autres lignes n’ont pas été annulées',
      other: '# autres lignes n’ont pas été annulées',
    }),
  nothingToUndo: say('Il n’y a rien à annuler.', 'Aucune ligne du dernier envoi n’est arrivée, ou toutes ont été annulées.', ''),
  undoUnreadable: say(
    'Cet envoi ne peut pas être annulé.',
    'Son journal n’a pas pu être lu, et sans lui les valeurs précédentes sont inconnues.',
    'Consultez la feuille «\u00a0Muster log\u00a0», ou corrigez les personnes dans la cible.',
  ),
  mapping: (field, heading) => `${field} depuis «\u00a0${heading}\u00a0»`,
  logNotWritten: (detail) =>
    say('L’envoi n’a pas pu être ajouté à la feuille de journal.', detail, 'Le résultat reste affiché ici\u202f; rien n’y a changé.'),
  csvHeader: ['Ligne', 'Personne', 'E-mail', 'ID d’employé', 'Action prévue', 'Résultat', 'Champ', 'Raison', 'Que faire'],
  logRun: { send: 'Envoi', undo: 'Annulation' },
  logStrict: 'Envoi, strict',
  outcomeWords: OUTCOME_WORDS,
  logCounts: (total, counts) =>
    [
      rows(total),
      ...(['succeeded', 'failed', 'unknown', 'cancelled', 'not-sent'] as const).flatMap((outcome) =>
        counts[outcome] > 0 ? [`${number(counts[outcome])} ${OUTCOME_WORDS[outcome]}`] : [],
      ),
    ].join(', '),
};
