/** Yes and no: words and check boxes; anything else is an error, with a fix where a slip has one reading. */
import { describe, expect, test } from 'vitest';
import { parseYesNo, yesNoCodec } from '../../../core/fields/yes-no.js';
import { refusal, verdict } from './table-of.js';

describe('accepts', () => {
  test.each([
    [true, true],
    [false, false],
    [1, true],
    [0, false],
    ['y', true],
    ['N', false],
    ['Ｙ', true],
    ['ＮＯ', false],
    ['TRUE', true],
    ['はい', true],
    ['n\u0061\u0303o', false],
    ['ONWAAR', false],
  ])('%j is %s', (raw, value) => {
    expect([verdict(yesNoCodec, raw), yesNoCodec.value(String(raw), raw)]).toEqual(['fine', value]);
  });
});

describe('rejects', () => {
  test.each([
    ['yess', ['y']],
    ['Yes!', ['y']],
    ['y.', ['y']],
    ['n.', ['n']],
    ['noo', ['n']],
    ['fals', ['n']],
    ['yes\u200b', ['y']],
    ['x', []],
    ['✓', []],
    ['on', []],
    ['off', []],
    ['n/a', []],
    ['y/n', []],
    ['maybe', []],
    ['yes please', []],
    ['2', []],
    ['-', []],
    ['constructor', []],
  ])('%s', (text, fixes) => {
    expect(refusal(yesNoCodec, text)).toEqual({ code: 'yes-no', fixes });
  });

  test('a number other than 1 and 0', () => {
    expect(parseYesNo('2', 2)).toBeNull();
  });
});
