/** The access code of a small team. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { SHARED_ACCOUNT, type Authenticate } from './authenticate.js';

export const ACCESS_HEADER = 'x-muster-access';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** One access code for everybody; compared in constant time, whatever its length. */
export function byAccessCode(code: string): Authenticate {
  if (code === '') throw new TypeError('Expected an access code, got an empty text');
  const expected = digest(code);
  return (request) =>
    Promise.resolve(
      timingSafeEqual(digest(request.headers.get(ACCESS_HEADER) ?? ''), expected)
        ? { account: SHARED_ACCOUNT, user: 'code', name: '', roles: ['send', 'admin'] }
        : null,
    );
}
