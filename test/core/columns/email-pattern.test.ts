/** Addresses made of names. */
import { describe, expect, test } from 'vitest';
import { addressName, addressOf, emailMaker, isEmailPattern } from '../../../core/columns/email-pattern.js';
import type { CellValue } from '../../../core/ports/index.js';
import { inOneGo } from '../../../core/steps/steps.js';

const makerOf = (pattern: string, rows: readonly (readonly CellValue[])[]) =>
  inOneGo(
    emailMaker(pattern, [0, 1], function* () {
      yield;
      return { length: rows.length, at: (row) => rows[row]! };
    }),
  );

describe('a name as a mail system writes it', () => {
  test.each([
    ['Ann', 'ann'],
    ['José', 'jose'],
    ["O'Brien", 'obrien'],
    ['van der Berg', 'vanderberg'],
    ['Anna-Lena', 'anna-lena'],
    ['Łukasz', 'lukasz'],
    ['Jürgen', 'juergen'],
    ['Ju\u0308rgen', 'juergen'],
    ['Søren', 'soeren'],
    ['Weiß', 'weiss'],
    ['Iğdır', 'igdir'],
  ])('%s', (name, written) => expect(addressName(name, 'long')).toBe(written));

  test('the short habit drops the second letter', () => {
    expect(addressName('Jürgen Größe', 'short')).toBe('jurgengrosse');
    expect(addressName('Åse', 'short')).toBe('ase');
  });

  test.each(['山田', 'Дмитрий', 'Αθηνά'])('%s is written in no other letters', (name) => expect(addressName(name, 'long')).toBeNull());
});

describe('a pattern', () => {
  test.each([
    ['{first}.{last}@acme.com', 'ann.lee@acme.com'],
    ['{f}{last}@acme.com', 'alee@acme.com'],
    ['{first}_{l}@acme.com', 'ann_l@acme.com'],
    ['{last}-{first}@mail.acme.co.uk', 'lee-ann@mail.acme.co.uk'],
    ['team+{f}{l}@acme.com', 'team+al@acme.com'],
  ])('%s', (pattern, address) => {
    expect(isEmailPattern(pattern)).toBe(true);
    expect(addressOf(pattern, 'Ann', 'Lee', 'long')).toBe(address);
  });

  test('gives no half address where a part of the name is missing', () => {
    expect(addressOf('{first}.{last}@acme.com', 'Ann', '', 'long')).toBe('');
    expect(addressOf('{first}@acme.com', 'Ann', '', 'long')).toBe('ann@acme.com');
    expect(addressOf('{first}.{last}@acme.com', '太郎', 'Yamada', 'long')).toBe('');
  });

  test.each(['', 'ann@acme.com', '{first}.{last}', '{first} {last}@acme.com', '{name}@acme.com', '{first}@', '{first}@@acme.com'])(
    '“%s” is none',
    (pattern) => {
      expect(isEmailPattern(pattern)).toBe(false);
      expect(makerOf(pattern, [])).toBeNull();
    },
  );
});

describe('ue or u', () => {
  const pattern = '{first}.{last}@acme.com';
  const rows = (...more: string[]) => [
    ['Jürgen', 'Groß', null],
    ['Zoë', 'Müller', null],
    ...more.map((address) => ['Ann', 'Lee', address]),
  ];
  const made = (...more: string[]): string | undefined => makerOf(pattern, rows(...more))?.(['Jürgen', 'Groß', null]);

  test('is ue where nothing says otherwise', () => expect(made()).toBe('juergen.gross@acme.com'));
  test('is u where addresses on the sheet say so', () => expect(made('Zoe.Muller@acme.com')).toBe('jurgen.gross@acme.com'));
  test('is what more of them say', () =>
    expect(made('zoe.muller@acme.com', 'juergen.gross@acme.com', 'zoe.mueller@acme.com')).toBe('juergen.gross@acme.com'));
});
