/** One user as a read tells of her, and steps that change her. */
import type { FieldValue } from '../../../../../core/fields/field.js';
import type { PersonKeys, PlannedRow } from '../../../../../core/plan/planned-row.js';
import type { DirectoryUser, UpdateApi } from '../../../../../core/sending/api.js';
import { answer, api, BASE, ROW } from './sample.js';

export const KEYS: PersonKeys = { email: 'ann.lee@x.org', employeeId: '0042' };

/** Every field filled, in the forms of GET one. */
export const TOLD = {
  email: 'ann.lee@x.org',
  custom_employee_id: '0042',
  first_name: 'Ann',
  last_name: 'Lee',
  role: 'Agent',
  manage_team: false,
  hometown: 'Łódź',
  state_or_country: 'PL',
  profile_text: 'One\ntwo',
  channels: 'phone, email',
  team_leader_email: 'Boss@x.org',
  team_leader_id: 17,
  employment_status: 'full-time',
  start_date: '2026-03-01',
  groups: ['B, C', 'A'],
  license_type: 'standard',
  image: 'https://images.example/1.png?v=1',
  last_active: '2026-01-15T09:30:00Z',
};

/** The request that sends `TOLD` back as it is. */
export const SENT = {
  email: 'ann.lee@x.org',
  custom_employee_id: '0042',
  first_name: 'Ann',
  last_name: 'Lee',
  role: 'Agent',
  manage_team: false,
  hometown: 'Łódź',
  state_or_country: 'PL',
  profile_text: 'One\ntwo',
  channels: ['phone', 'email'],
  team_leader_email: 'Boss@x.org',
  employment_status: 'full-time',
  start_date: '2026-03-01',
  groups: ['B, C', 'A'],
  license_type: 'standard',
  image: 'https://images.example/1.png?v=1',
};

export const updates = api.updates as UpdateApi;

/** The user as a look-up reads one. */
export function reading(body: object = TOLD, keys = KEYS): DirectoryUser {
  const verdict = api.readLookup(keys, answer(200, body));
  if (verdict.kind !== 'found' || !verdict.users[0]) throw new Error(`expected one user, got ${verdict.kind}`);
  return verdict.users[0];
}

type Change = readonly [field: string, from: FieldValue, to: FieldValue];

/** An update of these fields; what is given replaces the rest of the row. */
export function update(changes: readonly Change[], more: Partial<PlannedRow> = {}): PlannedRow {
  const to = (field: string, key: string | null) => changes.find(([name]) => name === field)?.[2] ?? key;
  return {
    ...ROW,
    op: 'update',
    keys: { email: to('email', KEYS.email) as string, employeeId: to('employeeId', KEYS.employeeId) as string },
    current: KEYS,
    values: Object.fromEntries(changes.filter(([field]) => field !== 'teamLeader').map(([field, , value]) => [field, value])),
    leader: null,
    changes: changes.map(([field, from, value]) => ({ field, from, to: value })),
    ...more,
  };
}

/** A change of status. */
export const status = (op: 'activate' | 'deactivate', keys = KEYS, current: PersonKeys | null = keys): PlannedRow => ({
  ...ROW,
  rid: `${op}:${ROW.person}`,
  op,
  keys,
  current,
  values: {},
  leader: null,
  changes: [],
});

export const pathOf = (url: string): string => url.slice(BASE.length);
