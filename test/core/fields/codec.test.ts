/** Composed text and its length. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composed, isTooLong, noFixes } from '../../../core/fields/codec.js';

test('composing is what the platform does', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => composed(text) === text.normalize('NFC')));
});

test('a text is too long where its composed form has more code points than the limit', () => {
  const unit = fc.constantFrom('a', 'e\u0301', '\ufb2c', '\u{20bb7}', '\u0323', '\u0301');
  fc.assert(
    fc.property(
      fc.string({ unit }),
      fc.nat(20),
      (text, limit) => isTooLong(text, limit) === Array.from(text.normalize('NFC')).length > limit,
    ),
  );
});

describe('huge cells', () => {
  test('are not composed, and are too long for every field', () => {
    const marks = `a${'\u0301\u0323'.repeat(50_000)}`;
    expect([composed(marks) === marks, isTooLong(marks, 5_000)]).toEqual([true, true]);
  });
});

test('a kind without fixes offers none', () => {
  expect(noFixes()).toEqual([]);
});
