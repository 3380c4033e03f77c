/** German: what the preview says: of a send, and of taking one back. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const previewStrings = ({ number, plural, people, changes }: Words): Strings['preview'] => ({
  title: 'Vorschau',
  undoTitle: 'Rücknahme: Vorschau',
  none: 'Noch keine Vorschau',
  noneText: 'Eine Vorschau zeigt, was mit jeder Zeile geschehen würde. Nichts wird gesendet.',
  make: 'Vorschau erstellen',
  word: {
    create: 'anlegen',
    update: 'ändern',
    unchanged: 'unverändert',
    blocked: 'blockiert',
    'not-allowed': 'nicht erlaubt',
    skipped: 'übersprungen',
  },
  undoWord: 'zurücknehmen',
  counts: 'Nach Plan anzeigen',
  to: 'An',
  loadUsers: 'Vorhandene Benutzer laden',
  loadUsersText: 'Noch wird niemand mit vorhandenen Benutzern verglichen.',
  welcomeTitle: 'Willkommens-E-Mail',
  welcomeText: 'In der API lassen sich Willkommens-E-Mails nicht zurückhalten.',
  strictTitle: 'Strikt',
  strictText: 'Die erste Ablehnung hält das Senden an und nimmt Gesendetes zurück.',
  changeSetting: 'Ändern',
  rows: 'Zeilen',
  detail: 'Zeile',
  cellDetail: 'Zelle',
  changes: 'Änderungen',
  fixes: 'Wie es weitergeht',
  send: (count) => `${people(count)} senden`,
  undo: (count) => `${changes(count)} zurücknehmen`,
  nothing: 'Nichts zu senden: Keine Zeile ist bereit.',
  nothingToUndo: 'Nichts lässt sich zurücknehmen.',
  noConnection: 'Noch keine Verbindung: Geben Sie Adresse und Schlüssel ein.',
  stale: 'Das Blatt hat sich seit der Prüfung geändert. Prüfen Sie es zuerst erneut.',
  openSettings: 'Einstellungen öffnen',
  irreversible: 'Lässt sich nicht zurücknehmen',
  stays: 'Bleibt, wie es ist',
  todo: 'Zuerst zu tun, in dieser Reihenfolge',
  absent: (count) =>
    plural(count, {
      one: '# Person steht nicht in diesem Blatt und bleibt unberührt.',
      other: '# Personen stehen nicht in diesem Blatt und bleiben unberührt.',
    }),
  listAbsent: 'In einem neuen Blatt auflisten',
  mass: ({ changed, deactivated, users }) =>
    plural(
      users,
      deactivated > 0
        ? {
            one: 'Mehr als üblich: {changed} von # Benutzer, davon {deactivated} deaktiviert.',
            other: 'Mehr als üblich: {changed} von # Benutzern, davon {deactivated} deaktiviert.',
          }
        : { one: 'Mehr als üblich: {changed} von # Benutzer.', other: 'Mehr als üblich: {changed} von # Benutzern.' },
      { changed: number(changed), deactivated: number(deactivated) },
    ),
  massField: (type) => `Zum Senden ${type} eingeben`,
  massFieldUndo: (type) => `Zum Zurücknehmen ${type} eingeben`,
});

export const conflictStrings = ({ plural, number }: Words): Strings['conflicts'] => ({
  title: (count) => plural(count, { one: '# Wert auf beiden Seiten geändert', other: '# Werte auf beiden Seiten geändert' }),
  text: 'Die Zeilen warten, bis Sie wählen.',
  lastSeen: 'Zuletzt gesehen',
  sheet: 'Blatt',
  target: 'Zielsystem',
  keepSheet: 'Wert aus dem Blatt senden',
  keepTarget: 'Wert des Zielsystems nehmen',
  forAll: (count) => `Für alle ${number(count)}`,
});

export const blankStrings = ({ plural }: Words): Strings['blanks'] => ({
  title: 'Leere Zellen',
  policy: { keep: 'Behalten', clear: 'Löschen', error: 'Als Fehler werten' },
  means: (policy, count) =>
    plural(
      count,
      {
        keep: { one: '# Wert bleibt', other: '# Werte bleiben' },
        clear: { one: 'Das löscht # Wert', other: 'Das löscht # Werte' },
        error: { one: '# leere Zelle ist ein Fehler', other: '# leere Zellen sind Fehler' },
      }[policy],
    ),
});
