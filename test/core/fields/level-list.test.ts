/** Names with levels, in words and in numbers. */
import { describe, expect, test } from 'vitest';
import { levelListCodec, levelOf, levelsInWords, namesWithLevels } from '../../../core/fields/level-list.js';
import { KnownNames } from '../../../core/fields/known-names.js';
import { codeOfNumber } from '../../../core/issues/codes.js';

const FIELD = { key: 'skills', heading: 'Skills', kind: 'level-list', maxLength: 20 } as const;
const words = levelListCodec({ ...FIELD, levels: ['Basic', 'Good', 'Very Good'] }, null);
const numbers = levelListCodec({ ...FIELD, levels: { min: 1, max: 5 } }, new KnownNames(['Billing', 'Sales']));
const free = levelListCodec(FIELD, null);

describe('accepts', () => {
  test.each([
    ['words', words, '{Billing: Good, Sales: very-good}', ['Billing: Good', 'Sales: Very Good']],
    ['numbers', numbers, 'Billing: 3; Sales: 05', ['Billing: 3', 'Sales: 5']],
    ['a colon in a name', words, 'A:B: Good', ['A:B: Good']],
    ['any level where none is told', free, 'Billing: expert', ['Billing: expert']],
    ['the same twice', numbers, 'Billing: 3, Billing: 3', ['Billing: 3']],
    ['none', words, '{}', []],
  ])('%s', (_, codec, text, levels) => {
    expect([codec.fault(text, text), codec.value(text, text)]).toEqual([0, levels]);
  });
});

describe('rejects', () => {
  test.each([
    ['no level', words, 'Billing', 'skill-syntax', []],
    ['no name', words, ': Good', 'skill-syntax', []],
    ['brackets', words, 'Billing (Good)', 'skill-syntax', ['{Billing: Good}']],
    ['an equals sign', numbers, 'Billing=3', 'skill-syntax', ['{Billing: 3}']],
    ['a blank', numbers, 'Billing 3, Sales 4', 'skill-syntax', ['{Billing: 3, Sales: 4}']],
    ['a brace alone', words, '{Billing: Good', 'skill-syntax', ['{Billing: Good}']],
    ['two levels of one name', words, 'A: Good, A: Basic', 'skill-syntax', []],
    ['a slip of a level', words, 'Billing: Godo', 'skill-level', ['{Billing: Good}']],
    ['the rank of a level', words, 'Billing: 3', 'skill-level', ['{Billing: Very Good}']],
    ['no rank', words, 'Billing: 4', 'skill-level', []],
    ['a level above', numbers, 'Billing: 6', 'skill-level', []],
    ['a level of so many', numbers, 'Billing: 3/5', 'skill-level', ['{Billing: 3}']],
    ['decimals', numbers, 'Billing: 3.0', 'skill-level', ['{Billing: 3}']],
    ['a word for a number', numbers, 'Billing: high', 'skill-level', []],
    ['a slip of a name', numbers, 'Biling: 3', 'choice-unknown', ['{Billing: 3}']],
    ['a strange name', numbers, 'Spanish: 3', 'choice-unknown', []],
    ['a long name', words, `${'x'.repeat(21)}: Good`, 'too-long', []],
  ])('%s', (_, codec, text, code, fixes) => {
    expect(codeOfNumber(codec.fault(text, text))).toBe(code);
    expect(codec.fixes(text, text)).toEqual(fixes);
  });
});

test('an entry is read back into its halves', () => {
  expect([levelOf('Language=German: 4'), levelOf('odd')]).toEqual([
    { name: 'Language=German', level: '4' },
    { name: 'odd', level: '' },
  ]);
});

test('levels in words: all words, else the two ends', () => {
  expect([levelsInWords(['A', 'B']), levelsInWords({ min: 1, max: 5 }), levelsInWords(undefined)]).toEqual([['A', 'B'], ['1', '5'], []]);
});

test('the names alone', () => expect(namesWithLevels('{A: 1, B: 2}')).toEqual(['A', 'B']));

test('a huge text is judged at once', () => {
  for (const unit of ['a ', '(', '- ', 'a: 1,', '=']) {
    const text = unit.repeat(20_000);
    expect([numbers.fault(text, text) !== 0, numbers.fixes(text, text)]).toEqual([true, []]);
  }
});
