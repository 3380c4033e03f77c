/** The hash of an access code: scrypt, with its cost and salt in the text, so that a later relay can still read it. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

export interface CodeHash {
  /** Power of two of scrypt's cost. */
  readonly log2N: number;
  readonly r: number;
  readonly p: number;
  readonly salt: Buffer;
  readonly hash: Buffer;
}

type Cost = Pick<CodeHash, 'log2N' | 'r' | 'p'>;

/** Some tenths of a second and 32 MB: bearable once for a code, ruinous for a thousand guesses. */
const COST: Cost = { log2N: 15, r: 8, p: 3 };
const LOWEST: Cost = { log2N: 14, r: 8, p: 1 };
const HIGHEST: Cost = { log2N: 18, r: 16, p: 8 };
const SALT_BYTES = 16;
const HASH_BYTES = 32;
// Neither $ nor any other character that a shell or a compose file would take for its own.
const FORM = /^scrypt:(\d{1,2}):(\d{1,2}):(\d{1,2}):([\w-]{22,86}):([\w-]{43})$/u;

/** Shorter codes can be found by trying, whatever the hash; other letters than these cannot stand in the header that carries a code. */
const FIT = /^[\u0021-\u007e](?:[\u0020-\u007e]{14,510})[\u0021-\u007e]$/u;

/** Whether a text can be an access code: at least 16 letters, digits and signs of a plain keyboard. */
export const isFitCode = (code: string): boolean => FIT.test(code);

/** The text to put into a setting. */
export async function hashCode(code: string, cost: Cost = COST): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(code, { ...cost, salt });
  return ['scrypt', cost.log2N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join(':');
}

/** Reads what `hashCode` wrote; null for anything else, and for a cost too low to protect or too high to pay. */
export function readCodeHash(text: string): CodeHash | null {
  const [, log2N, r, p, salt = '', hash = ''] = FORM.exec(text) ?? [];
  const cost = { log2N: Number(log2N), r: Number(r), p: Number(p) };
  const fits = (['log2N', 'r', 'p'] as const).every((part) => cost[part] >= LOWEST[part] && cost[part] <= HIGHEST[part]);
  return fits ? { ...cost, salt: Buffer.from(salt, 'base64url'), hash: Buffer.from(hash, 'base64url') } : null;
}

/** Whether this is the code of the hash; takes the same time either way. */
export async function isCodeOf(code: string, expected: CodeHash): Promise<boolean> {
  return timingSafeEqual(await derive(code, expected), expected.hash);
}

function derive(code: string, { log2N, r, p, salt }: Cost & Pick<CodeHash, 'salt'>): Promise<Buffer> {
  const N = 2 ** log2N;
  const maxmem = 256 * N * r; // twice what it takes
  return new Promise((resolve, reject) => {
    scrypt(code, salt, HASH_BYTES, { N, r, p, maxmem }, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
