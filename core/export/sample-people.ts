/** Twelve invented people to try a check on: two leaders under a head, their teams, and mistakes that a check finds. */
import type { Field } from '../fields/field.js';
import type { DirectoryEntry } from '../roster/directory.js';

const DOMAIN = 'example.com'; // kept free for examples: nobody gets a mail there

/** Names without accents in their addresses, as companies write them. */
const NAMES: readonly (readonly [first: string, last: string, address: string])[] = [
  ['Maya', 'Lindqvist', 'maya.lindqvist'],
  ['Jonas', 'Adler', 'jonas.adler'],
  ['Priya', 'Raman', 'priya.raman'],
  ['Chloé', 'Martin', 'chloe.martin'],
  ['Diego', 'Fuentes', 'diego.fuentes'],
  ['Hana', 'Mori', 'hana.mori'],
  ['Tom', 'Becker', 'tom.becker'],
  ['Amara', 'Okafor', 'amara.okafor'],
  ['Luís', 'Pereira', 'luis.pereira'],
  ['Nora', 'Walsh', 'nora.walsh'],
  ['Kenji', 'Sato', 'kenji.sato'],
  ['Elif', 'Demir', 'elif.demir'],
];
/** Places of those who lead: the head first, whom nobody leads. */
const HEAD = 0;
const LEADERS: readonly number[] = [1, 2];
const TEAMS = ['Billing', 'Sales'];
const TOWNS = ['Leeds', 'Porto', 'Osaka', 'Bremen'];
const STATES = ['United Kingdom', 'Portugal', 'Japan', 'Germany'];
const EMPLOYMENT = ['full-time', 'part-time', 'full-time', 'temp'];
const STARTS = ['2023-09-04', '2024-02-12', '2024-11-25', '2025-06-02'];

/** Digits with zeros before them, as a spreadsheet would lose them in a column of numbers. */
const idAt = (place: number): string => String(701 + place).padStart(5, '0');
const emailAt = (place: number): string => `${NAMES[place]![2]}@${DOMAIN}`;
const turn = <T>(list: readonly T[], place: number): T => list[place % list.length]!;

/** A comma for a dot, a blank that nobody may leave, and a leader with two letters changed round. */
const WRONG: Readonly<Record<number, DirectoryEntry>> = {
  6: { email: `${NAMES[6]![2]}@example,com` },
  8: { lastName: null },
  10: { leader: `${NAMES[2]![2].replace('raman', 'arman')}@${DOMAIN}` },
};
/** Where nobody is led by anybody: the address of somebody else. */
const WRONG_WITHOUT_LEADERS: DirectoryEntry = { email: emailAt(9) };

/** Names of a list of the target; null where they are not known. */
export type NamesOf = (list: string) => readonly string[] | null;

/** Names that hold where nothing is known of the target: what is there from the start, and what has to be filled in. */
const USUAL: Readonly<Record<string, string>> = {
  securityProfiles: 'Agent',
  routingProfile: 'Basic Routing Profile',
  countryPrefix: '+44',
};

/** The people, with what the fields of a target have room for. */
export function samplePeople(fields: readonly Field[], namesOf: NamesOf): DirectoryEntry[] {
  const hasLeaders = fields.some(({ kind }) => kind === 'leader');
  return NAMES.map(([firstName, lastName], place) => {
    const leads = place === HEAD || LEADERS.includes(place);
    const team = place % LEADERS.length;
    const leader = place === HEAD ? null : leads ? emailAt(HEAD) : emailAt(turn(LEADERS, place));
    const person: DirectoryEntry = {
      firstName,
      lastName,
      leader,
      email: emailAt(place),
      employeeId: idAt(place),
      manageTeam: leads,
      role: leads ? 'Team Leader' : 'Agent',
      title: leads ? 'Team Leader' : 'Agent',
      department: 'Customer Service',
      homeTown: turn(TOWNS, place),
      stateOrCountry: turn(STATES, place),
      phoneChannel: true,
      chatChannel: place % 3 === 0,
      emailChannel: place % 4 !== 0,
      employmentStatus: turn(EMPLOYMENT, place),
      startDate: turn(STARTS, place),
      ...listed(fields, namesOf, team),
    };
    return { ...person, ...WRONG[place], ...(place === 10 && !hasLeaders && WRONG_WITHOUT_LEADERS) };
  });
}

/** What has to be one of the target's own names: the usual one or the first that there is; left out where that is neither known nor needed. */
function listed(fields: readonly Field[], namesOf: NamesOf, team: number): DirectoryEntry {
  const named = fields.flatMap(({ key, kind, list, required }): [string, unknown][] => {
    if (kind === 'group-list' && list === undefined) return [[key, [turn(TEAMS, team)]]];
    if (list === undefined || required !== true) return [];
    const usual = USUAL[key] ?? '';
    const known = namesOf(list);
    const name = known === null || known.includes(usual) ? usual : (known[0] ?? '');
    return [[key, kind === 'name-list' ? [name] : name]];
  });
  return Object.fromEntries(named);
}
