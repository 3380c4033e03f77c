/** Everybody fetched from the reference server: all of them, once, whichever way the pages are written and whatever goes wrong. */
import { afterEach, describe, expect, test } from 'vitest';
import { CHOICES, type FaultPlan, type SwitchChange } from '../../../../../workbench/server/agent-connect/index.js';
import { Company } from './company.js';

const companies: Company[] = [];
afterEach(() => companies.splice(0).forEach(({ server }) => server.close()));

function open(people: number, switches: SwitchChange = {}): Company {
  const company = new Company(people, switches);
  companies.push(company);
  return company;
}

/** Who should be found, as key and status. */
const expected = (company: Company) =>
  company.state().map((user) => [user.email ?? user.custom_employee_id, user.status !== 'deactivated']);
const found = async (company: Company) => (await company.fetch()).map((user) => [user.email ?? user.employeeId, user.active]);
const byKey = (people: unknown[][]) => people.map(String).sort();

const FORMS = (['listShape', 'nextPage', 'pagingAccepts', 'lastPage', 'unfilteredList'] as const).flatMap((name) =>
  CHOICES[name].map((word) => [name, word] as const),
);

test.each(FORMS.filter(([, word]) => word !== 'single-object'))('all 1,200, and who is deactivated (%s: %s)', async (name, word) => {
  const company = open(1_200, { [name]: word });
  expect(byKey(await found(company))).toEqual(byKey(expected(company)));
});

test('one employee a page', async () => {
  const company = open(60, { listShape: 'single-object' });
  expect(byKey(await found(company))).toEqual(byKey(expected(company)));
});

describe('two forms together', () => {
  test.each([
    { nextPage: 'after-elsewhere', pagingAccepts: 'external_id' },
    { nextPage: 'external_id', pagingAccepts: 'external_id', unfilteredList: 'active-only' },
    { nextPage: 'after-elsewhere', pagingAccepts: 'external_id', lastPage: 'null', unfilteredList: 'active-only' },
  ] as const)('%j', async (switches) => {
    const company = open(1_200, switches);
    expect(byKey(await found(company))).toEqual(byKey(expected(company)));
  });
});

describe('a page that comes twice', () => {
  const faults: FaultPlan[] = [
    { kind: 'page-twice', route: 'list', skip: 1 },
    { kind: 'page-twice', route: 'list', skip: 2 },
  ];
  test.each(faults.map((fault) => [JSON.stringify(fault), fault] as const))('%s', async (_, fault) => {
    const company = open(1_200);
    company.server.faults.next(fault);
    expect(byKey(await found(company))).toEqual(byKey(expected(company)));
    expect(company.server.faults.pending()).toEqual([]);
  });
});

test('20,000 people come in as many requests as they need', async () => {
  const company = open(20_000);
  const users = await company.fetch();
  expect(users.length).toBe(20_000);
  expect(users.filter(({ active }) => active === false).length).toBe(
    company.state().filter(({ status }) => status === 'deactivated').length,
  );
  expect(company.requests).toBe(40 + 2); // pages of 500 of everybody, then of the thousand or fewer who are deactivated
});
