/** German: what more than one view says. */
import { joined } from '../../../issues/messages/de/joined.js';
import type { Strings } from '../../strings.js';
import type { Words } from './words.js';

export const stepStrings = (): Strings['steps'] => ({
  label: 'Schritte',
  check: 'Prüfen',
  preview: 'Vorschau',
  send: 'Senden',
  settings: 'Einstellungen',
  running: 'läuft',
});

export const commonStrings = ({ number, plural, people, rows }: Words): Strings['common'] => ({
  people,
  rows,
  labelled: joined.labelled,
  list: joined.list,
  back: 'Zurück',
  cancel: 'Abbrechen',
  close: 'Schließen',
  dismiss: 'Verwerfen',
  showAll: 'Alle anzeigen',
  more: (count) => plural(count, { one: '# weitere anzeigen', other: '# weitere anzeigen' }),
  goToRow: 'Zur Zeile',
  goToCell: 'Zur Zelle',
  rowNumber: (row) => `Zeile ${number(row)}`,
  blank: 'leer',
  becomes: 'wird zu',
  tryAgain: 'Erneut versuchen',
  notLoaded: {
    what: 'Dieser Teil von Muster ließ sich nicht laden.',
    why: 'Die Verbindung ist abgebrochen, oder Muster wurde inzwischen aktualisiert.',
    todo: 'Versuchen Sie es erneut. Bleibt es so, schließen Sie Muster und öffnen Sie es wieder.',
  },
  checkSheet: 'Blatt prüfen',
  checkAgain: 'Erneut prüfen',
  level: { error: 'Fehler', warning: 'Warnung', info: 'Info' },
  busy: {
    starting: 'Wird vorbereitet\u00a0…',
    checking: 'Wird geprüft\u00a0…',
    fixing: 'Wird geschrieben\u00a0…',
    'loading-users': 'Benutzer werden geladen\u00a0…',
    previewing: 'Wird vorbereitet\u00a0…',
    sending: 'Wird gesendet\u00a0…',
    saving: 'Wird gespeichert\u00a0…',
    testing: 'Wird getestet\u00a0…',
    clearing: 'Wird geleert\u00a0…',
    'fetching-team': 'Team wird abgerufen\u00a0…',
    'writing-team': 'Blatt wird geschrieben\u00a0…',
  },
  progress: (done, total) => `${number(done)} von ${number(total)}`,
});
