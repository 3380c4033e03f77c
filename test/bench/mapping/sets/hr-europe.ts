/** Reports of HR systems that are at home in Europe and beyond. Each line: heading ; kind of cells ; field, or a dash for none. */
import { headerSet } from '../header-set.js';

export const HR_EUROPE = [
  headerSet(
    'Personio (German)',
    'de',
    `
    Personalnummer ; id ; employeeId
    Vorname ; first ; firstName
    Nachname ; last ; lastName
    Rufname ; first? ; -
    E-Mail ; email ; email
    Status ; =Aktiv/Aktiv/Inaktiv ; status
    Geschlecht ; =weiblich/männlich ; -
    Geburtsdatum ; birth-dmy ; -
    Position ; title ; -
    Abteilung ; =Kundendienst/Vertrieb ; -
    Team ; =Team Nord/Team Süd ; -
    Vorgesetzter ; bossname ; teamLeader
    Standort ; =Berlin/München ; -
    Einstellungsdatum ; dmy ; startDate
    Vertragsende ; dmy? ; -
    Ende der Probezeit ; dmy ; -
    Beschäftigungsart ; =Interner Mitarbeiter/Externer Mitarbeiter ; -
    Wochenarbeitszeit ; =40/20 ; -
    Arbeitszeitmodell ; =Vollzeit/Teilzeit/Vollzeit ; employmentStatus
    Fixgehalt ; money ; -
    Kostenstelle ; =4100/4200 ; -
    Telefon (privat) ; phone ; -
    Wohnort ; city ; homeTown
    `,
  ),
  headerSet(
    'Personio (English)',
    'en',
    `
    Employee ID ; id ; employeeId
    First name ; first ; firstName
    Last name ; last ; lastName
    Email ; email ; email
    Status ; =active/active/onboarding/inactive ; status
    Gender ; =female/male ; -
    Position ; title ; -
    Employment type ; =internal/external ; -
    Hire date ; iso ; startDate
    Contract end date ; iso? ; -
    Termination date ; iso? ; -
    Supervisor ; bossname ; teamLeader
    Department ; department ; -
    Team ; =Alpha/Beta ; -
    Office ; =Berlin/Madrid ; -
    Cost center ; =100/200 ; -
    Weekly working hours ; =40/32 ; -
    Absence entitlement ; =28/30 ; -
    Last modified ; stamp ; -
    `,
  ),
  headerSet(
    'SAP HR (German)',
    'de',
    `
    PersNr ; idz ; employeeId
    Name ; last ; lastName
    Vorname ; first ; firstName
    Anrede ; =Frau/Herr ; -
    Geburtsdatum ; birth-dmy ; -
    Eintritt ; dmy ; startDate
    Austritt ; dmy? ; -
    BuKrs ; =1000 ; -
    Personalbereich ; =0001 Zentrale/0002 Werk ; -
    Personalteilbereich ; =Verwaltung/Service ; -
    Mitarbeitergruppe ; =Aktive/Aktive/Aushilfen ; -
    Mitarbeiterkreis ; =Angestellte/Auszubildende ; -
    OrgEinheit ; =50001234/50001235 ; -
    Bezeichnung OrgEinheit ; =Kundenservice/Innendienst ; -
    Planstelle ; title ; -
    Kostenstelle ; =4100/4200 ; -
    PersNr Vorgesetzter ; boss:idz ; teamLeader
    Name Vorgesetzter ; bosscomma ; -
    E-Mail dienstlich ; email ; email
    Telefon dienstlich ; phone ; -
    Ort ; city ; homeTown
    PLZ ; zip ; -
    Beschäftigungsgrad ; =100/50 ; -
    `,
  ),
  headerSet(
    'SAP SuccessFactors-like',
    'en',
    `
    STATUS ; =active/active/inactive ; status
    USERID ; ide ; -
    USERNAME ; login ; -
    FIRSTNAME ; first ; firstName
    LASTNAME ; last ; lastName
    MI ; =A/K ; -
    GENDER ; =M/F ; -
    EMAIL ; email ; email
    MANAGER ; boss:ide ; teamLeader
    HR ; boss:ide ; -
    DEPARTMENT ; department ; -
    JOBCODE ; =CSR1/CSR2 ; -
    DIVISION ; =EMEA/APJ ; -
    LOCATION ; =Walldorf/Dublin ; -
    TIMEZONE ; tz ; -
    HIREDATE ; mdy ; startDate
    EMPID ; ide ; employeeId
    TITLE ; title ; -
    BIZ_PHONE ; phone ; -
    FAX ; phone? ; -
    COUNTRY ; country ; stateOrCountry
    CITY ; city ; homeTown
    REVIEW_FREQ ; =Annual ; -
    LAST_REVIEW_DATE ; mdy ; -
    CUSTOM01 ; =A/B ; -
    DEFAULT_LOCALE ; =en_US/de_DE ; -
    `,
  ),
  headerSet(
    'HiBob',
    'en',
    `
    Employee ID ; id ; employeeId
    Display name ; full ; -
    First name ; first ; firstName
    Middle name ; first? ; -
    Surname ; last ; lastName
    Email ; email ; email
    Personal email ; mail2 ; -
    Start date ; dmyslash ; startDate
    Lifecycle status ; =Employed/Employed/Terminated ; -
    Status ; =Active/Active/Inactive ; status
    Site ; =London/Tel Aviv ; -
    Department ; department ; -
    Job title ; title ; -
    Reports to ; bossname ; -
    Reports to email ; bossmail ; teamLeader
    2nd level manager ; bossname ; -
    Employment contract ; =Full time/Part time ; employmentStatus
    Employment type ; =Permanent/Temp ; -
    Tenure ; =1y 2m/3y 4m ; -
    Birthday ; =2 Jan/14 Mar ; -
    About ; text ; profile
    Mobile ; phone ; -
    Nationality ; country ; -
    `,
  ),
  headerSet(
    'Factorial (Spanish)',
    'es',
    `
    Nombre ; first ; firstName
    Apellidos ; last ; lastName
    Correo electrónico ; email ; email
    Correo personal ; mail2 ; -
    Número de identificación ; =12345678Z/87654321X ; -
    Tipo de identificación ; =DNI/NIE ; -
    Fecha de nacimiento ; birth-dmyslash ; -
    Género ; =Mujer/Hombre ; -
    Puesto ; title ; -
    Responsable ; bossname ; -
    Email del responsable ; bossmail ; teamLeader
    Equipos ; =Soporte/Soporte, Ventas ; groups
    Fecha de inicio del contrato ; dmyslash ; startDate
    Fecha de fin del contrato ; dmyslash? ; -
    Tipo de contrato ; =Indefinido/Temporal ; -
    Jornada ; =Completa/Parcial ; employmentStatus
    Horas semanales ; =40/20 ; -
    Ciudad ; city ; homeTown
    Código postal ; zip ; -
    País ; country ; stateOrCountry
    Teléfono ; phone ; -
    Número de cuenta bancaria ; =ES9121000418450200051332/ES7921000813610123456789 ; -
    Código de empleado ; id ; employeeId
    `,
  ),
  headerSet(
    'Lucca (French)',
    'fr',
    `
    Matricule ; idz ; employeeId
    Nom ; last ; lastName
    Prénom ; first ; firstName
    E-mail ; email ; email
    E-mail personnel ; mail2 ; -
    Identifiant ; login ; -
    Entité légale ; =Acme SAS ; -
    Département ; =Support/Ventes ; -
    Responsable hiérarchique ; bossname ; -
    Matricule du responsable ; boss:idz ; teamLeader
    Date de début de contrat ; dmyslash ; startDate
    Date de fin de contrat ; dmyslash? ; -
    Date de naissance ; birth-dmyslash ; -
    Nature de contrat ; =CDI/CDD/CDI ; -
    Temps de travail ; =Temps plein/Temps partiel ; employmentStatus
    Qualification ; =Cadre/Employé ; -
    Intitulé de poste ; title ; -
    Ville ; city ; homeTown
    Pays ; country ; stateOrCountry
    Téléphone professionnel ; phone ; -
    Rôle ; =Utilisateur/Manager ; role
    `,
  ),
  headerSet(
    'Kenjo',
    'en',
    `
    Email ; email ; email
    First Name ; first ; firstName
    Last Name ; last ; lastName
    Display Name ; full ; -
    Employee Number ; id ; employeeId
    Start Date ; iso ; startDate
    Probation Until ; iso ; -
    Job Title ; title ; -
    Work Phone ; phone ; -
    Company ; =Acme GmbH ; -
    Office ; =Berlin/Sevilla ; -
    Department ; department ; -
    Team ; =Red/Blue ; -
    Reports To (Email) ; bossmail ; teamLeader
    Language ; =en/de ; -
    Is Active ; bool ; -
    City ; city ; homeTown
    Country ; country ; stateOrCountry
    `,
  ),
  headerSet(
    'Sage HR',
    'en',
    `
    ID ; big ; -
    Employee number ; ide ; employeeId
    First name ; first ; firstName
    Last name ; last ; lastName
    E-mail ; email ; email
    Secondary e-mail ; mail2? ; -
    Position ; title ; -
    Team ; =Support/Sales ; -
    Location ; =Leeds/York ; -
    Direct manager ; bossname ; teamLeader
    Employment start date ; dmyslash ; startDate
    Termination date ; dmyslash? ; -
    Employment status ; =Full-time/Part-time/Full-time ; employmentStatus
    Date of birth ; birth-dmyslash ; -
    Mobile phone ; phone ; -
    Home phone ; phone? ; -
    City ; city ; homeTown
    Country ; country ; stateOrCountry
    Post code ; zip ; -
    `,
  ),
  headerSet(
    'Zoho People',
    'en',
    `
    EmployeeID ; ide ; employeeId
    FirstName ; first ; firstName
    LastName ; last ; lastName
    EmailID ; email ; email
    Nick Name ; first? ; -
    Department ; department ; -
    Location ; =Chennai/Austin ; -
    Designation ; title ; -
    Zoho Role ; =Team member/Manager ; role
    Employment Type ; =Permanent/On Contract/Temporary ; -
    Employee Status ; =Active/Active/Terminated ; status
    Source Of Hire ; =Web/Referral ; -
    Date of Joining ; =02-Jan-2021/14-Mar-2022/30-Sep-2019 ; startDate
    Current Experience ; =2 years/5 months ; -
    Reporting Manager ; =Olivia Hart E1001/Sam Cole E1002 ; -
    Date of Birth ; =02-Jan-1991/14-Mar-1985 ; -
    About Me ; text ; profile
    Work Phone Number ; phone ; -
    Personal Email Address ; mail2 ; -
    Added By ; bossname ; -
    Added Time ; stamp ; -
    Date of Exit ; empty ; -
    `,
  ),
  headerSet(
    'Sage DPW / DATEV (German payroll)',
    'de',
    `
    Pers.-Nr. ; idz ; employeeId
    Familienname ; last ; lastName
    Vorname ; first ; firstName
    Geburtsname ; last? ; -
    Straße ; street ; -
    PLZ ; zip ; -
    Ort ; city ; homeTown
    Land ; =Deutschland/Österreich ; stateOrCountry
    Geburtsdatum ; birth-dmy ; -
    Eintrittsdatum ; dmy ; startDate
    Austrittsdatum ; dmy? ; -
    Steuer-ID ; big ; -
    Sozialversicherungsnummer ; =12150780J009/65180295M012 ; -
    Krankenkasse ; =AOK/TK ; -
    IBAN ; =DE89370400440532013000/DE12500105170648489890 ; -
    Vollzeit/Teilzeit ; =Vollzeit/Teilzeit/Vollzeit ; employmentStatus
    E-Mail-Adresse ; email ; email
    Abteilung ; =Service/Lager ; -
    Führungskraft ; boss:idz ; teamLeader
    `,
  ),
];
