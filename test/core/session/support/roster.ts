/** Rows of a roster as a user types them. */
import type { CellValue } from '../../../../core/ports/index.js';

export const HEADINGS = [
  'Email Address',
  'Employee ID',
  'First Name',
  'Last Name',
  'Can Manage Teams',
  'Team Leader',
  'Phone Channel',
  'Chat Channel',
  'Email Channel',
  'Role',
  'Start Date',
  'Temporary Password',
] as const;

/** Sheet column of a heading, from 1. */
export const columnOf = (heading: (typeof HEADINGS)[number]): number => HEADINGS.indexOf(heading) + 1;

export type Cells = Partial<Record<(typeof HEADINGS)[number], CellValue>>;

/** A person without a mistake: `ann` is ann@x.org. */
export function person(name: string, leader = 'olivia.hart@demo.example', cells: Cells = {}): CellValue[] {
  const all: Cells = {
    'Email Address': `${name}@x.org`,
    'First Name': name.charAt(0).toUpperCase() + name.slice(1),
    'Last Name': 'Lee',
    'Can Manage Teams': 'no',
    'Team Leader': leader,
    'Phone Channel': 'yes',
    'Chat Channel': 'no',
    'Email Channel': 'no',
    Role: 'Agent',
    ...cells,
  };
  return HEADINGS.map((heading) => all[heading] ?? null);
}

export const boss = (name: string, leader?: string): CellValue[] => person(name, leader, { 'Can Manage Teams': 'yes' });

/** A header and people under it. */
export const roster = (...people: readonly (readonly CellValue[])[]): (readonly CellValue[])[] => [[...HEADINGS], ...people];

/** Members first, so that their leader, on the last row, has to be moved ahead. */
export const TEAM = roster(person('ann', 'zoe@x.org'), person('bob', 'zoe@x.org'), person('cid'), boss('zoe'));
/** Who TEAM is, in the order in which they are sent. */
export const TEAM_SENT = ['zoe@x.org', 'cid@x.org', 'ann@x.org', 'bob@x.org'];

/** So many people under one leader, whose row is the last one. */
export function crowd(count: number): (readonly CellValue[])[] {
  return roster(...Array.from({ length: count }, (_, i) => person(`p${String(i)}`, 'zoe@x.org')), boss('zoe'));
}
