/** Activating and deactivating at the reference server, and how either is found out. */
import { afterEach, describe, expect, test } from 'vitest';
import type { PersonKeys, PlannedRow } from '../../../../../core/plan/planned-row.js';
import type { SwitchChange } from '../../../../../workbench/server/agent-connect/index.js';
import { ANN, planned, READINGS } from './change-one.js';
import { Company, difference } from './company.js';

const companies: Company[] = [];
afterEach(() => companies.splice(0).forEach(({ server }) => server.close()));

function open(switches: SwitchChange = {}): Company {
  const company = new Company(40, switches);
  companies.push(company);
  return company;
}

describe('activating and deactivating', () => {
  const step = (op: 'activate' | 'deactivate', keys: PersonKeys): PlannedRow => ({ ...planned({ ...keys, values: {} }, {}), op });
  const isActive = async (company: Company, keys: PersonKeys) => {
    const verdict = await company.lookupActive(keys);
    return verdict.kind === 'found' ? verdict.users.map(({ active }) => active) : verdict.kind;
  };

  const listForms = READINGS.filter(([name]) => ['listShape', 'lastPage', 'unfilteredList', 'channelsInGetOne'].includes(name));
  test.each(listForms)('moves the status alone (%s: %s)', async (name, word) => {
    const company = open({ [name]: word });
    const keys = { email: ANN, employeeId: '000008' };
    const before = company.state();
    expect(await isActive(company, keys)).toEqual([true]);
    expect((await company.setActive(step('deactivate', keys))).kind).toBe('verify');
    expect(difference(before, company.state())).toEqual([[8, 'status', 'active', 'deactivated']]);
    expect(await isActive(company, keys)).toEqual([false]);
    expect((await company.setActive(step('activate', keys))).kind).toBe('verify');
    expect(await isActive(company, keys)).toEqual([true]);
    expect(difference(before, company.state())).toEqual([]);
  });

  test('a leader with reports stays, and the words say why', async () => {
    const company = open();
    const verdict = await company.setActive(step('deactivate', { email: 'person.00002@demo.example', employeeId: null }));
    expect(verdict).toEqual({ kind: 'refused', reason: '11 active users report to this leader: move them first', field: null });
  });

  test('nobody is known any more', async () => {
    const verdict = await open().setActive(step('deactivate', { email: 'gone@x.org', employeeId: null }));
    expect(verdict.kind === 'refused' && verdict.reason).toContain('gone@x.org');
  });

  test('a person without an address goes by ID', async () => {
    const company = open();
    const keys = { email: null, employeeId: '000017' };
    await company.setActive(step('deactivate', keys));
    expect(await isActive(company, keys)).toEqual([false]);
  });
});
