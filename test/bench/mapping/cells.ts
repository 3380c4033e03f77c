/** Plausible cells for a kind of column: the same people in every column of a set, made from its name alone. */
import type { CellValue } from '../../../core/ports/index.js';
import { type Names, namesOf } from './people.js';

export interface Person {
  readonly index: number;
  readonly first: string;
  readonly last: string;
  readonly names: Names;
  /** Index of the leader. */
  readonly boss: number;
  /** A stream of numbers from 0 to 1 of this person's own. */
  readonly chance: () => number;
}

const PEOPLE = 36;
const LEADERS = 4;
const DAY_MS = 86_400_000;
/** Of cells that are filled here and there. */
const OFTEN_BLANK = 0.65;

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const seedOf = (text: string): number => Array.from(text).reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
const pick = <T>(list: readonly T[], chance: number): T => list[Math.floor(chance * list.length)]!;

export function peopleOf(name: string, language: string): Person[] {
  const names = namesOf(language);
  return Array.from({ length: PEOPLE }, (_, index) => {
    const chance = chanceOf(seedOf(name) + index);
    const last = names.last[(index + Math.floor(index / names.first.length)) % names.last.length]!;
    return { index, first: names.first[index % names.first.length]!, last, names, boss: index % LEADERS, chance };
  });
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/gu, '');
const loginOf = ({ first, last, index }: Person): string =>
  plain(first) === '' ? `user${100 + index}` : `${plain(first)}.${plain(last)}${index > 9 ? String(index) : ''}`;

/** IDs of the styles in use; the leader's cells hold the same. */
const IDS: Readonly<Record<string, (person: Person) => CellValue>> = {
  id: ({ index }) => 10_417 + index * 3,
  idz: ({ index }) => `00${417 + index * 3}`,
  ide: ({ index }) => `E${1_001 + index}`,
  big: ({ index }) => 360_001_234_567 + index * 7_919,
};

/** A day between two years, from a person's chance. */
function day(chance: number, fromYear: number, years: number): { y: string; m: string; d: string } {
  const date = new Date(Date.UTC(fromYear, 0, 1) + Math.floor(chance * years * 365) * DAY_MS);
  const two = (number: number): string => String(number).padStart(2, '0');
  return { y: String(date.getUTCFullYear()), m: two(date.getUTCMonth() + 1), d: two(date.getUTCDate()) };
}

type Day = ReturnType<typeof day>;
const DAYS: Readonly<Record<string, (day: Day) => string>> = {
  iso: ({ y, m, d }) => `${y}-${m}-${d}`,
  ymd: ({ y, m, d }) => `${y}/${m}/${d}`,
  dmy: ({ y, m, d }) => `${d}.${m}.${y}`,
  mdy: ({ y, m, d }) => `${m}/${d}/${y}`,
  dmyslash: ({ y, m, d }) => `${d}/${m}/${y}`,
  'dmy-': ({ y, m, d }) => `${d}-${m}-${y}`,
};

const letters = (chance: () => number, alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet.charAt(Math.floor(chance() * alphabet.length))).join('');
const HEX = '0123456789abcdef';
const WORDS =
  'helps people with orders and returns since many years, likes long walks, speaks three languages, plays chess, knows every plan'.split(
    ' ',
  );

const KINDS: Readonly<Record<string, (person: Person) => CellValue>> = {
  ...IDS,
  first: ({ first }) => first,
  last: ({ last }) => last,
  full: ({ first, last }) => `${first} ${last}`,
  comma: ({ first, last }) => `${last}, ${first}`,
  email: (person) => `${loginOf(person)}@acme.example`,
  mail2: (person) => `${plain(person.last) || 'home'}${person.index + 50}@gmail.example`,
  login: (person) => loginOf(person),
  title: ({ chance }) => pick(['Customer Service Agent', 'Support Specialist', 'Team Lead', 'Support Manager', 'Sales Agent'], chance()),
  department: ({ chance }) => pick(['Support', 'Sales', 'Billing', 'Care'], chance()),
  city: ({ chance, names }) => pick(names.cities, chance()),
  country: ({ chance, names }) => pick(names.countries, chance()),
  cc: ({ chance }) => pick(['US', 'IE', 'DE', 'GB'], chance()),
  state: ({ chance }) => pick(['TX', 'CO', 'NY', 'CA', 'MA'], chance()),
  street: ({ chance }) => `${Math.floor(chance() * 900) + 10} Main Street`,
  zip: ({ chance }) => String(Math.floor(chance() * 89_999) + 10_000),
  tz: ({ chance }) => pick(['Europe/Dublin', 'America/Denver', 'UTC'], chance()),
  phone: ({ chance }) => `+1 555 ${Math.floor(chance() * 899) + 100} ${Math.floor(chance() * 8_999) + 1_000}`,
  n: ({ index }) => 101 + index,
  count: ({ index }) => index + 1,
  money: ({ chance }) => Math.floor(chance() * 40_000) + 21_000.5,
  yn: ({ chance }) => pick(['y', 'n'], chance()),
  yesno: ({ chance }) => pick(['Yes', 'No'], chance()),
  bool: ({ chance }) => pick([true, false], chance()),
  url: ({ index }) => `https://people.acme.example/${index}`,
  guid: ({ chance }) => [8, 4, 4, 4, 12].map((length) => letters(chance, HEX, length)).join('-'),
  hex: ({ chance }) => letters(chance, HEX, 32),
  sfid: ({ chance }) => `005${letters(chance, 'ABCdef0123', 12)}`,
  stamp: ({ chance }) => `${DAYS['iso']!(day(chance(), 2023, 2))}T0${Math.floor(chance() * 9)}:15:00Z`,
  password: ({ chance }) => `${letters(chance, 'ABCDEFGH', 2)}!${letters(chance, 'abcdefgh0123456789', 7)}`,
  stars: () => '****',
  text: ({ chance, first }) => `${first} ${Array.from({ length: 9 }, () => pick(WORDS, chance())).join(' ')}.`,
  note: ({ chance }) => (chance() < OFTEN_BLANK ? null : pick(['on leave in May', 'check the laptop', 'asked for nights'], chance())),
  empty: () => null,
};

/** The cells of a kind: `kind`, `kind?` (often blank), `=a/b/c` (one of), `birth-…`, `boss…` (the same of the leader). `~` is a blank. */
export function cellsOf(kind: string, people: readonly Person[]): CellValue[] {
  if (kind.startsWith('=')) {
    const choices = kind.slice(1).split(/(?<!^)\/(?!$)/u);
    return people.map(({ index }) => {
      const choice = choices[index % choices.length]!;
      return choice === '~' ? null : choice;
    });
  }
  if (kind.endsWith('?')) {
    const cells = cellsOf(kind.slice(0, -1), people);
    return cells.map((cell, row) => (people[row]!.chance() < OFTEN_BLANK ? null : cell));
  }
  if (kind.startsWith('boss')) {
    const what = { bossmail: 'email', bossname: 'full', bosscomma: 'comma' }[kind] ?? kind.slice('boss:'.length);
    const own = cellsOf(what, people);
    return people.map(({ boss }) => own[boss] ?? null);
  }
  const birth = kind.startsWith('birth-');
  const format = DAYS[birth ? kind.slice('birth-'.length) : kind];
  if (format) return people.map(({ chance }) => format(birth ? day(chance(), 1962, 40) : day(chance(), 2014, 11)));
  const make = KINDS[kind];
  if (!make) throw new TypeError(`Expected a known kind of cells, got "${kind}"`);
  return people.map(make);
}
