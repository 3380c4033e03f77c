/** Tags: pairs of a key and a value. */
import { describe, expect, test } from 'vitest';
import { CODE } from '../../../core/issues/codes.js';
import { tagHalves, tagListCodec, tagOf } from '../../../core/fields/tag-list.js';

const codec = tagListCodec(10);

describe('accepts', () => {
  test.each([
    ['braces', '{Team: North, Floor: 3}', ['Team: North', 'Floor: 3']],
    ['semicolons', 'Team: North; Floor: 3', ['Team: North', 'Floor: 3']],
    ['lines', 'Team: North\nFloor: 3', ['Team: North', 'Floor: 3']],
    ['a comma in a value', 'Team: A, B; Floor: 3', ['Team: A, B', 'Floor: 3']],
    ['no blank', 'Team:North', ['Team: North']],
    ['a colon in a key', 'a:b: c', ['a:b: c']],
    ['an empty value', 'Team:', ['Team:']],
    ['the same twice', 'A: 1, A: 1', ['A: 1']],
    ['none', '{}', []],
  ])('%s', (_, text, tags) => {
    expect([codec.fault(text, text), codec.value(text, text)]).toEqual([0, tags]);
  });
});

describe('rejects', () => {
  test.each([
    ['an equals sign', 'Team=North', ['{Team: North}']],
    ['a brace alone', '{Team: North', ['{Team: North}']],
    ['an empty entry', 'Team: North,, Floor: 3', ['{Team: North, Floor: 3}']],
    ['a comma in a value of broken braces', '{Team: A, B; Floor: 3', ['{Team: A, B; Floor: 3}']],
    ['no key', ': North', []],
    ['no colon', 'North', []],
    ['a key that says two things', 'A: 1, A: 2', []],
    ['only a brace', '{', []],
  ])('%s', (_, text, fixes) => {
    expect(codec.fault(text, text)).toBe(CODE['tag-syntax']);
    expect(codec.fixes(text, text)).toEqual(fixes);
  });

  test.each(['12345678901: x', 'x: 12345678901'])('%s is too long', (text) => expect(codec.fault(text, text)).toBe(CODE['too-long']));
});

test('a tag is read back into its halves', () => {
  expect([tagOf('Team: North'), tagOf('a:b: c'), tagOf('Team:'), tagOf('odd')]).toEqual([
    { key: 'Team', value: 'North' },
    { key: 'a:b', value: 'c' },
    { key: 'Team', value: '' },
    { key: 'odd', value: '' },
  ]);
});

test('both halves are told, for their lengths', () => expect(tagHalves('{Team: North}')).toEqual(['Team', 'North']));
