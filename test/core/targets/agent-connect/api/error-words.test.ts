/** What a person is told of a refusal, whatever the shape in which the target tells it. */
import { describe, expect, test } from 'vitest';
import { readRefusal } from '../../../../../core/targets/agent-connect/api/error-words.js';
import { ROW } from './sample.js';

const read = (body: unknown, row = ROW) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const { words, field } = readRefusal(row, { kind: 'response', status: 422, headers: {}, body: text });
  return [words, field];
};
const NOTHING = ['status 422', null];

describe('the words and the field', () => {
  test.each<[string, unknown, unknown[]]>([
    ['of a list of sentences', { errors: ['One.', 'Two.'] }, ['One. Two.', null]],
    ['of a sentence that names a field', { errors: ['role is unknown'] }, ['role is unknown', 'role']],
    [
      'of entries, by the first field that is ours',
      {
        errors: [
          { field: 'x', message: 'A' },
          { field: 'email', message: 'B' },
        ],
      },
      ['A B', 'email'],
    ],
    ['of an entry without a field', { errors: [{ message: 'A' }] }, ['A', null]],
    [
      'of an entry whose field is none of ours, by its words',
      { errors: [{ field: 'x', message: 'the role is wrong' }] },
      ['the role is wrong', 'role'],
    ],
    [
      'of entries by field',
      { errors: { first_name: ['is short', 'is odd'], x: 'no' } },
      ['first_name: is short is odd x: no', 'firstName'],
    ],
    ['of one sentence as error', { error: 'E', message: 'M', detail: 'D' }, ['E', null]],
    ['of one as message', { message: 'M', detail: 'D' }, ['M', null]],
    ['of one as detail', { detail: 'D' }, ['D', null]],
    ['of a text in JSON', '"Plain"', ['Plain', null]],
    ['of a plain text', 'It < that', ['It < that', null]],
    ['of a plain text that names a field', 'email is taken', ['email is taken', 'email']],
    ['of an object that says nothing', { ok: false }, NOTHING],
    ['of a number', '7', NOTHING],
    ['of errors in a shape of their own', { errors: 7 }, NOTHING],
    ['of nothing', '', NOTHING],
    ['of markup', '<html>role</html>', NOTHING],
    ['of markup after blanks', ' \n<html>', NOTHING],
    ['of an answer cut off', '{"errors": ["role', NOTHING],
    ['of a list cut off', '["role', NOTHING],
    ['of a text cut off', '"role', NOTHING],
  ])('%s', (_name, body, told) => expect(read(body)).toEqual(told));
});

describe('the words', () => {
  test('are one line without unseen characters, and without blanks around them', () => {
    expect(read({ error: ' \u200ba\r\nb\u2028c\u0007 ' })[0]).toBe('a b c');
  });

  test('are 500 characters at most, and no half of one', () => {
    expect(read({ error: '😀'.repeat(501) })[0]).toBe('😀'.repeat(500));
  });

  test.each([
    ['where there is none', null],
    ['where it is blank', ''],
    ['where it is no text', true],
  ])('are the target’s own where no password was sent: %s', (_name, temporaryPassword) => {
    expect(read({ error: 'true, null and nothing' }, { ...ROW, values: { ...ROW.values, temporaryPassword } })[0]).toBe(
      'true, null and nothing',
    );
  });

  test('hide the password', () => {
    expect(read({ error: 'Secret-7 is weak' }, { ...ROW, values: { temporaryPassword: 'Secret-7' } })[0]).toBe('••• is weak');
  });
});
