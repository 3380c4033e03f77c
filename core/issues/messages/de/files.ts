/** German: what is said of files that are handed on: their names, their headings, and what to know of them. */
import type { Catalogue } from '../spoken.js';
import { plural, quoted } from './phrases.js';

const stay = (many: number, why: string): string =>
  plural(many, { one: '# Zeile ist nicht in der Datei: {why}.', other: '# Zeilen sind nicht in der Datei: {why}.' }, { why });

export const files: Catalogue['files'] = {
  names: {
    upload: 'upload',
    template: { create: 'vorlage-anlegen', update: 'vorlage-aendern' },
    issues: 'probleme',
    failures: 'fehlschlaege',
  },
  sheets: { upload: 'Upload', template: 'Vorlage', issues: 'Probleme', failures: 'Fehlschläge' },
  starters: { sample: 'Muster-Beispiel', template: 'Muster-Vorlage' },
  nothing: {
    what: 'Es gibt nichts auszugeben.',
    why: 'Das Blatt hat sich nach der Prüfung geändert, oder eine solche Datei hat keine eigenen Zeilen.',
    todo: 'Prüfen Sie das Blatt erneut.',
  },
  issuesHeader: ['Zeile', 'Spalte', 'Überschrift', 'Person', 'Code', 'Stufe', 'Was', 'Warum', 'Was zu tun ist', 'Korrektur'],

  requiredCell: (place) => `required: ${place} ist leer, und der Upload nimmt ohne diesen Wert niemanden an.`,
  requiredColumn: (heading) => `required: Es gibt keine Spalte für ${heading}, und der Upload nimmt ohne sie niemanden an.`,
  holds: {
    create: (many) => plural(many, { one: 'Die Datei enthält # neue Person.', other: 'Die Datei enthält # neue Personen.' }),
    update: (many) => plural(many, { one: 'Die Datei enthält # vorhandenen Benutzer.', other: 'Die Datei enthält # vorhandene Benutzer.' }),
  },
  nobody: 'Die Datei enthält nur die Überschriften: Noch kann keine Zeile hochgeladen werden.',
  leftOut: {
    required: (many) => stay(many, 'Ein Pflichtfeld ist leer'),
    error: (many) => stay(many, 'Fehler sind zu beheben'),
    leader: (many) => stay(many, 'Bei der Teamleitung ist zuerst ein Fehler zu beheben'),
    conflict: (many) => stay(many, 'Dieselben Werte wurden im Zielsystem geändert'),
    'not-allowed': (many) => stay(many, 'Führungskräfte lassen sich so nicht ändern'),
    unchanged: (many) => stay(many, 'Nichts ändert sich'),
    skipped: (many) => stay(many, 'ausgelassen, oder deaktiviert und unvollständig'),
    'no-person': (many) => stay(many, 'Summen und wiederholte Kopfzeilen sind keine Personen'),
    'other-form': (many) => stay(many, 'Neue Personen und vorhandene Benutzer haben getrennte Upload-Seiten'),
  },
  movedAhead: (many) =>
    plural(many, {
      one: '# Teamleitung steht vor ihrem Team, wie das Zielsystem es verlangt; im Blatt ist es umgekehrt.',
      other: '# Teamleitungen stehen vor ihren Teams, wie das Zielsystem es verlangt; im Blatt ist es umgekehrt.',
    }),
  formulas: (many) =>
    plural(many, {
      one: '# Zelle beginnt mit =, +, -, @ oder einem Tabulator und steht unverändert in der Datei: Öffnen Sie die Datei vor dem Upload nicht in einer Tabellenkalkulation.',
      other:
        '# Zellen beginnen mit =, +, -, @ oder einem Tabulator und stehen unverändert in der Datei: Öffnen Sie die Datei vor dem Upload nicht in einer Tabellenkalkulation.',
    }),
  formula: (place, text) => `${place}: ${quoted(text)}`,
  unbraced: (place) => `${place} steht unverändert in der Datei: Ein Name mit Komma kann nicht in geschweiften Klammern stehen.`,
  more: (many) => plural(many, { one: 'und # weitere', other: 'und # weitere' }),
  datesOpen: (heading) => `${heading} bleibt in der Datei leer, bis Sie angeben, wie die Datumsangaben zu lesen sind.`,
  fieldLeftOut: (heading, many) =>
    plural(
      many,
      {
        one: '{heading} ist nicht in der Datei: Der Upload hat keine solche Spalte (# gefüllte Zelle).',
        other: '{heading} ist nicht in der Datei: Der Upload hat keine solche Spalte (# gefüllte Zellen).',
      },
      { heading },
    ),
  withoutColumn: (headings) =>
    `Nicht in der Datei, weil das Blatt keine solche Spalte hat und eine leere die Werte löschen könnte: ${headings.join(', ')}.`,
  passwords: (many) =>
    plural(many, {
      one: '# temporäres Passwort steht in der Datei, lesbar für alle, die sie öffnen.',
      other: '# temporäre Passwörter stehen in der Datei, lesbar für alle, die sie öffnen.',
    }),
  passwordsMade: 'Passwörter, die Muster beim Senden erzeugt, sind nicht in der Datei.',
  blanks: (many) =>
    plural(many, {
      one: '# Zelle ist leer. Ob der Upload einen solchen Wert behält oder löscht, ist nicht dokumentiert: Sehen Sie in seiner Vorschau nach, bevor Sie bestätigen.',
      other:
        '# Zellen sind leer. Ob der Upload solche Werte behält oder löscht, ist nicht dokumentiert: Sehen Sie in seiner Vorschau nach, bevor Sie bestätigen.',
    }),
  usersUnknown: 'Die vorhandenen Benutzer sind hier nicht bekannt: Auch Zeilen, die nichts ändern, sind in der Datei.',
  notCompared:
    'Was sich seit dem Abrufen des Teams im Zielsystem geändert hat, ist nicht bekannt: Aktualisieren Sie zuerst das Team oder erstellen Sie eine Vorschau.',
  template: {
    create: 'Die Überschriften des Uploads für neue Personen. Füllen Sie je Person eine Zeile aus und speichern Sie als Unicode-Text.',
    update:
      'Die Überschriften des Uploads für vorhandene Benutzer. Füllen Sie je Person eine Zeile aus und speichern Sie als Unicode-Text.',
  },
  templateCsv: 'Die Überschriften des Uploads für neue Personen. Füllen Sie je Person eine Zeile aus und speichern Sie als CSV.',
  issues: (many) =>
    plural(many, {
      one: '# Problem, in einer eigenen Zeile. Die Meldung nennt Werte aus dem Blatt.',
      other: '# Probleme, jedes in einer eigenen Zeile. Die Meldungen nennen Werte aus dem Blatt.',
    }),
  escaped: 'Was eine Tabellenkalkulation als Formel ausführen würde, beginnt mit einem Apostroph.',
  failures: 'Zeilen ohne Erfolg, mit den Gründen.',
};
