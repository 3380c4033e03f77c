/** The weekly job: edits of all kinds on the fetched sheet of a company, and what they shall come to at the target. */
import type { CellValue } from '../../core/ports/index.js';
import type { User } from '../../workbench/server/agent-connect/store/user.js';

export interface BulkEdit {
  /** The person's ID as it was fetched. */
  readonly id: string;
  /** New cells by heading. */
  readonly cells: Readonly<Record<string, CellValue>>;
  /** What changes of the user; a leader by their ID. */
  readonly expect: Partial<Omit<User, 'leader'>> & { readonly leader?: string | null };
}

const id = (at: number): string => String(at).padStart(6, '0');
const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, at) => from + at);
/** By number from 1: nobody of these leads a team, is deactivated or lacks an address or an ID. */
const MEMBERS = range(43, 400).filter((at) => at % 13 !== 0 && at % 17 !== 0 && at % 19 !== 0);
/** Two who lead, and one who is deactivated with a complete profile. */
const [LEADER, OTHER_LEADER, GONE] = [10, 11, 76];
const members = (from: number, count: number): number[] => MEMBERS.slice(from, from + count);

/** Sixty-two cells on fifty-five rows. */
export const BULK_EDITS: readonly BulkEdit[] = [
  ...members(0, 8).map((at) => ({ id: id(at), cells: { 'Team Leader': 'person.00010@demo.example' }, expect: { leader: id(LEADER) } })),
  ...members(8, 3).map((at) => ({ id: id(at), cells: { 'Team Leader': id(OTHER_LEADER) }, expect: { leader: id(OTHER_LEADER) } })),
  ...members(11, 1).map((at) => ({ id: id(at), cells: { 'Team Leader': 'unassigned' }, expect: { leader: null } })),
  ...members(12, 6).map((at) => ({
    id: id(at),
    cells: { 'Phone Channel': 'n', 'Chat Channel': 'y', 'Email Channel': 'n' },
    expect: { channels: ['chat'] },
  })),
  ...members(18, 6).map((at) => ({
    id: id(at),
    cells: { 'Email Address': `new.${String(at)}@demo.example` },
    expect: { email: `new.${String(at)}@demo.example` },
  })),
  ...members(24, 4).map((at) => ({ id: id(at), cells: { 'Employee ID': `9${id(at)}` }, expect: { custom_employee_id: `9${id(at)}` } })),
  ...members(28, 3).map((at) => ({
    id: id(at),
    cells: { 'Email Address': `both.${String(at)}@demo.example`, 'Employee ID': `8${id(at)}` },
    expect: { email: `both.${String(at)}@demo.example`, custom_employee_id: `8${id(at)}` },
  })),
  ...members(31, 5).map((at) => ({ id: id(at), cells: { 'First Name': 'Renée' }, expect: { first_name: 'Renée' } })),
  ...members(36, 4).map((at) => ({
    id: id(at),
    cells: { 'Group Assignments': '{Sales, Onboarding}' },
    expect: { groups: ['Sales', 'Onboarding'] },
  })),
  ...members(40, 2).map((at) => ({ id: id(at), cells: { 'Group Assignments': '{}' }, expect: { groups: [] } })),
  ...members(42, 4).map((at) => ({ id: id(at), cells: { Status: 'deactivated' }, expect: { status: 'deactivated' as const } })),
  ...[GONE].map((at) => ({ id: id(at), cells: { Status: 'active' }, expect: { status: 'active' as const } })),
  ...members(46, 3).map((at) => ({ id: id(at), cells: { 'Home Town': null }, expect: {} })),
  ...members(49, 2).map((at) => ({ id: id(at), cells: { 'State or Country': '(clear)' }, expect: { state_or_country: null } })),
  ...members(51, 2).map((at) => ({ id: id(at), cells: { 'Employment Status': 'Temp' }, expect: { employment_status: 'temp' } })),
  ...members(53, 2).map((at) => ({ id: id(at), cells: { 'Start Date': '2026-02-03' }, expect: { start_date: '2026-02-03' } })),
];

/** Users as they should be after the edits, by ID as it was before; the others stay as they were. */
export function expectedUsers(before: readonly User[]): User[] {
  const numberOf = new Map(before.map((user) => [user.custom_employee_id, user.id]));
  const edits = new Map(BULK_EDITS.map((edit) => [edit.id, edit.expect]));
  return before.map((user) => {
    const edit = edits.get(user.custom_employee_id ?? '');
    if (!edit) return user;
    const { leader, ...rest } = edit;
    return { ...user, ...rest, ...(leader === undefined ? {} : { leader: leader === null ? null : (numberOf.get(leader) ?? -1) }) };
  });
}

/** How many of these users are not as they were. */
export const countChanged = (before: readonly User[], after: readonly User[]): number =>
  after.filter((user, at) => JSON.stringify(user) !== JSON.stringify(before[at])).length;
