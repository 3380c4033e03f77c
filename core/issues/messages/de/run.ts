/** German: the words of the codes that a send brings, before it and after it. */
import type { IssueParams } from '../../issue.js';
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';
import { plural } from './phrases.js';

export const runIssues = {
  connection: (_, { other }) =>
    say(
      'Das Zielsystem ist nicht erreichbar.',
      other ?? '',
      'Prüfen Sie Adresse und Schlüssel in den Einstellungen und versuchen Sie es dann erneut.',
    ),
  setup: (_, { other }) =>
    say('Die Verbindung ist nicht eingerichtet.', other ?? '', 'Öffnen Sie die Einstellungen und ergänzen Sie, was fehlt.'),
  'mass-change': (_, { count, other }) =>
    say(
      plural(count ?? 0, { one: 'Das ändert # Benutzer.', other: 'Das ändert # Benutzer.' }),
      other ?? 'Das ist ein ungewöhnlich großer Teil.',
      'Geben Sie die Zahl ein, um zu bestätigen, dass es so gemeint ist.',
    ),
  'seats-exceeded': (_, { other }) =>
    say(
      'Im Zielsystem sind keine Plätze mehr frei.',
      other ?? '',
      'Geben Sie Plätze frei oder fügen Sie welche hinzu und senden Sie dann den Rest.',
    ),
  refused: (where, { other }) =>
    say(`${where} wurde vom Zielsystem abgelehnt.`, other ?? '', 'Korrigieren Sie die Zeile und senden Sie sie erneut.'),
  'changed-since-preview': (where) =>
    say(
      `${where} hat sich nach der Vorschau geändert.`,
      'Gesendet wird nur, was in der Vorschau stand.',
      'Erstellen Sie eine neue Vorschau.',
    ),
  conflict: (where, { other, names }) =>
    say(
      `${where} stimmt nicht mit dem Zielsystem überein.`,
      names?.length === 3
        ? `Zuletzt gesehen: „${names[0]!}“; im Blatt: „${names[1]!}“; jetzt im Zielsystem: „${names[2]!}“.`
        : (other ?? ''),
      'Erstellen Sie eine neue Vorschau und wählen Sie, welcher Wert bleibt; fragt sie nicht danach, sehen Sie die Person im Zielsystem nach.',
    ),
  'unknown-outcome': (where, { other }) =>
    say(
      `Es ist unklar, ob ${where} gesendet wurde.`,
      other ?? 'Die Antwort des Zielsystems ging verloren.',
      'Setzen Sie das Senden fort: Muster sucht die Person, bevor etwas erneut gesendet wird.',
    ),
} satisfies Readonly<Record<string, (where: string, params: IssueParams) => Message>>;
