/** A roster as a personnel system exports it: own headings in another order, titles above, a blank row inside, a total below. */
import { Workbook } from '../workbook/index.js';
import { GROUPS, people, type Person } from './people.js';
import { DATE_FORMAT, HEADER_FILL, startSerial } from './template.js';

const HEADINGS = [
  'Personnel No.',
  'Surname',
  'Given name',
  'Work e-mail',
  'Job role',
  'Supervises others?',
  'Reports to',
  'Contract type',
  'Joined on',
  'Teams',
  'City',
  'Country',
  'Phone',
  'Chat',
  'E-mail support',
] as const;
const HEADER_ROW = 4;
const PEOPLE = 36;
/** People before the blank row: the early shift. */
const FIRST_SHIFT = 20;
const JOINED_COLUMN = HEADINGS.indexOf('Joined on') + 1;
const FIRST_NUMBER = 48_000;

function rowOf(person: Person, number: number, leader: number | string): (string | number | boolean | null)[] {
  const { last, first, email, role, leads, contract, groups, town, country, channels } = person;
  return [
    number,
    last,
    first,
    email,
    role,
    leads,
    leader,
    contract,
    startSerial(person),
    groups.join('; ') || null,
    town,
    country,
    ...channels,
  ];
}

/** 36 people whose IDs are numbers and whose leaders are named by ID; roles and teams stand on a second sheet. */
export function ownHeadingsRoster(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Joiners May');
  const crew = people(PEOPLE);
  const numberOf = (index: number) => FIRST_NUMBER + index * 17;
  const rows = crew.map((person, index) => {
    const leader = crew.findIndex(({ email, id }) => email === person.leader || id === person.leader);
    return rowOf(person, numberOf(index), leader < 0 ? person.leader : numberOf(leader));
  });
  const blank = HEADINGS.map(() => null);
  sheet.setCell(1, 1, { value: 'Contact centre: joiners, May' });
  sheet.setCell(2, 1, { value: 'Exported from the personnel system; ask the HR desk before changing anything' });
  sheet.merge({ row: 1, column: 1, rows: 1, columns: 6 });
  sheet.setValues(HEADER_ROW, 1, [HEADINGS, ...rows.slice(0, FIRST_SHIFT), blank, ...rows.slice(FIRST_SHIFT)]);
  sheet.setFill({ row: HEADER_ROW, column: 1, rows: 1, columns: HEADINGS.length }, HEADER_FILL);
  sheet.setFormat({ row: HEADER_ROW + 1, column: JOINED_COLUMN, rows: PEOPLE + 1, columns: 1 }, DATE_FORMAT);
  sheet.setCell(HEADER_ROW + PEOPLE + 3, 1, { value: `Total: ${PEOPLE}` });
  const lists = workbook.addSheet('Lists');
  lists.setValues(1, 1, [
    ['Job roles', 'Teams'],
    ...GROUPS.map((group, index) => [[...new Set(crew.map(({ role }) => role))][index] ?? null, group]),
  ]);
  return workbook;
}
