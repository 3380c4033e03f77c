/** German: what the application says beside issues. Problems of an action, notices, summaries. */
import type { HttpFailure } from '../../../ports/index.js';
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';
import type { Catalogue } from '../spoken.js';
import { cells, either, inSentence, plural, rows } from './phrases.js';

const FAILURES: Readonly<Record<HttpFailure['reason'], Message>> = {
  'not-allowed': say(
    'Diese Adresse ist nicht zugelassen.',
    'Muster sendet nur an die Adressen des Zielsystems selbst.',
    'Korrigieren Sie die Adresse in den Einstellungen.',
  ),
  'secret-missing': say(
    'Ein Schlüssel oder Secret fehlt.',
    'Ohne sie lassen sich Anfragen nicht signieren.',
    'Geben Sie API-Schlüssel und API-Secret in den Einstellungen ein.',
  ),
  'not-sent': say(
    'Die Anfrage ging nicht hinaus.',
    'Sie wurde abgewiesen, bevor etwas gesendet wurde.',
    'Versuchen Sie es erneut; bleibt es so, prüfen Sie die Adresse in den Einstellungen.',
  ),
  timeout: say(
    'Das Zielsystem hat nicht rechtzeitig geantwortet.',
    'Vielleicht ist es ausgelastet oder die Verbindung langsam.',
    'Versuchen Sie es in einer Minute erneut.',
  ),
  network: say(
    'Das Zielsystem ist nicht erreichbar.',
    'Die Verbindung ist abgebrochen.',
    'Prüfen Sie die Adresse in den Einstellungen und Ihre Verbindung und versuchen Sie es dann erneut.',
  ),
};

export const session: Catalogue['session'] = {
  failure: (failure) => FAILURES[failure.reason],
  hostFailed: (detail) =>
    say(
      'Die Tabellenkalkulation hat das nicht ausgeführt.',
      detail,
      'Versuchen Sie es erneut; bleibt es so, schließen Sie Muster und öffnen Sie es neu.',
    ),
  noSheet: say(
    'Es gibt kein Blatt zum Prüfen.',
    'Kein sichtbares Blatt ist aktiv.',
    'Öffnen Sie das Blatt mit den Personen und prüfen Sie erneut.',
  ),
  hiddenUnknown: say(
    'Es ließ sich nicht feststellen, welche Zeilen ausgeblendet sind.',
    'Die Tabellenkalkulation gab keine Auskunft; in langen Blättern dauert die Frage nach jeder Zeile zu lange.',
    'Schalten Sie „Nur sichtbare Zeilen“ in den Einstellungen aus oder kopieren Sie die sichtbaren Zeilen in ein eigenes Blatt.',
  ),
  notSetUp: (missing) =>
    say('Die Verbindung ist nicht eingerichtet.', `Es fehlt: ${missing}.`, 'Öffnen Sie die Einstellungen und ergänzen Sie es.'),
  settingsUnknown: (reason) =>
    say(
      'Es ließ sich nicht feststellen, ob die Verbindung eingerichtet ist.',
      reason === '' ? 'Der Speicher der Einstellungen antwortet nicht.' : reason,
      'Wiederholen Sie den Schritt; Sie müssen nichts neu eingeben.',
    ),
  noHosts: () =>
    say(
      'Diese Ausgabe von Muster kennt keine Adresse des Zielsystems.',
      'Jedes Unternehmen hat einen eigenen Dienst, deshalb wird sein Host beim Einrichten von Muster genannt.',
      'Bitten Sie die Person, die Muster eingerichtet hat, den Host Ihres Dienstes zu nennen.',
    ),
  badAddress: (hosts) =>
    say(
      'Diese Adresse ist nicht zugelassen.',
      `Sie muss mit https:// beginnen und zu ${either(hosts)} führen.`,
      'Kopieren Sie die Adresse von der Verwaltungsseite des Zielsystems.',
    ),
  targetSaid: (reason) =>
    say('Das Zielsystem hat die Verbindung abgelehnt.', reason, 'Prüfen Sie Adresse, Schlüssel und Secret in den Einstellungen.'),
  unreadable: (reason) =>
    say(
      'Die Antwort des Zielsystems ließ sich nicht lesen.',
      reason,
      'Prüfen Sie die Adresse in den Einstellungen; stimmt sie, versuchen Sie es später erneut.',
    ),
  throttled: say('Das Zielsystem bittet zu warten.', 'Es bekam mehr Anfragen, als es zulässt.', 'Versuchen Sie es in einer Minute erneut.'),
  connected: (users) =>
    say(
      'Verbunden.',
      plural(users, {
        one: 'Das Zielsystem hat mit # Benutzer auf der ersten Seite geantwortet.',
        other: 'Das Zielsystem hat mit # Benutzern auf der ersten Seite geantwortet.',
      }),
      '',
    ),
  usersNotRead: (reason) =>
    say('Die vorhandenen Benutzer wurden nicht geladen.', reason, 'Teamleitungen und Doppeltes werden nur in diesem Blatt geprüft.'),
  leftOut: (count) =>
    say(
      plural(count, { one: '# Zelle hat sich inzwischen geändert.', other: '# Zellen haben sich inzwischen geändert.' }),
      'Was dort steht, ist nicht mehr das, wofür die Korrektur gedacht war.',
      'Sehen Sie noch einmal nach; dort wurde nichts geschrieben.',
    ),
  protectedSheet: say('Das Blatt ist geschützt.', 'Darin lässt sich nichts markieren.', 'Die Probleme stehen nur in dieser Liste.'),
  marksRefused: say(
    'Die Markierungen ließen sich nicht setzen.',
    'Die Tabellenkalkulation hat sie abgewiesen, vielleicht wegen einer anderen Regel in diesem Blatt.',
    'Die Probleme stehen nur in dieser Liste.',
  ),
  tooManyMarks: (count) =>
    say(
      plural(count, { one: '# Zelle ließ sich nicht markieren.', other: '# Zellen ließen sich nicht markieren.' }),
      'Es sind mehr, als die Tabellenkalkulation zulässt.',
      'Korrigieren Sie zuerst die anderen und prüfen Sie erneut; in der Liste stehen alle.',
    ),
  noPlan: say('Es gibt nichts zu senden.', 'Es wurde keine Vorschau erstellt.', 'Erstellen Sie zuerst eine Vorschau.'),
  nothingToSend: say(
    'Es gibt nichts zu senden.',
    'Keine Zeile ist neu und ohne Fehler.',
    'Korrigieren Sie die blockierten Zeilen und erstellen Sie dann eine neue Vorschau.',
  ),
  somebodySends: say(
    'Aus dieser Arbeitsmappe sendet gerade jemand anders.',
    'Es läuft immer nur ein Sendevorgang, damit niemand doppelt angelegt wird. Wurde Muster während des Sendens geschlossen, kann das noch drei Minuten lang zählen.',
    'Warten Sie, bis das Senden beendet ist, und versuchen Sie es dann erneut.',
  ),
  noRun: say(
    'Es gibt nichts fortzusetzen.',
    'Die Aufzeichnung dieses Sendevorgangs wurde nicht gefunden.',
    'Erstellen Sie eine neue Vorschau.',
  ),
  otherSheet: (name) =>
    say(
      'Dieser Sendevorgang gehört zu einem anderen Blatt.',
      `Er wurde in „${name}“ gestartet.`,
      'Öffnen Sie jenes Blatt und setzen Sie das Senden dort fort.',
    ),
  otherAddress: (address) =>
    say(
      'Dieser Sendevorgang ging an eine andere Adresse.',
      `Er wurde für ${address} gestartet.`,
      'Tragen Sie diese Adresse wieder in den Einstellungen ein und setzen Sie das Senden fort, oder erstellen Sie eine neue Vorschau.',
    ),
  otherTarget: (label) =>
    say(
      'Dieser Sendevorgang gehört zu einem anderen Zielsystem.',
      `Er wurde für ${label} gestartet, mit eigenen Personen und Einstellungen.`,
      `Wählen Sie ${label} in den Einstellungen und machen Sie dann weiter.`,
    ),
  connectionStays: say(
    'Die Verbindung lässt sich jetzt nicht ändern.',
    'Die Vorschau zu dem, was gesendet wird und was wartet, galt für sie.',
    'Warten Sie, bis die Warteschlange leer ist, oder brechen Sie ab.',
  ),
  oldPreview: say(
    'Die Vorschau ist veraltet.',
    'Die Einstellungen oder das Blatt haben sich danach geändert.',
    'Erstellen Sie eine neue Vorschau.',
  ),
  destination: (target, address) => (address === '' ? `${target}: noch keine Adresse` : `${target}, ${address}`),
  modeLabel: {
    update: (rows) => plural(rows, { one: 'Diese Person stattdessen ändern', other: 'Diese # Personen stattdessen ändern' }),
    create: (rows) => plural(rows, { one: 'Diese Person stattdessen anlegen', other: 'Diese # Personen stattdessen anlegen' }),
  },
  fixLabel: (to) => (to === '' ? 'Zelle leeren' : `„${to}“ eintragen`),
  fixAllLabel: (count, to) => {
    if (to === null) return plural(count, { one: 'Alle # beheben', other: 'Alle # beheben' });
    if (to === '') return plural(count, { one: 'Alle # leeren', other: 'Alle # leeren' });
    return plural(count, { one: '„{to}“ in alle # eintragen', other: '„{to}“ in alle # eintragen' }, { to });
  },
  reasons: {
    remembered: 'wie zuvor gewählt',
    'known-heading': 'die Überschrift ist ein bekannter Name',
    'similar-heading': 'die Überschrift ähnelt einem bekannten Namen',
    contents: 'die Zellen sehen danach aus',
  },
  causeRows: (title, heading, value, count) => {
    if (heading === '') return `${title}, ${rows(count)}`;
    const subject = `${heading}: ${inSentence(title)}`;
    return value === '' ? `${subject}, ${cells(count)}` : `${subject}, „${value}“ in ${cells(count)}`;
  },
  causeBlocks: (title, count) =>
    plural(count, { one: '{title}. # Zeile wartet darauf', other: '{title}. # Zeilen warten darauf' }, { title }),
};
