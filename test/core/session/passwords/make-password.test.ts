/** Passwords that are made: what they look like, and that they hang on chance alone. */
import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { makePassword } from '../../../../core/session/passwords/make-password.js';

const SAMPLE = 500;
const randomId = (): string => randomBytes(16).toString('base64url');
const made = Array.from({ length: SAMPLE }, () => makePassword(randomId));

describe('a password that is made', () => {
  test('has twenty letters and digits in groups', () => {
    expect(made.filter((each) => !/^(?:[A-Za-z0-9]{5}-){3}[A-Za-z0-9]{5}$/u.test(each))).toEqual([]);
  });

  test('holds no letters that look alike', () => {
    expect(made.filter((each) => /[0Oo1lIi]/u.test(each))).toEqual([]);
  });

  test.each([/[a-z]/u, /[A-Z]/u, /[2-9]/u, /[^A-Za-z0-9]/u])('holds %s, which usual rules ask for', (kind) => {
    expect(made.filter((each) => !kind.test(each))).toEqual([]);
  });

  test('is never the same twice', () => {
    expect(new Set(made).size).toBe(SAMPLE);
  });

  test('takes every letter about equally often', () => {
    const counts = new Map<string, number>();
    for (const letter of made.join('').replaceAll('-', '')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    const expected = (SAMPLE * 20) / 55;
    expect(counts.size).toBe(55);
    expect(Math.min(...counts.values())).toBeGreaterThan(expected / 2);
    expect(Math.max(...counts.values())).toBeLessThan(expected * 2);
  });

  test('hangs on the chance alone', () => {
    const from = (seed: string): string => {
      let at = 0;
      return makePassword(() => createHash('sha256').update(`${seed}${at++}`).digest('base64url').slice(0, 22));
    };
    expect(from('one')).toBe(from('one'));
    expect(from('other')).not.toBe(from('one'));
  });

  test('is refused by a host without chance', () => {
    expect(() => makePassword(() => 'AAAAAAAAAAAAAAAAAAAAAA')).toThrow(TypeError);
  });
});
