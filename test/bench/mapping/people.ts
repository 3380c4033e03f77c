/** Names and places from which the people of the header sets are made, language by language. */

export interface Names {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly cities: readonly string[];
  readonly countries: readonly string[];
}

const list = (text: string): string[] => text.split(', ');

const COUNTRIES = list('United States, Ireland, Germany, United Kingdom, Spain, Canada');
const ENGLISH: Names = {
  first: list(
    'Olivia, Sam, Grace, Noah, Priya, Liam, Zoe, Mary Ann, Ethan, Chloe, Jack, Aisha, Ben, Ruth, Owen, Nina, Luke, Ivy, Max, Ella, Ravi, Amy',
  ),
  last: list(
    "Hart, Cole, Murphy, Patel, O'Neill, Nguyen, Smith, Van Dyke, Jones, Garcia, Young, Reed, Frost, Bell, Okafor, Stone, Price, Lam, Wood",
  ),
  cities: list('Austin, Denver, Dublin, London, New York, Leeds, Boston, San Jose, Toronto'),
  countries: COUNTRIES,
};

const BY_LANGUAGE: Readonly<Record<string, Names>> = {
  de: {
    first: list('Anna, Jonas, Lena, Paul, Mia, Felix, Jörg, Sophie, Hans-Peter, Emma, Lukas, Nele, Timo, Käthe'),
    last: list('Müller, Schmidt, Weber, von Berg, Becker, Hoffmann, Groß, Koch, Klein, Wolf, Schröder, Neumann'),
    cities: list('Berlin, München, Köln, Graz, Hamburg, Leipzig, Bad Homburg'),
    countries: list('Deutschland, Österreich, Schweiz'),
  },
  fr: {
    first: list('Camille, Hugo, Léa, Louis, Chloé, Jean-Paul, Manon, Jules, Inès, Théo, Zoé, Lucas'),
    last: list("Martin, Bernard, Dubois, Petit, Durand, Leroy, Moreau, Le Gall, D'Angelo, Roux, Girard"),
    cities: list('Lyon, Paris, Nantes, Lille, Bordeaux, Saint-Étienne'),
    countries: list('France, Belgique, Suisse'),
  },
  es: {
    first: list('Lucía, Hugo, María José, Pablo, Sofía, Diego, Carmen, Álvaro, Elena, Javier, Inés, Mateo'),
    last: list('García, López, Martínez, Ruiz, Gómez, Díaz, Torres, Vega, Romero, Navarro, Sanz'),
    cities: list('Madrid, Bilbao, Sevilla, Guadalajara, Valencia, León'),
    countries: list('España, México, Argentina'),
  },
  pt: {
    first: list('Ana, João, Beatriz, Pedro, Mariana, Tiago, Inês, Rui, Larissa, Caio, Helena, Davi'),
    last: list('Silva, Santos, Oliveira, Souza, Pereira, Costa, Almeida, Rocha, Nunes, Lopes'),
    cities: list('São Paulo, Lisboa, Porto, Recife, Curitiba, Braga'),
    countries: list('Brasil, Portugal'),
  },
  it: {
    first: list('Giulia, Marco, Sofia, Luca, Chiara, Matteo, Elisa, Paolo, Anna, Davide, Sara'),
    last: list("Rossi, Russo, Ferrari, Bianchi, Romano, De Luca, Greco, Conti, D'Amico, Gallo"),
    cities: list('Milano, Roma, Torino, Napoli, Bologna'),
    countries: list('Italia'),
  },
  nl: {
    first: list('Sanne, Daan, Emma, Sem, Lotte, Bram, Fleur, Jan, Anouk, Thijs, Eva'),
    last: list('Jansen, Visser, Smit, Bakker, Mulder, Bos, Vos, Peters, Dekker, Kok'),
    cities: list('Utrecht, Den Haag, Breda, Zwolle, Amsterdam'),
    countries: list('Nederland, België'),
  },
  pl: {
    first: list('Zofia, Jan, Julia, Piotr, Łucja, Tomasz, Maja, Paweł, Ewa, Michał'),
    last: list('Kowalska, Nowak, Wójcik, Zając, Lewandowska, Mazur, Król, Dudek, Wrona'),
    cities: list('Kraków, Warszawa, Łódź, Gdynia, Poznań'),
    countries: list('Polska'),
  },
  ja: {
    first: list('花子, 一郎, 陽菜, 蓮, 美咲, 大輔, 葵, 翔太, 結衣, 健'),
    last: list('佐藤, 鈴木, 高橋, 田中, 伊藤, 渡辺, 山本, 中村, 小林'),
    cities: list('新宿区, 大阪市, 横浜市, 京都市, 札幌市'),
    countries: list('日本'),
  },
};

export const namesOf = (language: string): Names => BY_LANGUAGE[language] ?? ENGLISH;
