/** Invented people, equal on every run. No name, address or number belongs to anybody. */

/** One person's cells, in words of the roster; `leader` is an e-mail address, an employee ID or `unassigned`. */
export interface Person {
  readonly role: string;
  readonly leads: boolean;
  readonly email: string;
  readonly id: string;
  readonly first: string;
  readonly last: string;
  readonly town: string;
  readonly country: string;
  readonly profile: string;
  readonly channels: readonly [phone: boolean, chat: boolean, email: boolean];
  readonly leader: string;
  readonly contract: string;
  readonly start: readonly [year: number, month: number, day: number];
  readonly groups: readonly string[];
}

export const DOMAIN = 'hr.example';
export const GROUPS = ['Billing', 'Sales', 'Tech Support', 'Retention', 'Onboarding', 'Returns'] as const;
const MEMBER_ROLES = ['Agent', 'Agent', 'Agent', 'Agent', 'Quality Analyst', 'Agent', 'Agent', 'Trainer'] as const;
const CONTRACTS = ['Full Time', 'Full Time', 'Part Time', 'Full Time', 'Temp'] as const;
const PROFILES = ['', 'Knows every invoice by heart.', '', 'Plays the cello; asks for late shifts.', 'Back from leave in June.'] as const;

const FIRST = (
  'Amara Björn Chloé Dmitri Elena Faisal Grace Hiroko Imani Jonas Katya Leila Mateo Noor Oskar Paloma Quentin Rosa Samuel Tereza ' +
  'Umar Vera Wanda Ximena Yara Zoltán Ada Bruno Cora Darius Esme Femi Greta'
).split(' ');
const LAST = (
  'Abbott Brandt Castellan Dvorak Eriksen Fonseca Garland Hollis Ivarsson Jansky Kowal Lindgren Moreau Navarro Oakley Petrov Quayle ' +
  'Rossi Sandoval Tamura Underhill Valente Whitlock Xanthos Yardley Zeman Ashdown Bellamy Corrigan Delacroix Everhart'
).split(' ');
const TOWNS: readonly (readonly [town: string, country: string])[] = [
  ['Leeds', 'United Kingdom'],
  ['Porto', 'Portugal'],
  ['Kraków', 'Poland'],
  ['Austin', 'Texas'],
  ['Cebu City', 'Philippines'],
  ['Zürich', 'Switzerland'],
  ['Medellín', 'Colombia'],
];

/** The lists have 33 and 31 names, without a common factor: no two of the first 1,023 people are namesakes. */
const SPARE_NAMES = FIRST.length * LAST.length;
const ID_DIGITS = 5;
const FIRST_ID = 2101; // far from the numbers of the demo company's own people
const MEMBERS_PER_TEAM = 9;

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Address of the person at this place; later namesakes get a number. */
function emailAt(index: number): string {
  const namesake = index < SPARE_NAMES ? '' : String(Math.floor(index / SPARE_NAMES) + 1);
  return `${plain(pick(FIRST, index))}.${plain(pick(LAST, index))}${namesake}@${DOMAIN}`;
}

function idAt(index: number): string {
  return String(FIRST_ID + index).padStart(ID_DIGITS, '0');
}

/** How many lead: the head at place 0, then one leader for each team. */
function leadersAmong(count: number): number {
  return Math.max(GROUPS.length, Math.floor(count / (MEMBERS_PER_TEAM + 1)));
}

/** `count` people: one head, a leader per team under the head, and members, some of whom name their leader by employee ID. */
export function people(count: number): Person[] {
  const leaders = leadersAmong(count);
  return Array.from({ length: count }, (_, index) => {
    const leads = index <= leaders;
    const team = leads ? index - 1 : (index - 1) % leaders;
    const leader = index === 0 ? 'unassigned' : leads ? emailAt(0) : index % 8 === 3 ? idAt(team + 1) : emailAt(team + 1);
    const [town, country] = pick(TOWNS, index);
    return {
      role: index === 0 ? 'Admin' : leads ? 'Team Leader' : pick(MEMBER_ROLES, index),
      leads,
      email: emailAt(index),
      id: idAt(index),
      first: pick(FIRST, index),
      last: pick(LAST, index),
      town,
      country,
      profile: pick(PROFILES, index),
      channels: [index % 5 !== 1, index % 3 !== 0, true],
      leader,
      contract: pick(CONTRACTS, index),
      start: [2019 + (index % 7), 1 + ((index * 5) % 12), 1 + ((index * 11) % 28)],
      groups: index === 0 ? [] : index % 7 === 5 ? [pick(GROUPS, team), pick(GROUPS, team + 1)] : [pick(GROUPS, team)],
    };
  });
}
