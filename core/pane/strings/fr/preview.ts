/** French: what the preview says. Of a send, and of taking one back. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

// The words of a plan stand under a count as well as beside one row: each of them reads right for one and for many.
export const previewStrings = ({ number, plural, people, changes }: Words): Strings['preview'] => ({
  title: 'Aperçu',
  undoTitle: 'Annulation\u00a0: aperçu',
  none: 'Pas encore d’aperçu',
  noneText: 'Un aperçu montre ce qui arriverait à chaque ligne. Rien n’est envoyé.',
  make: 'Créer l’aperçu',
  word: {
    create: 'à créer',
    update: 'à modifier',
    unchanged: 'sans changement',
    blocked: 'à débloquer',
    'not-allowed': 'non permis',
    skipped: 'à ignorer',
  },
  undoWord: 'à annuler',
  counts: 'Filtrer par action prévue',
  to: 'Vers',
  loadUsers: 'Charger les utilisateurs existants',
  loadUsersText: 'Personne n’est encore comparé aux utilisateurs existants.',
  welcomeTitle: 'E-mail de bienvenue',
  welcomeText: 'L’API ne permet pas de retenir les e-mails de bienvenue.',
  strictTitle: 'Strict',
  strictText: 'Le premier refus arrête l’envoi et annule ce qu’il a fait.',
  changeSetting: 'Modifier',
  rows: 'Lignes',
  detail: 'Ligne',
  cellDetail: 'Cellule',
  changes: 'Modifications',
  fixes: 'Solutions',
  send: (count) => `Envoyer ${people(count)}`,
  undo: (count) => `Annuler ${changes(count)}`,
  nothing: 'Rien à envoyer\u00a0: aucune ligne n’est prête.',
  nothingToUndo: 'Rien ne peut être annulé.',
  noConnection: 'Pas encore de connexion\u00a0: ajoutez l’adresse et la clé.',
  stale: 'La feuille a changé depuis la vérification. Vérifiez-la d’abord à nouveau.',
  openSettings: 'Ouvrir les paramètres',
  irreversible: 'Annulation impossible',
  stays: 'Reste en l’état',
  todo: 'À faire d’abord, dans cet ordre',
  absent: (count) =>
    plural(count, {
      one: '# personne n’est pas dans cette feuille et n’est pas touchée.',
      many: '# de personnes ne sont pas dans cette feuille et ne sont pas touchées.',
      other: '# personnes ne sont pas dans cette feuille et ne sont pas touchées.',
    }),
  listAbsent: 'Les lister dans une nouvelle feuille',
  mass: ({ changed, deactivated, users }) => {
    const share = plural(
      users,
      {
        one: 'Plus que d’habitude\u00a0: {changed} sur # utilisateur',
        many: 'Plus que d’habitude\u00a0: {changed} sur # d’utilisateurs',
        other: 'Plus que d’habitude\u00a0: {changed} sur # utilisateurs',
      },
      { changed: number(changed) },
    );
    if (deactivated === 0) return `${share}.`;
    return plural(
      deactivated,
      { one: '{share}, dont # désactivé.', many: '{share}, dont # désactivés.', other: '{share}, dont # désactivés.' },
      { share },
    );
  },
  massField: (type) => `Saisissez ${type} pour envoyer`,
  massFieldUndo: (type) => `Saisissez ${type} pour annuler`,
});

export const conflictStrings = ({ plural, number }: Words): Strings['conflicts'] => ({
  title: (count) =>
    plural(count, {
      one: '# valeur modifiée des deux côtés',
      many: '# de valeurs modifiées des deux côtés',
      other: '# valeurs modifiées des deux côtés',
    }),
  text: 'Leurs lignes attendent votre choix.',
  lastSeen: 'Avant',
  sheet: 'Feuille',
  target: 'Cible',
  keepSheet: 'Envoyer la valeur de la feuille',
  keepTarget: 'Prendre la valeur de la cible',
  forAll: (count) => `Pour toutes (${number(count)})`,
});

export const blankStrings = ({ plural }: Words): Strings['blanks'] => ({
  title: 'Cellules vides',
  policy: { keep: 'Garder', clear: 'Effacer', error: 'Signaler comme erreur' },
  means: (policy, count) =>
    plural(
      count,
      {
        keep: { one: '# valeur reste', many: '# de valeurs restent', other: '# valeurs restent' },
        clear: { one: 'Cela efface # valeur', many: 'Cela efface # de valeurs', other: 'Cela efface # valeurs' },
        error: {
          one: '# cellule vide est une erreur',
          many: '# de cellules vides sont des erreurs',
          other: '# cellules vides sont des erreurs',
        },
      }[policy],
    ),
});
