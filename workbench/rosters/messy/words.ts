/** HR's own words for roles, contracts and leaders, each with what it means. */
import type { Person } from '../people.js';
import type { Chance } from './chance.js';

const ROLES: Readonly<Record<string, readonly string[]>> = {
  Admin: ['Leitung Kundenservice'],
  'Team Leader': ['TL', 'Teamleitung'],
  Agent: ['Agent', 'CS-Tier1', 'CS-Tier2'],
  'Quality Analyst': ['QA', 'Quality Analyst'],
  Trainer: ['Trainer', 'Trainer/in'],
};

const CONTRACTS: Readonly<Record<string, readonly string[]>> = {
  'Full Time': ['FT', 'Vollzeit', 'Full Time', 'full-time'],
  'Part Time': ['PT', 'Teilzeit', 'part time'],
  Temp: ['Temp', 'Aushilfe'],
};

const STATUS = { 'Full Time': 'full-time', 'Part Time': 'part-time', Temp: 'temp' } as const;

export const roleWord = ({ role }: Person, chance: Chance): string => chance.pick(ROLES[role] ?? [role]);
export const contractWord = ({ contract }: Person, chance: Chance): string => chance.pick(CONTRACTS[contract] ?? [contract]);
export const statusOf = ({ contract }: Person): 'full-time' | 'part-time' | 'temp' => STATUS[contract as keyof typeof STATUS];

/** What the words mean that are not the target's own. */
function meaningsOf(lists: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(lists).flatMap(([means, words]) => words.filter((word) => word !== means).map((word) => [word, means])),
  );
}
export const ROLE_WORDS = meaningsOf(ROLES);
/** FT and PT are the target's own words in short, and case and hyphens do not matter to it. */
export const CONTRACT_WORDS: Readonly<Record<string, string>> = { Vollzeit: 'Full Time', Teilzeit: 'Part Time', Aushilfe: 'Temp' };
export const NO_LEADER = 'keine';

const SHORT: Readonly<Record<string, string>> = {
  Samuel: 'Sam',
  Mateo: 'Matt',
  Tereza: 'Terry',
  Elena: 'Leni',
  Björn: 'Bjoern',
  Grace: 'Gracie',
  Jonas: 'Jon',
  Quentin: 'Quent',
  Dmitri: 'Dima',
  Katya: 'Kati',
  Zoltán: 'Zoli',
  Ximena: 'Xime',
  Bruno: 'Bru',
  Greta: 'Gretl', // prettier-ignore
};

/** So many leaders are called by name in the cells of those whom they lead. */
const CALLED_BY_NAME = 18;
const CALLED_LAST_FIRST = 12;

/** How the people of a team write down their leader, by the leader's place among all; null where by a key. */
export function nameOfLeader({ first, last }: Person, place: number): string | null {
  if (place < 1 || place > CALLED_BY_NAME) return null;
  const short = SHORT[first];
  if (short !== undefined) return `${short} ${last}`;
  return place > CALLED_LAST_FIRST ? `${last}, ${first}` : `${first} ${last}`;
}
