/** Who is no longer at the target as they were: what a send is known to have changed, person by person. */
import type { FieldSet, FieldValue, RowValues } from '../../fields/field.js';
import type { PlannedRow } from '../../plan/planned-row.js';
import { recordOf } from '../../team/team-entry.js';

export interface ChangedUser {
  /** `PlannedRow.person` of the steps. */
  readonly person: string;
  /** Record of the person before and after: e-mail, else ID. `before` is null for a person who was created. */
  readonly before: string | null;
  readonly after: string;
  /** New values by field key, the keys and the leader included; without secrets. A leader is an e-mail or ID, and null is nobody. */
  readonly values: RowValues;
  /** Where it is known: created people and those whose status changed. */
  readonly active: boolean | null;
}

/** What confirmed steps changed, in their order; the steps of one person are one entry. */
export function changedUsers(confirmed: readonly PlannedRow[], { fields }: FieldSet): ChangedUser[] {
  const leaderField = fields.find(({ kind }) => kind === 'leader')?.key ?? null;
  const secrets = new Set(fields.filter(({ kind }) => kind === 'secret').map(({ key }) => key));
  const users = new Map<string, ChangedUser>();
  for (const step of confirmed) {
    const { op, person, keys, current, leader, changes } = step;
    const known = users.get(person);
    const values = Object.assign(Object.create(null) as Record<string, FieldValue>, known?.values);
    if (op === 'create') {
      for (const [field, value] of Object.entries(step.values)) if (!secrets.has(field)) values[field] = value;
      if (leaderField !== null) values[leaderField] = leader === null ? null : recordOf(leader);
    }
    for (const { field, to } of changes) values[field] = to;
    users.set(person, {
      person,
      before: known ? known.before : current === null ? null : recordOf(current),
      after: recordOf({ email: keys.email ?? current?.email ?? null, employeeId: keys.employeeId ?? current?.employeeId ?? null }),
      values,
      active: op === 'update' ? (known?.active ?? null) : op !== 'deactivate',
    });
  }
  return [...users.values()];
}

/** One entry for each person: from before the first change to after the last one. */
export function netKeys(changed: readonly ChangedUser[]): Pick<ChangedUser, 'person' | 'before' | 'after'>[] {
  const net = new Map<string, Pick<ChangedUser, 'person' | 'before' | 'after'>>();
  for (const { person, before, after } of changed) net.set(person, { person, before: net.get(person)?.before ?? before, after });
  return [...net.values()];
}
