/** German: what the pane says around the edit of many rows. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const bulkStrings = ({ plural, rows, number }: Words): Strings['bulk'] => ({
  open: 'Zeilen bearbeiten …',
  title: 'Zeilen bearbeiten',
  which: 'Welche Zeilen',
  selected: (count) => `Im Blatt markiert: ${rows(count)}`,
  everybody: (count) => `Alle Personen: ${rows(count)}`,
  again: 'Markierung neu lesen',
  narrow: 'Eingrenzen',
  any: 'Beliebig',
  issue: 'Problem',
  cause: 'Ursache',
  chosen: (count) => `${rows(count)} gewählt`,
  attribute: 'Merkmal',
  pick: 'Wählen …',
  way: 'Was tun',
  ways: { set: 'Setzen auf', replace: 'Liste ersetzen', add: 'Zur Liste hinzufügen', remove: 'Aus der Liste entfernen', clear: 'Leeren' },
  value: 'Wert',
  severalHint: 'Mehrere Einträge mit Semikolon dazwischen.',
  another: 'Merkmal hinzufügen',
  drop: (heading) => (heading === '' ? 'Dieses Merkmal entfernen' : `${heading} entfernen`),
  show: 'Änderungen zeigen',
  inRows: (changed, chosen) => `In ${number(changed)} von ${plural(chosen, { one: '# Zeile', other: '# Zeilen' })}`,
  nothing: 'Es würde sich nichts ändern.',
  unreadable: (count) =>
    plural(count, {
      one: '# Zelle enthält eine Liste, die nicht gelesen werden kann; sie bleibt unverändert.',
      other: '# Zellen enthalten Listen, die nicht gelesen werden können; sie bleiben unverändert.',
    }),
  formulas: (count) =>
    plural(count, {
      one: '# dieser Zellen enthält eine Formel und bleibt unverändert.',
      other: '# dieser Zellen enthalten Formeln und bleiben unverändert.',
    }),
  clean: 'Die neuen Werte haben keine Fehler.',
  brings: 'Was die neuen Werte mit sich bringen',
  errors: (count) => plural(count, { one: '# Fehler', other: '# Fehler' }),
  warnings: (count) => plural(count, { one: '# Warnung', other: '# Warnungen' }),
  more: (count) => plural(count, { one: 'und # weiteres', other: 'und # weitere' }),
  write: (count) => plural(count, { one: '# Zelle schreiben', other: '# Zellen schreiben' }),
  undoable: (cells) => plural(cells, { one: '# Zelle wurde geschrieben.', other: '# Zellen wurden geschrieben.' }),
  undone: 'Zurückgenommen.',
});
