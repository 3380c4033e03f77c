/** A sheet that HR keeps for itself: whole names, no addresses, words of its own, and no column for what is the same for all. */
import type { CellValue } from '../../../../core/ports/index.js';
import type { MappingView, WordsView } from '../../../../core/session/state.js';
import type { Session } from '../../../../core/session/session.js';
import { stage, type Stage, type StageOptions } from './stage.js';
import { checkOf } from './views.js';

export const HR_HEADER = [
  'Full Name',
  'Staff ID',
  'Employment Status',
  'Team Leader',
  'Can Manage Teams',
  'Phone Channel',
  'Chat Channel',
  'Email Channel',
];

export function hrRow(name: string, id: string, status: CellValue, leader = 'olivia.hart@demo.example', manages = 'n'): CellValue[] {
  return [name, id, status, leader, manages, 'y', 'n', 'n'];
}

export const HR_ROWS: CellValue[][] = [
  hrRow('Ann Lee', 'H1', 'VZ', 'H3'),
  hrRow('Jan van der Berg', 'H2', 'TZ', 'H3'),
  hrRow('Zoe Hale', 'H3', 'VZ', 'olivia.hart@demo.example', 'y'),
];
export const HR_SHEET: CellValue[][] = [HR_HEADER, ...HR_ROWS];

/** What a person decides about that sheet, one thing after the other. */
export async function decideAll(session: Session): Promise<void> {
  const heading = 'fullname';
  await session.makeColumn('firstName', { kind: 'name-part', heading, part: 'first', order: 'first-last' });
  await session.makeColumn('lastName', { kind: 'name-part', heading, part: 'last', order: 'first-last' });
  await session.makeColumn('email', { kind: 'email-pattern', pattern: '{first}.{last}@acme.com' });
  await session.setWords('employmentStatus', { vz: 'Full Time', tz: 'Part Time' });
  await session.setColumnValue('role', 'Agent');
}

export const mappingOf = (session: Session, field: string): MappingView => checkOf(session).mapping.find((each) => each.field === field)!;

/** Words of a field as `shown rows -> means (suggestions)`. */
export const wordsOf = (session: Session, field: string): string[] =>
  (checkOf(session).words.find((each) => each.field === field)?.words ?? ([] as WordsView['words'])).map(
    ({ shown, rows, means, suggestions }) =>
      `${shown} ${String(rows)} -> ${means ?? '?'} (${suggestions.map(({ label }) => label).join(', ')})`,
  );

/** That sheet, or another one, checked with a connection. */
export async function checked(options: StageOptions = { rows: HR_SHEET }): Promise<Stage> {
  const all = stage(options);
  await all.session.start();
  await all.connect();
  await all.session.check();
  return all;
}
