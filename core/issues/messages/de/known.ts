/** German: what hosts, targets and the sending say, each sentence under the name that it has in core/said. */
import type { Catalogue } from '../spoken.js';

export const known: Catalogue['known'] = {
  // Any host.
  SHEET_GONE:
    'Das Blatt ist nicht mehr da: Es wurde gelöscht, nachdem es gelesen wurde. Wählen Sie ein anderes Blatt und prüfen Sie erneut.',
  OVERTAKEN:
    'Jemand anders hat diesen Sendevorgang übernommen, daher wird nichts mehr geschrieben. Öffnen Sie die Ergebnisse, um den Stand zu sehen.',
  LEASE_LOST: 'Die Sperre ging verloren.',
  ADDRESS_NOT_LISTED: 'Diese Adresse steht nicht auf der Liste.',
  SECRET_MISSING: 'Es gibt kein Secret mit dem Namen {secret}.',
  CALL_BROKE_OFF: 'Der Aufruf ist abgebrochen.',

  // Google Sheets.
  SIDEBAR_TOO_OLD: 'Die Seitenleiste ist älter als das Add-on. Schließen Sie sie und öffnen Sie sie über das Menü neu.',
  SHEETS_FAILED:
    'Google Tabellen hat das nicht ausgeführt. Warten Sie kurz und versuchen Sie es erneut; bleibt es so, laden Sie die Tabelle neu und öffnen Sie Muster noch einmal.',
  GOOGLE_SILENT:
    'Google hat nicht geantwortet: Die Verbindung ist abgebrochen, Muster wurde der Zugriff entzogen, oder hier sind mehrere Google-Konten angemeldet. ' +
    'Laden Sie die Tabelle neu, melden Sie sich mit einem Konto an und versuchen Sie es erneut.',
  SECRET_NOT_KEPT:
    'Das Secret ließ sich nicht speichern: Es ist zu lang, oder der Speicher ist voll. Prüfen Sie, was eingefügt wurde, und versuchen Sie es erneut.',
  SETTING_NOT_KEPT:
    'Die Einstellung ließ sich nicht speichern: Der Speicher dieser Tabelle für Add-ons ist voll. Entfernen Sie, was andere Add-ons dort hinterlassen haben.',
  NO_SPREADSHEET:
    'Muster muss aus einer Tabelle geöffnet werden: Das Menü steht unter „Erweiterungen“. Öffnen Sie die Tabelle und starten Sie es dort.',
  OTHERS_WRITE: 'Gerade schreibt noch jemand anders in diese Tabelle. Warten Sie kurz und versuchen Sie es erneut.',
  SHEET_NOT_ADDED: 'Google Tabellen fügt hier kein Blatt hinzu: Sie dürfen diese Tabelle nur lesen oder kommentieren, oder sie ist voll.',
  CELLS_REFUSED:
    'Die Zellen von „{sheet}“ ließen sich nicht schreiben: Das Blatt oder einige Zellen sind geschützt, oder eine Datenvalidierung lässt den Wert nicht zu. ' +
    'Ändern Sie das oder bitten Sie den Eigentümer des Blatts um Zugriff.',
  TIME_UP: 'Die Zeit dieses Aufrufs war abgelaufen, bevor er an der Reihe war.',
  BATCH_BROKE: 'Bei mindestens einer Anfrage dieses Pakets ist die Verbindung abgebrochen.',
  OTHER_ANSWER: 'Die Antwort des Servers galt nicht diesen Anfragen.',
  EARLIER_CALL_BROKE: 'Ein früherer Aufruf des Servers ist abgebrochen.',
  CALL_BROKE: 'Der Aufruf ist abgebrochen.',

  // Excel.
  SHEET_PROTECTED:
    'Das Blatt ist geschützt, daher lässt Excel die Änderung nicht zu. Heben Sie den Schutz auf oder bitten Sie den Eigentümer darum.',
  WORKBOOK_PROTECTED: 'Excel fügt hier kein Blatt hinzu: Die Struktur der Arbeitsmappe ist geschützt, oder Sie dürfen sie nur lesen.',
  CELL_BEING_EDITED:
    'Eine Zelle wird gerade bearbeitet, daher reagiert Excel nicht. Drücken Sie im Blatt die Eingabetaste oder Esc und versuchen Sie es dann erneut.',
  CHART_SHEET: 'Das ist ein Diagrammblatt ohne Zellen. Wählen Sie ein Arbeitsblatt und prüfen Sie erneut.',
  CHANGE_TOO_LARGE:
    'Excel nimmt höchstens 5 MB auf einmal an, und diese Änderung ist größer. Teilen Sie das Blatt auf und versuchen Sie es dann erneut.',
  ROW_TOO_LARGE:
    'Eine einzelne Zeile dieses Blatts ist größer als die 5 MB, die Excel auf einmal herausgibt. Kürzen Sie die längsten Zellen.',
  EXCEL_TOO_OLD: 'Diese Version von Excel kann das nicht. Aktualisieren Sie Excel auf Version 1903 oder neuer.',
  ROWS_MOVED: 'Im selben Moment wurden Zeilen eingefügt oder gelöscht. Prüfen Sie erneut.',
  EXCEL_FAILED: 'Excel konnte das nicht ausführen. Versuchen Sie es erneut; bleibt es so, speichern Sie die Datei und öffnen Sie sie neu.',
  WAITING_FOR_EXCEL: 'Warten auf Excel. Wenn Sie gerade in eine Zelle tippen, schließen Sie mit der Eingabetaste oder Esc ab.',
  DEVICE_FULL:
    'Dieses Gerät kann die Aufzeichnung eines Sendevorgangs nicht speichern: Der Datenträger ist voll. Geben Sie Speicherplatz frei oder erlauben Sie Websitedaten und versuchen Sie es dann erneut.',
  DEVICE_REFUSES:
    'Dieses Gerät kann die Aufzeichnung eines Sendevorgangs nicht speichern: Der Browser lässt es nicht zu. Geben Sie Speicherplatz frei oder erlauben Sie Websitedaten und versuchen Sie es dann erneut.',

  // The relay.
  RELAY_SHAPE: 'Das Relay versteht diese Anfrage nicht. Laden Sie Muster neu: Es ist vielleicht älter als das Relay.',
  RELAY_TOO_LARGE: 'Die Anfrage ist zu groß für das Relay.',
  RELAY_ORIGIN: 'Das Relay antwortet nur seinem eigenen Aufgabenbereich.',
  RELAY_ROLE: 'Ihr Konto darf Muster noch nicht verwenden. Bitten Sie Ihren Administrator um die Rolle Muster.Send.',
  RELAY_ADMIN:
    'Nur ein Administrator darf die Schlüssel Ihrer Organisation setzen oder entfernen. Wenden Sie sich an einen oder melden Sie sich als Administrator an.',
  RELAY_FIXED: 'Dieses Secret legt der Rechner fest, auf dem das Relay läuft. Bitten Sie dessen Administrator, es zu ändern.',
  RELAY_TOO_OFTEN: 'Von hier kamen zu viele Aufrufe. Warten Sie kurz und versuchen Sie es dann erneut.',
  RELAY_SIGN_IN_DOWN: 'Das Relay kann gerade nicht prüfen, wer Sie sind. Versuchen Sie es in einer Minute erneut.',
  RELAY_BROKEN:
    'Das Relay konnte das nicht ausführen. Versuchen Sie es erneut; bleibt es so, bitten Sie dessen Administrator, im Protokoll nachzusehen.',
  RELAY_NOTHING_HERE: 'Unter dieser Adresse gibt es nichts.',
  RELAY_ASKS_CODE: 'Das Relay verlangt einen Zugangscode. Geben Sie den Code ein, den Sie erhalten haben.',
  RELAY_ASKS_SIGN_IN: 'Das Relay verlangt, dass Sie sich mit Ihrem Geschäftskonto anmelden.',
  RELAY_FULL:
    'Das Relay hat über die Sendevorgänge dieser Arbeitsmappe so viel gespeichert, wie es darf; daher kann keiner beginnen. Bitten Sie dessen Administrator, alte Sendevorgänge früher zu löschen.',
  RELAY_REFUSED: 'Das Relay lässt Sie nicht hinein. Wenden Sie sich an die Person, die es betreibt.',
  RELAY_SILENT: 'Das Relay antwortet nicht. Prüfen Sie das Netzwerk und versuchen Sie es dann erneut.',
  RELAY_ANSWERED: 'Das Relay hat mit Status {number} geantwortet. Versuchen Sie es erneut.',
  RELAY_UNREADABLE: 'Die Antwort des Relays ist nicht lesbar. Laden Sie Muster neu.',
  SIGNED_OUT: 'Sie sind abgemeldet, daher lässt sich das Relay nicht fragen. Laden Sie Muster neu und melden Sie sich wieder an.',
  RELAY_NO_SECRETS: 'die Secrets dieses Relays sind nicht lesbar',
  RELAY_REFUSED_WITH: 'das Relay hat mit {number} abgelehnt',
  RELAY_GAVE: 'Relay: {number}',
  RELAY_GAVE_NOTHING: 'Relay: keine Antwort',
  RELAY_GAVE_NONSENSE: 'unlesbare Antwort des Relays',
  WORKBOOK_NAMELESS: 'die Arbeitsmappe nennt ihren Namen nicht',
  NO_ANSWER_IN_TIME: 'keine rechtzeitige Antwort',
  NO_CONNECTION: 'keine Verbindung',

  // The sending.
  MANY_PEOPLE: 'mehr als eine Person',
  OTHER_VALUES: 'andere Werte',
  NO_LONGER_FOUND: 'nicht mehr gefunden',
  ALSO_CHANGED: 'Außerdem geändert: {fields}',
  TOO_SLOW: 'Das Zielsystem antwortet zu langsam.',
  NO_LEADER_ID: 'Das Zielsystem kennt diese Teamleitung nicht.',
  TOO_MANY_TRIES: 'zu viele Versuche: später erneut versuchen',
  TIMES_IN_A_ROW: '{number}-mal in Folge: später erneut versuchen',
  TRY_IN_MINUTES: 'in {number} Min. erneut versuchen',
  NO_CLEAR_ANSWER: 'keine klare Antwort',

  // Targets.
  STATUS: 'Status {number}',
  UNREADABLE_ANSWER: 'unlesbare Antwort',
  INCOMPLETE_ANSWER: 'unvollständige Antwort',
  OTHER_PERSON_ANSWERED: 'Antwort zu einer anderen Person',
  NO_USER_WITH_KEY: 'kein Benutzer der Liste hat eine E-Mail-Adresse oder ID',
  KEY_NOT_ACCEPTED: 'Schlüssel und Secret wurden nicht akzeptiert (Status {number}).',
  CLOCK_IS_WRONG: 'Die Uhr des Geräts, das signiert, geht falsch.',
  LEADS_ELSEWHERE: 'Die Adresse führt woandershin (Status {number}).',
  NOBODY_UNDER: 'Im Zielsystem ist niemand mehr unter {person} bekannt. Rufen Sie das Team ab und prüfen Sie diese Zeile.',
  NO_PATH_TO:
    'Die API hat keine Adresse für einen Benutzer, der nur die ID {person} und keine E-Mail-Adresse hat. Geben Sie diesem Benutzer zuerst in Agent Connect eine E-Mail-Adresse.',
  ADDRESS: 'Adresse',
  API_KEY: 'API-Schlüssel',
  API_KEY_HINT: 'Von der Verwaltungsseite von Agent Connect',
  API_SECRET: 'API-Secret',
  API_SECRET_HINT: 'Signiert jede Anfrage; wird beim Erstellen des Schlüssels einmal angezeigt',
  TOKEN_FORM: 'Form des Tokens',
  TOKEN_FORM_HINT: 'Nur ändern, wenn der Verbindungstest sagt, dass der Token abgelehnt wird',
  TOKEN_PLAIN: 'Ohne Zusatz',
  TOKEN_BEARER: 'Mit dem Wort Bearer',

  TOKEN_NOT_ACCEPTED: 'Der Token wurde nicht akzeptiert (Status {number}).',
  TOKEN_NOT_PERMITTED: 'Der Token ist bekannt, darf dies aber nicht (Status {number}).',
  NO_GROUP_NAMED: 'Keine Gruppe heißt mehr {group}, oder mehrere heißen so. Rufen Sie das Team ab und prüfen Sie diese Zeile.',
  SCIM_TOKEN: 'Zugriffstoken',
  SCIM_TOKEN_HINT: 'Von der Verwaltungsseite des Dienstes; er geht mit jeder Anfrage mit',

  USER_NAME_STAYS: 'Ein Benutzername lässt sich in Amazon Connect nicht ändern. Schreiben Sie den alten wieder in diese Zeile.',
  CONNECT_INSTANCE: 'Instanz-ID',
  CONNECT_INSTANCE_HINT: 'Aus den Einstellungen der Instanz in der AWS-Konsole; ihr ARN geht auch',
  REGION: 'AWS-Region',
  REGION_HINT: 'Wo die Instanz angelegt wurde',
  ACCESS_KEY_ID_LABEL: 'ID des Zugriffsschlüssels',
  SECRET_ACCESS_KEY_LABEL: 'Geheimer Zugriffsschlüssel',
  AWS_KEY_HINT: 'Aus den Sicherheitsanmeldedaten eines IAM-Benutzers, der die Benutzer der Instanz verwalten darf',
  SESSION_TOKEN_LABEL: 'Sitzungstoken',
  SESSION_TOKEN_HINT: 'Nur für befristete Schlüssel; sonst leer lassen',
  CONNECT_IDENTITY: 'Anmeldung',
  CONNECT_IDENTITY_HINT: 'Wie die Instanz eingerichtet ist; davon hängt ab, was von einem neuen Benutzer gesendet werden darf',
  IDENTITY_BY_SAML: 'SAML: keine Passwörter, keine E-Mail-Adressen',
  IDENTITY_BY_OTHERS: 'SAML oder ein Verzeichnis: keine Passwörter',
  CONNECT_READING: 'Lesen der Benutzer',
  CONNECT_READING_HINT: 'Alles zu lesen kostet eine Anfrage je Benutzer, höchstens zwei Benutzer je Sekunde',
  READING_ALL: 'Alles lesen',
  READING_FAST: 'Ohne hinterlegte E-Mail-Adressen, Mobilnummern und Kenntnisse',

  // CloudTalk.
  AGENTS_ONLY: 'Die API von CloudTalk legt nur Agenten an. Speichern Sie die Upload-Datei und laden Sie diese Person in CloudTalk hoch.',
  NOTHING_NAMED: 'Im Zielsystem gibt es nichts mehr mit dem Namen {name}. Prüfen Sie das Blatt erneut.',
  CANNOT_CHANGE:
    'Die API von CloudTalk kann „{field}“ so nicht ändern. Ändern Sie es in CloudTalk oder schreiben Sie den alten Wert wieder in diese Zeile.',
  NOT_BROUGHT_BACK: 'Wer in CloudTalk gelöscht wurde, lässt sich nicht zurückholen. Legen Sie diese Person neu an.',
  CLOUDTALK_KEY_HINT: 'Von den API-Schlüsseln in den Kontoeinstellungen von CloudTalk',
  CLOUDTALK_SECRET: 'Secret des Zugriffsschlüssels',
  CLOUDTALK_SECRET_HINT: 'Steht neben dem Schlüssel',
  CLOUDTALK_ACCOUNT: 'Name des Kontos',
  CLOUDTALK_ACCOUNT_HINT: 'Ihr eigenes Wort dafür, damit nie bei einem Konto fortgesetzt oder zurückgenommen wird, was an ein anderes ging',
};
