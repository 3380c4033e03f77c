/** Bytes of a CSV file for people. */
import { expect, test } from 'vitest';
import { utf8WithMark } from '../../../core/export/encode.js';

test('UTF-8 stands behind its byte-order mark', () => {
  expect([...utf8WithMark('é')]).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9]);
});
