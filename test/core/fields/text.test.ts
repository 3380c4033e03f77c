/** Free text: limits in code points of the composed text, and what is sent. */
import { describe, expect, test } from 'vitest';
import { textCodec } from '../../../core/fields/text.js';
import { verdict } from './table-of.js';

const codec = textCodec(100);

describe('accepts', () => {
  test.each([
    ['a hundred letters', 'a'.repeat(100)],
    ['a hundred astral characters', '\u{20bb7}'.repeat(100)],
    ['a hundred letters decomposed', 'e\u0301'.repeat(100)],
    ['a hundred letters decomposed into three', '\u1ec7'.normalize('NFD').repeat(100)],
    ['blanks around them', ` ${'a'.repeat(100)} `],
    ['line breaks', 'a\nb'],
  ])('%s', (_, text) => {
    expect(verdict(codec, text)).toBe('fine');
  });
});

describe('rejects', () => {
  test.each([
    ['a hundred and one letters', 'a'.repeat(101)],
    ['a hundred and one astral characters', '\u{20bb7}'.repeat(101)],
    ['a hundred and one letters decomposed', 'e\u0301'.repeat(101)],
    ['a hundred units that compose to more', '\ufb2c'.repeat(34)],
    ['a huge cell', 'a'.repeat(100_000)],
    ['a huge cell of marks', `a${'\u0301\u0323'.repeat(50_000)}`],
  ])('%s', (_, text) => {
    expect([verdict(codec, text), codec.fixes(text, text)]).toEqual(['too-long', []]);
  });
});

test('text is sent composed', () => {
  expect([codec.value('Ande\u0301', null), codec.value('Ann', null)]).toEqual(['And\u00e9', 'Ann']);
});

test.each([
  [255, 'fine'],
  [256, 'too-long'],
])('%i of 255 characters: %s', (length, result) => {
  expect(verdict(textCodec(255), 'é'.repeat(length))).toBe(result);
});

test.each([
  [5_000, 'fine'],
  [5_001, 'too-long'],
])('%i decomposed of 5,000 characters: %s', (length, result) => {
  expect(verdict(textCodec(5_000), 'e\u0301'.repeat(length))).toBe(result);
});
