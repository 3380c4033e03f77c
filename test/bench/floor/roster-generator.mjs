// @ts-check
/** A seeded roster of any size for the benchmark: 17 text columns, a tree of leaders, and mistakes of many kinds by the product's rules. */

/** Headings in the order of the columns, and the field that each of them is. */
export const COLUMNS = [
  ['Role', 'role'],
  ['Can Manage Teams', 'manageTeam'],
  ['Email Address', 'email'],
  ['Employee ID', 'employeeId'],
  ['First Name', 'firstName'],
  ['Last Name', 'lastName'],
  ['Home Town', 'homeTown'],
  ['State or Country', 'stateOrCountry'],
  ['Profile', 'profile'],
  ['Phone Channel', 'phoneChannel'],
  ['Chat Channel', 'chatChannel'],
  ['Email Channel', 'emailChannel'],
  ['Team Leader', 'teamLeader'],
  ['Employment Status', 'employmentStatus'],
  ['Start Date', 'startDate'],
  ['Group Assignments', 'groups'],
  ['Temporary Password', 'temporaryPassword'],
];
export const HEADINGS = COLUMNS.map(([heading]) => heading);
export const TODAY = '2026-01-15';
/** The last day that is not too far ahead of it, as year, month and day. */
export const LAST_DAY = 20_270_116;

const AT = Object.fromEntries(COLUMNS.map(([, field], column) => [field, column]));
const USERS = 300; // existing users, one in ten deactivated, one in ten not allowed to manage
const TEAMS = ['Billing', 'Sales', 'Claims', 'Night Shift', 'Retention', 'Priority', 'Returns', 'Welcome', 'Fraud', 'Logistics'];
const GROUPS = TEAMS.flatMap((team) => ['', ' East', ' West', ' Overflow'].map((part) => team + part));
const LEADING_ROLES = ['Admin', 'Team Leader', 'Supervisor'];
const OTHER_ROLES = ['Agent', 'Quality Analyst', 'Trainer', 'Read Only'];

/** What exists at the target: part of the input of every engine. */
export const DIRECTORY = {
  users: Array.from({ length: USERS }, (_, i) => ({
    email: `existing.${i}@corp.example`,
    employeeId: `X${9_000_000 + i}`,
    manageTeam: i % 10 !== 1,
    active: i % 10 !== 2,
    leader: i % 10 === 0 ? null : `existing.${i - (i % 10)}@corp.example`,
  })),
  roles: [...LEADING_ROLES, ...OTHER_ROLES],
  groups: GROUPS,
};

const syllables = (heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail));
const FIRST = syllables(['Ma', 'Jo', 'Ti', 'Ré', 'Ås', 'Şe', 'Lu', 'Bea', 'Ngo', 'Da'], ['rin', 'la', 'ne', 'vid', 'ço']);
const LAST = syllables(['Fer', 'Brö', 'Gar', "D'A", 'Kow', 'Ná', 'Ota', 'Vel', 'Hu', 'Sza'], ['mann', 'ros', 'lski', 'gh', 'reira']);
const TOWNS = [
  'Gent',
  'Mainz',
  'Cádiz',
  'Gdańsk',
  'Porto',
  'Reno',
  'Tulsa',
  'Davao',
  'Cork',
  'Lyon',
  'Malmö',
  'Bergamo',
  'Perth',
  'Recife',
];
const LANDS = [
  'Belgium',
  'Germany',
  'Spain',
  'Poland',
  'Portugal',
  'Nevada',
  'Oklahoma',
  'Philippines',
  'Ireland',
  'France',
  'Brazil',
  'Italy',
];
const PHRASES = ['plays the cello', 'joined from the Lyon office', 'speaks four languages', 'bakes bread', 'knows every tariff', 'runs'];
const DOMAINS = ['corp.example', 'support.corp.example', 'partner-centre.example.net'];

/** Numbers in [0, 1) from a seed: xorshift. */
function chanceFrom(seed) {
  let x = seed | 0 || 1;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) / 0x100000000;
  };
}

const plain = (text) =>
  text
    .normalize('NFD')
    .replace(/[^a-z]/giu, '')
    .toLowerCase();
const pad = (number, width) => String(number).padStart(width, '0');

/** Cells that are wrong, by the name of the mistake: each takes the row and what is known of the others. */
const MISTAKES = {
  role: (row, { pick }) => (row[AT.role] = pick(['agent', 'Agnet', 'Manager', ''])),
  manageTeam: (row, { pick }) => (row[AT.manageTeam] = pick(['maybe', '', '2'])),
  email: (row, { pick }) =>
    (row[AT.email] = pick([
      'no-at.corp.example',
      'a..b@corp.example',
      'a b@corp.example',
      'ann@corp',
      'ann@corp.example,',
      'änn@corp.example',
    ])),
  identifier: (row) => (row[AT.email] = row[AT.employeeId] = ''),
  firstName: (row) => (row[AT.firstName] = ' '),
  lastName: (row) => (row[AT.lastName] = ''),
  script: (row) => (row[AT.lastName] = `П${row[AT.lastName]}`),
  invisible: (row) => (row[AT.firstName] += '\u200b'),
  blanks: (row) => (row[AT.homeTown] += ' '),
  tooLong: (row) => (row[AT.stateOrCountry] = 'Saint-Remy-en-Bouzemont '.repeat(12).trim()),
  channel: (row, { pick }) => (row[pick([AT.phoneChannel, AT.chatChannel, AT.emailChannel])] = pick(['x', '', 'phone'])),
  formula: (row, { pick }) => (row[pick([AT.role, AT.firstName, AT.startDate, AT.teamLeader])] = pick(['#N/A', '#REF!'])),
  leaderUnknown: (row, { pick }) => (row[AT.teamLeader] = pick(['nobody@corp.example', 'E0000001', 'Maria Lopez', '42'])),
  leaderAnybody: (row, { anybody }) => (row[AT.teamLeader] = anybody()),
  leaderSelf: (row) => (row[AT.teamLeader] = row[AT.email] || row[AT.employeeId]),
  leaderBlank: (row) => (row[AT.teamLeader] = ''),
  unassigned: (row) => (row[AT.teamLeader] = 'Unassigned'),
  zeros: (row, { leaderNumber }) => (row[AT.teamLeader] = leaderNumber()),
  employment: (row, { pick }) => (row[AT.employmentStatus] = pick(['Contractor', 'Full', 'seasonal'])),
  date: (row, { pick }) => (row[AT.startDate] = pick(['2024-02-30', '31/12/2023', 'next Monday', '2023-13-01', '45000'])),
  implausible: (row, { pick }) => (row[AT.startDate] = pick(['1929-05-05', '2092-07-01'])),
  groups: (row, { pick }) =>
    (row[AT.groups] = pick(['{Billing', '{Billing,}', '{Sales; Claims}', '{Accounting}', 'Sales and Claims', '}'])),
  emailTwice: (row, { earlier }) => (row[AT.email] = earlier(AT.email)),
  idTwice: (row, { earlier }) => (row[AT.employeeId] = earlier(AT.employeeId)),
  taken: (row, { pick }) => (row[AT.email] = pick(DIRECTORY.users).email),
  takenId: (row, { pick }) => (row[AT.employeeId] = pick(DIRECTORY.users).employeeId),
  leaderExisting: (row, { pick }) => (row[AT.teamLeader] = pick(DIRECTORY.users).email),
  idIsEmail: (row, { earlier }) => (row[AT.employeeId] = earlier(AT.email)),
};
export const KINDS = Object.keys(MISTAKES);

/** Every kind that ties a row to another one is rarer than a slip in one cell. */
const SHARE = { leaderSelf: 0.05, taken: 0.1, takenId: 0.1, idIsEmail: 0.1, formula: 0.2, leaderAnybody: 0.7 };
const NOT_PEOPLE = 0.0005; // share of rows that are blank, a total or the header again, each

/**
 * Yields `count` rows of 17 texts. `rate` is the share of rows that each kind of mistake hits; `rings` circles of five leaders are
 * closed. The same seed gives the same rows.
 */
export function* roster(count, { rate = 0.01, rings = Math.ceil(count / 2000), seed = 11 } = {}) {
  const chance = chanceFrom(seed);
  const below = (limit) => Math.floor(chance() * limit);
  const pick = (list) => list[below(list.length)];

  const people = Array.from({ length: count }, (_, i) => {
    const [first, last] = [pick(FIRST), pick(LAST)];
    const email = chance() < 0.96 ? `${plain(first)}.${plain(last)}.${i}@${pick(DOMAINS)}` : '';
    const id = email === '' || chance() < 0.9 ? (i % 3 === 0 ? pad(i + 1, 7) : `E${1_000_000 + i}`) : '';
    return { first, last, email, id };
  });
  const leads = people.map((_, i) => i < 12 || chance() < 0.09);
  const leaders = people.flatMap((_, i) => (leads[i] ? [i] : []));
  for (let k = leaders.length - 1; k > 0; k--) {
    const j = below(k + 1);
    [leaders[k], leaders[j]] = [leaders[j], leaders[k]];
  }
  const rank = new Map(leaders.map((row, place) => [row, place]));
  const ring = new Map();
  for (let k = 0; k < rings * 5 && k < leaders.length - 5; k++) ring.set(leaders[k], leaders[k % 5 === 4 ? k - 4 : k + 1]);

  const nameOf = ({ email, id }) => {
    const byEmail = email !== '' && (id === '' || chance() < 0.65);
    return !byEmail ? id : chance() < 0.06 ? email.toUpperCase() : email;
  };
  const able = DIRECTORY.users.filter(({ manageTeam, active }) => manageTeam && active);
  /** The leader of a person: of a leader somebody far above, so that no circle closes by itself. */
  const leaderOf = (i) => {
    if (ring.has(i)) return nameOf(people[ring.get(i)]);
    const place = rank.get(i);
    if (place === undefined) return nameOf(people[pick(leaders)]);
    return place < 8 || chance() < 0.6 ? pick(able).email : nameOf(people[leaders[below(place >> 2)]]);
  };
  const numbered = leaders.filter((row) => people[row].id.startsWith('0'));
  const others = {
    pick,
    anybody: () => nameOf(pick(people)),
    leaderNumber: () => String(Number(people[pick(numbered)]?.id) || 1),
    earlier: () => '',
  };

  for (let i = 0; i < count; i++) {
    const { first, last, email, id } = people[i];
    const row = [
      pick(leads[i] ? LEADING_ROLES : OTHER_ROLES),
      leads[i] ? pick(['y', 'y', 'Yes']) : pick(['n', 'n', 'N', 'no']),
      email,
      id,
      first,
      last,
      chance() < 0.75 ? pick(TOWNS) : '',
      chance() < 0.75 ? pick(LANDS) : '',
      chance() < 0.6 ? Array.from({ length: 2 + below(5) }, () => pick(PHRASES)).join(', ') : '',
      pick(['y', 'n']),
      pick(['y', 'n', 'TRUE']),
      pick(['y', 'n']),
      leaderOf(i),
      chance() < 0.9 ? pick(['Full Time', 'Part Time', 'Temp', 'full-time', 'FT']) : '',
      chance() < 0.9 ? `${2003 + below(23)}-${pad(1 + below(12), 2)}-${pad(1 + below(28), 2)}` : '',
      chance() < 0.8 ? `{${Array.from({ length: 1 + below(3) }, () => pick(GROUPS)).join(', ')}}` : '',
      chance() < 0.4 ? `Start-${below(1e9).toString(36)}` : '',
    ];
    others.earlier = (column) => (i < 12 ? row[column] : people[below(i)][column === AT.email ? 'email' : 'id']);
    for (const kind of KINDS) if (chance() < rate * (SHARE[kind] ?? 1)) MISTAKES[kind](row, others);
    yield row;
    if (chance() < NOT_PEOPLE) yield HEADINGS.map(() => '');
    if (chance() < NOT_PEOPLE) yield HEADINGS.map((_, column) => (column === AT.lastName ? `Total: ${i}` : ''));
    if (chance() < NOT_PEOPLE) yield [...HEADINGS];
  }
}

/** The rows as JSON lines of 10,000: the form in which every run parses them anew. */
export function rosterLines(count, options) {
  const rows = [...roster(count, options)];
  const lines = [];
  for (let from = 0; from < rows.length; from += 10_000) lines.push(JSON.stringify(rows.slice(from, from + 10_000)));
  return lines;
}
