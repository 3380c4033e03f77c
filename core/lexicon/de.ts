/** German. */
import { language } from './language.js';

export const de = language({
  tag: 'de',
  headings: {
    role: 'Rolle, Benutzerrolle, Rollenname, Nutzerrolle, Funktion',
    manageTeam:
      'Kann Teams leiten, Kann Teams verwalten, Kann Team leiten, Darf Teams leiten, Leitet Team, Leitet Teams, Ist Teamleiter, Ist Teamleitung, Führungskraft (j/n), Teamleiter (j/n), Ist Führungskraft, Teams verwalten',
    email:
      'E-Mail-Adresse, E-Mail, Email-Adresse, Emailadresse, Mailadresse, Mail-Adresse, Dienstliche E-Mail, Geschäftliche E-Mail, Firmen-E-Mail, E-Mail dienstlich',
    employeeId:
      'Mitarbeiter-ID, Mitarbeiternummer, Mitarbeiter-Nr., Mitarbeiternr, Mitarbeiterkennung, Personalnummer, Personal-Nr., Personalnr, Pers.-Nr., PersNr, Personal-ID, Angestelltennummer, Ma-Nr, Stammnummer, PNR, Pers-Nr',
    firstName: 'Vorname, Vornamen, Rufname',
    lastName: 'Nachname, Familienname, Zuname',
    homeTown: 'Heimatort, Wohnort, Ort, Stadt, Heimatstadt',
    stateOrCountry: 'Bundesland oder Land, Bundesland, Land, Staat, Staat oder Land, Land/Bundesland, Bundesland/Land, Region',
    profile: 'Profil, Profiltext, Beschreibung, Über mich, Biografie, Kurzprofil, Vorstellung',
    phoneChannel: 'Telefonkanal, Kanal Telefon, Telefon-Kanal, Telefon (j/n), Telefonie',
    chatChannel: 'Chatkanal, Kanal Chat, Chat-Kanal, Chat (j/n)',
    emailChannel: 'E-Mail-Kanal, Kanal E-Mail, Emailkanal, E-Mail (j/n), Mailkanal',
    teamLeader:
      'Teamleiter, Teamleitung, Teamleiterin, Teamleiter/in, Teamlead, Vorgesetzter, Vorgesetzte, Vorgesetzte/r, Führungskraft, Leiter, Leitung, Teamleiter E-Mail, Teamleiter-E-Mail, Manager, Berichtet an, Gruppenleiter, Direkter Vorgesetzter, Direkte Führungskraft, E-Mail Vorgesetzter, E-Mail Führungskraft, Disziplinarischer Vorgesetzter',
    employmentStatus:
      'Beschäftigungsstatus, Beschäftigungsart, Anstellungsart, Anstellung, Anstellungsverhältnis, Arbeitsverhältnis, Beschäftigung, Vertragsart, Arbeitszeitmodell, Vollzeit/Teilzeit, Beschäftigungsverhältnis, Arbeitszeit',
    startDate:
      'Startdatum, Eintrittsdatum, Eintritt, Beginn, Einstellungsdatum, Eintritt am, Arbeitsbeginn, Beginndatum, Datum des Eintritts, Dienstbeginn, Beschäftigt seit',
    groups: 'Gruppenzuordnung, Gruppenzuordnungen, Gruppen, Gruppe, Gruppenzuweisung, Gruppenzuweisungen, Zugewiesene Gruppen, Teams',
    temporaryPassword:
      'Temporäres Passwort, Passwort, Kennwort, Startpasswort, Vorläufiges Passwort, Initialpasswort, Einmalpasswort, Vorläufiges Kennwort, Temporäres Kennwort',
    licenseType: 'Lizenztyp, Lizenzart, Lizenz',
    status: 'Status, Kontostatus, Benutzerstatus, Mitarbeiterstatus',
    record: 'Datensatz',
    username: 'Benutzername, Anmeldename, Login-Name, Kontoname',
    department: 'Abteilung, Fachbereich, Organisationseinheit',
    title: 'Titel, Stellenbezeichnung, Position, Berufsbezeichnung',
    phoneNumbers: 'Telefonnummern, Telefonnummer, Telefon, Rufnummer, Tischtelefon, Telefon dienstlich, Durchwahlnummer',
    mobile: 'Mobilnummer, Handy, Handynummer, Mobiltelefon',
    secondaryEmail: 'Zweite E-Mail-Adresse, Zweite E-Mail, Alternative E-Mail-Adresse',
    extension: 'Durchwahl, Nebenstelle, Durchwahl intern',
    countryPrefix: 'Ländervorwahl, Landesvorwahl, Vorwahl, Internationale Vorwahl',
    userType: 'Benutzertyp, Nutzertyp, Art des Benutzers',
    defaultNumber: 'Standardnummer, Standardrufnummer, Standard-Rufnummer',
    outboundNumbers: 'Ausgehende Nummern, Ausgehende Rufnummern, Rufnummern für ausgehende Anrufe',
    skills: 'Fähigkeiten, Kompetenzen, Fertigkeiten',
    restrictions: 'Einschränkungen, Beschränkungen',
    securityProfiles: 'Sicherheitsprofile, Sicherheitsprofil',
    routingProfile: 'Routingprofil, Routing-Profil',
    phoneType: 'Telefontyp, Art des Telefons',
    afterCallWork: 'Nachbearbeitung, Nachbearbeitungszeit, Nachbereitungszeit',
    autoAccept: 'Automatisch annehmen, Automatische Annahme, Anrufe automatisch annehmen',
    hierarchy: 'Hierarchie, Hierarchiegruppe, Hierarchiepfad',
    tags: 'Schlagwörter, Markierungen, Etiketten',
  },
  yes: 'ja, j, wahr',
  no: 'nein, n, falsch',
  months:
    'januar/jänner/jan februar/feber/feb märz/maerz/mär/mrz april/apr mai juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov dezember/dez',
  totals: 'gesamt, summe, gesamtsumme, insgesamt, anzahl, zwischensumme, durchschnitt, mittelwert, total',
});
