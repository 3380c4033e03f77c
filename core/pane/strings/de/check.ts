/** German: what the check view says: what was found, what mends it, what a send shall do, and the team that was fetched. */
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const checkStrings = ({ number, plural, people }: Words): Strings['check'] => ({
  showPreview: 'Vorschau zeigen',
  firstTitle: 'Teamliste prüfen',
  firstSteps: [
    ['Prüfen', 'Findet und markiert, was abgelehnt würde. Keine Zelle wird geändert.'],
    ['Vorschau', 'Zeigt, was mit jeder Zeile geschehen würde.'],
    ['Senden', 'Beginnt erst, wenn Sie es sagen.'],
  ],
  starter: {
    title: 'Noch keine Teamliste?',
    hint: 'Beides kommt in ein neues Blatt; Ihre Blätter bleiben, wie sie sind.',
    sample: 'Beispielliste anlegen',
    template: 'Leere Vorlage anlegen',
  },
  notSetUp: 'Die Verbindung ist noch nicht eingerichtet. Prüfen geht auch ohne sie, Senden nicht.',
  firstSheet: (name) => `Blatt: ${name}`,
  emptyTitle: 'Hier wurde niemand gefunden',
  emptyText: 'Muster sucht eine Kopfzeile mit Namen wie Email Address oder Team Leader und darunter Personen.',
  goodTitle: 'Alles in Ordnung',
  goodText: (count) => `${people(count)} bereit für die Vorschau.`,
  untitled: 'Dieses Blatt',
  knownUsers: (count) => plural(count, { one: 'Mit # Benutzer verglichen', other: 'Mit # Benutzern verglichen' }),
  clearHighlights: 'Markierung löschen',
  stale: 'Das Blatt hat sich seit der Prüfung geändert. Prüfen Sie es erneut, um fortzufahren.',
  counts: {
    label: 'Nach Stufe anzeigen',
    error: (count) => plural(count, { one: 'Fehler', other: 'Fehler' }),
    warning: (count) => plural(count, { one: 'Warnung', other: 'Warnungen' }),
    info: () => 'Info',
  },
  causes: 'Zuerst beheben',
  nextStep: 'Nächster Schritt',
  frees: (count) => plural(count, { one: 'Gibt # Zeile frei', other: 'Gibt # Zeilen frei' }),
  safe: 'Alles Eindeutige beheben',
  nothingSafe: 'Hier lässt sich nichts ohne Entscheidung beheben.',
  fixAll: (count) => `Alle ${number(count)} beheben`,
  fixOne: 'Beheben',
  show: 'Anzeigen',
  issues: 'Probleme',
  codes: 'Art des Problems',
  allCodes: (count) => `Alle Arten (${number(count)})`,
  codeCount: (title, count) => `${title} (${number(count)})`,
  oneCause: (title) => `Nur: ${title}`,
  previousError: 'Vorheriger Fehler',
  nextError: 'Nächster Fehler',
  oneType: (heading) => `${heading}: Es geht immer nur ein Typ auf einmal`,
  hidden: {
    title: (count) =>
      plural(count, {
        one: '# Zeile ist ausgeblendet. Ist sie auch gemeint?',
        other: '# Zeilen sind ausgeblendet. Sind sie auch gemeint?',
      }),
    all: 'Alle Zeilen',
    visible: 'Nur sichtbare Zeilen',
  },
  noneLeft: 'Keine Probleme dieser Art.',
  wholeSheet: 'Ganzes Blatt',
  detail: 'Problem',
  fixes: 'Korrekturen',
  counted: (counts) =>
    `Geprüft. ${plural(counts.error, { one: '# Fehler', other: '# Fehler' })}, ${plural(counts.warning, { one: '# Warnung', other: '# Warnungen' })}.`,
});

export const modeStrings = (): Strings['mode'] => ({
  label: 'Was beim Senden geschieht',
  name: { create: 'Anlegen', update: 'Ändern', sync: 'Beides' },
  text: {
    create: 'Legt neue Personen an, ändert niemanden.',
    update: 'Ändert vorhandene Personen, keine neuen.',
    sync: 'Legt neue Personen an, ändert vorhandene.',
  },
  onlyCreate: (target) => `${target} nimmt nur neue Personen an.`,
});

export const teamStrings = ({ people, plural, moment }: Words): Strings['team'] => ({
  get: 'Team abrufen',
  refresh: 'Team aktualisieren',
  or: 'Oder beginnen Sie mit den Personen, die es schon gibt: Sie kommen in ein eigenes Blatt, bereit zum Bearbeiten.',
  here: (count, at) => `${people(count)}, abgerufen am ${moment(at)}.`,
  there: (name, count, at) => `In „${name}“: ${people(count)}, abgerufen am ${moment(at)}.`,
  users: (count) => plural(count, { one: '# Benutzer bisher', other: '# Benutzer bisher' }),
  cancelMeans: 'Abbrechen lässt Ihre Blätter, wie sie sind.',
  refreshed: 'Team ist aktuell',
  saidFetched: (count) => `${people(count)} abgerufen.`,
});

export const dateStrings = (): Strings['dates'] => ({
  title: (heading) => `Wie sind die Datumsangaben in „${heading}“ geschrieben?`,
  example: (text) => `„${text}“ lässt sich auf zwei Arten lesen.`,
  dayFirst: 'Tag zuerst',
  monthFirst: 'Monat zuerst',
});

/** A decision in words, for its title. */
const DECIDED = {
  create: { one: '# Zeile auf Anlegen umstellen', other: '# Zeilen auf Anlegen umstellen' },
  update: { one: '# Zeile auf Ändern umstellen', other: '# Zeilen auf Ändern umstellen' },
  'leave-out': { one: '# Zeile auslassen', other: '# Zeilen auslassen' },
  'visible-only': { one: '# ausgeblendete Zeile auslassen', other: '# ausgeblendete Zeilen auslassen' },
  'one-batch': { one: '# Zeile eines anderen Typs auslassen', other: '# Zeilen anderer Typen auslassen' },
  'take-back-in': { one: '# Zeile wieder aufnehmen', other: '# Zeilen wieder aufnehmen' },
};

export const fixStrings = ({ plural, rows }: Words): Strings['fix'] => ({
  title: (count) => plural(count, { one: '# Zelle ändern', other: '# Zellen ändern' }),
  decisionTitle: (decision) => plural(decision.rows.length, DECIDED[decision.kind === 'row-mode' ? decision.mode : decision.kind]),
  choose: 'Was eintragen?',
  chooseDecision: 'Was tun?',
  list: 'Zellen, die sich ändern',
  rowList: 'Zeilen',
  apply: 'Anwenden',
  hint: 'Nur die hier aufgeführten Zellen werden geschrieben.',
  formula: 'Formel',
  formulas: (count) =>
    plural(count, {
      one: '# dieser Zellen enthält eine Formel, die bleibt, wenn Sie nichts anderes wählen.',
      other: '# dieser Zellen enthalten Formeln, die bleiben, wenn Sie nichts anderes wählen.',
    }),
  overwrite: (count) => plural(count, { one: 'Auch # Formel überschreiben', other: 'Auch # Formeln überschreiben' }),
  decisionHint: 'Keine Zelle wird geschrieben. Muster merkt sich die Wahl für diese Zeilen.',
  done: (count) => plural(count, { one: '# Zelle geändert.', other: '# Zellen geändert.' }),
  decided: (count) => `Für ${rows(count)} erledigt.`,
});
