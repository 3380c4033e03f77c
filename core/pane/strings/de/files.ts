/** German: what the pane says of files that are handed on: for those who upload by hand, and for people who read. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const fileStrings = ({ plural }: Words): Strings['files'] => ({
  title: 'Dateien',
  kind: {
    upload: {
      name: 'Upload-Datei',
      hint: 'Zeilen ohne Fehler, wie die Upload-Seite sie annimmt.',
      none: 'Prüfen Sie zuerst das Blatt erneut.',
    },
    template: {
      name: 'Vorlage',
      hint: 'Nur die Überschriften der Upload-Seite.',
      none: 'Für dieses Zielsystem gibt es keine Upload-Seite.',
    },
    issues: {
      name: 'Probleme als CSV',
      hint: 'Alles, was gefunden wurde, zum Lesen oder Weitergeben.',
      none: 'Prüfen Sie zuerst das Blatt erneut.',
    },
    failures: {
      name: 'Fehlschläge als CSV',
      hint: 'Was beim letzten Senden übrig blieb, mit Gründen.',
      none: 'Von keinem Senden blieb etwas übrig.',
    },
  },
  notes: 'Was Sie vorher wissen sollten',
  ready: (count) => plural(count, { one: 'Bereit, mit # Hinweis.', other: 'Bereit, mit # Hinweisen.' }),
  download: 'Herunterladen',
  downloadName: (name) => `${name} herunterladen`,
  copy: 'Kopieren',
  copyName: (name) => `Text von ${name} kopieren`,
  sheet: 'Neues Blatt',
  sheetName: (name) => `${name} in einem neuen Blatt ausgeben`,
  copied: 'Kopiert.',
  notCopied: 'Kopieren ist hier nicht möglich.',
  laidOut: 'Steht in einem neuen Blatt, jede Zelle als Text.',
  ways: 'Wird nichts heruntergeladen, sind Downloads hier gesperrt: Kopieren Sie den Text oder speichern Sie ihn aus einem neuen Blatt.',
});
