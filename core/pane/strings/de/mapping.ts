/** German: what the pane says about columns: which is which field, what is unsure, what words mean, what moved since last time. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

/** From where on a match is called so. */
const VERY_LIKELY = 0.9;
const LIKELY = 0.75;

export const mappingStrings = ({ number, plural, percent, rows }: Words): Strings['mapping'] => ({
  title: 'Spalten',
  summary: (matched, missing) =>
    missing === 0
      ? `${number(matched)} zugeordnet`
      : plural(missing, { one: '{matched} zugeordnet, # fehlt', other: '{matched} zugeordnet, # fehlen' }, { matched: number(matched) }),
  column: (letter) => `Spalte ${letter}`,
  missing: 'nicht gefunden',
  required: 'erforderlich',
  unused: 'Nicht verwendet',
  because: (reason, confidence) => {
    if (confidence >= 1) return reason;
    const sure =
      confidence >= VERY_LIKELY ? 'sehr wahrscheinlich' : confidence >= LIKELY ? 'wahrscheinlich' : `vielleicht, ${percent(confidence)}`;
    return `${reason} · ${sure}`;
  },
  forAll: (value) => `„${value}“ für alle Zeilen`,
  change: 'Ändern',
  changeField: (field) => `Ändern: ${field}`,
  keep: 'Diese Spalten merken',
  kept: 'Gemerkt.',
  forget: 'Entscheidungen vergessen',
  forgotten: 'Vergessen. Die Spalten wurden neu gelesen.',

  batch: 'Einstellungen für alle Zeilen',
  batchHint: 'Diese Felder haben keine Spalte. Was hier steht, gilt für jede Zeile.',
  batchCompany: 'Einstellungen der Firma verwenden',
  batchUnset: 'Nicht festgelegt',
  loadExisting: 'Von vorhandenem Benutzer laden',
  loadHint: 'Übernimmt die Werte eines Benutzers.',
  loadWho: 'Name, Adresse oder ID',
  loadUse: (label) => `Übernehmen: ${label}`,
  loadNobody: 'Niemand gefunden.',
  loaded: 'Übernommen.',

  questions: 'Fragen zu den Spalten',
  progress: (at, of) => `Frage ${number(at)} von ${number(of)}`,
  which: (field) => `Welche Spalte ist ${field}?`,
  nowhere: (field) => `Keine Spalte ist ${field}. Woher kommt der Wert?`,
  needed: 'Ohne diesen Wert kann niemand gesendet werden.',
  candidates: 'Spalten, die es sein könnten',
  examples: (list) => `z.\u00a0B. ${list.join(' · ')}`,
  noExamples: 'keine Werte',
  none: 'Keine davon',
  other: 'Andere Spalte',
  oneValue: 'Ein Wert für alle Zeilen',
  makeIt: 'Aus anderen Spalten bilden',
  later: 'Nicht jetzt',
  left: (count) => plural(count, { one: '# Frage zu den Spalten', other: '# Fragen zu den Spalten' }),

  source: (field) => `Woher ${field} kommt`,
  sources: {
    column: 'Eine Spalte',
    value: 'Ein Wert für alle Zeilen',
    made: 'Aus anderen Spalten gebildet',
    none: 'Nirgendwoher',
  },
  columnOption: (letter, heading) => `${letter} · ${heading}`,
  takenOption: (letter, heading, field) => `${letter} · ${heading} (jetzt ${field})`,
  choose: 'Auswählen\u00a0…',
  value: 'Wert',
  apply: 'Anwenden',
  applied: (field) => `${field}: erledigt.`,

  nameColumn: 'Spalte mit ganzen Namen',
  order: 'Wie Namen geschrieben sind',
  orders: { 'first-last': 'Vorname zuerst: Ann Lee', 'last-first': 'Nachname zuerst: Lee, Ann' },
  pattern: 'Schema der Adresse',
  patternHint: '{first} und {last} stehen für Vor- und Nachnamen, {f} und {l} für deren Anfangsbuchstaben.',
  live: (examples) => `Das ergibt ${examples.join(' · ')}`,
  liveNone: 'Das ergibt noch nichts.',
  fromName: (heading, part) => (part === 'first' ? `Vorname aus „${heading}“` : `Nachname aus „${heading}“`),
  fromPattern: (pattern) => `gebildet nach ${pattern}`,

  words: (heading) => `Was bedeuten diese Wörter in „${heading}“?`,
  word: (shown) => `„${shown}“`,
  means: (meaning) => `bedeutet ${meaning}`,
  wordsHint: 'Keine Zelle wird geändert. Was ein Wort bedeutet, merkt sich Muster für diese Arbeitsmappe.',
  suggestions: (word) => `„${word}“ bedeutet vielleicht`,
  otherMeaning: (word) => `Andere Bedeutung von „${word}“`,
  anotherMeaning: 'Andere\u00a0…',
  blankMeaning: 'leer lassen',
  forgetWord: 'Vergessen',
  forgetWordOf: (word) => `Vergessen, was „${word}“ bedeutet`,
  takeOnly: 'Eindeutige Vorschläge wählen',
  applyWords: (count) => plural(count, { one: 'Auf # Zeile anwenden', other: 'Auf alle # Zeilen anwenden' }),
  applyNothing: 'Wählen, was sie bedeuten',
  wordsDone: (count) => `Für ${rows(count)} erledigt.`,
  meanings: (count) => plural(count, { one: '# Wort als anderes gelesen', other: '# Wörter als andere gelesen' }),
  unknownWords: (count) => plural(count, { one: '# Wort unbekannt', other: '# Wörter unbekannt' }),

  drift: 'Spalten seit Ihrer Bestätigung geändert',
  readSo: 'So lesen',
  anew: 'Neu entscheiden',
});
