/** German. */
import { type Language, months, words } from './language.js';

export const de: Language = {
  tag: 'de',
  headings: {
    role: words('Rolle, Benutzerrolle, Rollenname, Nutzerrolle, Funktion'),
    manageTeam: words(
      'Kann Teams leiten, Kann Teams verwalten, Kann Team leiten, Darf Teams leiten, Leitet Team, Leitet Teams, Ist Teamleiter, Ist Teamleitung, Führungskraft (j/n), Teamleiter (j/n), Ist Führungskraft, Teams verwalten',
    ),
    email: words(
      'E-Mail-Adresse, E-Mail, Email-Adresse, Emailadresse, Mailadresse, Mail-Adresse, Dienstliche E-Mail, Geschäftliche E-Mail, Firmen-E-Mail, E-Mail dienstlich',
    ),
    employeeId: words(
      'Mitarbeiter-ID, Mitarbeiternummer, Mitarbeiter-Nr., Mitarbeiternr, Mitarbeiterkennung, Personalnummer, Personal-Nr., Personalnr, Pers.-Nr., PersNr, Personal-ID, Angestelltennummer, Ma-Nr, Stammnummer, PNR, Pers-Nr',
    ),
    firstName: words('Vorname, Vornamen, Rufname'),
    lastName: words('Nachname, Familienname, Zuname'),
    homeTown: words('Heimatort, Wohnort, Ort, Stadt, Heimatstadt'),
    stateOrCountry: words('Bundesland oder Land, Bundesland, Land, Staat, Staat oder Land, Land/Bundesland, Bundesland/Land, Region'),
    profile: words('Profil, Profiltext, Beschreibung, Über mich, Biografie, Kurzprofil, Vorstellung'),
    phoneChannel: words('Telefonkanal, Kanal Telefon, Telefon-Kanal, Telefon (j/n), Telefonie'),
    chatChannel: words('Chatkanal, Kanal Chat, Chat-Kanal, Chat (j/n)'),
    emailChannel: words('E-Mail-Kanal, Kanal E-Mail, Emailkanal, E-Mail (j/n), Mailkanal'),
    teamLeader: words(
      'Teamleiter, Teamleitung, Teamleiterin, Teamleiter/in, Teamlead, Vorgesetzter, Vorgesetzte, Vorgesetzte/r, Führungskraft, Leiter, Leitung, Teamleiter E-Mail, Teamleiter-E-Mail, Manager, Berichtet an, Gruppenleiter, Direkter Vorgesetzter, Direkte Führungskraft, E-Mail Vorgesetzter, E-Mail Führungskraft, Disziplinarischer Vorgesetzter',
    ),
    employmentStatus: words(
      'Beschäftigungsstatus, Beschäftigungsart, Anstellungsart, Anstellung, Anstellungsverhältnis, Arbeitsverhältnis, Beschäftigung, Vertragsart, Arbeitszeitmodell, Vollzeit/Teilzeit, Beschäftigungsverhältnis, Arbeitszeit',
    ),
    startDate: words(
      'Startdatum, Eintrittsdatum, Eintritt, Beginn, Einstellungsdatum, Eintritt am, Arbeitsbeginn, Beginndatum, Datum des Eintritts, Dienstbeginn, Beschäftigt seit',
    ),
    groups: words(
      'Gruppenzuordnung, Gruppenzuordnungen, Gruppen, Gruppe, Gruppenzuweisung, Gruppenzuweisungen, Zugewiesene Gruppen, Teams',
    ),
    temporaryPassword: words(
      'Temporäres Passwort, Passwort, Kennwort, Startpasswort, Vorläufiges Passwort, Initialpasswort, Einmalpasswort, Vorläufiges Kennwort, Temporäres Kennwort',
    ),
    licenseType: words('Lizenztyp, Lizenzart, Lizenz'),
    status: words('Status, Kontostatus, Benutzerstatus, Mitarbeiterstatus'),
    record: words('Datensatz'),
    username: words('Benutzername, Anmeldename, Login-Name, Kontoname'),
    department: words('Abteilung, Fachbereich, Organisationseinheit'),
    title: words('Titel, Stellenbezeichnung, Position, Berufsbezeichnung'),
    phoneNumbers: words('Telefonnummern, Telefonnummer, Telefon, Rufnummer, Tischtelefon, Telefon dienstlich, Durchwahlnummer'),
    mobile: words('Mobilnummer, Handy, Handynummer, Mobiltelefon'),
    secondaryEmail: words('Zweite E-Mail-Adresse, Zweite E-Mail, Alternative E-Mail-Adresse'),
    extension: words('Durchwahl, Nebenstelle, Durchwahl intern'),
    countryPrefix: words('Ländervorwahl, Landesvorwahl, Vorwahl, Internationale Vorwahl'),
    userType: words('Benutzertyp, Nutzertyp, Art des Benutzers'),
    defaultNumber: words('Standardnummer, Standardrufnummer, Standard-Rufnummer'),
    outboundNumbers: words('Ausgehende Nummern, Ausgehende Rufnummern, Rufnummern für ausgehende Anrufe'),
    skills: words('Fähigkeiten, Kompetenzen, Fertigkeiten'),
    restrictions: words('Einschränkungen, Beschränkungen'),
    securityProfiles: words('Sicherheitsprofile, Sicherheitsprofil'),
    routingProfile: words('Routingprofil, Routing-Profil'),
    phoneType: words('Telefontyp, Art des Telefons'),
    afterCallWork: words('Nachbearbeitung, Nachbearbeitungszeit, Nachbereitungszeit'),
    autoAccept: words('Automatisch annehmen, Automatische Annahme, Anrufe automatisch annehmen'),
    hierarchy: words('Hierarchie, Hierarchiegruppe, Hierarchiepfad'),
    tags: words('Schlagwörter, Markierungen, Etiketten'),
  },
  yes: words('ja, j, wahr'),
  no: words('nein, n, falsch'),
  months: months(
    'januar/jänner/jan februar/feber/feb märz/maerz/mär/mrz april/apr mai juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov dezember/dez',
  ),
  totals: words('gesamt, summe, gesamtsumme, insgesamt, anzahl, zwischensumme, durchschnitt, mittelwert, total'),
};
