/** Italian. */
import { language } from './language.js';

export const it = language({
  tag: 'it',
  headings: {
    role: 'Ruolo, Ruolo utente, Nome del ruolo',
    manageTeam:
      'Può gestire team, Può gestire i team, Può gestire squadre, Gestisce team, Gestisce un team, È responsabile, È capo team, È team leader, Responsabile (s/n), Team leader (s/n), Puo gestire team',
    email:
      'Indirizzo e-mail, Indirizzo email, E-mail, Email, Posta elettronica, Indirizzo di posta elettronica, Mail, Email aziendale, E-mail aziendale, Indirizzo mail',
    employeeId:
      'ID dipendente, Numero dipendente, Codice dipendente, Matricola, Numero di matricola, ID del dipendente, Matricola dipendente, N. dipendente, Num. dipendente, Codice matricola',
    firstName: 'Nome, Nome di battesimo',
    lastName: 'Cognome, Cognomi',
    homeTown: 'Città, Città natale, Città di origine, Comune, Città di residenza, Paese di origine',
    stateOrCountry: 'Stato o paese, Stato, Paese, Provincia, Regione, Nazione, Stato/Paese, Nazione o stato, Provincia o paese',
    profile: 'Profilo, Testo del profilo, Biografia, Descrizione, Informazioni, Presentazione',
    phoneChannel: 'Canale telefono, Canale telefonico, Telefono (s/n), Canale voce',
    chatChannel: 'Canale chat, Canale di chat, Chat (s/n)',
    emailChannel: 'Canale e-mail, Canale email, Canale di posta elettronica, Email (s/n), E-mail (s/n), Canale posta',
    teamLeader:
      'Capo team, Capogruppo, Responsabile del team, Responsabile, Caposquadra, Team leader, Supervisore, Manager, Email del responsabile, E-mail del responsabile, Superiore, Capo, Riporta a, Responsabile diretto, Coordinatore',
    employmentStatus:
      'Stato occupazionale, Tipo di contratto, Tipo di impiego, Contratto, Orario di lavoro, Tipologia contratto, Stato di impiego, Rapporto di lavoro',
    startDate:
      'Data di inizio, Data inizio, Data di assunzione, Data assunzione, Assunzione, Inizio, Data di ingresso, Data di inizio contratto',
    groups:
      'Assegnazioni gruppi, Assegnazione gruppi, Assegnazioni ai gruppi, Gruppi, Gruppo, Gruppi assegnati, Assegnazione gruppo, Assegnazioni di gruppo, Squadre',
    temporaryPassword: 'Password temporanea, Password provvisoria, Password iniziale',
    licenseType: 'Tipo di licenza, Licenza',
    status: 'Stato account, Stato utente, Stato dell’account',
    record: 'Scheda',
    username: 'Nome utente, Nome di accesso',
    department: 'Reparto, Dipartimento, Divisione',
    title: 'Titolo, Posizione, Qualifica',
    phoneNumbers: 'Numeri di telefono, Numero di telefono, Telefono, Telefono fisso, Telefono ufficio',
    mobile: 'Cellulare, Telefono cellulare, Numero di cellulare',
    secondaryEmail: 'Email secondaria, E-mail secondaria, Indirizzo email secondario',
    extension: 'Interno, Numero interno',
    countryPrefix: 'Prefisso internazionale, Prefisso del paese, Prefisso',
    userType: 'Tipo di utente, Tipo utente',
    defaultNumber: 'Numero predefinito',
    outboundNumbers: 'Numeri in uscita, Numeri per chiamate in uscita',
    skills: 'Competenze, Abilità, Livelli di competenza',
    restrictions: 'Restrizioni, Limitazioni',
    securityProfiles: 'Profili di sicurezza, Profilo di sicurezza',
    routingProfile: 'Profilo di instradamento, Profilo di routing',
    phoneType: 'Tipo di telefono',
    afterCallWork: 'Lavoro dopo la chiamata, Lavoro post-chiamata',
    autoAccept: 'Accettazione automatica, Accetta automaticamente, Risposta automatica',
    hierarchy: 'Gerarchia, Gruppo gerarchico',
    tags: 'Tag utente, Etichette',
  },
  yes: 'sì, si, s, vero',
  no: 'no, n, falso',
  months:
    'gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set/sett ottobre/ott novembre/nov dicembre/dic',
  totals: 'totale, totali, somma, subtotale, totale generale, conteggio, numero, media, totale complessivo',
});
