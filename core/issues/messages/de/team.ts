/** German: what is said of the team that was fetched. Problems, notices, and what a refresh did. */
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { plural } from './phrases.js';

export const team: Catalogue['team'] = {
  teamSheet: 'Aktuelles Team',
  absentSheet: 'Nicht im Blatt',
  writing: 'Muster schreibt hier gerade Personen. Bleibt dieser Text stehen, wurde das Schreiben unterbrochen: Löschen Sie dieses Blatt.',
  cancelledNote: 'Vorzeitig abgebrochen: Hier steht niemand. Löschen Sie dieses Blatt oder rufen Sie das Team erneut ab.',

  cancelled: say('Abgebrochen.', 'Es wurde nichts geändert.', 'Sie können jederzeit neu beginnen.'),
  noNewSheets: say(
    'Es lässt sich kein Blatt hinzufügen.',
    'In dieser Arbeitsmappe darf Muster keine Blätter hinzufügen.',
    'Öffnen Sie die Arbeitsmappe dort, wo Sie Blätter hinzufügen dürfen, und versuchen Sie es erneut.',
  ),
  protectedSheet: (name) =>
    say(
      `„${name}“ ist geschützt.`,
      'Das Team ließ sich dort nicht aktualisieren.',
      'Bitten Sie den Eigentümer des Blatts um Zugriff und versuchen Sie es dann erneut.',
    ),
  noHeadings: (name) =>
    say(
      `Die Überschriften von „${name}“ wurden nicht gefunden.`,
      'Ohne Record, Email Address oder Employee ID weiß niemand, welche Zeile zu wem gehört.',
      'Setzen Sie die Überschriften wieder ein oder löschen Sie das Blatt: Das Team kommt dann in ein neues.',
    ),
  movedMeanwhile: (name) =>
    say(
      `„${name}“ hat sich während des Aktualisierens geändert.`,
      'Zeilen oder Spalten wurden verschoben oder bearbeitet, daher wurde der Rest nicht geschrieben.',
      'Rufen Sie das Team erneut ab; was geschrieben wurde, stimmt.',
    ),
  baselineLost: say(
    'Was abgerufen wurde, ist nicht mehr bekannt.',
    'Das ausgeblendete Blatt „Muster team“ wurde gelöscht oder geändert.',
    'Jeder Unterschied zum Zielsystem zählt als Ihre Änderung. Sehen Sie die Vorschau durch oder löschen Sie das Blatt und rufen Sie das Team erneut ab.',
  ),

  fetched: (many, name) => plural(many, { one: '# Person in „{name}“ geschrieben', other: '# Personen in „{name}“ geschrieben' }, { name }),
  listed: (many, name) =>
    plural(
      many,
      {
        one: '# Person in „{name}“ aufgelistet, vorgeschlagen als deaktiviert; ohne Vorschau wird nichts gesendet',
        other: '# Personen in „{name}“ aufgelistet, vorgeschlagen als deaktiviert; ohne Vorschau wird nichts gesendet',
      },
      { name },
    ),
  upToDate: 'Im Zielsystem hat sich nichts geändert',
  written: (many) => plural(many, { one: '# Zelle aktualisiert', other: '# Zellen aktualisiert' }),
  added: (many) => plural(many, { one: '# Person am Ende hinzugefügt', other: '# Personen am Ende hinzugefügt' }),
  noRoom: (many) =>
    plural(many, {
      one: '# Person nicht hinzugefügt: Unter der Liste steht eine andere Tabelle; verschieben Sie diese und rufen Sie das Team dann erneut ab',
      other:
        '# Personen nicht hinzugefügt: Unter der Liste steht eine andere Tabelle; verschieben Sie diese und rufen Sie das Team dann erneut ab',
    }),
  gone: (many) =>
    plural(many, {
      one: '# Person nicht mehr im Zielsystem; die Zeile bleibt',
      other: '# Personen nicht mehr im Zielsystem; ihre Zeilen bleiben',
    }),
  removed: (many) =>
    plural(many, {
      one: '# Person, die Sie aus dem Blatt entfernt haben, bleibt draußen',
      other: '# Personen, die Sie aus dem Blatt entfernt haben, bleiben draußen',
    }),
  kept: (many) =>
    plural(many, {
      one: '# Ihrer Änderungen ist noch nicht gesendet und bleibt',
      other: '# Ihrer Änderungen sind noch nicht gesendet und bleiben',
    }),
  conflicts: (many) =>
    plural(many, {
      one: '# Zelle hier und im Zielsystem geändert: Sie bleibt, die Vorschau fragt, welcher Wert gesendet wird',
      other: '# Zellen hier und im Zielsystem geändert: Sie bleiben, die Vorschau fragt, welche Werte gesendet werden',
    }),
  plain:
    'Was zuvor abgerufen wurde, ist verloren: Jeder Unterschied zählt als Ihre Änderung, und Personen, die Sie entfernt haben, sind vielleicht wieder da',
};
