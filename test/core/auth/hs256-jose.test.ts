/** Tokens signed with HS256 against jose, letter for letter. */
import { createHmac } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { hs256Jwt } from '../../../core/auth/hs256-jwt.js';
import { JWT_SECRETS } from './support/jwt-secrets.js';

const TIMES = [0, 1_760_000_000_999, 4_102_444_800_000];

const bytes = (text: string) => new TextEncoder().encode(text);
const ours = (secret: string, now: number) => hs256Jwt(secret, now, (key, text) => createHmac('sha256', key).update(text).digest());

describe.each(TIMES)('issued at %i', (now) => {
  test.each(JWT_SECRETS)('under %j it is the token of jose', async (secret) => {
    const theirs = await new SignJWT({ iat: Math.floor(now / 1_000) }).setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).sign(bytes(secret));
    expect(ours(secret, now)).toBe(theirs);
  });
});

test('jose takes it within its age, and refuses it under another secret', async () => {
  const now = 1_760_000_000_000;
  const token = ours('demo-secret', now);
  const options = { algorithms: ['HS256'], currentDate: new Date(now + 1_000), maxTokenAge: 300 };
  expect((await jwtVerify(token, bytes('demo-secret'), options)).payload).toEqual({ iat: now / 1_000 });
  await expect(jwtVerify(token, bytes('other'), options)).rejects.toThrow('signature verification failed');
});
