/** German: the words of every issue code. What is wrong, why, what to do; the first sentence names the place and the value. */
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { otherIssues } from './other-issues.js';
import { either, few, list, listed, number, quoted } from './phrases.js';
import { runIssues } from './run.js';

const near = (names: readonly string[] | undefined): string => ((names ?? []).length > 0 ? `Meinten Sie ${either(names)}?` : '');
const or = (...texts: string[]): string => texts.find((text) => text !== '') ?? '';
/** Where a value stands: no word around it has to agree with it. */
const says = (where: string, value: string | undefined): string => `In ${where} steht ${quoted(value)}.`;

const taken = (where: string, value: string, other: string | undefined, todo: string): Message =>
  say(
    `${where}: ${value} ist schon vergeben.`,
    `Diesen Wert hat ${other ?? 'ein vorhandener Benutzer'}.`,
    or(todo, 'Entfernen Sie die Zeile oder ändern Sie diesen Benutzer, statt ihn neu anzulegen.'),
  );
const twice = (where: string, value: string, names: readonly string[] | undefined, same: string): Message =>
  say(
    `${where}: ${value} kommt mehrfach vor.`,
    `${same} steht in ${list(names)}.`,
    'Behalten Sie den Wert in einer Zeile und korrigieren oder löschen Sie die anderen.',
  );
const sameUser = (where: string, user: string, names: readonly string[] | undefined): Message =>
  say(
    `${where} meint noch einmal ${user}.`,
    `Derselbe Benutzer steht in ${list(names)}.`,
    'Behalten Sie eine Zeile für diesen Benutzer und löschen Sie die anderen.',
  );
/** What has to be done about the people under a manager, in order. */
const afterReports = (names: readonly string[] | undefined, last: string): string =>
  (names ?? []).length === 0 ? last : `Legen Sie zuerst für ${few(names)} eine andere Teamleitung fest. ${last}`;

export const issues: Catalogue['issues'] = {
  'header-not-found': () =>
    say(
      'In diesem Blatt wurde keine Kopfzeile gefunden.',
      'Muster braucht eine Zeile mit den Namen der Spalten.',
      'Fügen Sie über den Personen eine Zeile mit Überschriften wie Email Address, First Name und Team Leader ein.',
    ),
  'column-missing': (_, { heading }) =>
    say(
      `Es gibt keine Spalte für ${heading ?? ''}.`,
      'Jede Person braucht diesen Wert.',
      `Fügen Sie eine Spalte mit der Überschrift ${heading ?? ''} ein oder benennen Sie die Spalte um, die den Wert enthält.`,
    ),
  'column-duplicate': (where, { other }) =>
    say(
      `${where} ist eine zweite Spalte für dasselbe Feld.`,
      `Nur die erste wird gelesen: ${other ?? ''}.`,
      'Löschen Sie die Spalte, die nicht gemeint ist, oder benennen Sie sie um.',
    ),
  'column-unused': (where) =>
    say(
      `${where} wird nicht verwendet.`,
      'Das Zielsystem hat kein Feld dieses Namens.',
      'Nichts zu tun, es sei denn, die Spalte sollte gelesen werden.',
    ),
  required: (where, { value, mode }) => {
    if (mode !== 'update') return say(`${where} ist leer.`, 'Jede Person braucht diesen Wert.', 'Füllen Sie die Zelle aus.');
    if (value !== undefined && value !== '')
      return say(
        says(where, value),
        'Dieser Wert lässt sich nicht löschen.',
        'Schreiben Sie den Wert oder lassen Sie die Zelle leer, um den bisherigen zu behalten.',
      );
    return say(
      `${where} ist leer.`,
      'Leere Zellen dieser Spalte behalten den bisherigen Wert nicht, und diese Zelle braucht einen.',
      'Füllen Sie die Zelle aus oder legen Sie fest, dass leere Zellen dieser Spalte den Wert behalten.',
    );
  },
  'identifier-missing': (where) =>
    say(
      `${where} hat weder E-Mail-Adresse noch Mitarbeiter-ID.`,
      'Eines von beiden ist nötig, um Personen zu unterscheiden.',
      'Tragen Sie die E-Mail-Adresse oder die Mitarbeiter-ID ein.',
    ),
  'yes-no': (where, { value }) => say(says(where, value), 'Hier wird nur Ja oder Nein verstanden.', 'Schreiben Sie y oder n.'),
  'email-format': (where, { value }) =>
    say(says(where, value), 'Das ist keine E-Mail-Adresse.', 'Schreiben Sie genau eine Adresse wie ann@example.com.'),
  'email-characters': (where, { value, other }) =>
    say(
      says(where, value),
      `Darin ist ein Zeichen, das eine Adresse nicht haben kann${other === undefined ? '' : `: ${other}`}.`,
      'Tippen Sie die Adresse mit einfachen Buchstaben neu ein.',
    ),
  'employment-status': (where, { value }) =>
    say(says(where, value), 'Das ist kein Beschäftigungsstatus des Zielsystems.', 'Schreiben Sie Full Time, Part Time oder Temp.'),
  'license-type': (where, { value }) =>
    say(says(where, value), 'Das ist kein Lizenztyp des Zielsystems.', 'Schreiben Sie standard oder flexible.'),
  'status-value': (where, { value, names, mode }) =>
    mode === 'update'
      ? say(says(where, value), 'Das ist kein Status eines Benutzers.', `Schreiben Sie ${either(names)}.`)
      : say(
          says(where, value),
          'Neue Personen werden immer als aktiv angelegt.',
          'Leeren Sie die Zelle oder deaktivieren Sie die Person nach dem Anlegen.',
        ),
  'date-format': (where, { value, names }) =>
    say(
      says(where, value),
      'Das ist kein Datum in der Form dieser Spalte.',
      or((names ?? []).length > 0 ? `Schreiben Sie ${either(names)}.` : '', 'Schreiben Sie das Datum wie die anderen in dieser Spalte.'),
    ),
  'date-ambiguous': (where, { value, names }) =>
    say(
      says(where, value),
      `Jedes Datum dieser Spalte lässt sich mit dem Tag oder dem Monat zuerst lesen: ${either(names)}.`,
      'Geben Sie an, was stimmt; bis dahin wird nichts aus dieser Spalte gesendet.',
    ),
  'date-implausible': (where, { value }) =>
    say(says(where, value), 'Das Datum liegt vor 1950 oder mehr als ein Jahr in der Zukunft.', 'Prüfen Sie das Jahr.'),
  'group-syntax': (where, { value }) =>
    say(says(where, value), 'Ein Name ist leer, oder eine geschweifte Klammer fehlt.', 'Schreiben Sie die Namen so: {Billing, Sales}.'),
  'choice-unknown': (where, { value, names, unknown }) =>
    unknown === undefined
      ? say(says(where, value), 'Dieses Wort ist hier nicht zulässig.', `Schreiben Sie eines von diesen: ${list(names)}.`)
      : say(
          `${where} nennt: ${few(unknown)}.`,
          'Im Zielsystem heißt nichts genau so.',
          'Schreiben Sie Namen, die es dort gibt, auch in Groß- und Kleinschreibung genau.',
        ),
  ...otherIssues,
  'too-long': (where, { limit, count }) =>
    say(`${where} hat ${number(count ?? 0)} Zeichen.`, `Höchstens ${number(limit ?? 0)} sind zulässig.`, 'Kürzen Sie den Text.'),
  'email-duplicate': (where, { value, names, other }) =>
    other === undefined ? twice(where, quoted(value), names, 'Dieselbe Adresse') : sameUser(where, other, names),
  'employee-id-duplicate': (where, { value, names, other }) =>
    other === undefined ? twice(where, quoted(value), names, 'Dieselbe ID') : sameUser(where, other, names),
  'email-taken': (where, { value, other, mode }) =>
    taken(where, quoted(value), other, mode === 'update' ? 'Schreiben Sie eine andere Adresse.' : ''),
  'employee-id-taken': (where, { value, other, mode }) =>
    taken(where, quoted(value), other, mode === 'update' ? 'Schreiben Sie eine andere ID.' : ''),
  'user-not-found': (where, { names }) =>
    say(
      `${where} passt zu keinem vorhandenen Benutzer.`,
      `Niemand ist im Zielsystem bekannt als ${either(names)}.`,
      'Korrigieren Sie, woran die Person erkannt wird, oder legen Sie sie stattdessen an.',
    ),
  'user-ambiguous': (where, { names }) =>
    say(
      `${where} passt zu zwei verschiedenen Benutzern.`,
      `E-Mail-Adresse und Mitarbeiter-ID gehören verschiedenen Personen: ${listed(names ?? [])}.`,
      'Korrigieren Sie eine der beiden Zellen.',
    ),
  'role-unknown': (where, { value, names }) =>
    say(says(where, value), 'Keine Rolle heißt genau so.', or(near(names), 'Schreiben Sie den Namen einer vorhandenen Rolle.')),
  'group-unknown': (where, { names }) =>
    say(
      `${where} nennt: ${few(names)}.`,
      'Keine Gruppe heißt genau so.',
      'Schreiben Sie die Namen vorhandener Gruppen, auch in Groß- und Kleinschreibung genau.',
    ),
  'manager-cannot-move': (where, { value, other, names }) =>
    say(
      says(where, value),
      `${other ?? 'Diese Person'} darf Teams leiten und kann hier keine andere Teamleitung erhalten.`,
      afterReports(names, 'Ändern Sie das direkt im Zielsystem oder tragen Sie die bisherige Teamleitung wieder ein.'),
    ),
  'manager-cannot-deactivate': (where, { value, other, names }) =>
    say(
      says(where, value),
      `${other ?? 'Diese Person'} darf Teams leiten und kann hier nicht deaktiviert werden.`,
      afterReports(names, 'Deaktivieren Sie die Person direkt im Zielsystem oder leeren Sie die Zelle.'),
    ),
  'manager-cannot-demote': (where, { value, other, names }) =>
    say(
      says(where, value),
      `${other ?? 'Diese Person'} darf Teams leiten, und das lässt sich hier nicht entziehen.`,
      afterReports(names, 'Ändern Sie das direkt im Zielsystem oder tragen Sie wieder y ein.'),
    ),
  'deactivated-incomplete': (where, { names }) =>
    say(
      `${where} ist ein deaktivierter Benutzer. Es fehlt: ${list(names)}.`,
      'Eine solche Zeile lässt sich nicht ändern und wird übersprungen.',
      'Nichts zu tun; um diesen Benutzer zu ändern, tragen Sie ein, was fehlt.',
    ),
  'leader-not-found': (where, { value, names }) =>
    say(
      says(where, value),
      'Weder in diesem Blatt noch unter den vorhandenen Benutzern hat jemand diese E-Mail-Adresse oder Mitarbeiter-ID.',
      or(near(names), 'Schreiben Sie die E-Mail-Adresse oder die Mitarbeiter-ID der Teamleitung.'),
    ),
  'leader-ambiguous': (where, { value, names }) =>
    say(
      says(where, value),
      `Das passt zu zwei Personen: ${listed(names ?? [])}.`,
      'Schreiben Sie die andere Kennung der Teamleitung, die gemeint ist.',
    ),
  'leader-self': (where, { value }) =>
    say(says(where, value), 'Das ist die Person dieser Zeile selbst.', 'Nennen Sie jemand anderen oder schreiben Sie unassigned.'),
  'leader-inactive': (where, { value, other }) =>
    say(says(where, value), `${other ?? 'Diese Person'} ist deaktiviert oder wird es.`, 'Nennen Sie eine aktive Teamleitung.'),
  'leader-not-manager': (where, { value, other }) =>
    say(
      says(where, value),
      `${other ?? 'Diese Person'} darf keine Teams leiten.`,
      'Nennen Sie eine andere Teamleitung oder setzen Sie Can Manage Teams für diese Person auf y.',
    ),
  'leader-cycle': (where, { names }) =>
    say(
      `${where} schließt einen Kreis.`,
      `${(names ?? []).join(' → ')}.`,
      'Geben Sie einer dieser Personen eine Teamleitung außerhalb des Kreises.',
    ),
  'leader-blocked': (where, { value, other }) =>
    say(
      `${where}: ${quoted(value)} lässt sich noch nicht verwenden.`,
      `Die Teamleitung hängt von einer Zeile mit einem Fehler ab${other === undefined ? '' : `: ${other}`}.`,
      'Korrigieren Sie jene Zeile; diese folgt von selbst.',
    ),
  'leader-leading-zeros': (where, { value, names }) =>
    say(says(where, value), `Das wurde als ${list(names)} gelesen; nur die führenden Nullen sind anders.`, `Schreiben Sie ${list(names)}.`),
  'leader-renamed': (where, { value, other, names }) =>
    say(
      says(where, value),
      `${other ?? 'Die Teamleitung'} erhält in diesem Blatt eine andere E-Mail-Adresse oder ID und wurde anhand der alten gefunden.`,
      `Nichts zu tun; die Korrektur trägt ${list(names)} ein.`,
    ),
  'leader-unassigned': (where) =>
    say(
      `In ${where} steht unassigned.`,
      'Wer keine Teams leiten darf, hat meist eine Teamleitung.',
      'Nennen Sie die Teamleitung oder lassen Sie es so, wenn es gewollt ist.',
    ),
  'cell-error': (where, { value }) =>
    say(`${where} zeigt ${quoted(value)}.`, 'Die Formel liefert einen Fehler.', 'Korrigieren Sie die Formel oder tippen Sie den Wert ein.'),
  'id-rounded': (where, { value }) =>
    say(
      says(where, value),
      'Die Tabellenkalkulation hat die ID als Zahl gelesen, und Ziffern gingen verloren.',
      'Formatieren Sie die Spalte als Text und tippen Sie die ID neu ein.',
    ),
  'id-became-date': (where, { value }) =>
    say(
      `In ${where} steht das Datum ${quoted(value)}.`,
      'Die Tabellenkalkulation hat die ID als Datum gelesen, und was eingetippt wurde, ist nicht mehr bekannt.',
      'Formatieren Sie die Spalte als Text und tippen Sie die ID neu ein.',
    ),
  'id-leading-zeros': (where, { value, names }) =>
    say(
      `In ${where} steht die Zahl ${quoted(value)}.`,
      'Die meisten IDs dieser Spalte haben führende Nullen, die eine Zahl nicht behält.',
      or((names ?? []).length > 0 ? `Schreiben Sie ${list(names)} als Text.` : '', 'Prüfen Sie, ob Nullen fehlen.'),
    ),
  'cell-merged': (where, { other }) =>
    say(
      `${where} ist Teil einer verbundenen Zelle.`,
      `Der Wert steht nur in ${other ?? 'der ersten Zelle'}; diese hier gilt als leer.`,
      'Heben Sie die Verbindung auf und füllen Sie jede Zelle aus.',
    ),
  'row-hidden': (where) =>
    say(
      `${where} ist ausgeblendet.`,
      'Ausgeblendete Zeilen sind Personen wie alle anderen.',
      'Wählen Sie „Nur sichtbare Zeilen“, wenn sie wegbleiben soll.',
    ),
  whitespace: (where, { value }) =>
    say(
      `${where} beginnt oder endet mit einem Leerzeichen.`,
      `Gesendet wird ohne Leerzeichen: ${quoted(value)}.`,
      'Nichts zu tun; die Korrektur entfernt das Leerzeichen.',
    ),
  'invisible-character': (where, { other }) =>
    say(
      `${where} enthält ein unsichtbares Zeichen: ${other ?? ''}.`,
      'Es wird mitgesendet, und eine Suche findet den Wert nicht.',
      'Entfernen Sie es mit der Korrektur.',
    ),
  'mixed-script': (where, { value, other }) =>
    say(says(where, value), `${quoted(other)} mischt Buchstaben zweier Alphabete, die gleich aussehen.`, 'Tippen Sie das Wort neu ein.'),
  'looks-like-total': (where) =>
    say(
      `${where} sieht nach einer Summenzeile aus.`,
      'Das ist keine Person und wird übersprungen.',
      'Nichts zu tun; ist es eine Person, tragen Sie eine E-Mail-Adresse ein.',
    ),
  'repeated-header': (where) => say(`${where} wiederholt die Kopfzeile.`, 'Das ist keine Person und wird übersprungen.', 'Nichts zu tun.'),
  'second-table': (where) =>
    say(
      `Mit ${where} beginnt eine zweite Tabelle.`,
      'Nur die erste Tabelle eines Blatts wird gelesen.',
      'Verschieben Sie die zweite Tabelle in ein eigenes Blatt.',
    ),
  'password-in-sheet': (where) =>
    say(
      `${where} enthält Passwörter.`,
      'Wer das Blatt öffnen kann, kann sie lesen, und der Versionsverlauf behält sie womöglich.',
      'Senden Sie stattdessen Einladungen, lassen Sie Muster Passwörter erzeugen (Einstellungen) oder leeren Sie die Spalte nach dem Senden.',
    ),
  ...runIssues,
};
