/** Random names from the browser's own source. */
import { base64url } from '../../core/auth/index.js';

const BYTES = 16; // 22 characters

export function randomId(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(BYTES)));
}
