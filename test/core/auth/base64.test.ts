/** UTF-8 and base64, against Node's Buffer. */
import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base64, base64url } from '../../../core/auth/base64.js';
import { utf8 } from '../../../core/auth/utf8.js';

describe('base64', () => {
  test('equals Buffer for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => base64(bytes) === Buffer.from(bytes).toString('base64')));
  });

  test('for addresses equals Buffer for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => base64url(bytes) === Buffer.from(bytes).toString('base64url')));
  });
});

describe('utf8', () => {
  test('equals Buffer for any text, halves of a pair included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([...utf8(text)]).toEqual([...Buffer.from(text, 'utf8')]);
      }),
    );
  });

  test('writes the replacement character for a lone surrogate', () => {
    expect([...utf8('\ud83d')]).toEqual([0xef, 0xbf, 0xbd]);
  });
});
