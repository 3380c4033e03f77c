/** German: what a preview says of a plan before anything is sent. */
import type { Catalogue } from '../spoken.js';
import { listed, people, plural } from './phrases.js';

const MOST_NAMED = 3;
/** `Home Town`, `Home Town und Role`, `Home Town, Role und 3 weitere`. */
const changed = (names: readonly string[]): string =>
  listed(names.length > MOST_NAMED ? names.slice(0, MOST_NAMED - 1) : names, names.length);

const NOT_IN_BULK: ReadonlyMap<string, string> = new Map([
  ['manager-cannot-move', 'erhält per Sammeländerung keine andere Teamleitung'],
  ['manager-cannot-deactivate', 'wird per Sammeländerung nicht deaktiviert'],
  ['manager-cannot-demote', 'verliert dieses Recht nicht per Sammeländerung'],
]);

export const preview: Catalogue['preview'] = {
  created: (count, leaders) =>
    leaders > 0 && leaders < count
      ? plural(
          leaders,
          { one: 'Zuerst # Teamleitung, dann {others}', other: 'Zuerst # Teamleitungen, dann {others}' },
          { others: people(count - leaders) },
        )
      : plural(count, { one: '# Person wird angelegt', other: '# Personen werden angelegt' }),
  updated: (count, fields) =>
    plural(
      count,
      { one: '# Person wird geändert, insgesamt {values}', other: '# Personen werden geändert, insgesamt {values}' },
      { values: plural(fields, { one: '# Wert', other: '# Werte' }) },
    ),
  activated: (count) => plural(count, { one: '# Person wird aktiviert', other: '# Personen werden aktiviert' }),
  deactivated: (count) => plural(count, { one: '# Person wird deaktiviert', other: '# Personen werden deaktiviert' }),
  unchanged: (count) => plural(count, { one: '# Person bleibt unverändert', other: '# Personen bleiben unverändert' }),
  cleared: (count, heading) =>
    plural(count, { one: 'Das löscht # Wert in {heading}', other: 'Das löscht # Werte in {heading}' }, { heading }),
  blocked: (count) =>
    plural(count, {
      one: '# Person wird erst gesendet, wenn die Fehler behoben sind',
      other: '# Personen werden erst gesendet, wenn ihre Fehler behoben sind',
    }),
  notAllowed: (count) =>
    plural(count, {
      one: '# Person darf Teams leiten und wird per Sammeländerung weder umgesetzt noch deaktiviert noch herabgestuft',
      other: '# Personen dürfen Teams leiten und werden per Sammeländerung weder umgesetzt noch deaktiviert noch herabgestuft',
    }),
  beingSent: (count) => plural(count, { one: '# Zeile wird schon gesendet', other: '# Zeilen werden schon gesendet' }),
  skipped: (count) => plural(count, { one: '# Zeile wird übersprungen', other: '# Zeilen werden übersprungen' }),
  dates: (heading) => `${heading} wird erst gesendet, wenn Sie angeben, wie die Datumsangaben zu lesen sind`,
  moved: (count) =>
    plural(count, {
      one: '# Wert hat sich im Zielsystem geändert, seit Sie das Team abgerufen haben; aktualisieren Sie es, um ihn zu sehen',
      other: '# Werte haben sich im Zielsystem geändert, seit Sie das Team abgerufen haben; aktualisieren Sie es, um sie zu sehen',
    }),
  row: {
    createAlone: 'Wird angelegt',
    create: (leader) => (leader === null ? 'Wird ohne Teamleitung angelegt' : `Wird angelegt, Teamleitung: ${leader}`),
    update: (headings) => `Ändert ${changed(headings)}`,
    activate: 'Wird aktiviert',
    deactivate: 'Wird deaktiviert',
    remove: 'Wird gelöscht',
    unchanged: 'Keine Änderung',
    noPerson: 'Ist keine Person',
    beingSent: 'Wird schon gesendet',
    leftOut: 'Von Ihnen ausgelassen',
    incomplete: 'Deaktiviert, und das Profil ist unvollständig',
    conflict: 'Auch im Zielsystem geändert: Wählen Sie, welcher Wert bleibt',
  },
  leaveOut: 'Diese Zeile auslassen',
  takeBackIn: 'Diese Zeile wieder aufnehmen',
  todo: {
    reassign: (count, leader) =>
      plural(
        count,
        {
          one: 'Andere Teamleitung für die # Person unter {leader} festlegen',
          other: 'Andere Teamleitung für die # Personen unter {leader} festlegen',
        },
        { leader },
      ),
    reassignDetail: 'Tragen Sie diese in deren Zellen unter Team Leader ein; sie werden wie jede Änderung gesendet.',
    byHand: (person) => `${person} von Hand ändern`,
  },
  todoDetail: (code) =>
    `Bearbeiten Sie dieses Profil danach im Zielsystem: Wer Teams leiten darf, ${NOT_IN_BULK.get(code) ?? 'wird per Sammeländerung nicht geändert'}.`,
  irreversible: (count, heading, value) =>
    value === ''
      ? plural(
          count,
          {
            one: '{heading} ändert sich bei # Person: Das lässt sich nicht zurücknehmen',
            other: '{heading} ändert sich bei # Personen: Das lässt sich nicht zurücknehmen',
          },
          { heading },
        )
      : plural(
          count,
          {
            one: '{heading} wird bei # Person zu „{value}“: Das lässt sich nicht zurücknehmen',
            other: '{heading} wird bei # Personen zu „{value}“: Das lässt sich nicht zurücknehmen',
          },
          { heading, value },
        ),
  mails: (count) =>
    plural(count, {
      one: 'Das Zielsystem schickt der # angelegten Person womöglich eine E-Mail: Sie lässt sich nicht zurücknehmen',
      other: 'Das Zielsystem schickt den # angelegten Personen womöglich eine E-Mail: Sie lässt sich nicht zurücknehmen',
    }),
  deleted: (count) => plural(count, { one: '# Person wird im Zielsystem gelöscht', other: '# Personen werden im Zielsystem gelöscht' }),
  deletions: (count) =>
    plural(count, {
      one: '# Person wird gelöscht: Das lässt sich nicht zurücknehmen',
      other: '# Personen werden gelöscht: Das lässt sich nicht zurücknehmen',
    }),
  seats: (left, count) => ({
    what: 'Im Zielsystem sind nicht genug Plätze frei.',
    why: `${plural(left, { one: '# Platz ist frei', other: '# Plätze sind frei' })}, ${plural(count, { one: '# neue Person braucht einen', other: '# neue Personen brauchen einen' })}.`,
    todo: 'Lassen Sie die anderen aus, oder geben Sie im Zielsystem Plätze frei und erstellen Sie die Vorschau dann erneut.',
  }),
  untold: (count, heading) =>
    plural(
      count,
      {
        one: '# Wert in {heading} wird nicht gesendet: Das Ziel sagt nicht, was diese Person dort hat; ändern Sie ihn im Zielsystem',
        other:
          '# Werte in {heading} werden nicht gesendet: Das Ziel sagt nicht, was diese Personen dort haben; ändern Sie sie im Zielsystem',
      },
      { heading },
    ),
  onlyNew: (count, heading) =>
    plural(
      count,
      {
        one: '# Wert in {heading} bleibt, wie er ist: Das Ziel nimmt ihn nur von neuen Personen an',
        other: '# Werte in {heading} bleiben, wie sie sind: Das Ziel nimmt sie nur von neuen Personen an',
      },
      { heading },
    ),
  byFile: (names) =>
    `Wird nicht gesendet, weil die API es nicht annimmt: ${names}. Nutzen Sie die Upload-Datei, oder tragen Sie es im Zielsystem ein.`,
  notTaken: (count) => plural(count, { one: '# Person kann nicht gesendet werden.', other: '# Personen können nicht gesendet werden.' }),
  leaveOutOthers: (count) => plural(count, { one: '# Person auslassen', other: '# Personen auslassen' }),
  massChange: (typed) => ({
    what: 'So viele Änderungen brauchen einen zweiten Blick.',
    why: 'Dieser Sendevorgang ändert einen großen Teil des Teams.',
    todo: `Geben Sie ${typed} ein und senden Sie erneut.`,
  }),
  usersNeeded: (reason) => ({
    what: 'Es ließ sich keine Vorschau erstellen.',
    why: `Vorhandene Personen lassen sich erst ändern, wenn die Benutzer des Zielsystems bekannt sind. ${reason}`.trim(),
    todo: 'Prüfen Sie die Verbindung in den Einstellungen und erstellen Sie die Vorschau dann erneut.',
  }),
  noUpdates: (target) => ({
    what: `${target} nimmt nur neue Personen an.`,
    why: 'Vorhandene Personen lassen sich dort nicht ändern.',
    todo: 'Wählen Sie das Anlegen neuer Personen.',
  }),
  undone: (count) =>
    plural(count, {
      one: '# Person wird auf den vorherigen Stand zurückgesetzt',
      other: '# Personen werden auf den vorherigen Stand zurückgesetzt',
    }),
  yes: 'ja',
  no: 'nein',
  nobody: 'niemand',
};
