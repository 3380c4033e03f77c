/** Polish. */
import { language } from './language.js';

export const pl = language({
  tag: 'pl',
  headings: {
    role: 'Rola, Rola użytkownika, Nazwa roli',
    manageTeam:
      'Może zarządzać zespołami, Może zarządzać zespołem, Zarządza zespołami, Zarządza zespołem, Kieruje zespołem, Jest liderem, Jest kierownikiem, Lider (t/n), Kierownik (t/n), Czy lider, Czy kierownik',
    email:
      'Adres e-mail, Adres email, E-mail, Email, Mail, Adres poczty elektronicznej, Poczta elektroniczna, E-mail służbowy, Email służbowy, Adres mailowy',
    employeeId:
      'ID pracownika, Identyfikator pracownika, Numer pracownika, Nr pracownika, Numer ewidencyjny, Nr ewidencyjny, Numer kadrowy, Kod pracownika, Numer osobowy',
    firstName: 'Imię, Imiona',
    lastName: 'Nazwisko',
    homeTown: 'Miasto rodzinne, Miasto, Miejscowość, Miejsce zamieszkania, Miasto pochodzenia',
    stateOrCountry: 'Stan lub kraj, Województwo, Kraj, Państwo, Stan, Region, Kraj lub stan, Województwo lub kraj',
    profile: 'Profil, Tekst profilu, Biografia, Opis, O mnie',
    phoneChannel: 'Kanał telefoniczny, Kanał telefon, Telefon (t/n), Kanał głosowy',
    chatChannel: 'Kanał czatu, Kanał czat, Kanał chat, Czat (t/n), Chat (t/n)',
    emailChannel: 'Kanał e-mail, Kanał email, Kanał mailowy, E-mail (t/n), Email (t/n)',
    teamLeader:
      'Lider zespołu, Kierownik zespołu, Lider, Kierownik, Przełożony, Menedżer, Manager, Szef, E-mail lidera, E-mail przełożonego, Raportuje do, Bezpośredni przełożony, Team Leader, Koordynator, Bezpośredni kierownik',
    employmentStatus: 'Status zatrudnienia, Rodzaj zatrudnienia, Forma zatrudnienia, Typ umowy, Wymiar etatu, Etat, Rodzaj umowy, Umowa',
    startDate: 'Data rozpoczęcia, Data zatrudnienia, Data rozpoczęcia pracy, Początek pracy, Zatrudniony od, Data przyjęcia',
    groups: 'Przypisania do grup, Przypisane grupy, Grupy, Grupa, Przypisanie do grup, Przydział do grup, Zespoły',
    temporaryPassword: 'Hasło tymczasowe, Hasło, Hasło początkowe, Tymczasowe hasło',
    licenseType: 'Typ licencji, Rodzaj licencji, Licencja',
    status: 'Status, Status konta',
    record: 'Rekord',
    username: 'Nazwa użytkownika, Login użytkownika',
    department: 'Dział, Departament',
    title: 'Stanowisko, Tytuł, Nazwa stanowiska',
    phoneNumbers: 'Numery telefonów, Numer telefonu, Telefon, Telefon stacjonarny, Telefon służbowy',
    mobile: 'Telefon komórkowy, Komórka, Numer komórkowy',
    secondaryEmail: 'Dodatkowy e-mail, Drugi adres e-mail, Zapasowy e-mail',
    extension: 'Numer wewnętrzny, Wewnętrzny',
    countryPrefix: 'Prefiks kraju, Kierunkowy kraju, Numer kierunkowy kraju, Kierunkowy',
    userType: 'Typ użytkownika, Rodzaj użytkownika',
    defaultNumber: 'Numer domyślny, Domyślny numer',
    outboundNumbers: 'Numery wychodzące, Numery do połączeń wychodzących',
    skills: 'Umiejętności, Kompetencje',
    restrictions: 'Ograniczenia',
    securityProfiles: 'Profile zabezpieczeń, Profil zabezpieczeń, Profil bezpieczeństwa',
    routingProfile: 'Profil routingu, Profil kierowania',
    phoneType: 'Typ telefonu, Rodzaj telefonu',
    afterCallWork: 'Praca po rozmowie, Praca po połączeniu',
    autoAccept: 'Automatyczne odbieranie, Automatyczna akceptacja',
    hierarchy: 'Hierarchia, Grupa hierarchii',
    tags: 'Tagi, Znaczniki, Etykiety',
  },
  yes: 'tak, t, prawda',
  no: 'nie, n, fałsz',
  months:
    'styczeń/stycznia/sty luty/lutego/lut marzec/marca/mar kwiecień/kwietnia/kwi maj/maja czerwiec/czerwca/cze lipiec/lipca/lip sierpień/sierpnia/sie wrzesień/września/wrz październik/października/paź listopad/listopada/lis grudzień/grudnia/gru',
  totals: 'razem, suma, łącznie, ogółem, podsumowanie, liczba, średnia, suma częściowa, suma całkowita',
});
