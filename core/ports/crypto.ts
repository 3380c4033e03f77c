/** Keyed fingerprints and random names. The key stays with the host and never reaches the pane. */
export interface Crypto {
  /** HMAC-SHA-256 of each text under this user's own random secret: 43 characters of base64url each. */
  fingerprint(texts: readonly string[]): Promise<string[]>;
  /** A random name of 22 characters of base64url. */
  randomId(): string;
}
