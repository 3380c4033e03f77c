/** Documented: `x-api-key` and an HS256 token with a valid `iat`, signed with the company's secret. Anything else is one same 403. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { isFresh } from '../ours/token-age.js';
import type { ApiKey } from '../seed.js';
import type { Switches } from '../switches.js';

const TOKEN_PARTS = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/u;

/** The token of the header, by the form that this server takes; null where the form is another. */
function readToken(header: string, form: Switches['token']): string | null {
  const bearer = /^Bearer (.+)$/u.exec(header)?.[1];
  if (form === 'raw') return bearer === undefined ? header : null;
  return bearer ?? (form === 'either' ? header : null);
}

function parsePart(part: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

function isSigned(text: string, signature: string, secret: string): boolean {
  const expected = createHmac('sha256', secret).update(text).digest();
  const given = Buffer.from(signature, 'base64url');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Whether the token is an HS256 token of this secret whose `iat` is believed at this moment. */
function isToken(token: string, secret: string, nowMs: number): boolean {
  const [, header = '', payload = '', signature = ''] = TOKEN_PARTS.exec(token) ?? [];
  if (parsePart(header)?.['alg'] !== 'HS256' || !isSigned(`${header}.${payload}`, signature, secret)) return false;
  return isFresh(parsePart(payload)?.['iat'], nowMs);
}

/** The key that these headers prove, or null: which of the two headers was wrong is not told. */
export function authenticate(headers: Headers, keys: readonly ApiKey[], form: Switches['token'], nowMs: number): ApiKey | null {
  const key = keys.find((each) => each.key === headers.get('x-api-key'));
  const token = readToken(headers.get('authorization') ?? '', form);
  return key && token !== null && isToken(token, key.secret, nowMs) ? key : null;
}
