/** Random bytes behind a lease and behind fingerprints. */
import { randomBytes } from 'node:crypto';

const OWNER_BYTES = 16;
const KEY_BYTES = 32; // the size of the hash

/** A name for the holder of a lease that nobody can guess. */
export function newOwner(): string {
  return randomBytes(OWNER_BYTES).toString('base64url');
}

/** A key for fingerprints. */
export function newFingerprintKey(): Buffer {
  return randomBytes(KEY_BYTES);
}
