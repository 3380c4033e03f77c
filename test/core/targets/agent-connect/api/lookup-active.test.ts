/** Finding out who is active: nobody is told so, but those who are not can be listed. */
import { describe, expect, test } from 'vitest';
import type { HttpRequest } from '../../../../../core/ports/index.js';
import { answer } from './sample.js';
import { KEYS, pathOf, TOLD, updates } from './update-sample.js';

describe('who is active', () => {
  const ask = (keys = KEYS): HttpRequest => {
    const [request, ...more] = updates.lookupActive(keys);
    expect(more).toEqual([]);
    return request as HttpRequest;
  };
  const look = (body: unknown, code = 200) => updates.readLookupActive(KEYS, ask(), answer(code, body));
  const active = (body: unknown) => {
    const verdict = look(body);
    return verdict.kind === 'found' ? verdict.users.map((user) => [user.email, user.employeeId, user.active]) : verdict.kind;
  };

  test.each([
    ['the address', KEYS, 'ann.lee%40x.org'],
    ['the ID where there is none', { email: null, employeeId: 'a b&c' }, 'a%20b%26c'],
  ])('is asked among the deactivated by %s', (_, keys, word) => {
    expect(pathOf(ask(keys).url)).toBe(`/v2/employees?number_of_employees=500&status=deactivated&q=${word}`);
  });

  test('is not asked about somebody without a key', () => {
    expect(updates.lookupActive({ email: null, employeeId: null })).toEqual([]);
  });

  test.each([
    ['in a list in an object', { employees: [TOLD], meta: {} }],
    ['in a bare list', [TOLD]],
    ['alone', { employees: TOLD }],
    ['among others, with more to come', { employees: [{ email: 'joann.lee@x.org' }, TOLD], meta: { next_page: '?after=9' } }],
  ])('whoever stands there is deactivated: %s', (_, body) => {
    expect(active(body)).toEqual([['ann.lee@x.org', '0042', false]]);
  });

  test.each([
    ['nobody', { employees: [] }],
    ['part of the word only', [{ email: 'joann.lee@x.org' }, { custom_employee_id: '00042' }]],
    ['a lone nobody', { employees: {} }],
  ])('whoever does not is active: %s', (_, body) => {
    expect(active(body)).toEqual([['ann.lee@x.org', '0042', true]]);
  });

  test('two people under one key are two', () => {
    expect(active([TOLD, TOLD])).toHaveLength(2);
  });

  test.each([
    ['more pages to come', { employees: [{ email: 'joann.lee@x.org' }], meta: { next_page: '?after=9' } }],
    ['somebody unreadable', [{ mail: 'x' }]],
    ['HTML', '<html>'],
    ['cut JSON', '{"employees":['],
    ['nothing', ''],
    ['a user alone', TOLD],
  ])('%s decides nothing', (_, body) => {
    expect(active(body)).toBe('unknown');
  });

  test.each([
    [403, 'stop'],
    [404, 'unknown'],
    [429, 'throttled'],
    [500, 'unknown'],
  ])('status %d: %s', (code, kind) => {
    expect(look('', code).kind).toBe(kind);
  });
});
