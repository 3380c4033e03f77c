/** Words that mix alphabets. */
import { describe, expect, test } from 'vitest';
import { mixedScriptWord, unmixedTexts } from '../../../core/text/scripts.js';

describe('accepts', () => {
  test.each([
    ['Latin', 'Ann Lee'],
    ['Latin with accents', 'Nguyễn Thị Ánh'],
    ['decomposed Vietnamese', 'Nguyễn'.normalize('NFD')],
    ['Cyrillic', 'Анна Ли'],
    ['two words of two alphabets', 'Anna Анна'],
    ['the other alphabet in brackets', 'Anna(Анна)'],
    ['the other alphabet behind a slash', 'Anna/Анна'],
    ['a double name of two alphabets', 'Anna-Анна'],
    ['kana and Han', '山田タロウ'],
    ['kana, Han and Latin', '田中Taroさん'],
    ['Han with a middle dot', '约翰·Smith'],
    ['long vowel mark', 'ユーザー'],
    ['Hangul', '김민준'],
    ['digits and marks', 'Ann2'],
    ['Persian with a non-joiner', 'می\u200cخواهم'],
    ['empty', ''],
  ])('%s', (_, text) => {
    expect(mixedScriptWord(text)).toBeNull();
  });
});

test.each(['П1Fermann', 'Анна Fermann', 'Ann\u0410', '×Ann÷\u0410', 'O\u0451-Ann b\u0456g', 'Åsne Şe', '12 \u0410 b2', ''])(
  'whether %j is mixed does not depend on other characters beside it',
  (text) => {
    expect(mixedScriptWord(`田 ${text}`)).toBe(mixedScriptWord(text));
  },
);

describe('rejects', () => {
  test.each([
    ['Cyrillic a in Latin', '\u0410nn', '\u0410nn'],
    ['Latin a in Cyrillic', 'Аннa', 'Аннa'],
    ['Greek in Latin', 'Αnn Lee', 'Αnn'],
    ['in the second word', 'Ann L\u0435e', 'L\u0435e'],
    ['behind an apostrophe', "O'Br\u0456en", 'Br\u0456en'],
    ['Armenian in Latin', 'ո\u0578nn', 'ո\u0578nn'],
    ['Han and Cyrillic', '田Д', '田Д'],
  ])('%s', (_, text, word) => {
    expect(mixedScriptWord(text)).toBe(word);
  });
});

test.each(['a', 'a ', '\u0430', 'a-', '\u200c'])('a huge cell of %j comes to an end', (unit) => {
  expect(mixedScriptWord(unit.repeat(100_000))).toBeNull();
});

describe('in one alphabet', () => {
  test.each<[string, string, string[]]>([
    ['several words, each of which can be read in one way', '\u0410nn L\u0435e', ['Ann Lee']],
    ['what stands between words stays', 'Ann-\u0410nn, (L\u0435e)', ['Ann-Ann, (Lee)']],
    ['two words of twins alone could be meant in four ways', '\u0410\u0441a \u041ec\u0441', []],
    ['a text that mixes nothing stays', 'Ann', ['Ann']],
    ['decomposed accents go along', 'L\u0435\u0301a', ['Le\u0301a']],
  ])('%s', (_, text, expected) => {
    expect(unmixedTexts(text)).toEqual(expected);
  });

  test('more mixed words than slips are left alone', () => {
    expect(unmixedTexts('\u0410nn '.repeat(6))).toEqual([]);
  });
});
