/** German: what the send view says: of a send, of taking one back, and of what was cut off. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const sendStrings = ({ number, plural, span, people, changes }: Words): Strings['send'] => ({
  none: 'Noch nichts gesendet',
  noneText: 'Ergebnisse erscheinen hier Zeile für Zeile, während gesendet wird.',
  sending: (count) => plural(count, { one: 'Sendet # Person', other: 'Sendet # Personen' }),
  undoing: (count) => plural(count, { one: 'Nimmt # Änderung zurück', other: 'Nimmt # Änderungen zurück' }),
  waiting: 'Wartet',
  stopping: 'Wird angehalten',
  stopped: 'Angehalten',
  refused: 'Bei einer Ablehnung angehalten',
  takingBack: 'Nimmt Gesendetes zurück',
  allSent: (count) => `${people(count)} gesendet`,
  allUndone: (count) => `${changes(count)} zurückgenommen`,
  ended: 'Beendet, mit offenen Zeilen',
  undoEnded: 'Rücknahme beendet, mit offenen Zeilen',
  progress: 'Fortschritt',
  left: (ms) => `Noch etwa ${span(ms)}`,
  leftUnknown: 'Restzeit wird ermittelt',
  cancelMeans: (sent) =>
    plural(sent, {
      one: 'Hält vor dem nächsten Paket an; # schon gesendete Person bleibt.',
      other: 'Hält vor dem nächsten Paket an; # schon gesendete Personen bleiben.',
    }),
  undoCancelMeans: (undone) =>
    plural(undone, {
      one: 'Hält vor dem nächsten Paket an; # Änderung bleibt zurückgenommen.',
      other: 'Hält vor dem nächsten Paket an; # Änderungen bleiben zurückgenommen.',
    }),
  takingBackCancelMeans: 'Hält vor dem nächsten Paket an; was bis dahin nicht zurückgenommen ist, bleibt.',
  stoppingText: 'Das Paket, das unterwegs ist, wird noch beendet.',
  unknownText:
    'Unklar: Die Antwort ging verloren, die Person gibt es also vielleicht schon. Muster sucht sie, bevor es einen neuen Versuch macht.',
  strictText: 'Strikt: Die erste Ablehnung hält das Senden an und nimmt Gesendetes zurück.',
  retry: (count) => `Erneut versuchen (${number(count)})`,
  rest: (count) => `Rest senden (${number(count)})`,
  undoRest: (count) => `Rest zurücknehmen (${number(count)})`,
  backToCheck: 'Zurück zum Prüfen',
  results: 'Ergebnisse',
  counts: 'Nach Ergebnis anzeigen',
  detail: 'Ergebnis',
  outcome: {
    succeeded: 'gesendet',
    failed: 'fehlgeschlagen',
    unknown: 'unklar',
    cancelled: 'abgebrochen',
    'not-sent': 'nicht gesendet',
    waiting: 'wartet',
    'on-its-way': 'unterwegs',
  },
  undoOutcome: { succeeded: 'zurückgenommen', 'not-sent': 'nicht zurückgenommen' },
  undone: 'zurückgenommen',
  notUndone: 'nicht zurückgenommen',
  undoable: (count) => plural(count, { one: '# Zeile lässt sich zurücknehmen.', other: '# Zeilen lassen sich zurücknehmen.' }),
  undo: 'Diesen Lauf zurücknehmen',
  stays: 'Bleibt bestehen',
  said: (done, total, left) =>
    left === null
      ? `${number(done)} von ${number(total)} erledigt.`
      : `${number(done)} von ${number(total)} erledigt, noch etwa ${span(left)}.`,
  saidEnd: ({ succeeded, failed, unknown }, undo) =>
    `Beendet. ${number(succeeded)} ${undo ? 'zurückgenommen' : 'gesendet'}, ${number(failed)} fehlgeschlagen, ${number(unknown)} unklar.`,
});

export const receiptStrings = ({ moment }: Words): Strings['receipt'] => ({
  title: 'Beleg',
  run: 'Lauf',
  by: 'Wer',
  at: 'Wann',
  span: (from, to) => `${moment(from)} bis ${moment(to)}`,
  to: 'Wohin',
  columns: 'Spalten',
  failures: 'Zeilen ohne Erfolg, mit Gründen:',
  download: 'Herunterladen',
  downloadName: 'Als CSV herunterladen',
  copy: 'Kopieren',
  copyName: 'Als CSV kopieren',
  copied: 'Kopiert.',
  notCopied: 'Kopieren ist hier nicht möglich. Laden Sie die Datei stattdessen herunter.',
});

export const resumeStrings = ({ people, plural, moment }: Words): Strings['resume'] => ({
  title: 'Ein Sendevorgang wurde unterbrochen',
  undoTitle: 'Eine Rücknahme wurde unterbrochen',
  text: (total, sheet, host, startedAt) => `${people(total)} aus „${sheet}“ an ${host}, gestartet am ${moment(startedAt)}.`,
  known: 'Muster stellt zuerst fest, wer angekommen ist, und sendet dann nur den Rest. Niemand wird doppelt gesendet.',
  undoKnown: 'Muster stellt zuerst fest, was zurückgenommen wurde, und macht dann mit dem Rest weiter.',
  more: (count) => plural(count, { one: 'Danach noch # weiterer Vorgang.', other: 'Danach noch # weitere Vorgänge.' }),
  ofTarget: (label) => `Er gehört zu ${label}: „Fortsetzen“ wechselt zu diesem Zielsystem.`,
  resume: 'Fortsetzen',
});
