/** People on a sheet as the target's own template has them: 17 headings, one row each. */
import { serialOf, type Sheet } from '../workbook/index.js';
import type { Person } from './people.js';

export const HEADINGS = [
  'Role',
  'Can Manage Teams',
  'Email Address',
  'Employee ID',
  'First Name',
  'Last Name',
  'Home Town',
  'State or Country',
  'Profile',
  'Phone Channel',
  'Chat Channel',
  'Email Channel',
  'Team Leader',
  'Employment Status',
  'Start Date',
  'Group Assignments',
  'Temporary Password',
] as const;

export const HEADER_FILL = '#dfe7f1';
export const DATE_FORMAT = 'yyyy-mm-dd';
const START_DATE_COLUMN = HEADINGS.indexOf('Start Date') + 1;
const EMPLOYEE_ID_COLUMN = HEADINGS.indexOf('Employee ID') + 1;

const yesNo = (yes: boolean): string => (yes ? 'y' : 'n');

/** A start date as the sheet stores it. */
export function startSerial({ start: [year, month, day] }: Person): number | null {
  return serialOf(year, month, day);
}

function rowOf(person: Person): (string | number | null)[] {
  const { role, leads, email, id, first, last, town, country, profile, channels, leader, contract, groups } = person;
  const list = groups.length === 0 ? null : `{${groups.join(', ')}}`;
  return [
    role,
    yesNo(leads),
    email,
    id,
    first,
    last,
    town,
    country,
    profile === '' ? null : profile,
    ...channels.map(yesNo),
    leader,
    contract,
    startSerial(person),
    list,
    null,
  ];
}

/** Writes the header to row 1 and the people below it; IDs are text cells, start dates are date cells. */
export function writeTemplate(sheet: Sheet, people: readonly Person[]): void {
  const body = { row: 2, rows: people.length, columns: 1 };
  sheet.setValues(1, 1, [HEADINGS, ...people.map(rowOf)]);
  sheet.setFill({ row: 1, column: 1, rows: 1, columns: HEADINGS.length }, HEADER_FILL);
  sheet.setFormat({ ...body, column: EMPLOYEE_ID_COLUMN }, '@');
  sheet.setFormat({ ...body, column: START_DATE_COLUMN }, DATE_FORMAT);
}
