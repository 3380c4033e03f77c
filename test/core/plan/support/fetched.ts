/** A small team as the target has it, and the sheet that "Get current team" makes of it, for tests of updates. */
import type { Hierarchy } from '../../../../core/hierarchy/resolve-hierarchy.js';
import { type Plan, planChanges, type PlanOptions } from '../../../../core/plan/plan.js';
import type { FieldChange, PlannedRow } from '../../../../core/plan/planned-row.js';
import type { CellValue } from '../../../../core/ports/index.js';
import type { CheckOptions } from '../../../../core/roster/check-options.js';
import type { DirectoryEntry } from '../../../../core/roster/directory.js';
import { type Cells, FIELDS, gridOf, resolveGrid } from '../../roster/support/sheet.js';

export type User = DirectoryEntry;

/** A user with a value in every field. */
export const ANN: User = {
  role: 'Agent',
  manageTeam: false,
  email: 'ann@x.org',
  employeeId: '0042',
  firstName: 'Ann',
  lastName: 'Lee',
  homeTown: 'Lima',
  stateOrCountry: 'Peru',
  profile: 'first line\nsecond line',
  phoneChannel: true,
  chatChannel: false,
  emailChannel: true,
  leader: 'boss@x.org',
  employmentStatus: 'full-time',
  startDate: '2020-01-31',
  groups: ['Sales', 'VIP'],
  licenseType: 'standard',
  active: true,
};

export const BOSS: User = { ...ANN, email: 'boss@x.org', employeeId: '0001', firstName: 'Bo', manageTeam: true, leader: null };
/** Another leader, to move to. */
export const CHIEF: User = { ...BOSS, email: 'chief@x.org', employeeId: '0002', firstName: 'Cy' };
export const TEAM: readonly User[] = [BOSS, CHIEF, ANN];

/** Where each of the team stands on the sheet that is made of it, by number of the body row. */
export const ROW = { boss: 0, chief: 1, ann: 2 } as const;

function cellOf(value: unknown): CellValue {
  if (typeof value === 'boolean') return value ? 'y' : 'n';
  if (Array.isArray(value)) return value.length === 0 ? null : `{${value.join(', ')}}`;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The row of a user as it is fetched. */
export function cellsOf(user: DirectoryEntry): Cells {
  const cells: Record<string, CellValue> = {};
  for (const { key, kind } of FIELDS) if (kind !== 'secret') cells[key] = cellOf(user[key]);
  return {
    ...cells,
    teamLeader: user.leader ?? 'unassigned',
    status: user.active === false ? 'deactivated' : 'active',
    record: user.email ?? user.employeeId ?? null,
  };
}

export type PlanSetup = Partial<Omit<CheckOptions, 'directory'>> & PlanOptions & { readonly users?: readonly DirectoryEntry[] };

/** Resolves a sheet of these rows against the users of the target, in update mode where no other one is given. */
export function resolveTeam(rows: readonly Cells[], setup: PlanSetup = {}): Hierarchy {
  const { users = TEAM, leaveOut: _, lastSeen: __, parts: ___, deactivation: ____, ...options } = setup;
  return resolveGrid(gridOf(rows), { mode: 'update', ...options, directory: { users } });
}

export function planOf(rows: readonly Cells[], setup: PlanSetup = {}): Plan {
  const hierarchy = resolveTeam(rows, setup);
  return planChanges(hierarchy.roster, hierarchy, undefined, {
    leaveOut: setup.leaveOut,
    lastSeen: setup.lastSeen,
    parts: setup.parts,
    deactivation: setup.deactivation,
  });
}

/** The plan of the fetched team with some cells edited, by body row. */
export function planOfEdits(edits: Readonly<Record<number, Cells>>, setup: PlanSetup = {}): Plan {
  return planOf(
    (setup.users ?? TEAM).map((user, row) => ({ ...cellsOf(user), ...edits[row] })),
    setup,
  );
}

export const wordsOf = (plan: Plan): (string | null)[] => Array.from({ length: plan.roster.index.rows }, (_, row) => plan.wordOf(row));

/** `homeTown: Lima > Rome`, one line a change. */
export const linesOf = (changes: readonly FieldChange[]): string[] =>
  changes.map(({ field, from, to }) => `${field}: ${shown(from)} > ${shown(to)}`);
const shown = (value: FieldChange['from']): string => (value === null ? 'blank' : String(value));

/** The one step of a plan that has this identity. */
export function stepOf(plan: Plan, rid: string): PlannedRow {
  const found = plan.changes.filter((step) => step.rid === rid);
  if (found.length !== 1 || !found[0]) throw new Error(`Expected one step ${rid}, got ${plan.changes.map((step) => step.rid).join()}`);
  return found[0];
}
