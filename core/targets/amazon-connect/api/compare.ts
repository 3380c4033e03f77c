/** Users held against a step of a plan, and against themselves, field by field. */
import type { FieldValue } from '../../../fields/field.js';
import { isBlank, sameValue as samePlainValue } from '../../../plan/same-value.js';
import type { FieldChange, PlannedRow } from '../../../plan/planned-row.js';
import type { DirectoryUser } from '../../../sending/api.js';
import { EMAIL_ON_FILE, PERSISTENT_CONNECTION } from './hidden-values.js';
import { PHONE_DEFAULTS } from './members.js';
import { entriesOf, entryChanges, hasEntries } from './parts.js';
import { hasSameKeys, isCreated, nameOfUser } from './who.js';

const ADDRESSES: readonly string[] = ['email', 'secondaryEmail', EMAIL_ON_FILE];
const BESIDE_KEYS: readonly string[] = [
  'username',
  'firstName',
  'lastName',
  'secondaryEmail',
  'mobile',
  'phoneType',
  'deskPhone',
  'afterCallWork',
  'autoAccept',
  'securityProfiles',
  'routingProfile',
  'hierarchy',
  'tags',
];
/** What follows a create by requests of its own is no part of what it made. */
const BY_CREATE: readonly string[] = BESIDE_KEYS.filter((key) => key !== 'username');
/** Fields in which two readings can differ. */
const READ: readonly string[] = [...BESIDE_KEYS, 'proficiencies', 'email', 'employeeId', PERSISTENT_CONNECTION];

/** True when the user holds all that a create sent, as far as the target tells it. What the row left blank is the target's own. */
export function matchesCreate(row: PlannedRow, user: DirectoryUser): boolean {
  return isCreated(row, user) && BY_CREATE.every((key) => agrees(row.values[key], user, key));
}

function agrees(sent: FieldValue | undefined, user: DirectoryUser, key: string): boolean {
  const told = user.values[key];
  return sent === undefined || sent === null || told === undefined || sameField(key, sent, told);
}

/** True while the user holds what the plan saw, on every field that the row changes. */
export function isUntouched(row: PlannedRow, user: DirectoryUser): boolean {
  if (!hasSameKeys(row.current ?? row.keys, user)) return false;
  return row.op !== 'update' || row.changes.every((change) => holds(change, user, 'from'));
}

/** True when the user is told with every change of an update, and holds it. */
export function holdsChanges(row: PlannedRow, user: DirectoryUser): boolean {
  return hasSameKeys(row.keys, user) && row.changes.every((change) => holds(change, user, 'to'));
}

/**
 * A list of entries is held against those that change. Two or three requests change them, so on the way from one side to the other
 * some of them are there already.
 */
function holds(change: FieldChange, user: DirectoryUser, side: 'from' | 'to'): boolean {
  const { field } = change;
  const told = readField(user, field);
  if (told === undefined) return false;
  if (!hasEntries(field)) return isSaid(field, change[side], told) || isNoId(change[side], field, user);
  const entries = entriesOf(field, told);
  const moves = entryChanges(change);
  // A change from a value to itself asks whether the user has it.
  if (moves.length === 0) return [...entriesOf(field, change[side])].every(([key, said]) => entries.get(key) === said);
  return moves.every(({ key, from, to }) => entries.get(key) === to || (side === 'from' && entries.get(key) === from));
}

/** A blank of what has none is the target's own beginning. */
const isSaid = (field: string, wanted: FieldValue, told: FieldValue): boolean =>
  sameField(field, wanted, told) || (isBlank(wanted) && PHONE_DEFAULTS[field] === told);

/** Somebody without an employee ID goes by the user name. */
const isNoId = (wanted: FieldValue, field: string, user: DirectoryUser): boolean =>
  field === 'employeeId' && isBlank(wanted) && user.employeeId === nameOfUser(user);

/** Fields that differ between two readings although the row does not change them. What one of the two does not tell is left out. */
export function driftOf(row: PlannedRow, before: DirectoryUser, after: DirectoryUser): string[] {
  const changed = new Map(row.changes.map((change) => [change.field, change]));
  return READ.filter((field) => {
    const [was, is] = [readField(before, field), readField(after, field)];
    if (was === undefined || is === undefined) return false;
    const change = changed.get(field);
    if (change && hasEntries(field)) return movedBeside(change, was, is);
    return !change && !sameField(field, was, is);
  });
}

/** True where an entry moved that the row does not change. */
function movedBeside(change: FieldChange, was: FieldValue, is: FieldValue): boolean {
  const [before, after] = [entriesOf(change.field, was), entriesOf(change.field, is)];
  const own = new Set(entryChanges(change).map(({ key }) => key));
  return [...before.keys(), ...after.keys()].some((key) => !own.has(key) && before.get(key) !== after.get(key));
}

/** Keys stand beside the values, where `null` is nobody's. An address is the one on file, where that is told. */
function readField(user: DirectoryUser, field: string): FieldValue | undefined {
  if (field === 'email') return user.values[EMAIL_ON_FILE] ?? user.email;
  return field === 'employeeId' ? user.employeeId : user.values[field];
}

const sameField = (field: string, one: FieldValue, other: FieldValue): boolean =>
  samePlainValue(ADDRESSES.includes(field) ? 'email' : 'text', one, other);
