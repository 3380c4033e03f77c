/** German: what is said of a send, of taking it back, and of each of its rows. */
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { list, listed, number, plural, rows } from './phrases.js';

type Op = Parameters<Catalogue['send']['outcome']>[0];
type Outcome = Parameters<Catalogue['send']['outcome']>[1];

/** What was to be done, and what was done or was not, by operation. */
const INTENT: Readonly<Record<Op, string>> = {
  create: 'Anlegen',
  update: 'Ändern',
  activate: 'Aktivieren',
  deactivate: 'Deaktivieren',
  delete: 'Löschen',
  '': '',
};
const DONE: Readonly<Record<Op, { readonly yes: string; readonly no: string; readonly unknown: string }>> = {
  create: { yes: 'Angelegt', no: 'Nicht angelegt', unknown: 'Unklar, ob angelegt' },
  update: { yes: 'Geändert', no: 'Nicht geändert', unknown: 'Unklar, ob geändert' },
  activate: { yes: 'Aktiviert', no: 'Nicht aktiviert', unknown: 'Unklar, ob aktiviert' },
  deactivate: { yes: 'Deaktiviert', no: 'Nicht deaktiviert', unknown: 'Unklar, ob deaktiviert' },
  delete: { yes: 'Gelöscht', no: 'Nicht gelöscht', unknown: 'Unklar, ob gelöscht' },
  '': { yes: 'Erledigt', no: 'Nicht erledigt', unknown: 'Unklar, ob erledigt' },
};

const NEW_PREVIEW = 'Erstellen Sie eine neue Vorschau.';
const NEW_PREVIEW_CHOOSE = 'Erstellen Sie eine neue Vorschau und wählen Sie, welcher Wert bleibt.';
const NEW_PREVIEW_UPDATE = 'Erstellen Sie eine neue Vorschau; die Zeile lässt sich auf Ändern umstellen.';
const MEND_LEADER = 'Beheben Sie, was bei der Teamleitung nötig ist, und versuchen Sie es dann erneut.';
const REST = 'Erstellen Sie eine neue Vorschau, um den Rest zu senden.';

/** What a person can do about a row, by the code of its reason. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  ['refused', 'Korrigieren Sie die Zelle und versuchen Sie es dann erneut.'],
  ['leader-blocked', MEND_LEADER],
  ['leader-not-sent', MEND_LEADER],
  ['row-blocked', 'Beheben Sie, was den Rest der Zeile aufhielt, und versuchen Sie es dann erneut.'],
  ['done-in-part', 'Beheben Sie die Zeile und versuchen Sie es erneut: Nur der Rest wird gesendet.'],
  ['changed-since-preview', NEW_PREVIEW],
  ['email-taken', NEW_PREVIEW_UPDATE],
  ['employee-id-taken', NEW_PREVIEW_UPDATE],
  ['user-not-found', NEW_PREVIEW],
  ['conflict', NEW_PREVIEW_CHOOSE],
  ['changed-at-target', NEW_PREVIEW_CHOOSE],
  ['unknown-outcome', 'Versuchen Sie es erneut: Die Person wird zuerst gesucht.'],
  ['seats-exceeded', 'Geben Sie Plätze frei oder fügen Sie welche hinzu und versuchen Sie es dann erneut.'],
  ['connection', 'Prüfen Sie die Einstellungen und versuchen Sie es dann erneut.'],
  ['setup', 'Vervollständigen Sie die Einstellungen und versuchen Sie es dann erneut.'],
  ['journal', 'Prüfen Sie, ob Sie die Arbeitsmappe bearbeiten dürfen, und versuchen Sie es dann erneut.'],
  ['lease', 'Warten Sie, bis der andere Sendevorgang beendet ist, und erstellen Sie dann eine neue Vorschau.'],
  ['sheet', 'Öffnen Sie das Blatt und versuchen Sie es dann erneut.'],
  ['strict', 'Korrigieren Sie die abgelehnte Zeile und erstellen Sie dann eine neue Vorschau.'],
]);

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  succeeded: 'erfolgreich',
  failed: 'abgelehnt',
  unknown: 'unklar',
  cancelled: 'abgebrochen',
  'not-sent': 'nicht gesendet',
};

export const send: Catalogue['send'] = {
  waiting: (reason, ms) => {
    const seconds = `${number(Math.ceil(ms / 1000))}\u00a0s`;
    if (reason === 'throttled') return `Das Zielsystem bittet um ${seconds} Wartezeit`;
    if (reason === 'unsent') return `Anfragen gehen gerade nicht hinaus; neuer Versuch in ${seconds}`;
    if (reason === 'breaker') return `Das Zielsystem antwortet nicht; neuer Versuch in ${seconds}`;
    if (reason === 'settle') return `Antworten gingen verloren; diese Personen werden in ${seconds} gesucht`;
    if (reason === 'retry') return `Neue Anfrage in ${seconds}`;
    return null;
  },
  stops: {
    connection: (detail) =>
      say(
        'Senden angehalten: keine Verbindung.',
        detail || 'Das Zielsystem hat den Schlüssel abgelehnt oder war nicht erreichbar.',
        'Prüfen Sie die Einstellungen und setzen Sie das Senden dann fort. Was gesendet wurde, bleibt.',
      ),
    setup: (detail) =>
      say(
        'Senden angehalten: Die Verbindung ist nicht eingerichtet.',
        detail,
        'Prüfen Sie die Einstellungen und setzen Sie das Senden dann fort. Was gesendet wurde, bleibt.',
      ),
    'seats-exceeded': (detail) =>
      say(
        'Senden angehalten: Es sind keine Plätze mehr frei.',
        detail,
        'Geben Sie Plätze frei oder fügen Sie welche hinzu und senden Sie dann den Rest.',
      ),
    cancelled: () => say('Das Senden wurde abgebrochen.', 'Was vorher gesendet wurde, bleibt.', REST),
    journal: () =>
      say(
        'Senden angehalten: Die Aufzeichnung ließ sich nicht schreiben.',
        'Ohne sie wüsste später niemand, was gesendet wurde.',
        'Prüfen Sie, ob Sie die Arbeitsmappe bearbeiten dürfen, und setzen Sie das Senden dann fort.',
      ),
    lease: () =>
      say(
        'Senden angehalten: Jemand anders hat übernommen.',
        'Es läuft immer nur ein Sendevorgang.',
        'Warten Sie, bis der andere beendet ist.',
      ),
    sheet: () =>
      say(
        'Senden angehalten: Das Blatt ließ sich nicht lesen.',
        'Zeilen werden vor dem Senden noch einmal gelesen.',
        'Öffnen Sie das Blatt und setzen Sie das Senden fort.',
      ),
    strict: () =>
      say(
        'Senden bei der ersten Ablehnung angehalten.',
        'Der Sendevorgang ist strikt: Was er vorher getan hat, wird so weit wie möglich zurückgenommen.',
        'Korrigieren Sie die abgelehnte Zeile und erstellen Sie dann eine neue Vorschau.',
      ),
  },
  outcome: (op, outcome) => DONE[op][outcome === 'succeeded' ? 'yes' : outcome === 'unknown' ? 'unknown' : 'no'],
  outcomes: {
    failed: 'Abgelehnt',
    unknown: 'Noch unklar',
    cancelled: 'Abgebrochen',
    'not-sent': 'Nicht gesendet',
    waiting: 'Wartet',
    'on-its-way': 'Unterwegs',
  },
  outcomeReasons: new Map([
    ['leader-blocked', 'Die Teamleitung wurde nicht angelegt'],
    ['leader-not-sent', 'Die Teamleitung wurde nicht geändert'],
    ['row-blocked', 'Der Rest der Zeile kam nicht an'],
    ['done-in-part', 'Nur ein Teil davon kam an'],
    ['changed-since-preview', 'Die Zeile hat sich nach der Vorschau geändert'],
    ['email-taken', 'Die E-Mail-Adresse ist schon vergeben'],
    ['employee-id-taken', 'Die Mitarbeiter-ID ist schon vergeben'],
    ['user-not-found', 'Die Person ist nicht mehr im Zielsystem'],
    ['unknown-outcome', 'Die Antwort ging verloren; der nächste Versuch sucht die Person zuerst'],
    ['conflict', 'Im Zielsystem steht etwas anderes als im Blatt'],
    ['changed-at-target', 'Der Wert wurde inzwischen im Zielsystem geändert'],
    ['seats-exceeded', 'Es waren keine Plätze frei'],
    ['connection', 'Die Verbindung ist fehlgeschlagen'],
    ['setup', 'Die Verbindung ist nicht eingerichtet'],
    ['journal', 'Die Aufzeichnung ließ sich nicht schreiben'],
    ['lease', 'Jemand anders hat übernommen'],
    ['sheet', 'Das Blatt ließ sich nicht lesen'],
    ['strict', 'Vorher wurde eine andere Zeile abgelehnt'],
  ]),
  advice: (code, outcome) =>
    ADVICE.get(code) ??
    (outcome === 'cancelled' ? REST : outcome === 'failed' ? 'Korrigieren Sie die Zeile und versuchen Sie es dann erneut.' : ''),
  intent: (op, headings) => [INTENT[op], listed(headings)].filter((text) => text !== '').join(': '),
  undone: (exception) => (exception === '' ? 'Zurückgenommen' : `Zurückgenommen; ${exception}`),
  notUndone: (reason) => (reason === '' ? 'Nicht zurückgenommen' : `Nicht zurückgenommen: ${reason}`),
  undoUnknown: 'Unklar, ob es zurückgenommen wurde',
  undoing: (left) => (left === 0 ? null : `Gesendetes wird zurückgenommen: noch ${number(left)}`),
  undoChanged: 'Jemand hat es seitdem geändert',
  stayReason: (reason, heading) =>
    ({
      mail: 'eine verschickte E-Mail lässt sich nicht zurücknehmen',
      field: `${heading} lässt sich nicht zurücknehmen`,
      create: 'die Person bleibt, aber deaktiviert',
      unreadable: 'was vorher dort stand, ist nicht mehr bekannt',
      deleted: 'die Person wurde gelöscht und bleibt gelöscht',
      kept: 'die Person bleibt wie angelegt: Das Zielsystem deaktiviert niemanden',
    })[reason],
  stays: (reason, count, heading) =>
    plural(
      count,
      {
        mail: {
          one: '# Person hat womöglich eine E-Mail erhalten: Sie lässt sich nicht zurücknehmen',
          other: '# Personen haben womöglich eine E-Mail erhalten: Sie lässt sich nicht zurücknehmen',
        },
        field: {
          one: '{heading} bleibt bei # Person wie gesendet: Das Zielsystem kann es nicht zurücknehmen',
          other: '{heading} bleibt bei # Personen wie gesendet: Das Zielsystem kann es nicht zurücknehmen',
        },
        create: { one: '# angelegte Person bleibt, aber deaktiviert', other: '# angelegte Personen bleiben, aber deaktiviert' },
        unreadable: {
          one: '# Zeile lässt sich nicht zurücknehmen: Was vorher dort stand, ist nicht mehr bekannt',
          other: '# Zeilen lassen sich nicht zurücknehmen: Was vorher dort stand, ist nicht mehr bekannt',
        },
        deleted: { one: '# Person wurde gelöscht und bleibt gelöscht', other: '# Personen wurden gelöscht und bleiben gelöscht' },
        kept: {
          one: '# angelegte Person bleibt: Das Zielsystem deaktiviert niemanden',
          other: '# angelegte Personen bleiben: Das Zielsystem deaktiviert niemanden',
        },
      }[reason],
      { heading },
    ),
  staysUnknown: (count) =>
    plural(count, {
      one: '# Person wurde womöglich geändert: Die Antwort ging verloren, daher wird dort nichts zurückgenommen',
      other: '# Personen wurden womöglich geändert: Die Antwort ging verloren, daher wird dort nichts zurückgenommen',
    }),
  staysRow: (person, sheetRow, detail) => {
    const row = sheetRow > 0 ? `Zeile ${number(sheetRow)}` : '';
    const who = person === '' || row === '' ? person || row : `${person} (${row})`;
    return `${who}: ${detail}`;
  },
  staysMore: (count) =>
    plural(count, { one: '# weitere Zeile wurde nicht zurückgenommen', other: '# weitere Zeilen wurden nicht zurückgenommen' }),
  nothingToUndo: say(
    'Es gibt nichts zurückzunehmen.',
    'Keine Zeile des letzten Sendevorgangs ist angekommen, oder alle wurden schon zurückgenommen.',
    '',
  ),
  undoUnreadable: say(
    'Dieser Sendevorgang lässt sich nicht zurücknehmen.',
    'Die Aufzeichnung ließ sich nicht lesen, und ohne sie weiß niemand, was vorher dort stand.',
    'Sehen Sie im Blatt „Muster log“ nach oder korrigieren Sie die Personen im Zielsystem.',
  ),
  mapping: (field, heading) => `${field} aus „${heading}“`,
  logNotWritten: (detail) =>
    say(
      'Der Sendevorgang ließ sich nicht im Protokollblatt eintragen.',
      detail,
      'Das Ergebnis steht trotzdem hier; daran hat sich nichts geändert.',
    ),
  csvHeader: ['Zeile', 'Person', 'E-Mail', 'Mitarbeiter-ID', 'Was geschehen sollte', 'Ergebnis', 'Feld', 'Grund', 'Was zu tun ist'],
  logRun: { send: 'Senden', undo: 'Rücknahme' },
  logStrict: 'Senden, strikt',
  outcomeWords: OUTCOME_WORDS,
  logCounts: (total, counts) =>
    list([
      rows(total),
      ...(['succeeded', 'failed', 'unknown', 'cancelled', 'not-sent'] as const).flatMap((outcome) =>
        counts[outcome] > 0 ? [`${number(counts[outcome])} ${OUTCOME_WORDS[outcome]}`] : [],
      ),
    ]),
};
