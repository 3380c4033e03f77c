/** Steps of plans and answers, with what matters to a test replaced. */
import type { FieldValue, RowValues } from '../../../../core/fields/field.js';
import type { FieldChange, PlannedRow, PlanOp } from '../../../../core/plan/planned-row.js';
import type { HttpResponse } from '../../../../core/ports/index.js';

export const HOST = 'demo.scim.example';
export const BASE = `https://${HOST}/scim/v2`;

export const VALUES: RowValues = {
  email: 'Nora.Quist@demo.example',
  employeeId: '0200',
  firstName: 'Nora',
  lastName: 'Quist',
  department: 'Service',
  title: 'Agent',
  phoneNumbers: '+493012345678',
  mobile: null,
  userName: null,
  groups: ['Billing'],
  status: 'active',
};

export const OMAR = { email: 'omar.said@demo.example', employeeId: '0002' };
export const LUCIA = { email: 'lucia.vidal@demo.example', employeeId: '0003' };
export const JAN = { email: 'jan.krol@demo.example', employeeId: '0004' };

/** A row that creates somebody. */
export function creation(change: Partial<PlannedRow> = {}, values: RowValues = {}): PlannedRow {
  const all = { ...VALUES, ...values };
  const keys = { email: all['email'] as string | null, employeeId: all['employeeId'] as string | null };
  const person = keys.email === null ? `id:${String(keys.employeeId)}` : `email:${keys.email.toLowerCase()}`;
  return {
    rid: person,
    person,
    sheetRow: 5,
    op: 'create',
    keys,
    current: null,
    values: all,
    leader: OMAR,
    changes: [],
    waitsFor: null,
    canonical: '',
    ...change,
  };
}

export type Change = readonly [field: string, from: FieldValue, to: FieldValue];

/** A row that changes somebody. */
export function update(keys: PlannedRow['keys'], changes: readonly Change[], more: Partial<PlannedRow> = {}): PlannedRow {
  const all: FieldChange[] = changes.map(([field, from, to]) => ({ field, from, to }));
  return {
    ...creation(),
    rid: `record:${String(keys.email)}`,
    person: `record:${String(keys.email)}`,
    op: 'update',
    keys,
    current: keys,
    values: Object.fromEntries(all.map(({ field, to }) => [field, to])),
    leader: null,
    changes: all,
    ...more,
  };
}

export function status(op: Extract<PlanOp, 'activate' | 'deactivate'>, keys: PlannedRow['keys']): PlannedRow {
  return { ...update(keys, []), rid: `${op}:record:${String(keys.email)}`, op };
}

export function answer(status: number, body: unknown = '', headers: Record<string, string> = {}): HttpResponse {
  return { kind: 'response', status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

/** A user as the service tells one. */
export const TOLD = {
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'],
  id: 'u-200',
  userName: 'nora.quist@demo.example',
  name: { givenName: 'Nora', familyName: 'Quist' },
  displayName: 'Nora Quist',
  emails: [{ value: 'nora.quist@demo.example', type: 'work', primary: true }],
  phoneNumbers: [{ value: '+49 30 12345678', type: 'work' }],
  title: 'Agent',
  active: true,
  groups: [{ value: 'g-1', display: 'Billing', type: 'direct' }],
  'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': {
    employeeNumber: '0200',
    department: 'Service',
    manager: { value: 'u-2', displayName: 'Omar Said' },
  },
  meta: { resourceType: 'User', version: 'W/"7"' },
};
