/** Forms as a scripted session tells them: three people with every kind of field; what is typed is taken for what the cell says. */
import type { FieldSuggestion, FormField, PersonForm, PersonMark, TypedField } from '../../../../core/session/person-form/form-state.js';
import type { SessionState } from '../../../../core/session/state.js';
import { FORMULA_RESULT } from './explained.js';
import { leaderIssue } from './issues.js';

const field = (key: string, heading: string, column: number | null, text: string, patch: Partial<FormField> = {}): FormField => ({
  key,
  heading,
  column,
  input: 'text',
  lock: null,
  required: false,
  text,
  choices: [],
  sent: null,
  issues: [],
  ...patch,
});
const LEADER = 'ann.lee@example.org';

/** Rows of the sheet by who stands on them; a check of a later version has another order. */
const ROWS: readonly (readonly number[])[] = [
  [14, 16, 18],
  [15, 16, 18],
];
const NAMES = new Map([
  [14, 'Ann Lee'],
  [16, 'Bob Orr'],
  [18, 'Zoë Kim'],
]);
/** In this version of the check the first person is as a save leaves them. */
export const SAVED = 40;
/** Until this version of the check the rows stand where they were; from the next on the first person is a row further down. */
export const MOVED_FROM = 50;
/** From this version on the person of row 16 is gone. */
export const GONE_FROM = 60;

const placesAt = (version: number): readonly number[] => ROWS[version >= MOVED_FROM ? 1 : 0]!;

/** Where the person who was first seen on a row stands now. */
export function rowNow({ check }: SessionState, marks: readonly PersonMark[]): number | null {
  const version = check?.version ?? 0;
  const first = [...NAMES.keys()].indexOf(Number(marks[marks.length - 1]?.key.slice(1)));
  if (first < 0 || (version >= GONE_FROM && first === 1)) return null;
  return placesAt(version)[first] ?? null;
}

/** The form of whoever stands on the row, with what was typed in it. */
export function formOf({ check }: SessionState, row: number, typed: readonly TypedField[] = []): PersonForm | null {
  const version = check?.version ?? 0;
  const key = [...NAMES.keys()][placesAt(version).indexOf(row)];
  if (check === null || key === undefined) return null;
  const fields = fieldsOf(key, version).map((each): FormField => {
    const to = typed.find((one) => one.field === each.key && one.was === each.text)?.to;
    return to === undefined ? each : { ...each, text: to, ...(each.key === 'teamLeader' && to === LEADER && { issues: [] }) };
  });
  return {
    mark: { row, key: `p${String(key)}`, also: [] },
    row,
    person: `${NAMES.get(key) ?? ''} (row ${String(row)})`,
    fields,
    issues:
      key === 18 ? [{ level: 'info', message: { what: 'Row 18 is hidden.', why: 'A filter hides it.', todo: 'Show it.' }, fixes: [] }] : [],
  };
}

function fieldsOf(key: number, version: number): FormField[] {
  const { level, message, fixes } = leaderIssue;
  // A cell that somebody changed on the sheet while the form was open.
  const isOpen = key === 14 && version !== SAVED;
  const town = version >= MOVED_FROM ? 'Basel' : 'Bern';
  return [
    field('email', 'Email Address', 1, `p${String(key)}@example.org`),
    field('lastName', 'Family Name', 2, NAMES.get(key)?.split(' ')[1] ?? '', { required: true }),
    field('teamLeader', 'Team Leader', 5, isOpen ? 'ann.lee@exmaple.org' : LEADER, {
      input: 'suggested',
      issues: isOpen ? [{ level, message, fixes }] : [],
    }),
    field('phoneChannel', 'Phone Channel', 7, 'yes', { input: 'list', choices: ['yes', 'no'] }),
    field('startDate', 'Start Date', 8, '3.2.2026', { input: 'date', sent: '2026-02-03' }),
    field('homeTown', 'Home Town', 9, town),
    field('profile', 'Profile', 10, 'Likes the sea.', { input: 'long-text' }),
    field('temporaryPassword', 'Temporary Password', 11, '••••••', { input: 'secret' }),
    field('seat', 'Seat', 12, FORMULA_RESULT, { input: 'number' }),
    field('role', 'Role', null, 'Agent', { lock: 'every-row' }),
  ];
}

const LEADERS: readonly FieldSuggestion[] = [
  { to: LEADER, label: `Ann Lee (${LEADER})` },
  { to: 'zoe.kim@example.org', label: 'Zoë Kim (zoe.kim@example.org)' },
];

export const suggestionsFor = (key: string, typed: string): readonly FieldSuggestion[] =>
  key === 'teamLeader' ? LEADERS.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase())) : [];
