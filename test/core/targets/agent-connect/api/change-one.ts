/** One person at the reference server, changed by hand as a run would do it. */
import { expect } from 'vitest';
import type { FieldValue } from '../../../../../core/fields/field.js';
import type { PersonKeys, PlannedRow } from '../../../../../core/plan/planned-row.js';
import type { DirectoryUser } from '../../../../../core/sending/api.js';
import { CHOICES } from '../../../../../workbench/server/agent-connect/index.js';
import { type Company, difference } from './company.js';
import { ROW } from './sample.js';

export const keysOf = ({ email, employeeId }: DirectoryUser): PersonKeys => ({ email, employeeId });
const leaderKeys = (to: FieldValue): PersonKeys | null => (typeof to === 'string' ? { email: to, employeeId: null } : null);

/** The row of this person with these new values, as a plan over the fetched team makes one. */
export function planned(user: DirectoryUser, to: Readonly<Record<string, FieldValue>>): PlannedRow {
  const from = (field: string): FieldValue => (field === 'teamLeader' ? (user.leader ?? null) : (user.values[field] ?? null));
  const key = (field: 'email' | 'employeeId') => (field in to ? (to[field] as string | null) : user[field]);
  return {
    ...ROW,
    op: 'update',
    keys: { email: key('email'), employeeId: key('employeeId') },
    current: keysOf(user),
    values: {},
    leader: leaderKeys(to['teamLeader'] ?? null),
    changes: Object.entries(to).map(([field, value]) => ({ field, from: from(field), to: value })),
  };
}

/** Fetches all, changes one, and reads back; returns the verdict and what moved at the server. */
export async function change(
  company: Company,
  email: string,
  to: Readonly<Record<string, FieldValue>>,
): Promise<[verdict: string, moved: unknown[][]]> {
  const user = (await company.fetch()).find((one) => one.email === email);
  if (!user) throw new Error(`expected ${email} in the list`);
  const row = planned(user, to);
  const before = company.state();
  const current = await company.lookup(keysOf(user));
  expect(company.updates.isUntouched(row, current)).toBe(true);
  const verdict = await company.update(row, current);
  const after = await company.lookup(row.keys);
  if (verdict.kind !== 'refused') {
    expect(company.api.matches(row, after)).toBe(true);
    expect(company.updates.drift(row, current, after)).toEqual([]);
  }
  return [verdict.kind, difference(before, company.state())];
}

export const ANN = 'person.00008@demo.example'; // an agent with every field filled

/** Each word of each switch that shapes a read or an update. */
export const READINGS = (
  [
    'put',
    'channelsInGetOne',
    'leaderIdType',
    'groupsInPut',
    'startDateInGetOne',
    'leaderIdMeans',
    'errorBody',
    'unfilteredList',
    'listShape',
    'nextPage',
    'pagingAccepts',
    'lastPage',
  ] as const
).flatMap((name) => CHOICES[name].map((word) => [name, word] as const));
