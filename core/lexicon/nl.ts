/** Dutch. */
import { type Language, months, words } from './language.js';

export const nl: Language = {
  tag: 'nl',
  headings: {
    role: words('Rol, Gebruikersrol, Rolnaam'),
    manageTeam: words(
      'Kan teams beheren, Kan team beheren, Kan teams leiden, Beheert teams, Beheert team, Leidt team, Is leidinggevende, Is teamleider, Leidinggevende (j/n), Teamleider (j/n), Mag teams beheren',
    ),
    email: words('E-mailadres, Emailadres, E-mail, Email, Mailadres, Werkmail, Zakelijk e-mailadres, E-mail werk, Mail'),
    employeeId: words(
      'Werknemers-ID, Werknemer-ID, Werknemersnummer, Medewerkersnummer, Medewerkernummer, Medewerker-ID, Personeelsnummer, Personeelsnr, Personeels-ID, Medewerkers-ID, Werknemernummer, Stamnummer',
    ),
    firstName: words('Voornaam, Voornamen, Roepnaam'),
    lastName: words('Achternaam, Familienaam'),
    homeTown: words('Woonplaats, Plaats, Stad, Geboorteplaats, Thuisstad'),
    stateOrCountry: words('Staat of land, Land, Provincie, Staat, Regio, Land of staat, Provincie of land, Staat/Land'),
    profile: words('Profiel, Profieltekst, Biografie, Over mij, Beschrijving, Omschrijving'),
    phoneChannel: words('Telefoonkanaal, Kanaal telefoon, Telefoon (j/n), Spraakkanaal'),
    chatChannel: words('Chatkanaal, Kanaal chat, Chat (j/n)'),
    emailChannel: words('E-mailkanaal, Emailkanaal, Kanaal e-mail, E-mail (j/n), Mailkanaal'),
    teamLeader: words(
      'Teamleider, Teamleidster, Leidinggevende, Teamlead, Manager, Chef, Supervisor, E-mail leidinggevende, E-mail teamleider, Rapporteert aan, Direct leidinggevende, Teammanager, Leider',
    ),
    employmentStatus: words(
      'Dienstverband, Soort dienstverband, Type dienstverband, Contractvorm, Contracttype, Arbeidsstatus, Status dienstverband, Contract, Arbeidsrelatie',
    ),
    startDate: words(
      'Startdatum, Datum in dienst, In dienst, Indiensttreding, Begindatum, Ingangsdatum, In dienst sinds, Datum indiensttreding, In dienst per, Indienstdatum',
    ),
    groups: words('Groepstoewijzingen, Groepstoewijzing, Groepen, Groep, Toegewezen groepen, Groepsindeling'),
    temporaryPassword: words('Tijdelijk wachtwoord, Wachtwoord, Startwachtwoord, Voorlopig wachtwoord, Initieel wachtwoord'),
    licenseType: words('Licentietype, Licentie, Type licentie, Soort licentie'),
    status: words('Status, Accountstatus, Gebruikersstatus'),
    record: words('Dossier'),
    username: words('Gebruikersnaam, Inlognaam, Aanmeldnaam'),
    department: words('Afdeling, Divisie'),
    title: words('Functietitel, Functienaam, Titel'),
    phoneNumbers: words('Telefoonnummers, Telefoonnummer, Telefoon, Vast nummer, Zakelijk telefoonnummer'),
    mobile: words('Mobiel, Mobiel nummer, Mobiele telefoon, Gsm'),
    secondaryEmail: words('Tweede e-mailadres, Secundair e-mailadres, Alternatief e-mailadres'),
    extension: words('Toestelnummer, Toestel, Doorkiesnummer'),
    countryPrefix: words('Landnummer, Landcode telefoon, Landnummer telefoon'),
    userType: words('Gebruikerstype, Type gebruiker, Soort gebruiker'),
    defaultNumber: words('Standaardnummer'),
    outboundNumbers: words('Uitgaande nummers, Nummers voor uitgaande gesprekken'),
    skills: words('Vaardigheden, Vaardigheid, Competenties'),
    restrictions: words('Beperkingen, Restricties'),
    securityProfiles: words('Beveiligingsprofielen, Beveiligingsprofiel'),
    routingProfile: words('Routeringsprofiel, Routingprofiel'),
    phoneType: words('Telefoontype, Type telefoon, Soort telefoon'),
    afterCallWork: words('Nawerk, Nawerktijd, Afhandeltijd'),
    autoAccept: words('Automatisch accepteren, Automatisch aannemen, Automatisch opnemen'),
    hierarchy: words('Hiërarchie, Hiërarchiegroep'),
    tags: words('Labels gebruiker, Trefwoorden'),
  },
  yes: words('ja, j, waar'),
  no: words('nee, n, onwaar'),
  months: months(
    'januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sept/sep oktober/okt november/nov december/dec',
  ),
  totals: words('totaal, totalen, som, subtotaal, eindtotaal, aantal, gemiddelde, totaal generaal'),
};
