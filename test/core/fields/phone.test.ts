/** Phone numbers in E.164: what is accepted, what becomes of it, and what is offered instead. */
import { describe, expect, test } from 'vitest';
import { KnownNames } from '../../../core/fields/known-names.js';
import { phoneCodec, phoneNumber, phoneOfNumber } from '../../../core/fields/phone.js';

const codec = phoneCodec(null);

describe('accepts', () => {
  test.each([
    ['plain', '+493012345678', '+493012345678'],
    ['blanks and hyphens', '+49 30 1234-5678', '+493012345678'],
    ['brackets', '+49 (30) 12345678', '+493012345678'],
    ['dots and slashes', '+44 20/7946.0958', '+442079460958'],
    ['dashes and no-break spaces', '+49\u00a030\u20131234567', '+49301234567'],
    ['the shortest', '+290 5678', '+2905678'],
    ['the longest', '+49 1234567890123', '+491234567890123'],
  ])('%s', (_, text, number) => {
    expect([codec.fault(text, text), codec.value(text, text)]).toEqual([0, number]);
  });
});

describe('rejects', () => {
  test.each([
    ['a plus that was eaten', '493012345678', ['+493012345678']],
    ['a call out of the country', '0049 30 1234567', ['+49301234567']],
    ['the zero that is dialled at home', '+49 (0)30 1234567', ['+49301234567']],
    ['the zero that Italy keeps', '+39 (0)6 1234567', ['+39061234567']],
    ['a link', 'tel:+49301234567', ['+49301234567']],
    ['full width', '＋４９ 30 1234567', ['+49301234567']],
    ['a bracket before the plus', '(+49) 30 1234567', ['+49301234567']],
    ['a number of North America, or of Switzerland', '4155552671', ['+14155552671', '+4155552671']],
    ['a number of some country', '030 1234567', []],
    ['few digits', '1234567', []],
    ['no country', '+999 1234567', []],
    ['too short', '+49 30', []],
    ['too long', '+49 12345678901234', []],
    ['two plusses', '++4930123456', []],
    ['an extension behind it', '+49 30 12345 ext. 6', []],
    ['E notation in a text file', '4.93012E+11', []],
    ['a word', 'none', []],
  ])('%s', (_, text, fixes) => {
    expect(codec.fault(text, text)).not.toBe(0);
    expect(codec.fixes(text, text)).toEqual(fixes);
  });

  test('a number whose digits are lost has no fix', () => {
    expect(codec.fixes('12345678901234567000', 12_345_678_901_234_567_000)).toEqual([]);
  });
});

describe('a number of the target’s list', () => {
  const lines = phoneCodec(new KnownNames(['+493011111111', '+493022222222']));
  test('is accepted however it is written', () => expect(lines.fault('+49 30 11111111', '')).toBe(0));
  test('is offered for a slip', () => expect(lines.fixes('+49 30 11111112', '')).toEqual(['+493011111111']));
  test('no other is offered', () => expect(lines.fixes('0049 40 33333333', '')).toEqual([]));
});

describe('a number in a cell', () => {
  test('is its digits, whatever shows', () => expect(phoneOfNumber(493_012_345_678, '4.93E+11')).toBe('493012345678'));
  test('has the plus that its format gives it', () => expect(phoneOfNumber(493_012_345_678, '+49 3012345678')).toBe('+49 3012345678'));
});

test('a huge text is judged at once', () => {
  for (const unit of ['+', '(0', '1 ', '( ', '0049 ']) {
    const text = unit.repeat(50_000);
    expect([phoneNumber(text), codec.fixes(text, text)]).toEqual([null, []]);
  }
});
