/** German: causes, what mends many cells at once, and why that needs nobody to decide. */
import type { Catalogue } from '../spoken.js';
import { cells, inSentence, plural } from './phrases.js';

export const causes: Catalogue['causes'] = {
  column: (title, heading) => `${heading}: ${inSentence(title)}`,
  alike: (title, heading, example, count) => `${heading}: ${inSentence(title)}, geschrieben wie „${example}“ in ${cells(count)}`,
  copies: (rows) =>
    plural(rows, { one: '# Zeile wiederholt eine andere Wort für Wort', other: '# Zeilen wiederholen andere Wort für Wort' }),
  safe: {
    label: (count) => `${cells(count)} korrigieren`,
    blanks: (count) => `Leerzeichen am Rand, ${cells(count)}: Sie werden ohnehin nicht mitgesendet`,
    invisible: (count) => `Unsichtbare Zeichen, ${cells(count)}: Niemand hat sie mit Absicht getippt, und was zu sehen ist, bleibt`,
    spelling: (count) => `Großschreibung und Leerzeichen bekannter Wörter, ${cells(count)}: Nur ein bekanntes Wort hat diese Buchstaben`,
    date: (count) => `Datumsangaben in anderer Form, ${cells(count)}: Sie lassen sich nur auf eine Art lesen`,
    zeros: (count) => `Führende Nullen bei Teamleitungen, ${cells(count)}: Nur eine Person hat diese Ziffern`,
  },
  formulasKept: (count) => ({
    what: plural(count, {
      one: '# Zelle mit einer Formel blieb unverändert.',
      other: '# Zellen mit Formeln blieben unverändert.',
    }),
    why: 'Die Werte darin kommen von anderswo.',
    todo: 'Ändern Sie die Werte dort, woher sie kommen, oder wenden Sie die Korrektur erneut an und lassen Sie Formeln überschreiben.',
  }),
};
