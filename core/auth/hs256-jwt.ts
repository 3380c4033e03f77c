/** A signed token with the time of issue as its only claim, minted per request so that it never ages. */
import { base64url } from './base64.js';
import { utf8 } from './utf8.js';

/** HMAC-SHA-256 of a text under a key, texts as UTF-8. The bytes given may be signed, as one host has them; those of a key are not. */
export type HmacSha256 = (key: string | Uint8Array, text: string) => ArrayLike<number>;

const HEADER = base64url(utf8('{"alg":"HS256","typ":"JWT"}'));
const MS_PER_SECOND = 1000;

/** A JSON Web Token, HS256, issued at `now` (milliseconds since 1970). */
export function hs256Jwt(secret: string, now: number, hmacSha256: HmacSha256): string {
  const issuedAt = Math.floor(now / MS_PER_SECOND);
  const signed = `${HEADER}.${base64url(utf8(`{"iat":${issuedAt}}`))}`;
  return `${signed}.${base64url(hmacSha256(secret, signed))}`;
}
