/** Lists of payroll offices in other languages. Each line: heading ; kind of cells ; field, or a dash for none. */
import { headerSet } from '../header-set.js';

export const PAYROLL = [
  headerSet(
    'Spanish payroll',
    'es',
    `
    N.º de empleado ; id ; employeeId
    Nombre ; first ; firstName
    Primer apellido ; last ; lastName
    Segundo apellido ; last ; -
    NIF ; =12345678Z/87654321X ; -
    N.º Seguridad Social ; big ; -
    Fecha de alta ; dmyslash ; startDate
    Fecha de baja ; dmyslash? ; -
    Fecha de antigüedad ; dmyslash ; -
    Centro de trabajo ; =Madrid/Bilbao ; -
    Categoría profesional ; =Oficial/Auxiliar ; -
    Tipo de jornada ; =Completa/Parcial ; employmentStatus
    Correo corporativo ; email ; email
    Teléfono móvil ; phone ; -
    Jefe directo ; bossname ; -
    Correo del jefe ; bossmail ; teamLeader
    Municipio ; city ; homeTown
    Provincia ; =Madrid/Vizcaya ; stateOrCountry
    Estado civil ; =Soltero/Casado ; -
    Salario bruto ; money ; -
    `,
  ),
  headerSet(
    'Mexican HR list',
    'es',
    `
    No. de empleado ; id ; employeeId
    Nombre(s) ; first ; firstName
    Apellido paterno ; last ; lastName
    Apellido materno ; last ; -
    CURP ; =HEGG560427MVZRRL04/BEML920313HMCLNS09 ; -
    RFC ; =HEGG560427AB1/BEML920313CD2 ; -
    Fecha de ingreso ; dmyslash ; startDate
    Estatus ; =Activo/Activo/Baja ; status
    Puesto ; title ; -
    Área ; =Soporte/Ventas ; -
    Correo electrónico ; email ; email
    Líder ; bossmail ; teamLeader
    Ciudad ; city ; homeTown
    Estado ; =Jalisco/Nuevo León ; stateOrCountry
    Turno ; =Matutino/Vespertino ; -
    Sueldo diario ; money ; -
    `,
  ),
  headerSet(
    'Brazilian payroll',
    'pt',
    `
    Matrícula ; id ; employeeId
    Nome ; full ; -
    CPF ; =123.456.789-09/987.654.321-00 ; -
    PIS ; big ; -
    Data de nascimento ; birth-dmyslash ; -
    Data de admissão ; dmyslash ; startDate
    Data de demissão ; dmyslash? ; -
    Cargo ; title ; -
    Departamento ; =Atendimento/Vendas ; -
    Centro de custo ; =4100/4200 ; -
    Situação ; =Ativo/Ativo/Férias ; status
    E-mail corporativo ; email ; email
    E-mail pessoal ; mail2 ; -
    Gestor ; bossname ; -
    Matrícula do gestor ; boss:id ; teamLeader
    Cidade ; city ; homeTown
    UF ; =SP/RJ/MG ; stateOrCountry
    CEP ; zip ; -
    Salário base ; money ; -
    `,
  ),
  headerSet(
    'Portuguese HR list',
    'pt',
    `
    N.º mecanográfico ; idz ; employeeId
    Primeiro nome ; first ; firstName
    Apelido ; last ; lastName
    NIF ; big ; -
    Endereço de email ; email ; email
    Email pessoal ; mail2 ; -
    Função ; title ; -
    Chefia direta ; bossname ; -
    Email da chefia ; bossmail ; teamLeader
    Data de início ; dmyslash ; startDate
    Data de fim ; dmyslash? ; -
    Regime ; =Tempo inteiro/Tempo parcial/Tempo inteiro ; employmentStatus
    Localidade ; city ; homeTown
    Distrito ; =Lisboa/Porto ; stateOrCountry
    Telemóvel ; phone ; -
    Observações ; note ; -
    `,
  ),
  headerSet(
    'Italian payroll',
    'it',
    `
    Matricola ; idz ; employeeId
    Cognome ; last ; lastName
    Nome ; first ; firstName
    Codice fiscale ; =RSSMRA85T10A562S/VRDLGU80A01F205X ; -
    Data di nascita ; birth-dmyslash ; -
    Luogo di nascita ; city ; -
    Comune di residenza ; city ; homeTown
    Provincia di residenza ; =MI/RM/TO ; stateOrCountry
    Data assunzione ; dmyslash ; startDate
    Data cessazione ; dmyslash? ; -
    Tipo contratto ; =Indeterminato/Determinato ; -
    Full time/Part time ; =Full time/Part time ; employmentStatus
    Qualifica ; =Impiegato/Quadro ; -
    Livello ; =3/4/5 ; -
    Reparto ; =Assistenza/Vendite ; -
    Responsabile ; bossname ; -
    Email responsabile ; bossmail ; teamLeader
    Email aziendale ; email ; email
    Cellulare ; phone ; -
    `,
  ),
  headerSet(
    'Dutch payroll',
    'nl',
    `
    Personeelsnummer ; id ; employeeId
    Roepnaam ; first ; firstName
    Voorletters ; =A./B.J./C. ; -
    Tussenvoegsel ; =van/de/~ ; -
    Achternaam ; last ; lastName
    Geboortedatum ; birth-dmy- ; -
    Datum in dienst ; dmy- ; startDate
    Datum uit dienst ; dmy-? ; -
    E-mailadres werk ; email ; email
    E-mailadres privé ; mail2 ; -
    Functie ; title ; -
    Afdeling ; =Klantenservice/Verkoop ; -
    Leidinggevende ; bossname ; -
    E-mail leidinggevende ; bossmail ; teamLeader
    Dienstverband ; =Voltijd/Deeltijd/Voltijd ; employmentStatus
    Contractvorm ; =Vast/Tijdelijk ; -
    Woonplaats ; city ; homeTown
    BSN ; big ; -
    Parttimepercentage ; =100/60 ; -
    `,
  ),
  headerSet(
    'Polish payroll',
    'pl',
    `
    Nr ewidencyjny ; idz ; employeeId
    Nazwisko ; last ; lastName
    Imię ; first ; firstName
    Drugie imię ; first? ; -
    PESEL ; big ; -
    Data urodzenia ; birth-dmy ; -
    Data zatrudnienia ; dmy ; startDate
    Data zwolnienia ; dmy? ; -
    Stanowisko ; title ; -
    Dział ; =Obsługa klienta/Sprzedaż ; -
    Przełożony ; bossname ; -
    E-mail przełożonego ; bossmail ; teamLeader
    E-mail służbowy ; email ; email
    Telefon służbowy ; phone ; -
    Rodzaj umowy ; =Umowa o pracę/Umowa zlecenie ; -
    Wymiar etatu ; =Pełny etat/Pół etatu/Pełny etat ; employmentStatus
    Miejscowość ; city ; homeTown
    Województwo ; =mazowieckie/śląskie ; stateOrCountry
    Kod pocztowy ; zip ; -
    `,
  ),
  headerSet(
    'Japanese payroll',
    'ja',
    `
    社員番号 ; idz ; employeeId
    氏名 ; full ; -
    姓 ; last ; lastName
    名 ; first ; firstName
    フリガナ ; =サトウ ハナコ/スズキ イチロウ ; -
    性別 ; =女/男 ; -
    生年月日 ; birth-ymd ; -
    入社年月日 ; ymd ; startDate
    退職年月日 ; ymd? ; -
    部署 ; =サポート部/営業部 ; -
    役職 ; =主任/課長/一般 ; -
    雇用形態 ; =正社員/パート/正社員 ; employmentStatus
    上司 ; bossname ; -
    上司の社員番号 ; boss:idz ; teamLeader
    メールアドレス ; email ; email
    個人メールアドレス ; mail2 ; -
    電話番号 ; phone ; -
    都道府県 ; =東京都/大阪府 ; stateOrCountry
    市区町村 ; city ; homeTown
    郵便番号 ; zip ; -
    備考 ; note ; -
    `,
  ),
  headerSet(
    'French payroll',
    'fr',
    `
    Matricule salarié ; idz ; employeeId
    Civilité ; =Mme/M. ; -
    Nom de naissance ; last ; -
    Nom d'usage ; last ; lastName
    Prénom ; first ; firstName
    N° Sécurité sociale ; big ; -
    Date de naissance ; birth-dmyslash ; -
    Date d'entrée ; dmyslash ; startDate
    Date de sortie ; dmyslash? ; -
    Date d'ancienneté ; dmyslash ; -
    Emploi ; title ; -
    Service ; =Clientèle/Logistique ; -
    Établissement ; =Siège/Lyon ; -
    Type de contrat ; =CDI/CDD ; employmentStatus
    Horaire mensuel ; =151,67/75,83 ; -
    Adresse e-mail professionnelle ; email ; email
    Téléphone portable ; phone ; -
    Commune ; city ; homeTown
    Code postal ; zip ; -
    N+1 ; boss:idz ; teamLeader
    Salaire brut ; money ; -
    `,
  ),
];
