/** Results of a bulk request in every form, and what each row is told of them. */
import { expect, test } from 'vitest';
import { createScim2Api } from '../../../../../core/targets/scim2/api/index.js';
import { answer, BASE, creation, TOLD } from '../sample.js';

const ROWS = ['a', 'b'].map((name) => creation({ leader: null }, { email: `${name}@x.org`, employeeId: null }));
const [A, B] = ROWS.map(({ rid }) => rid);

function verdicts(operations: unknown): unknown[] {
  const api = createScim2Api({ baseUrl: BASE }, new Map([['service', [{ id: 'bulk', name: 'true' }]]]));
  const answers = api.bulk?.split(ROWS, answer(200, { Operations: operations })) ?? [];
  return ROWS.map((row, index) => api.readCreate(row, answers[index]!));
}

const good = (bulkId: unknown, id: string, status: unknown = '201') => ({
  method: 'POST',
  bulkId,
  location: `/scim/v2/Users/${id}`,
  status,
});
const created = (remoteId: string) => ({ kind: 'created', remoteId });
const UNKNOWN = { kind: 'unknown', reason: 'unreadable answer' };

test.each([
  ['in their order', [good(A, '1'), good(B, '2')], [created('1'), created('2')]],
  ['in another order', [good(B, '2'), good(A, '1')], [created('1'), created('2')]],
  ['with statuses as numbers', [good(A, '1', 201), good(B, '2', 201)], [created('1'), created('2')]],
  ['with statuses as objects', [good(A, '1', { code: '201' }), good(B, '2')], [created('1'), created('2')]],
  ['of which one is missing', [good(B, '2')], [UNKNOWN, created('2')]],
  ['of which one is doubled', [good(A, '1'), good(A, '1'), good(B, '2')], [created('1'), created('2')]],
  ['of which two differ', [good(A, '1'), good(A, '3'), good(B, '2')], [UNKNOWN, created('2')]],
  ['of which one is nobody’s', [good('c', '9'), good(A, '1'), good(B, '2')], [created('1'), created('2')]],
  [
    'without bulkIds',
    [
      { status: '201', location: '/Users/1' },
      { status: '201', location: '/Users/2' },
    ],
    [UNKNOWN, UNKNOWN],
  ],
  ['without statuses', [good(A, '1', null), good(B, '2', 'created')], [UNKNOWN, UNKNOWN]],
  ['without a place', [{ bulkId: A, status: '201' }, good(B, '2')], [{ kind: 'verify' }, created('2')]],
  ['that are no list', 'x', [UNKNOWN, UNKNOWN]],
  ['that are no results', [null, 7, []], [UNKNOWN, UNKNOWN]],
])('results %s', (_, operations, expected) => {
  expect(verdicts(operations)).toEqual(expected);
});

test('a result that tells the user is read like an answer of its own', () => {
  const other = { ...good(A, '1'), response: TOLD };
  const own = { ...good(B, '2'), response: JSON.stringify({ id: '2', userName: 'b@x.org' }) };
  expect(verdicts([other, own])).toMatchObject([{ kind: 'unknown' }, { kind: 'verify' }]);
});

test('a result that refuses is told in the service’s own words', () => {
  const refused = { bulkId: A, status: '400', response: { detail: 'title is too long', scimType: 'invalidValue' } };
  expect(verdicts([refused, { bulkId: B, status: '409', response: { scimType: 'uniqueness' } }])).toEqual([
    { kind: 'refused', reason: 'title is too long', field: 'title' },
    { kind: 'duplicate', reason: 'uniqueness', field: null },
  ]);
});
