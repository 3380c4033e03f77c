/** Dutch. */
import { language } from './language.js';

export const nl = language({
  tag: 'nl',
  headings: {
    role: 'Rol, Gebruikersrol, Rolnaam',
    manageTeam:
      'Kan teams beheren, Kan team beheren, Kan teams leiden, Beheert teams, Beheert team, Leidt team, Is leidinggevende, Is teamleider, Leidinggevende (j/n), Teamleider (j/n), Mag teams beheren',
    email: 'E-mailadres, Emailadres, E-mail, Email, Mailadres, Werkmail, Zakelijk e-mailadres, E-mail werk, Mail',
    employeeId:
      'Werknemers-ID, Werknemer-ID, Werknemersnummer, Medewerkersnummer, Medewerkernummer, Medewerker-ID, Personeelsnummer, Personeelsnr, Personeels-ID, Medewerkers-ID, Werknemernummer, Stamnummer',
    firstName: 'Voornaam, Voornamen, Roepnaam',
    lastName: 'Achternaam, Familienaam',
    homeTown: 'Woonplaats, Plaats, Stad, Geboorteplaats, Thuisstad',
    stateOrCountry: 'Staat of land, Land, Provincie, Staat, Regio, Land of staat, Provincie of land, Staat/Land',
    profile: 'Profiel, Profieltekst, Biografie, Over mij, Beschrijving, Omschrijving',
    phoneChannel: 'Telefoonkanaal, Kanaal telefoon, Telefoon (j/n), Spraakkanaal',
    chatChannel: 'Chatkanaal, Kanaal chat, Chat (j/n)',
    emailChannel: 'E-mailkanaal, Emailkanaal, Kanaal e-mail, E-mail (j/n), Mailkanaal',
    teamLeader:
      'Teamleider, Teamleidster, Leidinggevende, Teamlead, Manager, Chef, Supervisor, E-mail leidinggevende, E-mail teamleider, Rapporteert aan, Direct leidinggevende, Teammanager, Leider',
    employmentStatus:
      'Dienstverband, Soort dienstverband, Type dienstverband, Contractvorm, Contracttype, Arbeidsstatus, Status dienstverband, Contract, Arbeidsrelatie',
    startDate:
      'Startdatum, Datum in dienst, In dienst, Indiensttreding, Begindatum, Ingangsdatum, In dienst sinds, Datum indiensttreding, In dienst per, Indienstdatum',
    groups: 'Groepstoewijzingen, Groepstoewijzing, Groepen, Groep, Toegewezen groepen, Groepsindeling',
    temporaryPassword: 'Tijdelijk wachtwoord, Wachtwoord, Startwachtwoord, Voorlopig wachtwoord, Initieel wachtwoord',
    licenseType: 'Licentietype, Licentie, Type licentie, Soort licentie',
    status: 'Status, Accountstatus, Gebruikersstatus',
    record: 'Dossier',
    username: 'Gebruikersnaam, Inlognaam, Aanmeldnaam',
    department: 'Afdeling, Divisie',
    title: 'Functietitel, Functienaam, Titel',
    phoneNumbers: 'Telefoonnummers, Telefoonnummer, Telefoon, Vast nummer, Zakelijk telefoonnummer',
    mobile: 'Mobiel, Mobiel nummer, Mobiele telefoon, Gsm',
    secondaryEmail: 'Tweede e-mailadres, Secundair e-mailadres, Alternatief e-mailadres',
    extension: 'Toestelnummer, Toestel, Doorkiesnummer',
    countryPrefix: 'Landnummer, Landcode telefoon, Landnummer telefoon',
    userType: 'Gebruikerstype, Type gebruiker, Soort gebruiker',
    defaultNumber: 'Standaardnummer',
    outboundNumbers: 'Uitgaande nummers, Nummers voor uitgaande gesprekken',
    skills: 'Vaardigheden, Vaardigheid, Competenties',
    restrictions: 'Beperkingen, Restricties',
    securityProfiles: 'Beveiligingsprofielen, Beveiligingsprofiel',
    routingProfile: 'Routeringsprofiel, Routingprofiel',
    phoneType: 'Telefoontype, Type telefoon, Soort telefoon',
    afterCallWork: 'Nawerk, Nawerktijd, Afhandeltijd',
    autoAccept: 'Automatisch accepteren, Automatisch aannemen, Automatisch opnemen',
    hierarchy: 'Hiërarchie, Hiërarchiegroep',
    tags: 'Labels gebruiker, Trefwoorden',
  },
  yes: 'ja, j, waar',
  no: 'nee, n, onwaar',
  months:
    'januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sept/sep oktober/okt november/nov december/dec',
  totals: 'totaal, totalen, som, subtotaal, eindtotaal, aantal, gemiddelde, totaal generaal',
});
