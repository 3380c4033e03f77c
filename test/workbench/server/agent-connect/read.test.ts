/** Reading one user and the list: forms, filters and pages. */
import { describe, expect, test } from 'vitest';
import { type AgentConnectServer } from '../../../../workbench/server/agent-connect/index.js';
import { ask, makeServer } from './ask.js';

type Page = { employees: { custom_employee_id: string }[]; meta: { next_page?: string } };

async function ids(server: AgentConnectServer, query: string): Promise<string[]> {
  const answer = await ask(server, 'GET', `/v2/employees${query}`);
  return (answer.json as Page).employees.map((employee) => employee.custom_employee_id);
}

describe('one user', () => {
  test.each([['0102'], ['chloe.dumont@demo.example'], ['Chloe.Dumont@Demo.Example']])('is found by %s', async (key) => {
    const answer = await ask(makeServer(), 'GET', `/v2/employees/${encodeURIComponent(key)}`);
    expect(answer.json).toMatchInlineSnapshot(`
      {
        "channels": "phone, chat, email",
        "custom_employee_id": "0102",
        "email": "chloe.dumont@demo.example",
        "employment_status": "full-time",
        "first_name": "Chloe",
        "groups": [
          "Billing",
          "Returns",
        ],
        "last_active": "2026-01-15T09:30:00Z",
        "last_name": "Dumont",
        "license_type": "standard",
        "manage_team": false,
        "role": "Agent",
        "start_date": "2024-03-01",
        "team_leader_email": "priya.nair@demo.example",
        "team_leader_id": 3,
      }
    `);
  });

  test.each([['nobody@x.org'], ['0999'], ['%E0%A4%A'], ['invite']])('is not found by %s', async (id) => {
    expect((await ask(makeServer(), 'GET', `/v2/employees/${id}`)).status).toBe(404);
  });

  test('tells neither status nor a number of its own', async () => {
    const { json } = await ask(makeServer(), 'GET', '/v2/employees/0107');
    expect(Object.keys(json as object)).not.toEqual(expect.arrayContaining(['status']));
    expect(json).not.toHaveProperty('id');
  });
});

describe('the list', () => {
  const filters: [string, string, string[]][] = [
    ['part of a name', '?q=carter', ['0101']],
    ['part of an e-mail', '?q=NAIR%40', ['0003']],
    ['part of an ID', '?q=010&number_of_employees=2', ['0101', '0102']],
    ['a wildcard is an ordinary character', '?q=%25', []],
    ['status', '?status=deactivated', ['0107']],
    ['an unknown status', '?status=gone', []],
    ['employment status', '?employee_status=part-time', ['0106']],
    ['one leader', '?team_leader_ids=4', ['0103', '0104']],
    ['two leaders', '?team_leader_ids=4&team_leader_ids=5', ['0103', '0104', '0105', '0106']],
    ['a leader that is no number', '?team_leader_ids=x', []],
    ['a group', '?reporting_groups=Returns', ['0102', '0107']],
    ['two groups', '?reporting_groups=Returns&reporting_groups=Sales', ['0002', '0102', '0107']],
    ['a role', '?roles=Trainer&roles=Admin', ['0001', '0106']],
    ['two filters narrow', '?roles=Agent&q=farid', []],
  ];
  test.each(filters)('filters by %s', async (_name, query, expected) => {
    expect(await ids(makeServer(), query)).toEqual(expected);
  });

  test('has pages of 100 unless asked otherwise, and of 500 at most', async () => {
    const server = makeServer();
    const { users } = server.store;
    const [model] = users.all();
    for (let n = users.all().length; n < 620; n += 1) users.add({ ...model!, email: `p${n}@x.org`, custom_employee_id: `x${n}` });
    expect((await ids(server, '')).length).toBe(100);
    expect((await ids(server, '?number_of_employees=500')).length).toBe(500);
    expect((await ids(server, '?number_of_employees=501')).length).toBe(500);
    expect((await ids(server, '?number_of_employees=many')).length).toBe(100);
  });

  test('keeps the other parts of the query in the address of the next page', async () => {
    const answer = await ask(makeServer(), 'GET', '/v2/employees?roles=Agent&number_of_employees=2');
    const next = new URL((answer.json as Page).meta.next_page!);
    expect(next.search).toBe('?roles=Agent&number_of_employees=2&after=7');
  });

  test('an answer of exactly one page has no next one', async () => {
    const answer = await ask(makeServer(), 'GET', '/v2/employees?number_of_employees=12');
    expect((answer.json as Page).meta).toEqual({});
  });
});

test.each([
  ['DELETE', '/v2/employees/0101'],
  ['POST', '/v2/employees/0101'],
  ['PUT', '/v2/employees'],
  ['PUT', '/v2/employees/0101/promote'],
  ['GET', '/v2/roles'],
  ['PUT', '/v2/employees/0101/activate/now'],
])('%s %s is no route', async (method, path) => {
  expect((await ask(makeServer(), method, path)).status).toBe(404);
});
