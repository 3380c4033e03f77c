/** Who is who by keys: an address in any case, an ID exactly. */
import type { PersonKeys, PlannedRow } from '../plan/planned-row.js';
import { lowerCase } from '../text/chars.js';
import { composeText } from '../text/compose.js';
import type { DirectoryUser } from './api.js';

type Keys = Pick<DirectoryUser, 'email' | 'employeeId'>;

/** An address, the same for every way of writing it. */
export const plainEmail = (email: string): string => lowerCase(composeText(email).trim());

export function sameEmail(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && plainEmail(one) === plainEmail(other);
}

export function sameId(one: string | null, other: string | null): boolean {
  return one !== null && one === other;
}

/** One text per person: two answers with it are about the same one. */
export function identityOf({ email, employeeId }: Keys): string {
  return JSON.stringify([email === null ? null : plainEmail(email), employeeId]);
}

/** One text for each key, the same for every way of writing an address. */
export function keyTexts({ email, employeeId }: Keys): string[] {
  return [
    ...(email === null ? [] : [identityOf({ email, employeeId: null })]),
    ...(employeeId === null ? [] : [identityOf({ email: null, employeeId })]),
  ];
}

/** True when every key that both sides hold is the same, and there is one. */
export function hasKeys(user: Keys, keys: PersonKeys): boolean {
  const [email, id] = [sameEmail(keys.email, user.email), sameId(keys.employeeId, user.employeeId)];
  const isOther = (!email && keys.email !== null && user.email !== null) || (!id && keys.employeeId !== null && user.employeeId !== null);
  return !isOther && (email || id);
}

/** The keys that an update gives a person who had others; null where it leaves one as it is. Another case is no new key. */
export function newKeys({ keys, current }: PlannedRow): PersonKeys {
  const before = current ?? keys;
  return {
    email: sameEmail(keys.email, before.email) ? null : keys.email,
    employeeId: sameId(keys.employeeId, before.employeeId) ? null : keys.employeeId,
  };
}

export function changesKeys(row: PlannedRow): boolean {
  const { email, employeeId } = newKeys(row);
  return row.op === 'update' && (email !== null || employeeId !== null);
}

/** True when the user holds a key that the update leaves as it is: then it is the same person for certain. */
export function isAnchored({ keys, current }: PlannedRow, user: Keys): boolean {
  const email = sameEmail(keys.email, current?.email ?? null) && sameEmail(keys.email, user.email);
  const id = sameId(keys.employeeId, current?.employeeId ?? null) && sameId(keys.employeeId, user.employeeId);
  return email || id;
}
