/** The people of the messy workbook: each with the cells that HR has of them and with what those cells mean. */
import type { CellValue } from '../../../core/ports/index.js';
import { serialOf } from '../../workbook/index.js';
import type { Person } from '../people.js';
import type { MessyPerson } from './answer-key.js';
import type { Chance } from './chance.js';
import { type Heading, HEADINGS } from './columns.js';
import type { Damage } from './damage.js';
import { contractWord, NO_LEADER, nameOfLeader, roleWord, statusOf } from './words.js';

export interface MessyRow {
  readonly cells: readonly CellValue[];
  readonly means: Omit<MessyPerson, 'sheetRow'>;
}

/** Two IDs in five were typed without their zeros, and are numbers since. */
const [AS_NUMBERS, OF_ALL] = [2, 5];
const PROBATION_MONTHS = 6;
const FIRST_COST_CENTRE = 4_100;

const two = (part: number): string => String(part).padStart(2, '0');
const iso = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;
const yesNo = (is: boolean): string => (is ? 'Ja' : 'Nein');

/** Makes the rows of all people; leaders are told by their place among them. */
export function peopleRows(crew: readonly Person[], chance: Chance, damage: Damage): MessyRow[] {
  const placeOf = new Map(crew.flatMap(({ email, id }, place) => [[email, place] as const, [id, place] as const]));
  return crew.map((person, place) => {
    const leader = placeOf.get(person.leader) ?? -1;
    return rowOf(person, place, leader < 0 ? null : { person: crew[leader]!, place: leader }, chance, damage);
  });
}

function rowOf(person: Person, place: number, leader: { person: Person; place: number } | null, chance: Chance, damage: Damage): MessyRow {
  const { first, last, email, id, leads, town, country, groups, channels } = person;
  const [year, month, day] = person.start;
  const name = `${first} ${last}`;
  const isNumber = chance.below(OF_ALL) < AS_NUMBERS;
  if (isNumber) damage.count('ID: zeros lost');
  const cells: Record<Heading, CellValue> = {
    'Kst.': FIRST_COST_CENTRE + (place % 9) * 10,
    'Pers.-Nr.': isNumber ? Number(id) : id,
    'Full Name': damage.name(name),
    Anrede: place % 2 === 0 ? 'Frau' : 'Herr',
    'E-Mail dienstlich': damage.address(email, name),
    Funktion: roleWord(person, chance),
    'Leitet Team (j/n)': yesNo(leads),
    'Vorgesetzte/r': leaderCell(leader, chance),
    Vertragsart: contractWord(person, chance),
    'Eintritt am': `${two(day)}.${two(month)}.${year}`,
    'Probezeit bis': probation(year, month, day),
    'Last training': serialOf(2025, 1 + (place % 12), 1 + (place % 28)),
    Wohnort: damage.town(town),
    Country: country,
    'Telefon (j/n)': yesNo(channels[0]),
    'Chat (j/n)': yesNo(channels[1]),
    'E-Mail (j/n)': yesNo(channels[2]),
    Teams: groups.join('; ') || null,
    Bemerkung: chance.oneIn(30) ? chance.pick(['Elternzeit ab Herbst', 'Headset bestellt', 'siehe Akte']) : null,
  };
  return {
    cells: HEADINGS.map((heading) => cells[heading]),
    means: {
      email,
      employeeId: id,
      firstName: first,
      lastName: last,
      role: person.role,
      manageTeam: leads,
      channels,
      homeTown: town,
      stateOrCountry: country,
      employmentStatus: statusOf(person),
      startDate: iso(year, month, day),
      groups,
      leader: leader?.person.email ?? null,
    },
  };
}

/** By name, by address in any case, by ID with its zeros or without them. */
function leaderCell(leader: { person: Person; place: number } | null, chance: Chance): CellValue {
  if (leader === null) return NO_LEADER;
  const { email, id } = leader.person;
  const named = nameOfLeader(leader.person, leader.place);
  if (named !== null && !chance.oneIn(3)) return named;
  return chance.pick<CellValue>([email, email, email.toUpperCase(), id, Number(id)]);
}

function probation(year: number, month: number, day: number): string {
  const end = month - 1 + PROBATION_MONTHS;
  return iso(year + Math.floor(end / 12), (end % 12) + 1, day);
}
