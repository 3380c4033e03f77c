/** User names by the rule of a target. */
import { describe, expect, test } from 'vitest';
import { userNameCodec } from '../../../core/fields/user-name.js';
import { CODE } from '../../../core/issues/codes.js';

const FIELD = { key: 'username', heading: 'Username', kind: 'user-name' } as const;
const codec = userNameCodec({ ...FIELD, maxLength: 20, isUserName: (name) => /^[\w.@-]+$/u.test(name) });
const lower = userNameCodec({ ...FIELD, isUserName: (name) => /^[a-z.]+$/u.test(name) });

test.each(['ann.lee', 'ann@x.org', '12345'])('accepts %s', (text) => {
  expect([codec.fault(text, text), codec.value(text, text)]).toEqual([0, text]);
});

test('accepts anything where the target has no rule', () => expect(userNameCodec(FIELD).fault('Ann Lee!', '')).toBe(0));

describe('rejects', () => {
  test.each([
    ['a blank', 'Ann Lee', ['Ann.Lee']],
    ['accents', 'zoë.müller', ['zoe.muller']],
    ['letters of their own', 'łukasz.groß', ['lukasz.gross']],
    ['an invisible character', 'ann\u200blee', ['annlee']],
    ['a sign', 'ann!', []],
    ['another alphabet', '安', []],
  ])('%s', (_, text, fixes) => {
    expect(codec.fault(text, text)).toBe(CODE['username-format']);
    expect(codec.fixes(text, text)).toEqual(fixes);
  });

  test('capitals, where the target takes none', () => expect(lower.fixes('Ann Lee', '')).toEqual(['ann.lee']));

  test('a long one, with no fix', () => {
    expect([codec.fault('a'.repeat(21), ''), codec.fixes('a'.repeat(21), '')]).toEqual([CODE['too-long'], []]);
  });
});
