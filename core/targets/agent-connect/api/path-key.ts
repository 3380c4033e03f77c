/** The part of an address that names a person. */
import type { PersonKeys } from '../../../plan/planned-row.js';
import { encodePart } from '../../shared/encode-part.js';

/** IDs that a path cannot carry: one is a route of its own, the others move up in the path, however they are encoded. */
const UNFIT_FOR_PATH: readonly string[] = ['invite', '.', '..'];

/** The key as it stands in a path, or null for one that a path cannot carry. */
export function pathPart(key: string): string | null {
  const part = encodePart(key);
  return UNFIT_FOR_PATH.includes(part.toLowerCase()) ? null : part;
}

/** The first of these keys that a path can carry, addresses before IDs; null where there is none. */
export function pathOf(...keys: readonly (PersonKeys | null)[]): string | null {
  for (const key of keys.flatMap((each) => [each?.email, each?.employeeId])) {
    const part = key ? pathPart(key) : null;
    if (part !== null) return part;
  }
  return null;
}
