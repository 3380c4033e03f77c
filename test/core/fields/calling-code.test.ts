/** International calling codes, as they are written and as people mean them. */
import { describe, expect, test } from 'vitest';
import { callingCodeCodec } from '../../../core/fields/calling-code.js';
import { callingCodeOf, callingCodeOfCountry, isCallingCode } from '../../../core/fields/calling-codes.js';
import { KnownNames } from '../../../core/fields/known-names.js';

const codec = callingCodeCodec(null);

describe('accepts', () => {
  test.each([
    ['+49', '+49'],
    ['49', '+49'],
    ['+1', '+1'],
    ['998', '+998'],
  ])('%s', (text, code) => {
    expect([codec.fault(text, text), codec.value(text, text)]).toEqual([0, code]);
  });
});

describe('rejects', () => {
  test.each([
    ['two letters', 'DE', ['+49']],
    ['a name', 'Germany', ['+49']],
    ['a name of another language', 'Allemagne', ['+49']],
    ['a name in its own letters', 'ドイツ', ['+49']],
    ['zeros instead of the plus', '0049', ['+49']],
    ['an area behind it', '+1 242', ['+1']],
    ['a whole number', '+49 30 1234567', ['+49']],
    ['a country behind it', '49 (DE)', ['+49']],
    ['no code', '+999', []],
    ['nothing', '0', []],
    ['a word', 'somewhere', []],
  ])('%s', (_, text, fixes) => {
    expect(codec.fault(text, text)).not.toBe(0);
    expect(codec.fixes(text, text)).toEqual(fixes);
  });
});

test('where the target tells its codes, no other is accepted or offered', () => {
  const own = callingCodeCodec(new KnownNames(['+49', '+1']));
  expect([own.fault('49', '49'), own.fault('+44', '+44') === 0]).toEqual([0, false]);
  expect([own.fixes('UK', 'UK'), own.fixes('DE', 'DE')]).toEqual([[], ['+49']]);
});

describe('the list', () => {
  test('has no code that begins with another one', () => {
    const codes = Array.from({ length: 999 }, (_, at) => String(at + 1)).filter(isCallingCode);
    expect(codes.filter((code) => callingCodeOf(code) !== code)).toEqual([]);
    expect(codes.length).toBe(COUNTRY_CODES);
  });

  test.each([
    ['of North America', 'CA', '1'],
    ['shared by two', 'KZ', '7'],
    ['of Italy, which the Vatican uses', 'VA', '39'],
    ['of three digits', 'SM', '378'],
  ])('%s', (_, country, code) => {
    expect(callingCodeOfCountry(country)).toBe(code);
  });

  test.each(['', 'XX', 'x'.repeat(1_000)])('%# is no country', (text) => expect(callingCodeOfCountry(text)).toBeNull());
});

/** Those of countries, the Vatican's own one included, and the nine of services and networks. */
const COUNTRY_CODES = 216;
