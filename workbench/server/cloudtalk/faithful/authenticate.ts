/** Documented: HTTP Basic with the company's key and its secret. */
import { timingSafeEqual } from 'node:crypto';
import type { ApiKey } from '../seed.js';

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Whether the header proves one of the keys. */
export function isAuthenticated(headers: Headers, keys: readonly ApiKey[]): boolean {
  const encoded = /^Basic ([A-Za-z0-9+/]+=*)$/u.exec(headers.get('authorization') ?? '')?.[1];
  if (encoded === undefined) return false;
  const shown = Buffer.from(encoded, 'base64').toString('utf8');
  return keys.some(({ id, secret }) => isSame(shown, `${id}:${secret}`));
}
