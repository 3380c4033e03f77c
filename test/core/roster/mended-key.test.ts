/** Keys of the letters of an address, by which a broken one is found. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersKey } from '../../../core/roster/mended-key.js';

const WIDE = 0xfee0; // from a plain character to its full-width form
const wide = (text: string): string =>
  Array.from(text, (character) => (character === ' ' ? '\u3000' : String.fromCharCode(character.charCodeAt(0) + WIDE))).join('');
const plain = fc.array(fc.integer({ min: 32, max: 126 }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes));

describe('a key of letters', () => {
  test('is the same however wide the letters are', () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(lettersKey(wide(text))).toBe(lettersKey(text));
      }),
    );
  });

  test('leaves out what stands between them', () => {
    expect(lettersKey('Ann.Lee_7 x-org')).toBe(lettersKey('annlee7@xorg'));
  });

  test('is none where they are too few', () => {
    expect([lettersKey('a@b.c'), lettersKey('a@b.cde1') === '']).toEqual(['', false]);
  });
});
