/** A company of any size: invented people, the same ones each time, with every field filled and every kind of gap a real one has. */
import { CHANNELS, EMPLOYMENT_STATUSES } from './fields.js';
import { DEMO_SEED, type SeedUser } from './seed.js';

const DOMAIN = 'demo.example';
const PEOPLE_PER_LEADER = 12;
const FIRST = ['Amara', 'Björn', 'Chiara', 'Dmitri', 'Élise', 'Fatima', 'Goran', 'Hye-jin', 'Ivo', 'Jana', 'Kenji', 'Łucja', 'Mateo'];
const LAST = ['Abbott', 'Bianchi', 'Çelik', 'Dvořák', 'Eriksen', 'Fuchs', 'García', 'Horvat', "O'Neill", 'Petrov', 'Quist', 'Rossi'];
const TOWNS = ['Łódź', 'São Paulo', 'Cork', 'Malmö', 'Graz', 'Lyon', '東京'];
const COUNTRIES = ['Poland', 'BR', 'Ireland', 'SE', 'Austria', 'France', 'JP'];
const PROFILES = [
  'Likes the quiet hours.',
  'Speaks four languages.\nSings in a choir.',
  '=1+1 is what a spreadsheet would make of this',
  '',
];
const GROUPS = [['Billing'], ['Sales', 'Retention'], [], ['Tech Support'], ['Onboarding', 'Returns', 'Billing']];

// Every so many, counted from 1; primes, so that all kinds of people meet sooner or later.
const NO_EMAIL = 17;
const NO_ID = 13;
const DEACTIVATED = 19;
const INCOMPLETE = 3; // of the deactivated

const every = (n: number, index: number) => index % n === n - 1;
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const emailOf = (index: number) => `person.${String(index + 1).padStart(5, '0')}@${DOMAIN}`;

/** Who leads whom: one on top, then leaders of leaders, each with the same number of people. */
const leaderOf = (index: number) => (index === 0 ? undefined : emailOf(Math.floor((index - 1) / PEOPLE_PER_LEADER)));

/** The n-th person. Leaders have both keys and stay active, so that everybody can be told by an address. */
function person(index: number, leads: boolean): SeedUser {
  const leader = leaderOf(index);
  const deactivated = !leads && every(DEACTIVATED, index);
  const keys = {
    email: !leads && every(NO_EMAIL, index) ? null : emailOf(index),
    custom_employee_id: !leads && every(NO_ID, index) && !every(NO_EMAIL, index) ? null : String(index + 1).padStart(6, '0'),
    ...(leader === undefined ? {} : { leader }),
  };
  const names = { first_name: pick(FIRST, index), last_name: pick(LAST, Math.floor(index / FIRST.length)) };
  if (deactivated && every(INCOMPLETE, Math.floor(index / DEACTIVATED))) {
    return { ...keys, ...names, last_name: null, status: 'deactivated', channels: [] };
  }
  return {
    ...keys,
    ...names,
    role: leads ? (index === 0 ? 'Admin' : 'Team Leader') : pick(['Agent', 'Agent', 'Quality Analyst', 'Trainer'], index),
    manage_team: leads,
    channels: CHANNELS.filter((_, channel) => ((index % 8) & (1 << channel)) === 0),
    employment_status: pick(EMPLOYMENT_STATUSES, index),
    start_date: `20${String(10 + (index % 15))}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
    hometown: pick(TOWNS, index),
    state_or_country: pick(COUNTRIES, index),
    profile_text: pick(PROFILES, index) || null,
    groups: pick(GROUPS, index),
    license_type: every(5, index) ? 'flexible' : 'standard',
    image: `https://images.${DOMAIN}/${index + 1}.png?size=200&v=1`,
    status: deactivated ? 'deactivated' : 'active',
    last_active: '2026-01-15T09:30:00Z',
  };
}

/** So many users, leaders first. */
export function largeCompany(size: number): SeedUser[] {
  const leaders = Math.ceil((size - 1) / PEOPLE_PER_LEADER);
  return Array.from({ length: size }, (_, index) => person(index, index < leaders));
}

const KNOWN: readonly string[] = [...new Set([...DEMO_SEED.users, person(0, true), person(DEACTIVATED - 1, false)].flatMap(Object.keys))];

/** The users that a control asks for: a number of invented ones, or a list of its own. Throws a `TypeError` for anything else. */
export function readSeedUsers(asked: unknown): readonly SeedUser[] {
  if (typeof asked === 'number' && Number.isInteger(asked) && asked > 0) return largeCompany(asked);
  if (!Array.isArray(asked)) throw new TypeError('“users” has to be a whole number from 1, or a list of users.');
  for (const user of asked as unknown[]) {
    if (typeof user !== 'object' || user === null) throw new TypeError('Each of “users” has to be a JSON object.');
    const strange = Object.keys(user).find((name) => !KNOWN.includes(name));
    if (strange !== undefined) throw new TypeError(`A user has no “${strange}”. There are: ${KNOWN.join(', ')}.`);
  }
  return asked as SeedUser[];
}
