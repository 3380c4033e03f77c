/** Bytes of the two kinds of text files, byte by byte. */
import { expect, test } from 'vitest';
import { utf16WithMark, utf8WithMark } from '../../../core/export/encode.js';

test('UTF-16 is little-endian behind its byte-order mark', () => {
  expect([...utf16WithMark('Aé😀')]).toEqual([0xff, 0xfe, 0x41, 0x00, 0xe9, 0x00, 0x3d, 0xd8, 0x00, 0xde]);
});

test('UTF-16 keeps half of a character as it is', () => {
  expect([...utf16WithMark('\ud83d')]).toEqual([0xff, 0xfe, 0x3d, 0xd8]);
});

test('UTF-8 stands behind its byte-order mark', () => {
  expect([...utf8WithMark('é')]).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9]);
});
