/** What the reference server refuses of an update: in its words, with the field, and with nobody changed. */
import { afterEach, describe, expect, test } from 'vitest';
import type { FieldValue } from '../../../../../core/fields/field.js';
import type { SwitchChange } from '../../../../../workbench/server/agent-connect/index.js';
import { ANN, planned } from './change-one.js';
import { Company, difference } from './company.js';

const companies: Company[] = [];
afterEach(() => companies.splice(0).forEach(({ server }) => server.close()));

function open(switches: SwitchChange = {}): Company {
  const company = new Company(40, switches);
  companies.push(company);
  return company;
}

describe('what the target refuses', () => {
  const refuse = async (switches: SwitchChange, email: string, to: Readonly<Record<string, FieldValue>>) => {
    const company = open(switches);
    const before = company.state();
    const current = await company.lookup({ email, employeeId: null });
    const verdict = await company.update(planned(current, to), current);
    expect(difference(before, company.state())).toEqual([]);
    return verdict;
  };

  test.each([
    ['field-list', 'there is no role Boss', 'role'],
    ['message', 'role: there is no role Boss', 'role'],
    ['text', 'role: there is no role Boss', 'role'],
    ['empty', 'status 422', null],
  ] as const)('is told in its words (%s)', async (errorBody, reason, field) => {
    expect(await refuse({ errorBody }, ANN, { role: 'Boss' })).toEqual({ kind: 'refused', reason, field });
  });

  test.each([
    ['an address that is taken', { email: 'person.00009@demo.example' }, 'email'],
    ['an ID that is taken', { employeeId: '000009' }, 'employeeId'],
    ['a leader who leads nobody', { teamLeader: 'person.00009@demo.example' }, 'teamLeader'],
  ])('names the field of %s', async (_, to, field) => {
    expect(await refuse({}, ANN, to)).toMatchObject({ kind: 'refused', field });
  });

  test('names the right to manage, which it never takes away', async () => {
    expect(await refuse({}, 'person.00002@demo.example', { manageTeam: false })).toMatchObject({ kind: 'refused', field: 'manageTeam' });
  });

  test('an empty text where it takes none', async () => {
    expect(await refuse({ emptyText: 'refused' }, ANN, { homeTown: null })).toMatchObject({ kind: 'refused', field: 'homeTown' });
    expect(await refuse({ unassigned: 'error' }, ANN, { teamLeader: null })).toMatchObject({ kind: 'refused', field: 'teamLeader' });
  });

  test('an empty text that it passes over is no update', async () => {
    const company = open({ emptyText: 'ignored' });
    const current = await company.lookup({ email: ANN, employeeId: null });
    const row = planned(current, { homeTown: null });
    expect((await company.update(row, current)).kind).toBe('verify');
    expect(company.api.matches(row, await company.lookup(row.keys))).toBe(false);
  });
});
