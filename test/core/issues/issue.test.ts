/** Issues and their words. */
import { describe, expect, test } from 'vitest';
import { ISSUE_CODES } from '../../../core/issues/codes.js';
import { makeIssue, messageText, placeInWords } from '../../../core/issues/issue.js';

const CELL = { row: 14, column: 3, field: 'email' };
const FULL = { value: 'V', heading: 'Email', limit: 100, count: 101, names: ['N1', 'N2'], other: 'O' };

describe('a place in words', () => {
  test.each([
    [CELL, 'Email', 'Email (C14)'],
    [CELL, '', 'Cell C14'],
    [{ row: 14, column: null, field: null }, '', 'Row 14'],
    [{ row: 14, column: null, field: null }, 'Email', 'Email (row 14)'],
    [{ row: null, column: null, field: 'email' }, 'Email', 'Email'],
    [{ row: null, column: null, field: null }, '', ''],
    [CELL, 'Work\n  Email', 'Work Email (C14)'],
    [CELL, 'x'.repeat(50_000), `${'x'.repeat(80)} (C14)`],
  ])('%#', (place, heading, words) => {
    expect(placeInWords(place, heading)).toBe(words);
  });
});

test.each(ISSUE_CODES)('%s says what is wrong, why and what to do', (code) => {
  const { what, why, todo } = makeIssue(code, CELL, FULL).message;
  expect([what, why, todo].map((part) => /\p{L}.*[.?!]$|^O$/u.test(part))).toEqual([true, true, true]);
});

/** Those of the whole sheet or run, and the one whose column is not there. */
const WITHOUT_PLACE = ['header-not-found', 'column-missing', 'mass-change', 'connection', 'setup', 'seats-exceeded'];
test.each(ISSUE_CODES.filter((code) => !WITHOUT_PLACE.includes(code)))('%s names the heading, the column letter and the row', (code) => {
  expect(messageText(makeIssue(code, CELL, FULL).message)).toContain('Email (C14)');
});

test('no part is left open where nothing more is known', () => {
  const texts = ISSUE_CODES.map((code) => messageText(makeIssue(code, CELL, {}).message));
  expect(texts.filter((text) => /undefined|null|NaN/u.test(text))).toEqual([]);
});

test('a whole issue', () => {
  expect(makeIssue('too-long', CELL, { heading: 'Email', limit: 254, count: 300 })).toEqual({
    code: 'too-long',
    level: 'error',
    ...CELL,
    params: { heading: 'Email', limit: 254, count: 300 },
    message: { what: 'Email (C14) has 300 characters.', why: 'At most 254 are accepted.', todo: 'Shorten the text.' },
  });
});

describe('a value in a message', () => {
  const what = (value: string): string => makeIssue('yes-no', CELL, { heading: 'Email', value }).message.what;
  test('stands in quotation marks on one line', () => {
    expect(what('a\n  b')).toBe('Email (C14) is “a b”.');
  });
  test('is cut where it is long, never inside a character', () => {
    expect([what('a'.repeat(61)), what(`${'a'.repeat(59)}\u{1f600}b`)]).toEqual([
      `Email (C14) is “${'a'.repeat(60)}…”.`,
      `Email (C14) is “${'a'.repeat(59)}…”.`,
    ]);
  });
  test('of a huge cell stays short', () => {
    expect(what(' x'.repeat(50_000)).length).toBeLessThan(100);
  });
  test('of many unknown groups names five', () => {
    const names = Array.from({ length: 1_000 }, (_, index) => `G${index}`);
    expect(makeIssue('group-unknown', CELL, { heading: 'Groups', names }).message.what).toBe(
      'Groups (C14) names G0, G1, G2, G3, G4 and 995 more.',
    );
  });
});
