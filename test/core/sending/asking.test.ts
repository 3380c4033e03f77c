/** Which requests find the person of a step, under which of their keys, and what a step costs. */
import { describe, expect, test } from 'vitest';
import type { PersonKeys, PlannedRow } from '../../../core/plan/planned-row.js';
import { asksOf, requestsOf, updatesOf } from '../../../core/sending/asking.js';
import type { ProvisioningApi } from '../../../core/sending/index.js';
import { modelApi, plannedRow, statusRow, updateRow } from './model/model-api.js';
import { BOB } from './model/team.js';

const keys = (email: string | null, employeeId: string | null): PersonKeys => ({ email, employeeId });

/** What is asked, each as the key and the side it is asked under. */
function asked(row: PlannedRow): string[] {
  const groups: PersonKeys[] = [];
  const api: ProvisioningApi = { ...modelApi, lookup: (each) => (groups.push(each), [modelApi.list()]) };
  return asksOf(row, api).map(({ under }, at) => `${under} ${groups[at]?.email ?? '-'} ${groups[at]?.employeeId ?? '-'}`);
}

const CREATE = { ...plannedRow('ann@x.org'), keys: keys('ann@x.org', '1') };

describe('a step asks', () => {
  test.each([
    ['a create, under its keys', CREATE, ['own-key ann@x.org 1']],
    ['an update that keeps the keys, under the address alone', updateRow(BOB, { name: 'B' }), ['own-key bob@x.org -']],
    ['a new address first, the old one last', updateRow(BOB, { email: 'b@x.org' }), ['new-email b@x.org -', 'own-key bob@x.org -']],
    ['a new ID first, the old address last', updateRow(BOB, { employeeId: '9' }), ['new-id - 9', 'own-key bob@x.org -']],
    [
      'under the old ID where there was no address',
      { ...updateRow(BOB, { email: 'b@x.org' }), current: keys(null, '2') },
      ['new-email b@x.org -', 'own-key - 2'],
    ],
    ['under its keys where nobody says what they were', { ...updateRow(BOB, { name: 'B' }), current: null }, ['own-key bob@x.org -']],
  ])('%s', (_name, row, under) => expect(asked(row)).toEqual(under));

  test('a change of status, by its own list and under its own key', () => {
    expect(asksOf(statusRow('activate', 'bob@x.org', keys('bob@x.org', '2')), modelApi).map(({ under }) => under)).toEqual(['own-key']);
  });
});

describe('a step costs', () => {
  test.each([
    ['a create', CREATE, false, 1],
    ['a create that is asked for first', CREATE, true, 2],
    ['an update', updateRow(BOB, { name: 'B' }), false, 2],
    ['an update of a key', updateRow(BOB, { email: 'b@x.org' }), false, 3],
    ['an update of both keys', updateRow(BOB, { email: 'b@x.org', employeeId: '9' }), true, 4],
    [
      'a change of status, whatever its keys were',
      { ...statusRow('activate', 'b', keys('b@x.org', '9')), current: keys('bob@x.org', '2') },
      false,
      2,
    ],
  ])('%s', (_name, row, asksFirst, requests) => expect(requestsOf(row, asksFirst)).toBe(requests));
});

test('a target that only creates people is a fault of whoever plans changes', () => {
  const { updates: _none, ...creates } = modelApi;
  expect(() => updatesOf(creates)).toThrow(
    new TypeError('Expected a target that can change people who exist, since the plan does; got one that only creates them'),
  );
});
