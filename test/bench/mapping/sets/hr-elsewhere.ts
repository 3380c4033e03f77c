/** Reports of HR systems that are at home in Europe and beyond, continued. Each line: heading ; kind of cells ; field, or a dash for none. */
import { headerSet } from '../header-set.js';

export const HR_ELSEWHERE = [
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
