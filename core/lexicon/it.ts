/** Italian. */
import { type Language, months, words } from './language.js';

export const it: Language = {
  tag: 'it',
  headings: {
    role: words('Ruolo, Ruolo utente, Nome del ruolo'),
    manageTeam: words(
      'Può gestire team, Può gestire i team, Può gestire squadre, Gestisce team, Gestisce un team, È responsabile, È capo team, È team leader, Responsabile (s/n), Team leader (s/n), Puo gestire team',
    ),
    email: words(
      'Indirizzo e-mail, Indirizzo email, E-mail, Email, Posta elettronica, Indirizzo di posta elettronica, Mail, Email aziendale, E-mail aziendale, Indirizzo mail',
    ),
    employeeId: words(
      'ID dipendente, Numero dipendente, Codice dipendente, Matricola, Numero di matricola, ID del dipendente, Matricola dipendente, N. dipendente, Num. dipendente, Codice matricola',
    ),
    firstName: words('Nome, Nome di battesimo'),
    lastName: words('Cognome, Cognomi'),
    homeTown: words('Città, Città natale, Città di origine, Comune, Città di residenza, Paese di origine'),
    stateOrCountry: words('Stato o paese, Stato, Paese, Provincia, Regione, Nazione, Stato/Paese, Nazione o stato, Provincia o paese'),
    profile: words('Profilo, Testo del profilo, Biografia, Descrizione, Informazioni, Presentazione'),
    phoneChannel: words('Canale telefono, Canale telefonico, Telefono (s/n), Canale voce'),
    chatChannel: words('Canale chat, Canale di chat, Chat (s/n)'),
    emailChannel: words('Canale e-mail, Canale email, Canale di posta elettronica, Email (s/n), E-mail (s/n), Canale posta'),
    teamLeader: words(
      'Capo team, Capogruppo, Responsabile del team, Responsabile, Caposquadra, Team leader, Supervisore, Manager, Email del responsabile, E-mail del responsabile, Superiore, Capo, Riporta a, Responsabile diretto, Coordinatore',
    ),
    employmentStatus: words(
      'Stato occupazionale, Tipo di contratto, Tipo di impiego, Contratto, Orario di lavoro, Tipologia contratto, Stato di impiego, Rapporto di lavoro',
    ),
    startDate: words(
      'Data di inizio, Data inizio, Data di assunzione, Data assunzione, Assunzione, Inizio, Data di ingresso, Data di inizio contratto',
    ),
    groups: words(
      'Assegnazioni gruppi, Assegnazione gruppi, Assegnazioni ai gruppi, Gruppi, Gruppo, Gruppi assegnati, Assegnazione gruppo, Assegnazioni di gruppo, Squadre',
    ),
    temporaryPassword: words('Password temporanea, Password provvisoria, Password iniziale'),
    licenseType: words('Tipo di licenza, Licenza'),
    status: words('Stato account, Stato utente, Stato dell’account'),
    record: words('Scheda'),
    username: words('Nome utente, Nome di accesso'),
    department: words('Reparto, Dipartimento, Divisione'),
    title: words('Titolo, Posizione, Qualifica'),
    phoneNumbers: words('Numeri di telefono, Numero di telefono, Telefono, Telefono fisso, Telefono ufficio'),
    mobile: words('Cellulare, Telefono cellulare, Numero di cellulare'),
    secondaryEmail: words('Email secondaria, E-mail secondaria, Indirizzo email secondario'),
    extension: words('Interno, Numero interno'),
    countryPrefix: words('Prefisso internazionale, Prefisso del paese, Prefisso'),
    userType: words('Tipo di utente, Tipo utente'),
    defaultNumber: words('Numero predefinito'),
    outboundNumbers: words('Numeri in uscita, Numeri per chiamate in uscita'),
    skills: words('Competenze, Abilità, Livelli di competenza'),
    restrictions: words('Restrizioni, Limitazioni'),
    securityProfiles: words('Profili di sicurezza, Profilo di sicurezza'),
    routingProfile: words('Profilo di instradamento, Profilo di routing'),
    phoneType: words('Tipo di telefono'),
    afterCallWork: words('Lavoro dopo la chiamata, Lavoro post-chiamata'),
    autoAccept: words('Accettazione automatica, Accetta automaticamente, Risposta automatica'),
    hierarchy: words('Gerarchia, Gruppo gerarchico'),
    tags: words('Tag utente, Etichette'),
  },
  yes: words('sì, si, s, vero'),
  no: words('no, n, falso'),
  months: months(
    'gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set/sett ottobre/ott novembre/nov dicembre/dic',
  ),
  totals: words('totale, totali, somma, subtotale, totale generale, conteggio, numero, media, totale complessivo'),
};
