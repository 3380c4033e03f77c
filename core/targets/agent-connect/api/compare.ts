/** Users held against a step of a plan, and against themselves, field by field, whatever form a route tells a field in. */
import type { FieldValue } from '../../../fields/field.js';
import { keysNamedBy } from '../../../plan/person-keys.js';
import type { FieldChange, PlannedRow } from '../../../plan/planned-row.js';
import { sameValue } from '../../../plan/same-value.js';
import type { DirectoryUser } from '../../../sending/api.js';
import { hasKeys } from '../../../sending/same-keys.js';
import { CHANNEL_FIELDS, TEXT_FIELDS } from './field-names.js';
import { IMAGE } from './hidden-values.js';
import { hasLeader, leaderText } from './leader.js';
import type { Renames } from './renames.js';

const CHANNELS = CHANNEL_FIELDS.map(([key]) => key);
const VALUES: readonly string[] = [...TEXT_FIELDS.map(([key]) => key), 'manageTeam', ...CHANNELS, 'groups'];

/** True while the user holds what the plan saw. One whose channels are not told is not: they could not be sent back. */
export function isUntouched(row: PlannedRow, user: DirectoryUser, renames: Renames): boolean {
  if (!hasKeys(user, row.current ?? row.keys)) return false;
  if (row.op !== 'update') return true;
  return CHANNELS.every((key) => user.values[key] !== undefined) && row.changes.every((change) => heldBefore(change, user, renames));
}

function heldBefore({ field, from }: FieldChange, user: DirectoryUser, renames: Renames): boolean {
  if (field === 'teamLeader') return hasLeader(typeof from === 'string' ? keysNamedBy(from) : null, user, renames);
  const told = readField(user, field);
  return !VALUES.includes(field) || (told !== undefined && sameField(field, from, told));
}

/** True when the user holds all that an update changes, as far as it is told. */
export function holdsChanges(row: PlannedRow, user: DirectoryUser, renames: Renames): boolean {
  return hasKeys(user, row.keys) && row.changes.every((change) => holds(row, change, user, renames));
}

/** True for a reading with the fields that no user is without: what else it leaves out is blank. */
export function isWhole(user: DirectoryUser): boolean {
  return ['manageTeam', 'groups', ...CHANNELS].every((key) => readField(user, key) !== undefined);
}

/** True when the user is told with every field that an update changes. */
export function tellsChanges(row: PlannedRow, user: DirectoryUser): boolean {
  return row.changes.every(({ field }) =>
    field === 'teamLeader' ? user.leader !== undefined : !VALUES.includes(field) || readField(user, field) !== undefined,
  );
}

function holds(row: PlannedRow, { field, to }: FieldChange, user: DirectoryUser, renames: Renames): boolean {
  if (field === 'teamLeader') return hasLeader(row.leader ?? (typeof to === 'string' ? keysNamedBy(to) : null), user, renames);
  const told = readField(user, field);
  return !VALUES.includes(field) || told === undefined || sameField(field, to, told);
}

/** Fields that differ between two readings although the row does not change them. What one of the two does not tell is left out. */
export function driftOf(row: PlannedRow, before: DirectoryUser, after: DirectoryUser): string[] {
  const changed = new Set(row.changes.map(({ field }) => field));
  const moved = VALUES.filter((field) => {
    const [was, is] = [readField(before, field), readField(after, field)];
    return was !== undefined && is !== undefined && !sameField(field, was, is);
  });
  const [ledBy, leads] = [leaderText(before), leaderText(after)];
  if (ledBy !== undefined && leads !== undefined && ledBy !== leads) moved.push('teamLeader');
  const [shown, shows] = [imageOf(before), imageOf(after)];
  if (shown !== undefined && shows !== undefined && shown !== shows) moved.push(IMAGE);
  return moved.filter((field) => !changed.has(field));
}

/** Keys stand beside the values, where `null` does not tell a blank one from one that was left out. */
function readField(user: DirectoryUser, field: string): FieldValue | undefined {
  if (field === 'email') return user.email ?? user.values[field];
  if (field === 'employeeId') return user.employeeId ?? user.values[field];
  return field === 'manageTeam' ? (user.manageTeam ?? user.values[field]) : user.values[field];
}

const sameField = (field: string, one: FieldValue, other: FieldValue): boolean =>
  sameValue(field === 'email' ? 'email' : 'text', one, other);

/** A photo's address without its query, which may be signed anew for each reading. */
function imageOf(user: DirectoryUser): string | undefined {
  const image = user.values[IMAGE];
  return typeof image === 'string' ? image.split(/[?#]/u)[0] : image === null ? '' : undefined;
}
