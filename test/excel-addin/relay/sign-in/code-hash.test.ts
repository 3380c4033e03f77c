/** Hashes of access codes: what is written can be read and checked, and nothing else is taken for one. */
import { describe, expect, test } from 'vitest';
import { isCodeOf, readCodeHash } from '../../../../excel-addin/relay/sign-in/code-hash.js';
import { hashCode } from '../../../../excel-addin/relay/index.js';
import { ACCESS_CODE, ACCESS_CODE_HASH, LOWEST_COST } from '../../support/access-code.js';

describe('hashCode', () => {
  test('writes cost, salt and hash, and nothing that a shell would read', async () => {
    const text = await hashCode(ACCESS_CODE);
    expect(text).toMatch(/^scrypt:15:8:3:[\w-]{22}:[\w-]{43}$/u);
    expect(text).not.toContain(ACCESS_CODE);
  });

  test('gives the same code another hash each time', async () =>
    expect(await hashCode(ACCESS_CODE, LOWEST_COST)).not.toBe(ACCESS_CODE_HASH));

  test('knows its code again, and no other', async () => {
    const hash = readCodeHash(ACCESS_CODE_HASH)!;
    expect(await isCodeOf(ACCESS_CODE, hash)).toBe(true);
    expect(await isCodeOf(`${ACCESS_CODE} `, hash)).toBe(false);
    expect(await isCodeOf('', hash)).toBe(false);
  });
});

test.each([
  '',
  ACCESS_CODE,
  ACCESS_CODE_HASH.replace('scrypt', 'bcrypt'),
  ACCESS_CODE_HASH.replace(':14:', ':13:'),
  ACCESS_CODE_HASH.replace(':14:', ':19:'),
  ACCESS_CODE_HASH.replace(':8:1:', ':8:0:'),
  ACCESS_CODE_HASH.replace(':8:1:', ':4:1:'),
  ACCESS_CODE_HASH.replace(':8:1:', ':99:99:'),
  ACCESS_CODE_HASH.slice(0, -1),
  `${ACCESS_CODE_HASH}x`,
  ` ${ACCESS_CODE_HASH}`,
])('%j is no hash', (text) => expect(readCodeHash(text)).toBeNull());
