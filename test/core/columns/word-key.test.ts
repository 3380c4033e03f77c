/** The key under which the meaning of a word is kept. */
import { describe, expect, test } from 'vitest';
import { wordKey } from '../../../core/columns/word-key.js';

describe('the key of a word', () => {
  test.each([
    ['FT', 'ft'],
    ['  Full   Time ', 'full time'],
    ['ＦＴ', 'ft'],
    ['Vollzeit\u00a0(40h)', 'vollzeit (40h)'],
    ['Zoë', 'zoë'],
  ])('%j is %j', (text, key) => expect(wordKey(text)).toBe(key));

  test('is the same when it is made twice', () => expect(wordKey(wordKey(' Ｃ S '))).toBe(wordKey('Ｃ S')));

  test('keeps apart what differs in more than its look', () => expect(wordKey('Zoë')).not.toBe(wordKey('Zoe')));
});
