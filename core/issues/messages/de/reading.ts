/** German: how a sheet is read, and what is no longer as it was. */
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';

export const reading: Catalogue['reading'] = {
  reasons: {
    value: 'ein Wert für alle Zeilen, von Ihnen gewählt',
    made: 'aus anderen Spalten gebildet, von Ihnen gewählt',
  },
  noHeading: say(
    'Diese Spalte lässt sich nicht wählen.',
    'Sie hat keine Überschrift.',
    'Geben Sie der Spalte im Blatt eine Überschrift und prüfen Sie dann erneut.',
  ),
  sameHeading: (heading) =>
    say(
      'Diese Spalte lässt sich nicht wählen.',
      `Eine Spalte davor heißt auch „${heading}“, und Spalten werden an ihren Überschriften erkannt.`,
      'Geben Sie einer von beiden im Blatt eine andere Überschrift und prüfen Sie dann erneut.',
    ),
  noValueForAll: (field) =>
    say(
      `${field} kann nicht für alle Zeilen gleich sein.`,
      'Dieser Wert gehört einer einzelnen Person.',
      'Wählen Sie die Spalte, in der er steht.',
    ),
  nothingToLoad: (name) =>
    say(
      `Von ${name} lässt sich nichts übernehmen.`,
      'Keine dieser Einstellungen ist von dieser Person bekannt.',
      'Wählen Sie jemand anderen, oder geben Sie die Werte ein.',
    ),
  cannotBeMade: (field) =>
    say(
      `${field} lässt sich so nicht bilden.`,
      'Namen sind Teile eines ganzen Namens, Adressen folgen einem Schema.',
      'Wählen Sie die Spalte, in der der Wert steht.',
    ),
  noPattern: (pattern) =>
    say(
      `„${pattern}“ ergibt keine E-Mail-Adressen.`,
      'Ein Schema ist eine Adresse, in der {first}, {last}, {f} oder {l} für den Namen stehen.',
      'Schreiben Sie ein Schema wie {first}.{last}@example.com.',
    ),
  noWords: (field) =>
    say(`Wörter in ${field} bedeuten, was sie sagen.`, 'Dort ist jeder Text zulässig.', 'Korrigieren Sie die Zellen im Blatt.'),
  drift: {
    vanished: (heading, field) =>
      field === null
        ? say(
            `Die Spalte „${heading}“ ist nicht mehr da.`,
            'Es gab sie, als die Spalten bestätigt wurden.',
            'Nichts zu tun, es sei denn, aus ihr wurde etwas gebildet.',
          )
        : say(
            `Die Spalte mit ${field} ist nicht mehr da.`,
            `Sie hieß „${heading}“, als die Spalten bestätigt wurden.`,
            'Wählen Sie eine andere Spalte oder geben Sie allen Zeilen einen Wert.',
          ),
    renamed: ({ before, heading, letter, field, was }) =>
      say(
        `„${before}“ heißt jetzt „${heading}“ (Spalte ${letter}).`,
        field === was
          ? field === null
            ? 'Die Spalte wird wie bisher nicht verwendet.'
            : `Die Spalte wird wie bisher als ${field} gelesen.`
          : was === null
            ? `Die Spalte wurde bisher nicht verwendet und wird jetzt als ${field ?? ''} gelesen.`
            : field === null
              ? `Die Spalte war bisher ${was} und wird jetzt nicht verwendet.`
              : `Die Spalte war bisher ${was} und wird jetzt als ${field} gelesen.`,
        field === was ? 'Bestätigen Sie die Spalten, wenn das stimmt.' : 'Wählen Sie das Feld und bestätigen Sie dann die Spalten.',
      ),
    moved: (heading, letter, field) =>
      say(
        `„${heading}“ steht jetzt in Spalte ${letter}.`,
        field === null ? 'Die Spalte wird wie bisher nicht verwendet.' : `Die Spalte wird überall als ${field} gelesen.`,
        'Bestätigen Sie die Spalten, wenn das stimmt.',
      ),
    added: (heading, letter, field) =>
      say(
        `„${heading}“ ist eine neue Spalte (${letter}).`,
        field === null ? 'Sie wird nicht verwendet.' : `Sie wird als ${field} gelesen.`,
        'Wählen Sie das Feld, falls das nicht stimmt, und bestätigen Sie dann die Spalten.',
      ),
    leaderGone: (field) =>
      say(
        `Wen Sie für alle Zeilen als ${field} gewählt haben, ist nicht mehr bekannt.`,
        'Weder dieses Blatt noch das Zielsystem hat diese Person.',
        'Wählen Sie den Wert für alle Zeilen neu.',
      ),
  },
  unknown: (reason) =>
    say(
      'Was Sie für die Spalten dieses Blatts festgelegt haben, ließ sich nicht laden.',
      reason === '' ? 'Der Speicher antwortet nicht.' : reason,
      'Das Blatt wird nur anhand der Überschriften gelesen; prüfen Sie erneut.',
    ),
};
