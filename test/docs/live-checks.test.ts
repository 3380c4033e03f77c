/** The page of live checks says of every row who looks at it; that the self-test looks at what it is said to is held by the tests of both hosts. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLiveChecks } from '../../core/self-test/live-checks.js';

const page = readFileSync('docs/live-checks.md', 'utf8');
const rows = readLiveChecks(page);
const ofHost = (letter: string) => rows.filter(({ number }) => number.startsWith(letter));

describe('the page of live checks', () => {
  test('has a number for each row, without a gap', () => {
    for (const letter of ['S', 'E', 'A'])
      expect(ofHost(letter).map(({ number }) => number)).toEqual(ofHost(letter).map((_, at) => `${letter}${at + 1}`));
    expect(rows.length).toBe(page.split('\n').filter((line) => /^\| \d/u.test(line)).length);
  });

  test('says of each row who looks at it, what to do and what to expect', () => {
    expect(rows.filter(({ by }) => !['self-test', 'by hand', 'both'].includes(by))).toEqual([]);
    expect(rows.filter(({ what, expected }) => what === '' || expected === '')).toEqual([]);
  });

  test('leaves to a person what needs a target: nothing is sent by itself', () =>
    expect(new Set(ofHost('A').map(({ by }) => by))).toEqual(new Set(['by hand'])));

  test.each(['S', 'E'])('has rows of each kind for the host %s', (letter) =>
    expect(new Set(ofHost(letter).map(({ by }) => by)).size).toBe(3),
  );
});
