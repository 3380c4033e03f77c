/** Who is at the target before anything happens, and how people stand on a sheet. */
import type { CellValue } from '../../../core/ports/index.js';
import { LEADER, type Person, type Values } from '../server/people.js';
import type { SimTarget } from '../targets/sim-target.js';

const EVERYBODY: Values = { role: 'Agent', manageTeam: false, phoneChannel: true, chatChannel: false, emailChannel: false };

const member = (name: string, id: string, leader: string | null, more: Values = {}, active = true): Person => ({
  uid: name,
  values: {
    ...EVERYBODY,
    email: `${name}@x.org`,
    employeeId: id,
    firstName: capital(name),
    lastName: 'Lee',
    homeTown: 'Bern',
    [LEADER]: leader,
    ...more,
  },
  active,
  at: 0,
  was: null,
});

export const TEAM: readonly Person[] = [
  member('ann', '1001', null, { manageTeam: true }),
  member('bob', '1002', 'ann'),
  member('cid', '1003', 'eve'),
  member('dan', '1004', 'ann'),
  member('eve', '1005', null, { manageTeam: true }),
  member('fay', '1006', 'eve', {}, false),
];

/** A row of a sheet by field key; what is left out is as the person has it, or blank. */
export type Row = Readonly<Record<string, CellValue>>;

/** Somebody new. A leader is named by address. */
export const newcomer = (name: string, more: Row = {}): Row => ({
  email: `${name}@x.org`,
  firstName: capital(name),
  lastName: 'Kay',
  manageTeam: 'no',
  teamLeader: 'unassigned',
  phoneChannel: 'yes',
  chatChannel: 'no',
  emailChannel: 'no',
  role: 'Agent',
  ...more,
});

/** The row of somebody of the team, with edits. */
export function memberRow(name: string, edits: Row = {}): Row {
  const person = TEAM.find(({ uid }) => uid === name);
  if (!person) throw new TypeError(`Expected somebody of the team, got ${name}`);
  const { values, active } = person;
  const leader = TEAM.find(({ uid }) => uid === values[LEADER]);
  const cells = Object.entries(values).map(
    ([field, value]) => [field, typeof value === 'boolean' ? (value ? 'yes' : 'no') : value] as const,
  );
  return {
    ...(Object.fromEntries(cells) as Row),
    record: String(values['email']),
    teamLeader: leader ? String(leader.values['email']) : 'unassigned',
    status: active ? 'active' : 'deactivated',
    ...edits,
  };
}

/** A header and these rows under it. */
export function sheetOf(sim: SimTarget, rows: readonly Row[]): CellValue[][] {
  const headings = sim.onSheet.map((key) => sim.target.fields.find((field) => field.key === key)?.heading ?? key);
  return [headings, ...rows.map((row) => sim.onSheet.map((key) => row[key] ?? null))];
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
