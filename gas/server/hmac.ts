/** HMAC-SHA-256 with the host's own implementation. */

/** The bytes, signed as the host gives them. */
export function hmacSha256(key: string, text: string): number[] {
  // Without a character set the host would take ASCII.
  return Utilities.computeHmacSha256Signature(text, key, Utilities.Charset.UTF_8);
}
