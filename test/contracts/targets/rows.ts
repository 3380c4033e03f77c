/** Steps of a plan, made of what an adapter says of a person. */
import type { FieldChange, PersonKeys, PlannedRow, PlanOp } from '../../../core/plan/planned-row.js';
import type { DirectoryUser, ProvisioningApi } from '../../../core/sending/api.js';
import type { NewPerson } from './adapter.js';

function step(op: PlanOp, keys: PersonKeys, more: Partial<PlannedRow>): PlannedRow {
  const person = `email:${keys.email ?? ''}`;
  const nothing = { current: null, values: {}, leader: null, changes: [], waitsFor: null };
  return { rid: op === 'deactivate' ? `deactivate:${person}` : person, person, sheetRow: 2, op, keys, ...nothing, canonical: op, ...more };
}

/** The password stands in no answer of a good target, and in no sentence of ours. */
export const CANARY = 'Canary-7 "x"\\é';

export function creation({ keys, values }: NewPerson, password: string | null = CANARY): PlannedRow {
  return step('create', keys, { values: { ...values, temporaryPassword: password } });
}

/** A step that changes one field, in the part that it belongs to. */
export function update(keys: PersonKeys, change: FieldChange, api: ProvisioningApi): PlannedRow {
  const part = api.parts?.find(({ fields }) => fields.includes(change.field))?.name;
  const values = { [change.field]: change.to };
  return step('update', keys, { current: keys, values, changes: [change], ...(part !== undefined && { part }) });
}

export const deactivation = (keys: PersonKeys): PlannedRow => step('deactivate', keys, { current: keys });

/** What a reading tells of a field; null for blank. */
export const toldOf = (user: DirectoryUser, field: string) => user.values[field] ?? null;
