/** Systems that were typed when the mapping was ready, to see what it makes of strangers. Each line: heading ; kind of cells ; field, or a dash for none. */
import { headerSet } from '../header-set.js';

export const LATER = [
  headerSet(
    'Zoom users',
    'en',
    `
    Email ; email ; email
    First Name ; first ; firstName
    Last Name ; last ; lastName
    User Type ; =Licensed/Basic ; -
    Department ; department ; -
    Manager ; bossmail ; teamLeader
    User Groups ; =Support/Sales ; groups
    Role ; =Member/Admin ; role
    Last Login ; stamp ; -
    Last Client Version ; =5.17.1/6.0.2 ; -
    Phone Number ; phone ; -
    Personal Meeting ID ; big ; -
    Time Zone ; tz ; -
    Job Title ; title ; -
    Location ; =Dublin/Remote ; -
    Employee Unique ID ; ide ; employeeId
    User Status ; =Active/Active/Inactive ; status
    `,
  ),
  headerSet(
    'Slack members',
    'en',
    `
    username ; login ; -
    email ; email ; email
    status ; =Member/Admin/Deactivated ; -
    billing-active ; =1/0 ; -
    has-2fa ; =1/0 ; -
    has-sso ; =0 ; -
    userid ; sfid ; -
    fullname ; full ; -
    displayname ; first ; -
    expiration-timestamp ; empty ; -
    `,
  ),
  headerSet(
    'Paychex Flex-like',
    'en',
    `
    Employee ID ; id ; employeeId
    Employee Name ; comma ; -
    First Name ; first ; firstName
    Last Name ; last ; lastName
    Status ; =Active/Active/Terminated ; status
    Hire Date ; mdy ; startDate
    Term Date ; mdy? ; -
    Employment Type ; =Full-Time/Part-Time/Full-Time ; employmentStatus
    Pay Frequency ; =Weekly/Biweekly ; -
    Position ; title ; -
    Organization ; =Support/Sales ; -
    Supervisor ; bosscomma ; teamLeader
    Work Email ; email ; email
    Home Phone ; phone ; -
    Home City ; city ; homeTown
    Home State ; state ; stateOrCountry
    Worked-In State ; state ; -
    Date of Birth ; birth-mdy ; -
    `,
  ),
  headerSet(
    'Breathe HR',
    'en',
    `
    Employee Ref ; ide ; employeeId
    Title ; =Ms/Mr ; -
    First name ; first ; firstName
    Middle name ; first? ; -
    Last name ; last ; lastName
    Known as ; first? ; -
    Email ; email ; email
    Personal email ; mail2 ; -
    Job title ; title ; -
    Line manager ; bossname ; teamLeader
    Department ; department ; -
    Location ; =Horsham/Remote ; -
    Join date ; dmyslash ; startDate
    Leaving date ; dmyslash? ; -
    Full time / part time ; =Full time/Part time ; employmentStatus
    Date of birth ; birth-dmyslash ; -
    NI number ; =QQ123456C/QQ654321A ; -
    Work mobile ; phone ; -
    Town ; city ; homeTown
    Postcode ; zip ; -
    `,
  ),
  headerSet(
    'Freshteam-like',
    'en',
    `
    employee_id ; ide ; employeeId
    first_name ; first ; firstName
    last_name ; last ; lastName
    official_email ; email ; email
    personal_emails ; mail2 ; -
    designation ; title ; -
    joining_date ; iso ; startDate
    date_of_birth ; birth-iso ; -
    reporting_to.official_email ; bossmail ; teamLeader
    reporting_to.first_name ; =Olivia/Sam ; -
    department.name ; department ; -
    branch.name ; =Chennai/Berlin ; -
    employee_type ; =full_time/part_time/full_time ; employmentStatus
    status ; =active/active/inactive ; status
    address.city ; city ; homeTown
    address.country_code ; cc ; stateOrCountry
    created_at ; stamp ; -
    `,
  ),
  headerSet(
    'Help Scout',
    'en',
    `
    ID ; big ; -
    First Name ; first ; firstName
    Last Name ; last ; lastName
    Email ; email ; email
    Role ; =user/admin ; role
    Job Title ; title ; -
    Phone ; phone ; -
    Timezone ; tz ; -
    Teams ; =Billing/Tech ; groups
    Inboxes ; =Support/Sales ; -
    Created ; stamp ; -
    Two-Factor ; =Enabled/Disabled ; -
    `,
  ),
  headerSet(
    'Webex Contact Center',
    'en',
    `
    First Name ; first ; firstName
    Last Name ; last ; lastName
    Email ; email ; email
    User Profile ; =Premium Agent/Supervisor ; -
    Site ; =Dublin/Cork ; -
    Teams ; =Billing/Tech ; groups
    Desktop Profile ; =Default/Outbound ; -
    Multimedia Profile ; =Telephony only/All ; -
    Contact Center Enabled ; =Yes ; -
    Status ; =Active/Active/Inactive ; status
    External Identifier ; ide ; -
    Default DN ; n ; -
    `,
  ),
  headerSet(
    'AFAS-like (Dutch)',
    'nl',
    `
    Medewerker ; id ; -
    Naam medewerker ; full ; -
    Voornaam ; first ; firstName
    Voorvoegsel ; =van/de/~ ; -
    Geboortenaam ; last ; -
    Achternaam ; last ; lastName
    Geslacht ; =V/M ; -
    Geboortedatum ; birth-dmy- ; -
    Datum in dienst (i.v.m. dienstjaren) ; dmy- ; startDate
    Einddatum contract ; dmy-? ; -
    Organisatorische eenheid ; =Klantcontact/Logistiek ; -
    Functie ; title ; -
    Manager ; bossname ; -
    E-mail manager ; bossmail ; teamLeader
    Soort dienstverband ; =Fulltime/Parttime/Fulltime ; employmentStatus
    E-mail werk ; email ; email
    E-mail privé ; mail2 ; -
    Mobiel werk ; phone ; -
    Woonplaats ; city ; homeTown
    Land ; country ; stateOrCountry
    Personeelsnummer ; idz ; employeeId
    `,
  ),
  headerSet(
    'Silae-like (French payroll)',
    'fr',
    `
    Matricule ; idz ; employeeId
    Civilité ; =Mme/M. ; -
    Nom usuel ; last ; lastName
    Nom de naissance ; last ; -
    Prénom ; first ; firstName
    Date de naissance ; birth-dmyslash ; -
    Lieu de naissance ; city ; -
    Adresse ; street ; -
    Code postal ; zip ; -
    Ville ; city ; homeTown
    Pays ; country ; stateOrCountry
    Courriel ; email ; email
    Téléphone ; phone ; -
    Date d'entrée ; dmyslash ; startDate
    Date de sortie ; dmyslash? ; -
    Emploi ; title ; -
    Catégorie ; =Cadre/Non cadre ; -
    Temps de travail ; =Temps complet/Temps partiel ; employmentStatus
    Salaire de base ; money ; -
    Code du responsable ; boss:idz ; teamLeader
    `,
  ),
  headerSet(
    'SmartHR-like (Japanese)',
    'ja',
    `
    社員番号 ; idz ; employeeId
    姓 ; last ; lastName
    名 ; first ; firstName
    姓（ヨミガナ） ; =サトウ/スズキ ; -
    名（ヨミガナ） ; =ハナコ/イチロウ ; -
    生年月日 ; birth-ymd ; -
    戸籍上の性別 ; =女性/男性 ; -
    メールアドレス ; email ; email
    在籍状況 ; =在籍中/在籍中/退職済 ; status
    入社年月日 ; ymd ; startDate
    退職年月日 ; ymd? ; -
    雇用形態 ; =正社員/契約社員/正社員 ; employmentStatus
    部署 ; =サポート部/営業部 ; -
    役職 ; =主任/課長 ; -
    現住所の都道府県 ; =東京都/大阪府 ; stateOrCountry
    現住所の市区町村 ; city ; homeTown
    `,
  ),
];
