/** French: what the application says beside issues. Problems of an action, notices, summaries. */
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { cells, either, inSentence, number, plural, rows } from './phrases.js';

type Session = Catalogue['session'];
type Failure = Parameters<Session['failure']>[0];

const FAILURES: Readonly<Record<Failure['reason'], ReturnType<Session['failure']>>> = {
  'not-allowed': say(
    'L’adresse n’est pas autorisée.',
    'Muster n’envoie qu’aux adresses de la cible elle-même.',
    'Corrigez l’adresse dans les Paramètres.',
  ),
  'secret-missing': say(
    'Il manque une clé ou un secret.',
    'L’hôte n’a rien pour signer les requêtes.',
    'Saisissez la clé d’API et le secret dans les Paramètres.',
  ),
  'not-sent': say(
    'La requête n’a pas pu partir.',
    'L’hôte l’a refusée avant tout envoi.',
    'Réessayez\u202f; si cela persiste, vérifiez l’adresse dans les Paramètres.',
  ),
  timeout: say('La cible n’a pas répondu à temps.', 'Elle est peut-être occupée, ou la connexion est lente.', 'Réessayez dans une minute.'),
  network: say(
    'La cible est injoignable.',
    'La connexion s’est interrompue.',
    'Vérifiez l’adresse dans les Paramètres et votre connexion, puis réessayez.',
  ),
};

export const session: Session = {
  failure: (failure) => FAILURES[failure.reason],
  hostFailed: (detail) =>
    say('Le tableur n’a pas fait ce qui était demandé.', detail, 'Réessayez\u202f; si cela persiste, fermez le volet et rouvrez-le.'),
  noSheet: say(
    'Il n’y a pas de feuille à vérifier.',
    'Aucune feuille visible n’est active.',
    'Ouvrez la feuille des personnes et vérifiez à nouveau.',
  ),
  hiddenUnknown: say(
    'Impossible de savoir quelles lignes sont masquées.',
    'Le tableur ne l’a pas dit\u202f; dans une longue feuille, le demander pour chaque ligne prend trop de temps.',
    'Désactivez «\u00a0Lignes visibles uniquement\u00a0» dans les Paramètres, ou copiez les lignes visibles dans une autre feuille.',
  ),
  notSetUp: (missing) => say('La connexion n’est pas configurée.', `Il manque\u00a0: ${missing}.`, 'Ouvrez les Paramètres et complétez.'),
  settingsUnknown: (reason) =>
    say(
      'Impossible de savoir si la connexion est configurée.',
      reason === '' ? 'L’endroit où ses paramètres sont conservés ne répond pas.' : reason,
      'Refaites la même action\u202f; il n’y a rien à saisir à nouveau.',
    ),
  noHosts: () =>
    say(
      'Cette édition de Muster ne connaît aucune adresse de la cible.',
      'Chaque entreprise a son propre service, c’est pourquoi son hôte est indiqué à l’installation de Muster.',
      'Demandez à la personne qui a installé Muster d’indiquer l’hôte de votre service.',
    ),
  badAddress: (hosts) =>
    say(
      'Cette adresse n’est pas autorisée.',
      `Elle doit commencer par https:// et mener à ${either(hosts)}.`,
      'Copiez l’adresse depuis la page d’administration de la cible.',
    ),
  targetSaid: (reason) => say('La cible a refusé la connexion.', reason, 'Vérifiez l’adresse, la clé et le secret dans les Paramètres.'),
  unreadable: (reason) =>
    say(
      'La réponse de la cible n’a pas pu être lue.',
      reason,
      'Vérifiez l’adresse dans les Paramètres\u202f; si elle est juste, réessayez plus tard.',
    ),
  throttled: say('La cible demande d’attendre.', 'Elle a reçu plus de requêtes qu’elle n’en permet.', 'Réessayez dans une minute.'),
  connected: (users) =>
    say(
      'Connexion établie.',
      plural(users, {
        one: 'La cible a répondu avec # utilisateur sur sa première page.',
        many: 'La cible a répondu avec # d’utilisateurs sur sa première page.',
        other: 'La cible a répondu avec # utilisateurs sur sa première page.',
      }),
      '',
    ),
  usersNotRead: (reason) =>
    say(
      'Les utilisateurs existants n’ont pas été lus.',
      reason,
      'Les responsables et les doublons ne sont vérifiés que dans cette feuille.',
    ),
  leftOut: (count) =>
    say(
      plural(count, {
        one: '# cellule a changé entre-temps.',
        many: '# de cellules ont changé entre-temps.',
        other: '# cellules ont changé entre-temps.',
      }),
      'Le contenu n’est plus celui pour lequel la correction était prévue.',
      'Regardez à nouveau\u202f; rien n’y a été écrit.',
    ),
  protectedSheet: say('La feuille est protégée.', 'Rien ne peut y être surligné.', 'Les problèmes n’apparaissent que dans cette liste.'),
  marksRefused: say(
    'Le surlignage n’a pas pu être appliqué.',
    'Le tableur l’a refusé, peut-être à cause d’une autre règle de mise en forme conditionnelle dans cette feuille.',
    'Les problèmes n’apparaissent que dans cette liste.',
  ),
  tooManyMarks: (count) =>
    say(
      plural(count, {
        one: '# cellule n’a pas pu être surlignée.',
        many: '# de cellules n’ont pas pu être surlignées.',
        other: '# cellules n’ont pas pu être surlignées.',
      }),
      'Il y en a plus que le tableur n’en accepte.',
      'Corrigez d’abord les autres et vérifiez à nouveau\u202f; la liste les contient toutes.',
    ),
  noPlan: say('Il n’y a rien à envoyer.', 'Aucun aperçu n’a été créé.', 'Créez d’abord un aperçu.'),
  nothingToSend: say(
    'Il n’y a rien à envoyer.',
    'Aucune ligne n’est à la fois sans erreur et nouvelle.',
    'Corrigez les lignes bloquées, puis créez un nouvel aperçu.',
  ),
  somebodySends: say(
    'Quelqu’un d’autre envoie depuis ce classeur.',
    'Un seul envoi se fait à la fois, pour que personne ne soit créé deux fois. Un volet fermé pendant son envoi peut compter trois minutes de plus.',
    'Attendez la fin de l’envoi, puis réessayez.',
  ),
  noRun: say('Il n’y a rien à reprendre.', 'Le journal de cet envoi est introuvable.', 'Créez un nouvel aperçu.'),
  otherSheet: (name) =>
    say('Cet envoi vient d’une autre feuille.', `Il a commencé dans «\u00a0${name}\u00a0».`, 'Ouvrez cette feuille pour le reprendre.'),
  otherAddress: (address) =>
    say(
      'Cet envoi allait vers une autre adresse.',
      `Il a commencé vers ${address}.`,
      'Remettez cette adresse dans les Paramètres et reprenez-le, ou créez un nouvel aperçu.',
    ),
  otherTarget: (label) =>
    say(
      'Cet envoi concerne une autre cible.',
      `Il a commencé pour ${label}, qui a ses propres personnes et paramètres.`,
      `Choisissez ${label} dans les Paramètres, puis continuez.`,
    ),
  connectionStays: say(
    'La connexion ne peut pas être modifiée maintenant.',
    'L’aperçu des envois en cours et en attente a été fait pour elle.',
    'Attendez que la file soit vide ou annulez les envois en attente.',
  ),
  oldPreview: say('L’aperçu n’est plus à jour.', 'Les paramètres ou la feuille ont changé après sa création.', 'Créez un nouvel aperçu.'),
  destination: (target, address) => (address === '' ? `${target}\u00a0: pas encore d’adresse` : `${target}, ${address}`),
  modeLabel: {
    update: (rows) =>
      plural(rows, {
        one: 'Plutôt modifier cette personne',
        many: 'Plutôt modifier # de personnes',
        other: 'Plutôt modifier ces # personnes',
      }),
    create: (rows) =>
      plural(rows, {
        one: 'Plutôt créer cette personne',
        many: 'Plutôt créer # de personnes',
        other: 'Plutôt créer ces # personnes',
      }),
  },
  fixLabel: (to) => (to === '' ? 'Effacer la cellule' : `Écrire «\u00a0${to}\u00a0»`),
  fixAllLabel: (count, to) =>
    to === null
      ? `Tout corriger (${number(count)})`
      : to === ''
        ? `Tout effacer (${number(count)})`
        : `Écrire «\u00a0${to}\u00a0» partout (${number(count)})`,
  reasons: {
    remembered: 'votre choix précédent',
    'known-heading': 'l’en-tête est un nom connu',
    'similar-heading': 'l’en-tête ressemble à un nom connu',
    contents: 'les cellules y ressemblent',
  },
  causeRows: (title, heading, value, count) => {
    if (heading === '') return `${title}, ${rows(count)}`;
    const subject = `${heading}\u00a0: ${inSentence(title)}`;
    return value === '' ? `${subject}, ${cells(count)}` : `${subject}, «\u00a0${value}\u00a0» dans ${cells(count)}`;
  },
  causeBlocks: (title, count) =>
    plural(
      count,
      {
        one: '{title}. # ligne attend cette correction',
        many: '{title}. # de lignes attendent cette correction',
        other: '{title}. # lignes attendent cette correction',
      },
      { title },
    ),
};
