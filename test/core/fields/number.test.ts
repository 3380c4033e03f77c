/** Whole numbers in a range. */
import { describe, expect, test } from 'vitest';
import { numberCodec } from '../../../core/fields/number.js';

const extension = numberCodec({ key: 'extension', heading: 'Extension', kind: 'number', min: 1000, max: 9999 });
const any = numberCodec({ key: 'seconds', heading: 'Seconds', kind: 'number' });

test.each(['1000', '9999', '1234'])('accepts %s', (text) => {
  expect([extension.fault(text, text), extension.value(text, text)]).toEqual([0, text]);
});

test.each(['0', '-5', '999999999999999'])('accepts %s where there is no range', (text) => expect(any.fault(text, text)).toBe(0));

describe('rejects', () => {
  test.each([
    ['below', '999', []],
    ['above', '10000', []],
    ['thousands', '1,234', ['1234']],
    ['thousands of other languages', '1.234', ['1234']],
    ['thousands with a blank', '1\u202f234', ['1234']],
    ['decimals', '1234.0', ['1234']],
    ['a part', '1234.5', []],
    ['zeros in front', '01234', ['1234']],
    ['a unit', '1234 s', ['1234']],
    ['a label', 'ext. 1234', ['1234']],
    ['full width', '１２３４', ['1234']],
    ['two numbers', '1234/1235', []],
    ['a range', '1234-1235', []],
    ['E notation', '1.2E+3', []],
    ['a check box', 'TRUE', []],
    ['more digits than are certain', '9999999999999999', []],
  ])('%s', (_, text, fixes) => {
    expect(extension.fault(text, text)).not.toBe(0);
    expect(extension.fixes(text, text)).toEqual(fixes);
  });
});
