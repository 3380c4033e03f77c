/** French: what a preview says of a plan before anything is sent. */
import type { Catalogue } from '../spoken.js';
import { cells, listed, people, plural } from './phrases.js';

/** `Home Town`, `Home Town et Role`, `Home Town, Role et 3 autres`. */
const changed = (names: readonly string[]): string =>
  listed(names.length > MOST_NAMED ? names.slice(0, MOST_NAMED - 1) : names, names.length);
const MOST_NAMED = 3;

const NOT_IN_BULK: ReadonlyMap<string, string> = new Map([
  ['manager-cannot-move', 'change pas de responsable'],
  ['manager-cannot-deactivate', 'se désactive pas'],
  ['manager-cannot-demote', 'perd pas ce droit'],
]);

const created = (count: number): string =>
  plural(count, { one: '# personne sera créée', many: '# de personnes seront créées', other: '# personnes seront créées' });

/** `3 responsables d’abord, puis 12 personnes` where leaders come before others. */
const createdInOrder = (count: number, leaders: number): string =>
  leaders > 0 && leaders < count
    ? plural(
        leaders,
        {
          one: '# responsable d’abord, puis {others}',
          many: '# de responsables d’abord, puis {others}',
          other: '# responsables d’abord, puis {others}',
        },
        { others: people(count - leaders) },
      )
    : created(count);

const staysOut = (count: number): string =>
  plural(count, {
    one: '# personne reste hors envoi tant que ses erreurs ne sont pas corrigées',
    many: '# de personnes restent hors envoi tant que leurs erreurs ne sont pas corrigées',
    other: '# personnes restent hors envoi tant que leurs erreurs ne sont pas corrigées',
  });

const datesOpen = (heading: string): string => `${heading} n’est pas envoyé tant que vous n’avez pas dit comment lire ses dates`;

const createUnder = (leader: string | null): string =>
  leader === null ? 'Création sans responsable' : `Création, responsable\u00a0: ${leader}`;

export const preview: Catalogue['preview'] = {
  created: createdInOrder,
  updated: (count, fields) =>
    plural(
      count,
      {
        one: '# personne sera modifiée, {values} en tout',
        many: '# de personnes seront modifiées, {values} en tout',
        other: '# personnes seront modifiées, {values} en tout',
      },
      { values: plural(fields, { one: '# valeur', many: '# de valeurs', other: '# valeurs' }) },
    ),
  activated: (count) =>
    plural(count, { one: '# personne sera activée', many: '# de personnes seront activées', other: '# personnes seront activées' }),
  deactivated: (count) =>
    plural(count, {
      one: '# personne sera désactivée',
      many: '# de personnes seront désactivées',
      other: '# personnes seront désactivées',
    }),
  unchanged: (count) =>
    plural(count, {
      one: '# personne reste sans changement',
      many: '# de personnes restent sans changement',
      other: '# personnes restent sans changement',
    }),
  cleared: (count, heading) => `Cela efface ${cells(count)} de ${heading}`,
  blocked: staysOut,
  notAllowed: (count) =>
    plural(count, {
      one: '# personne peut gérer des équipes\u00a0: ni changement de responsable, ni désactivation, ni retrait de ce droit en masse',
      many: '# de personnes peuvent gérer des équipes\u00a0: ni changement de responsable, ni désactivation, ni retrait de ce droit en masse',
      other: '# personnes peuvent gérer des équipes\u00a0: ni changement de responsable, ni désactivation, ni retrait de ce droit en masse',
    }),
  beingSent: (count) =>
    plural(count, {
      one: '# ligne est déjà en cours d’envoi',
      many: '# de lignes sont déjà en cours d’envoi',
      other: '# lignes sont déjà en cours d’envoi',
    }),
  skipped: (count) => plural(count, { one: '# ligne est ignorée', many: '# de lignes sont ignorées', other: '# lignes sont ignorées' }),
  dates: datesOpen,
  moved: (count) =>
    plural(count, {
      one: '# valeur a changé dans la cible depuis la récupération de l’équipe\u202f; actualisez-la pour la voir',
      many: '# de valeurs ont changé dans la cible depuis la récupération de l’équipe\u202f; actualisez-la pour les voir',
      other: '# valeurs ont changé dans la cible depuis la récupération de l’équipe\u202f; actualisez-la pour les voir',
    }),
  row: {
    createAlone: 'Création',
    create: createUnder,
    update: (headings) => `Modifie ${changed(headings)}`,
    activate: 'Activation',
    deactivate: 'Désactivation',
    remove: 'Suppression',
    unchanged: 'Aucun changement',
    noPerson: 'N’est pas une personne',
    beingSent: 'Envoi déjà en cours',
    leftOut: 'Exclusion choisie par vous',
    incomplete: 'Désactivé, et le profil est incomplet',
    conflict: 'Modifié aussi dans la cible\u00a0: choisissez la valeur à garder',
  },
  leaveOut: 'Exclure cette ligne',
  takeBackIn: 'Réintégrer cette ligne',
  todo: {
    reassign: (count, leader) =>
      plural(
        count,
        {
          one: 'Donner un autre responsable à la personne encadrée par {leader}',
          many: 'Donner un autre responsable à # de personnes encadrées par {leader}',
          other: 'Donner un autre responsable aux # personnes encadrées par {leader}',
        },
        { leader },
      ),
    reassignDetail: 'Écrivez ce responsable dans leurs cellules Team Leader\u202f; l’envoi se fait comme pour toute modification.',
    byHand: (person) => `Modifier à la main\u00a0: ${person}`,
  },
  todoDetail: (code) => {
    const never = NOT_IN_BULK.get(code) ?? 'se modifie pas';
    return `Modifiez ensuite ce profil dans la cible\u00a0: une personne qui peut gérer des équipes ne ${never} en masse.`;
  },
  irreversible: (count, heading, value) =>
    value === ''
      ? `${heading} change pour ${people(count)}\u00a0: annulation impossible`
      : `${heading} devient «\u00a0${value}\u00a0» pour ${people(count)}\u00a0: annulation impossible`,
  mails: (count) =>
    plural(count, {
      one: 'La cible peut envoyer un e-mail à # personne créée\u00a0: un e-mail ne peut pas être annulé',
      many: 'La cible peut envoyer un e-mail à # de personnes créées\u00a0: un e-mail ne peut pas être annulé',
      other: 'La cible peut envoyer un e-mail aux # personnes créées\u00a0: un e-mail ne peut pas être annulé',
    }),
  deleted: (count) =>
    plural(count, {
      one: '# personne sera supprimée de la cible',
      many: '# de personnes seront supprimées de la cible',
      other: '# personnes seront supprimées de la cible',
    }),
  deletions: (count) =>
    plural(count, {
      one: '# personne est supprimée\u00a0: cela ne peut pas être annulé',
      many: '# de personnes sont supprimées\u00a0: cela ne peut pas être annulé',
      other: '# personnes sont supprimées\u00a0: cela ne peut pas être annulé',
    }),
  seats: (left, count) => ({
    what: 'Il n’y a pas assez de places dans la cible.',
    why: `${plural(left, { one: '# place est libre', many: '# de places sont libres', other: '# places sont libres' })} et ${plural(count, { one: '# nouvelle personne en demande une', many: '# de nouvelles personnes en demandent une', other: '# nouvelles personnes en demandent une' })}.`,
    todo: 'Excluez les autres, ou libérez des places dans la cible et créez à nouveau l’aperçu.',
  }),
  untold: (count, heading) =>
    plural(
      count,
      {
        one: '# valeur de {heading} n’est pas envoyée\u00a0: la cible ne dit pas ce qu’a cette personne\u00a0; modifiez-la dans la cible',
        many: '# de valeurs de {heading} ne sont pas envoyées\u00a0: la cible ne dit pas ce qu’ont ces personnes\u00a0; modifiez-les dans la cible',
        other:
          '# valeurs de {heading} ne sont pas envoyées\u00a0: la cible ne dit pas ce qu’ont ces personnes\u00a0; modifiez-les dans la cible',
      },
      { heading },
    ),
  onlyNew: (count, heading) =>
    plural(
      count,
      {
        one: '# valeur de {heading} reste inchangée\u00a0: la cible ne l’accepte que pour de nouvelles personnes',
        many: '# de valeurs de {heading} restent inchangées\u00a0: la cible ne les accepte que pour de nouvelles personnes',
        other: '# valeurs de {heading} restent inchangées\u00a0: la cible ne les accepte que pour de nouvelles personnes',
      },
      { heading },
    ),
  byFile: (names) =>
    `N’est pas envoyé, car l’API ne l’accepte pas : ${names}. Utilisez le fichier d’importation ou renseignez-le dans la cible.`,
  notTaken: (count) =>
    plural(count, {
      one: '# personne ne peut pas être envoyée.',
      many: '# de personnes ne peuvent pas être envoyées.',
      other: '# personnes ne peuvent pas être envoyées.',
    }),
  leaveOutOthers: (count) => plural(count, { one: 'Exclure # personne', many: 'Exclure # de personnes', other: 'Exclure # personnes' }),
  massChange: (typed) => ({
    what: 'Autant de modifications méritent un second regard.',
    why: 'Cet envoi modifie une grande partie de l’équipe.',
    todo: `Saisissez ${typed} et envoyez à nouveau.`,
  }),
  usersNeeded: (reason) => ({
    what: 'L’aperçu n’a pas pu être créé.',
    why: `Modifier des personnes existantes demande de connaître les utilisateurs de la cible. ${reason}`.trim(),
    todo: 'Vérifiez la connexion dans les Paramètres, puis créez à nouveau l’aperçu.',
  }),
  noUpdates: (target) => ({
    what: `${target} n’accepte que de nouvelles personnes.`,
    why: 'Aucun moyen n’y existe pour modifier des personnes existantes.',
    todo: 'Choisissez de créer de nouvelles personnes.',
  }),
  undone: (count) =>
    plural(count, {
      one: '# personne retrouvera son état précédent',
      many: '# de personnes retrouveront leur état précédent',
      other: '# personnes retrouveront leur état précédent',
    }),
  yes: 'oui',
  no: 'non',
  nobody: 'aucun responsable',
};
