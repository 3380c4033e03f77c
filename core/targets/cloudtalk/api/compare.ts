/** Agents held against a step of a plan, and against themselves. What an answer does not tell proves nothing. */
import type { FieldValue } from '../../../fields/field.js';
import type { FieldChange, PlannedRow } from '../../../plan/planned-row.js';
import { sameValue } from '../../../plan/same-value.js';
import type { DirectoryUser } from '../../../sending/api.js';
import { DAILY_PRICE_LIMIT, STATUS_OUTBOUND } from './hidden-values.js';
import { sameEmail } from '../../../sending/same-keys.js';

/** What a reading tells and a row can say. */
const VALUES: readonly string[] = ['firstName', 'lastName', 'defaultNumber', 'extension'];
/** What an edit could move although no row names it. */
const KEPT: readonly string[] = [...VALUES, STATUS_OUTBOUND, DAILY_PRICE_LIMIT];

export const hasEmail = (email: string | null, user: DirectoryUser): boolean => sameEmail(email, user.email);

const same = (one: FieldValue, other: FieldValue): boolean => sameValue('text', one, other);

/** True when the agent holds all that a create sent, as far as it is told. What the row left blank is the target's own. */
export function matchesCreate(row: PlannedRow, user: DirectoryUser): boolean {
  return hasEmail(row.keys.email, user) && VALUES.every((key) => agrees(row.values[key], user.values[key]));
}

function agrees(sent: FieldValue | undefined, told: FieldValue | undefined): boolean {
  return sent === undefined || sent === null || told === undefined || same(sent, told);
}

/** True when the agent holds all that an update changes; a field that is not told cannot have been seen to change. */
export function holdsChanges(row: PlannedRow, user: DirectoryUser): boolean {
  return hasEmail(row.keys.email, user) && row.changes.every((change) => tells(user, change, change.to));
}

/** True while the agent holds what the plan saw. */
export function isUntouched(row: PlannedRow, user: DirectoryUser): boolean {
  if (!hasEmail((row.current ?? row.keys).email, user)) return false;
  return row.op !== 'update' || row.changes.every((change) => tells(user, change, change.from));
}

function tells(user: DirectoryUser, { field }: FieldChange, expected: FieldValue): boolean {
  if (field === 'email') return typeof expected === 'string' && hasEmail(expected, user);
  const told = user.values[field];
  return told !== undefined && same(told, expected);
}

/** Fields that differ between two readings although the row does not change them. */
export function driftOf(row: PlannedRow, before: DirectoryUser, after: DirectoryUser): string[] {
  const changed = new Set(row.changes.map(({ field }) => field));
  return KEPT.filter((key) => {
    const [was, is] = [before.values[key], after.values[key]];
    return !changed.has(key) && was !== undefined && is !== undefined && !same(was, is);
  });
}
