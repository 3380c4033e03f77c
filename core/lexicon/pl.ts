/** Polish. */
import { type Language, months, words } from './language.js';

export const pl: Language = {
  tag: 'pl',
  headings: {
    role: words('Rola, Rola użytkownika, Nazwa roli'),
    manageTeam: words(
      'Może zarządzać zespołami, Może zarządzać zespołem, Zarządza zespołami, Zarządza zespołem, Kieruje zespołem, Jest liderem, Jest kierownikiem, Lider (t/n), Kierownik (t/n), Czy lider, Czy kierownik',
    ),
    email: words(
      'Adres e-mail, Adres email, E-mail, Email, Mail, Adres poczty elektronicznej, Poczta elektroniczna, E-mail służbowy, Email służbowy, Adres mailowy',
    ),
    employeeId: words(
      'ID pracownika, Identyfikator pracownika, Numer pracownika, Nr pracownika, Numer ewidencyjny, Nr ewidencyjny, Numer kadrowy, Kod pracownika, Numer osobowy',
    ),
    firstName: words('Imię, Imiona'),
    lastName: words('Nazwisko'),
    homeTown: words('Miasto rodzinne, Miasto, Miejscowość, Miejsce zamieszkania, Miasto pochodzenia'),
    stateOrCountry: words('Stan lub kraj, Województwo, Kraj, Państwo, Stan, Region, Kraj lub stan, Województwo lub kraj'),
    profile: words('Profil, Tekst profilu, Biografia, Opis, O mnie'),
    phoneChannel: words('Kanał telefoniczny, Kanał telefon, Telefon (t/n), Kanał głosowy'),
    chatChannel: words('Kanał czatu, Kanał czat, Kanał chat, Czat (t/n), Chat (t/n)'),
    emailChannel: words('Kanał e-mail, Kanał email, Kanał mailowy, E-mail (t/n), Email (t/n)'),
    teamLeader: words(
      'Lider zespołu, Kierownik zespołu, Lider, Kierownik, Przełożony, Menedżer, Manager, Szef, E-mail lidera, E-mail przełożonego, Raportuje do, Bezpośredni przełożony, Team Leader, Koordynator, Bezpośredni kierownik',
    ),
    employmentStatus: words(
      'Status zatrudnienia, Rodzaj zatrudnienia, Forma zatrudnienia, Typ umowy, Wymiar etatu, Etat, Rodzaj umowy, Umowa',
    ),
    startDate: words('Data rozpoczęcia, Data zatrudnienia, Data rozpoczęcia pracy, Początek pracy, Zatrudniony od, Data przyjęcia'),
    groups: words('Przypisania do grup, Przypisane grupy, Grupy, Grupa, Przypisanie do grup, Przydział do grup, Zespoły'),
    temporaryPassword: words('Hasło tymczasowe, Hasło, Hasło początkowe, Tymczasowe hasło'),
    licenseType: words('Typ licencji, Rodzaj licencji, Licencja'),
    status: words('Status, Status konta'),
    record: words('Rekord'),
    username: words('Nazwa użytkownika, Login użytkownika'),
    department: words('Dział, Departament'),
    title: words('Stanowisko, Tytuł, Nazwa stanowiska'),
    phoneNumbers: words('Numery telefonów, Numer telefonu, Telefon, Telefon stacjonarny, Telefon służbowy'),
    mobile: words('Telefon komórkowy, Komórka, Numer komórkowy'),
    secondaryEmail: words('Dodatkowy e-mail, Drugi adres e-mail, Zapasowy e-mail'),
    extension: words('Numer wewnętrzny, Wewnętrzny'),
    countryPrefix: words('Prefiks kraju, Kierunkowy kraju, Numer kierunkowy kraju, Kierunkowy'),
    userType: words('Typ użytkownika, Rodzaj użytkownika'),
    defaultNumber: words('Numer domyślny, Domyślny numer'),
    outboundNumbers: words('Numery wychodzące, Numery do połączeń wychodzących'),
    skills: words('Umiejętności, Kompetencje'),
    restrictions: words('Ograniczenia'),
    securityProfiles: words('Profile zabezpieczeń, Profil zabezpieczeń, Profil bezpieczeństwa'),
    routingProfile: words('Profil routingu, Profil kierowania'),
    phoneType: words('Typ telefonu, Rodzaj telefonu'),
    afterCallWork: words('Praca po rozmowie, Praca po połączeniu'),
    autoAccept: words('Automatyczne odbieranie, Automatyczna akceptacja'),
    hierarchy: words('Hierarchia, Grupa hierarchii'),
    tags: words('Tagi, Znaczniki, Etykiety'),
  },
  yes: words('tak, t, prawda'),
  no: words('nie, n, fałsz'),
  months: months(
    'styczeń/stycznia/sty luty/lutego/lut marzec/marca/mar kwiecień/kwietnia/kwi maj/maja czerwiec/czerwca/cze lipiec/lipca/lip sierpień/sierpnia/sie wrzesień/września/wrz październik/października/paź listopad/listopada/lis grudzień/grudnia/gru',
  ),
  totals: words('razem, suma, łącznie, ogółem, podsumowanie, liczba, średnia, suma częściowa, suma całkowita'),
};
