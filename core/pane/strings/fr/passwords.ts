/** French: what the pane says of temporary passwords. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const passwordStrings = ({ plural, people }: Words): Strings['passwords'] => ({
  title: 'Mots de passe temporaires',
  make: 'Créer des mots de passe',
  mode: {
    off: { label: 'Jamais', hint: 'Seul ce qui est dans la feuille est envoyé.' },
    blank: {
      label: 'Pour les cellules vides',
      hint: 'Toute personne qui n’en a pas dans la feuille en reçoit un au moment de l’envoi.',
    },
    all: {
      label: 'Pour tout le monde',
      hint: 'Quel que soit le contenu de la feuille, chaque nouvelle personne en reçoit un au moment de l’envoi.',
    },
  },
  clearAfter: 'Effacer les mots de passe après un envoi',
  clearAfterHint: 'Ceux des personnes créées. L’historique du fichier peut toutefois les conserver.',
  plan: (mode, { counts, filledPasswords }) => {
    const fromSheet = plural(filledPasswords, {
      one: '# pris dans la feuille',
      many: '# pris dans la feuille',
      other: '# pris dans la feuille',
    });
    if (mode === 'off') return `${fromSheet}.`;
    const made = plural(mode === 'all' ? counts.create : counts.create - filledPasswords, {
      one: '# créé au moment de l’envoi',
      many: '# créés au moment de l’envoi',
      other: '# créés au moment de l’envoi',
    });
    return mode === 'all' || filledPasswords === 0 ? `${made}.` : `${made}, ${fromSheet}.`;
  },
  made: (count) => `Mots de passe de ${people(count)}`,
  madeText:
    'Créés pour cet envoi. Ils ne sont que dans ce volet et disparaissent à sa fermeture. Dans le fichier, n’importe qui peut les lire.',
  show: 'Afficher',
  hide: 'Masquer',
  downloadName: 'Télécharger les mots de passe en CSV',
  copyName: 'Copier les mots de passe en CSV',
  forget: 'Les oublier',
  lost: (count) => `Mots de passe inconnus pour ${people(count)}`,
  lostText:
    'Le volet qui les a créés a été fermé, ou la personne existait déjà. Définissez dans la cible un nouveau mot de passe pour ces personnes\u00a0:',
  others: (count) => plural(count, { one: 'et # autre', many: 'et # d’autres', other: 'et # autres' }),
  clearable: (count) =>
    plural(count, {
      one: '# mot de passe envoyé est encore dans la feuille.',
      many: '# de mots de passe envoyés sont encore dans la feuille.',
      other: '# mots de passe envoyés sont encore dans la feuille.',
    }),
  clear: 'Effacer ces cellules',
});
