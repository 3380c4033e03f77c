/** German: what the pane says of the queue of sends, of sends that a closed pane left, and of rows that are not done. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const queueStrings = ({ number, plural, people, changes, rows, moment }: Words): Strings['queue'] => {
  const quoted = (sheet: string) => `„${sheet}“`;
  const kinds = { send: '', undo: 'Rücknahme: ', retry: 'Noch einmal: ', resume: 'Fortgesetzt: ' };
  return {
    label: 'Warteschlange',
    starting: (sheet) => `Beginnt: ${quoted(sheet)}`,
    sending: (done, total, sheet) => `${quoted(sheet)} wird gesendet: ${number(done)} von ${number(total)}`,
    undoing: (done, total, sheet) => `${quoted(sheet)} wird zurückgenommen: ${number(done)} von ${number(total)}`,
    waiting: (count) => plural(count, { one: '# Sendevorgang wartet', other: '# Sendevorgänge warten' }),
    item: (kind, count, sheet) => `${kinds[kind]}${quoted(sheet)}, ${kind === 'undo' ? changes(count) : people(count)}`,
    show: 'Anzeigen',
    remove: 'Entfernen',
    removeName: (item) => `Entfernen: ${item}`,
    cancelMeans: (waiting) =>
      waiting === 0
        ? '„Abbrechen“ hält vor dem nächsten Stapel an; was gesendet wurde, bleibt.'
        : plural(waiting, {
            one: '„Abbrechen“ verwirft auch den # wartenden Vorgang.',
            other: '„Abbrechen“ verwirft auch die # wartenden Vorgänge.',
          }),
    paused: 'Die Warteschlange ist angehalten',
    goOn: 'Weiter',
    willWait: 'Wartet, bis der Vorgang davor beendet ist.',
    left: 'Muster wurde geschlossen, während ein Sendevorgang wartete',
    leftText: (count, sheet, at) => `${quoted(sheet)}, ${people(count)}, ${moment(at)}`,
    leftKnown: 'Davon wurde nichts gesendet. „Fortfahren“ erstellt die Vorschau neu; hat sich nichts geändert, wird gesendet.',
    continue: 'Fortfahren',
    failed: (count, sheet, at) => `Nicht erledigt: ${quoted(sheet)}, ${rows(count)}, ${moment(at)}`,
    tryAgain: (count) => `Erneut versuchen (${number(count)})`,
    edit: 'Bearbeiten',
    editName: 'Diese Zeilen bearbeiten',
    noRows: 'Keine dieser Personen steht noch auf dem Blatt.',
  };
};
