/** Users held against a step of a plan, and against themselves, field by field. */
import type { FieldValue } from '../../../fields/field.js';
import { keysNamedBy } from '../../../plan/person-keys.js';
import type { FieldChange, PersonKeys, PlannedRow } from '../../../plan/planned-row.js';
import type { DirectoryUser } from '../../../sending/api.js';
import { hasKeys, sameEmail } from '../../../sending/same-keys.js';
import { MANAGER_ID } from './hidden-values.js';
import type { People } from './people.js';
import { sameField } from './plain.js';

const TEXTS = ['userName', 'firstName', 'lastName', 'department', 'title', 'phoneNumbers', 'mobile'] as const;
const FIELDS: readonly string[] = ['email', 'employeeId', ...TEXTS, 'groups'];
export const GROUPS = 'groups';

/** Keys stand beside the values, where `null` does not tell a blank one from one that was not told. */
function told(user: DirectoryUser, field: string): FieldValue | undefined {
  if (field === 'email') return user.email ?? user.values[field];
  if (field === 'employeeId') return user.employeeId ?? user.values[field];
  return user.values[field];
}

/** True where the user's leader is this person; undefined where none is told. One whom nobody knows is nobody's leader. */
function isLedBy(leader: PersonKeys | null, user: DirectoryUser, people: People): boolean | undefined {
  const id = user.values[MANAGER_ID];
  if (typeof id !== 'string') return undefined;
  if (leader === null || id === '') return leader === null && id === '';
  const name = user.leader ?? people.nameOf(id);
  if (people.idOf(leader) === id) return true;
  return name !== undefined && (sameEmail(leader.email, name) || leader.employeeId === name);
}

const keysOf = (value: FieldValue): PersonKeys | null => (typeof value === 'string' && value !== '' ? keysNamedBy(value) : null);

/** True while the user holds what the plan saw. Groups may be on their way: they change one request after the other. */
export function isUntouched(row: PlannedRow, user: DirectoryUser, people: People): boolean {
  if (!hasKeys(user, row.current ?? row.keys)) return false;
  return row.op !== 'update' || row.changes.every((change) => heldBefore(change, user, people));
}

function heldBefore({ field, from, to }: FieldChange, user: DirectoryUser, people: People): boolean {
  if (field === 'teamLeader') return isLedBy(keysOf(from), user, people) === true;
  const value = told(user, field);
  if (field === GROUPS) return value !== undefined && isBetween(listOf(value), listOf(from), listOf(to));
  return !FIELDS.includes(field) || (value !== undefined && sameField(field, from, value));
}

const listOf = (value: FieldValue): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : []);

/** True where nothing is missing that stays, and nothing is there that was neither before nor is wanted. */
function isBetween(now: readonly string[], from: readonly string[], to: readonly string[]): boolean {
  const stays = from.filter((name) => to.includes(name));
  return stays.every((name) => now.includes(name)) && now.every((name) => from.includes(name) || to.includes(name));
}

/** True when the user holds all that an update changes, as far as it is told. */
export function holdsChanges(row: PlannedRow, user: DirectoryUser, people: People): boolean {
  if (!hasKeys(user, row.keys)) return false;
  return row.changes.every(({ field, to }) => {
    if (field === 'teamLeader') return isLedBy(row.leader ?? keysOf(to), user, people) !== false;
    const value = told(user, field);
    return !FIELDS.includes(field) || value === undefined || sameField(field, to, value);
  });
}

/** True when the user is told with every field that an update changes. */
export function tellsChanges(row: PlannedRow, user: DirectoryUser): boolean {
  return row.changes.every(({ field }) =>
    field === 'teamLeader' ? user.values[MANAGER_ID] !== undefined : !FIELDS.includes(field) || told(user, field) !== undefined,
  );
}

/** True when the user holds all that a create sent and is active, as far as the service tells. What the row left blank is its own. */
export function matchesCreate(row: PlannedRow, user: DirectoryUser, people: People): boolean {
  if (!hasKeys(user, row.keys) || user.active === false) return false;
  const agrees = TEXTS.every((field) => {
    const [sent, value] = [row.values[field], user.values[field]];
    return sent === undefined || sent === null || sent === '' || value === undefined || sameField(field, sent, value);
  });
  return agrees && (row.leader === null || isLedBy(row.leader, user, people) !== false);
}

/**
 * Fields that differ between two readings although the row does not change them. What one of the two does not tell is left out, and so
 * is a user name that follows its address: some services keep them the same.
 */
export function driftOf(row: PlannedRow, before: DirectoryUser, after: DirectoryUser): string[] {
  const changed = new Set(row.changes.map(({ field }) => field));
  const moved = FIELDS.filter((field) => {
    const [was, is] = [told(before, field), told(after, field)];
    return was !== undefined && is !== undefined && !sameField(field, was, is) && !follows(field, is, changed, after);
  });
  const [ledBy, leads] = [before.values[MANAGER_ID], after.values[MANAGER_ID]];
  if (ledBy !== undefined && leads !== undefined && ledBy !== leads) moved.push('teamLeader');
  if (before.active !== undefined && after.active !== undefined && before.active !== after.active) moved.push('status');
  return moved.filter((field) => !changed.has(field));
}

function follows(field: string, is: FieldValue, changed: ReadonlySet<string>, user: DirectoryUser): boolean {
  const other = field === 'userName' ? 'email' : field === 'email' ? 'userName' : null;
  const value = other === null || !changed.has(other) ? null : told(user, other);
  return typeof value === 'string' && typeof is === 'string' && sameEmail(value, is);
}
