/** One list of codes: in the union, in the words, in the titles and on the page for users. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CODE, codeOfNumber, ISSUE_CODES, isErrorNumber, levelOf } from '../../../core/issues/codes.js';
import { en } from '../../../core/issues/messages/en/index.js';

const page = readFileSync(new URL('../../../docs/issues.md', import.meta.url), 'utf8');
/** Code and level of each part of the page; its heading is what the pane's link to the code leads to. */
const parts = [...page.matchAll(/^### `([a-z-]+)`\n\n\*\*(Error|Warning|Info)\.\*\* \S/gmu)];

const sorted = (codes: readonly string[]): string[] => [...codes].sort();

test.each(Object.entries({ en }))('words and titles in %s are those of the codes', (_, { issues, titles }) => {
  expect(sorted(Object.keys(issues))).toEqual(sorted(ISSUE_CODES));
  expect(sorted(Object.keys(titles))).toEqual(sorted(ISSUE_CODES));
});

test('titles differ, so that a list of them can be read', () => {
  expect(new Set(Object.values(en.titles)).size).toBe(ISSUE_CODES.length);
});

test('the page for users has each code once, with its level', () => {
  const told = parts.map(([, code, level]) => `${code} ${level!.toLowerCase()}`);
  expect(sorted(told)).toEqual(sorted(ISSUE_CODES.map((code) => `${code} ${levelOf(code)}`)));
});

test('the page names no code that does not exist', () => {
  const named = [...page.matchAll(/`([a-z]+(?:-[a-z]+)+)`/gu)].map(([, code]) => code ?? '');
  expect(named.filter((code) => !(ISSUE_CODES as readonly string[]).includes(code))).toEqual([]);
});

describe('numbers', () => {
  test.each(ISSUE_CODES)('%s has one of its own, which tells its level', (code) => {
    expect([codeOfNumber(CODE[code]), isErrorNumber(CODE[code])]).toEqual([code, levelOf(code) === 'error']);
  });
  test('begin with 1 and fit a packed finding', () => {
    expect([Math.min(...Object.values(CODE)), Math.max(...Object.values(CODE)) < 256]).toEqual([1, true]);
  });
  test('0 is no error', () => {
    expect(isErrorNumber(0)).toBe(false);
  });
});
