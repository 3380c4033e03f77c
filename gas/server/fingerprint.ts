/** Fingerprints under a random secret of this user that is made once and never leaves the server. */
import { base64url } from '../../core/auth/index.js';
import { hmacSha256 } from './hmac.js';

const KEY = 'muster.fingerprint-key';

/** 43 characters of base64url for each text. */
export function fingerprint(texts: readonly string[]): string[] {
  const secret = userSecret();
  return texts.map((text) => base64url(hmacSha256(secret, text)));
}

function userSecret(): string {
  const store = PropertiesService.getUserProperties();
  const known = store.getProperty(KEY);
  if (known !== null) return known;
  // Two random ids make 244 random bits.
  const fresh = Utilities.getUuid() + Utilities.getUuid();
  store.setProperty(KEY, fresh);
  return fresh;
}
