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
];
