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
  },
  yes: words('ja, j, waar'),
  no: words('nee, n, onwaar'),
  months: months(
    'januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sept/sep oktober/okt november/nov december/dec',
  ),
  totals: words('totaal, totalen, som, subtotaal, eindtotaal, aantal, gemiddelde, totaal generaal'),
};
