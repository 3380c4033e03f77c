/** Lists of groups with and without braces, with and without known names. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupListCodec, parseGroups, unknownGroups } from '../../../core/fields/group-list.js';
import { KnownNames } from '../../../core/fields/known-names.js';
import { CODE } from '../../../core/issues/codes.js';
import { refusal, verdict } from './table-of.js';

const known = new KnownNames(['A', 'B', 'Billing', 'Sales', 'Sales, EMEA', 'Café']);
const anyNames = groupListCodec(null, 255);
const codec = groupListCodec(known, 255);

describe('accepts', () => {
  test.each([
    ['braces', '{A, B}', ['A', 'B']],
    ['braces without blanks', '{A,B}', ['A', 'B']],
    ['one in braces', '{A}', ['A']],
    ['none', '{}', []],
    ['none, with a blank', '{ }', []],
    ['semicolons', 'A; B', ['A', 'B']],
    ['one per line', 'A\nB', ['A', 'B']],
    ['one per line of another system', 'A\r\nB', ['A', 'B']],
    ['one name', 'Billing', ['Billing']],
    ['blanks around', '{ A ,\u00a0B }', ['A', 'B']],
    ['repeated', '{A, B, A}', ['A', 'B']],
    ['decomposed', 'Cafe\u0301', ['Café']],
  ])('%s, known or not', (_, text, names) => {
    expect([verdict(anyNames, text), anyNames.value(text, text)]).toEqual(['fine', names]);
    expect([verdict(codec, text), codec.value(text, text)]).toEqual(['fine', names]);
  });
  test.each([
    ['commas part known names', 'A, B', ['A', 'B']],
    ['a comma belongs to a name that is known whole', 'Sales, EMEA', ['Sales, EMEA']],
    ['and in a list by semicolons', 'Sales, EMEA; A', ['Sales, EMEA', 'A']],
  ])('known: %s', (_, text, names) => {
    expect([verdict(codec, text), codec.value(text, text)]).toEqual(['fine', names]);
  });
  test('not known: without braces a comma is part of the name', () => {
    expect([verdict(anyNames, 'A, B'), anyNames.value('A, B', null)]).toEqual(['fine', ['A, B']]);
  });
  test.each(['\u{20bb7}'.repeat(255), 'e\u0301'.repeat(255)])('a name of 255 characters', (name) => {
    expect(verdict(anyNames, `{${name}}`)).toBe('fine');
  });
});

describe('rejects', () => {
  test.each([
    ['an empty name', '{A,,B}', ['{A, B}']],
    ['an empty name at the end', '{A, B,}', ['{A, B}']],
    ['an empty name between semicolons', 'A;; B', ['{A, B}']],
    ['a blank line', 'A\n\nB', ['{A, B}']],
    ['a missing closing brace', '{A, B', ['{A, B}']],
    ['a missing opening brace', 'A, B}', ['{A, B}']],
    ['doubled braces', '{{A, B}}', ['{A, B}']],
    ['a brace inside', '{A}, {B}', ['{A, B}']],
    ['braces side by side', '{A} {B}', ['{A, B}']],
    ['only a brace', '{', []],
    ['only the other brace', '}', []],
    ['only a comma', '{,}', []],
  ])('%s, known or not', (_, text, fixes) => {
    expect(refusal(anyNames, text)).toEqual({ code: 'group-syntax', fixes });
    expect(refusal(codec, text)).toEqual({ code: 'group-syntax', fixes });
  });
  test.each([
    ['another case', '{billing, A}', ['{Billing, A}']],
    ['a slip', 'Biling', ['{Billing}']],
    ['slips parted by a comma', 'billing, sales', ['{Billing, Sales}']],
    ['one of the parts only', 'A, Nowhere', []],
    ['a comma at the end', 'Billing,', ['{Billing}']],
    ['a semicolon in braces', '{A; B}', ['{A, B}']],
    ['nothing near', '{Nowhere}', []],
    ['a prototype', '{constructor}', []],
  ])('unknown: %s', (_, text, fixes) => {
    expect(refusal(codec, text)).toEqual({ code: 'group-unknown', fixes });
  });
  test('any name where no group exists', () => {
    expect(refusal(groupListCodec(new KnownNames([]), 255), '{A}')).toEqual({ code: 'group-unknown', fixes: [] });
  });
  test.each(['a'.repeat(256), '\u{20bb7}'.repeat(256), `A; ${'a'.repeat(256)}`, `{A, ${'a'.repeat(256)}}`])('too long: %#', (text) => {
    expect(refusal(anyNames, text)).toEqual({ code: 'too-long', fixes: [] });
  });
});

test('an issue names the unknown ones only', () => {
  expect([unknownGroups('{A, X, Y}', known), unknownGroups('{A, X}', null), unknownGroups('{A', known)]).toEqual([['X', 'Y'], [], []]);
});

test('a list is without fault where it has names, all of them known and none too long', () => {
  const unit = fc.constantFrom('{', '}', ',', ';', '\n', ' ', 'A', 'B', 'Sales', 'X', '{A, B}');
  const short = groupListCodec(known, 5);
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1, maxLength: 8 }), (text) => {
      if (text.trim() === '') return;
      const { names, fault } = parseGroups(text.trim(), known, 5);
      expect([text, short.fault(text.trim(), text)]).toEqual([text, fault]);
      const each = names.every((name) => known.has(name) && name.length <= 5 && name !== '');
      expect([text, fault === 0]).toEqual([text, each && fault !== CODE['group-syntax']]);
    }),
    { numRuns: 2_000 },
  );
});

test('a fix is never at fault itself', () => {
  const unit = fc.constantFrom('{', '}', ',', ';', '\n', ' ', 'A', 'B', 'sales', 'X');
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1 }), (text) => {
      expect(refusal(anyNames, text).fixes.length).toBeLessThan(2);
      expect(refusal(codec, text).fixes.length).toBeLessThan(2);
    }),
  );
});

test.each(['{', '}', ';', ',', '{a', 'a;', 'a\n', '\u0301\u0323'])('a huge cell of %j comes to an end', (unit) => {
  expect(refusal(codec, unit.repeat(100_000)).fixes).toEqual([]);
});
