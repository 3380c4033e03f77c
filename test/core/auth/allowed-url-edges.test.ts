/** The edges of what may be called: lengths, labels, and last labels that a parser could read as a number. */
import { describe, expect, test } from 'vitest';
import { isAllowedUrl } from '../../../core/auth/index.js';

const isListed = (host: string) => isAllowedUrl(`https://${host}/`, [host]);
const long = (letters: number) => `${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(letters)}`;

describe('an address', () => {
  test('has at most 2048 characters', () => {
    const ofLength = (length: number) => `https://x.org/${'p'.repeat(length - 'https://x.org/'.length)}`;
    expect([2048, 2049].map((length) => isAllowedUrl(ofLength(length), ['x.org']))).toEqual([true, false]);
  });
});

describe('a host that is listed is called', () => {
  test.each([
    ['with labels of one letter', 'a.b.org'],
    ['with a digit in its last label', 'x.a1'],
    ['with a last label that only begins like a number', 'x.1a'],
    ['with a last label that only ends like a hexadecimal one', 'x.a0x1'],
    ['with a last label that only begins like a hexadecimal one', 'x.0x1g'],
    ['with 253 characters', long(61)],
  ])('%s', (_name, host) => expect(isListed(host)).toBe(true));
});

describe('a host is not called though it is listed', () => {
  test.each([
    ['with one label', 'localhost'],
    ['with a number of several digits at its end', 'x.127'],
    ['with a hexadecimal number at its end', 'x.0x7f'],
    ['with the beginning of one', 'x.0x'],
    ['with 254 characters', long(62)],
    ['with a hyphen at the end of a label', 'a-.org'],
    ['with a label of 64 letters', `${'a'.repeat(64)}.org`],
  ])('%s', (_name, host) => expect(isListed(host)).toBe(false));
});
