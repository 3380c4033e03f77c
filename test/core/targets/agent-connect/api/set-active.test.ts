/** Activating and deactivating: requests without a body, and answers that prove nothing. */
import { describe, expect, test } from 'vitest';
import { answer } from './sample.js';
import { KEYS, pathOf, status, TOLD, updates } from './update-sample.js';

describe('the request', () => {
  test.each(['activate', 'deactivate'] as const)('to %s is a PUT without a body', (op) => {
    const request = updates.setActive(status(op));
    expect([request.method, pathOf(request.url), request.body, request.headers]).toEqual([
      'PUT',
      `/v2/employees/ann.lee%40x.org/${op}`,
      undefined,
      { accept: 'application/json' },
    ]);
  });

  test('names the person by the keys of the sheet: an update may have changed the others just before', () => {
    const row = status('deactivate', { email: 'new@x.org', employeeId: '0042' }, KEYS);
    expect(pathOf(updates.setActive(row).url)).toBe('/v2/employees/new%40x.org/deactivate');
  });

  test('names the person by the old address where no path can carry the new key', () => {
    const row = status('deactivate', { email: null, employeeId: 'invite' }, { email: 'a@x.org', employeeId: 'invite' });
    expect(pathOf(updates.setActive(row).url)).toBe('/v2/employees/a%40x.org/deactivate');
  });

  test('for a person whom no path can name is a search, and the row is refused', () => {
    const row = status('deactivate', { email: null, employeeId: '..' });
    const request = updates.setActive(row);
    expect([request.method, pathOf(request.url)]).toEqual(['GET', '/v2/employees?number_of_employees=500&q=..']);
    expect(updates.readSetActive(row, answer(200, '[]'))).toMatchObject({ kind: 'refused', field: 'email' });
  });
});

describe('the verdict', () => {
  const row = status('deactivate');

  test.each([
    ['no body', ''],
    ['any body', { ok: true }],
    ['our person', TOLD],
    ['cut JSON', '{"email":'],
  ])('a 200 with %s is looked up', (_, body) => {
    expect(updates.readSetActive(row, answer(200, body))).toEqual({ kind: 'verify' });
  });

  test('a 200 with another person is unknown', () => {
    expect(updates.readSetActive(row, answer(200, { ...TOLD, email: 'bob@x.org' })).kind).toBe('unknown');
  });

  test.each([
    [
      422,
      { errors: [{ message: '3 active users report to this leader: move them first' }] },
      '3 active users report to this leader: move them first',
    ],
    [409, { message: 'is deactivated already' }, 'is deactivated already'],
    [400, '', 'status 400'],
    [404, '', 'It knows nobody under ann.lee@x.org any more. Get the current team, and check this row.'],
  ])('%d refuses: %j', (code, body, reason) => {
    expect(updates.readSetActive(row, answer(code, body))).toEqual({ kind: 'refused', reason, field: null });
  });

  test.each([
    [403, '', 'stop'],
    [302, '', 'stop'],
    [429, '', 'throttled'],
    [500, '', 'unknown'],
    [503, '', 'unknown'],
    [422, { errors: [{ field: 'license_type', message: 'all 10 standard licences are in use' }] }, 'stop'],
  ])('%d %j: %s', (code, body, kind) => {
    expect(updates.readSetActive(row, answer(code, body)).kind).toBe(kind);
  });
});
