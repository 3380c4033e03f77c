/** SHA-256 and HMAC-SHA-256 with the host's own implementation. The bytes that it takes and gives run from -128 to 127. */
import { utf8 } from '../../core/auth/index.js';

/** The signature of a text, under a text or the bytes of another signature. */
export function hmacSha256(key: string | Uint8Array, text: string): number[] {
  // Without a character set the host would take ASCII.
  if (typeof key === 'string') return Utilities.computeHmacSha256Signature(text, key, Utilities.Charset.UTF_8);
  return Utilities.computeHmacSha256Signature(signed(utf8(text)), signed(key));
}

/** Bytes from 128 on become negative. */
function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte << 24) >> 24);
}

/** The digest of a text. */
export function sha256(text: string): number[] {
  return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
}
