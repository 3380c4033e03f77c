/** French: what more than one view says. */
import { joined } from '../../../issues/messages/fr/joined.js';
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const stepStrings = (): Strings['steps'] => ({
  label: 'Étapes',
  check: 'Vérifier',
  preview: 'Aperçu',
  send: 'Envoyer',
  settings: 'Paramètres',
  running: 'en cours',
});

export const commonStrings = ({ number, people, rows }: Words): Strings['common'] => ({
  people,
  rows,
  labelled: joined.labelled,
  list: joined.list,
  back: 'Retour',
  // "Annuler" is what undoes a send; what only stops or leaves has another word.
  cancel: 'Abandonner',
  close: 'Fermer',
  dismiss: 'Ignorer',
  showAll: 'Tout afficher',
  more: (count) => `Afficher ${number(count)} de plus`,
  goToRow: 'Aller à la ligne',
  goToCell: 'Aller à la cellule',
  rowNumber: (row) => `Ligne ${number(row)}`,
  blank: 'vide',
  becomes: 'devient',
  tryAgain: 'Réessayer',
  notLoaded: {
    what: 'Cette partie de Muster n’a pas pu être chargée.',
    why: 'La connexion a été coupée, ou Muster a été mis à jour entre-temps.',
    todo: 'Réessayez. Si cela persiste, fermez Muster et rouvrez-le.',
  },
  checkSheet: 'Vérifier la feuille',
  checkAgain: 'Vérifier à nouveau',
  level: { error: 'Erreur', warning: 'Avertissement', info: 'À noter' },
  busy: {
    starting: 'Préparation…',
    checking: 'Vérification…',
    fixing: 'Écriture…',
    'loading-users': 'Chargement des utilisateurs…',
    previewing: 'Préparation…',
    sending: 'Envoi…',
    saving: 'Enregistrement…',
    testing: 'Test…',
    clearing: 'Effacement…',
    'fetching-team': 'Récupération de l’équipe…',
    'writing-team': 'Écriture de la feuille…',
  },
  progress: (done, total) => `${number(done)} sur ${number(total)}`,
});
