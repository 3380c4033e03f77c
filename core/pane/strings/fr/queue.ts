/** French: what the pane says of the queue of sends, of sends that a closed pane left, and of rows that are not done. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const queueStrings = ({ number, plural, people, changes, rows, moment }: Words): Strings['queue'] => {
  const quoted = (sheet: string) => `«\u00a0${sheet}\u00a0»`;
  const kinds = { send: '', undo: 'Annulation\u00a0: ', retry: 'Nouvel essai\u00a0: ', resume: 'Reprise\u00a0: ' };
  return {
    label: 'File d’envoi',
    starting: (sheet) => `Démarrage\u00a0: ${quoted(sheet)}`,
    sending: (done, total, sheet) => `Envoi de ${quoted(sheet)}\u00a0: ${number(done)} sur ${number(total)}`,
    undoing: (done, total, sheet) => `Annulation de ${quoted(sheet)}\u00a0: ${number(done)} sur ${number(total)}`,
    waiting: (count) => plural(count, { one: '# envoi en attente', many: '# d’envois en attente', other: '# envois en attente' }),
    item: (kind, count, sheet) => `${kinds[kind]}${quoted(sheet)}, ${kind === 'undo' ? changes(count) : people(count)}`,
    show: 'Afficher',
    remove: 'Retirer',
    removeName: (item) => `Retirer\u00a0: ${item}`,
    cancelMeans: (waiting) =>
      waiting === 0
        ? 'Annuler arrête avant le lot suivant\u00a0; ce qui a été envoyé reste.'
        : plural(waiting, {
            one: 'Annuler retire aussi # envoi en attente.',
            many: 'Annuler retire aussi # d’envois en attente.',
            other: 'Annuler retire aussi # envois en attente.',
          }),
    paused: 'La file est en pause',
    goOn: 'Poursuivre',
    willWait: 'Attend la fin de l’envoi précédent.',
    left: 'Muster a été fermé alors qu’un envoi attendait',
    leftText: (count, sheet, at) => `${quoted(sheet)}, ${people(count)}, ${moment(at)}`,
    leftKnown: 'Rien n’en a été envoyé. Continuer refait l’aperçu\u00a0; si rien n’a changé, l’envoi part.',
    continue: 'Continuer',
    failed: (count, sheet, at) => `Non terminé\u00a0: ${quoted(sheet)}, ${rows(count)}, ${moment(at)}`,
    tryAgain: (count) => `Réessayer (${number(count)})`,
    edit: 'Modifier',
    editName: 'Modifier ces lignes',
    noRows: 'Aucune de ces personnes ne figure plus sur la feuille.',
  };
};
