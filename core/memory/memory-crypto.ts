/** Fingerprints and names that are the same in every run of a test. Shaped like the real ones, with none of their strength. */
import { base64url, utf8 } from '../auth/index.js';
import type { Crypto } from '../ports/index.js';

const FINGERPRINT_BYTES = 32; // 43 characters of base64url
const NAME_BYTES = 16; // 22 characters of base64url
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Deterministic stand-in for a host's keyed fingerprints; two seeds are two users' secrets. */
export function memoryCrypto(seed = 'memory'): Crypto {
  let names = 0;
  return {
    fingerprint: (texts) => Promise.resolve(texts.map((text) => scramble(`fingerprint\u0000${seed}\u0000${text}`, FINGERPRINT_BYTES))),
    randomId: () => scramble(`name\u0000${seed}\u0000${names++}`, NAME_BYTES),
  };
}

function scramble(text: string, size: number): string {
  const source = utf8(text);
  const bytes: number[] = [];
  let state = FNV_OFFSET;
  while (bytes.length < size) {
    for (const byte of source) state = Math.imul(state ^ byte, FNV_PRIME);
    state = Math.imul(state ^ bytes.length ^ (state >>> 15), FNV_PRIME);
    bytes.push((state >>> 16) & 0xff);
  }
  return base64url(bytes);
}
