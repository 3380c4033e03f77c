/** Agents made, changed and deleted, and their groups. */
import { describe, expect, test } from 'vitest';
import { ask, idOf, makeServer, newAgent } from './ask.js';

const OLIVIA = 'olivia.hart@demo.example';
const add = (body: unknown, switches = {}) => ask(makeServer({ switches }), 'PUT', '/agents/add.json', body);

describe('a new agent', () => {
  test('is answered with the number alone', async () => {
    const answer = await add(newAgent());
    expect([answer.status, answer.json]).toEqual([201, { responseData: { status: 201, data: { id: '106' } } }]);
  });

  test('is answered without an envelope, where it is switched so', async () => {
    const answer = await add(newAgent(), { envelope: 'none', ids: 'integer', statusType: 'string' });
    expect(answer.json).toEqual({ status: '201', data: { id: 106 } });
  });

  test('gets the next free extension', async () => {
    const server = makeServer();
    await ask(server, 'PUT', '/agents/add.json', newAgent());
    expect(server.store.byEmail('nora.quist@demo.example')).toMatchObject({ extension: 1005, statusOutbound: true, callNumberId: null });
  });

  test('gets what it asks for', async () => {
    const server = makeServer();
    await ask(
      server,
      'PUT',
      '/agents/add.json',
      newAgent({ extension: 9999, call_number_id: 36, daily_price_limit: 5, status_outbound: false }),
    );
    expect(server.store.byEmail('nora.quist@demo.example')).toMatchObject({
      extension: 9999,
      callNumberId: 36,
      dailyPriceLimit: 5,
      statusOutbound: false,
    });
  });

  test.each([
    ['no password', { pass: '' }, 'pass'],
    ['a short password', { pass: 'short' }, 'pass'],
    ['no last name', { lastname: ' ' }, 'lastname'],
    ['no address', { email: 'nora' }, 'email'],
    ['an address of this company, in capitals', { email: OLIVIA.toUpperCase() }, 'email'],
    ['an address of another company', { email: 'taken.elsewhere@demo.example' }, 'email'],
    ['a taken extension', { extension: 1000 }, 'extension'],
    ['an extension of five digits', { extension: 10_000 }, 'extension'],
    ['an extension as text', { extension: '1234' }, 'extension'],
    ['an unknown number', { call_number_id: 99 }, 'call_number_id'],
    ['a price limit above 200', { daily_price_limit: 201 }, 'daily_price_limit'],
    ['a field that does not exist', { first_name: 'Nora' }, 'first_name'],
  ])('%s: 406, with the field', async (_, change, field) => {
    const answer = await add(newAgent(change));
    expect(answer.status).toBe(406);
    expect(answer.json).toMatchObject({ responseData: { status: 406, data: { [field]: [expect.any(String)] } } });
  });

  test.each(['[]', '"text"', '{'])('the body %s: 406', async (body) => {
    expect((await add(body)).status).toBe(406);
  });

  test('a taken address need not be named by its field', async () => {
    const { json } = await add(newAgent({ email: OLIVIA }), { takenEmail: 'message' });
    expect(json).toMatchObject({ responseData: { data: { agent: ['This email address is already in use.'] } } });
  });

  test('no seat left: 403, and nobody is made', async () => {
    const server = makeServer({ switches: { seats: 5 } });
    const answer = await ask(server, 'PUT', '/agents/add.json', newAgent());
    expect([answer.status, answer.json]).toEqual([403, { responseData: { status: 403, message: 'Max. number of agents reached.' } }]);
    expect(server.store.all()).toHaveLength(5);
  });
});

describe('an edit', () => {
  const whole = { firstname: 'Olive', lastname: 'Hart', email: OLIVIA };
  const edit = (body: unknown, switches = {}) => {
    const server = makeServer({ switches });
    return ask(server, 'POST', `/agents/edit/${idOf(server, OLIVIA)}.json`, body).then((answer) => ({ server, answer }));
  };

  test('says the status and no more', async () => {
    const { answer, server } = await edit(whole);
    expect([answer.status, answer.json]).toEqual([200, { responseData: { status: 200 } }]);
    expect(server.store.byEmail(OLIVIA)).toMatchObject({ firstname: 'Olive', callNumberId: 31, extension: 1000 });
  });

  test('takes away what it does not name, where it is switched so', async () => {
    const { server } = await edit(whole, { edit: 'replace' });
    expect(server.store.byEmail(OLIVIA)).toMatchObject({ firstname: 'Olive', callNumberId: null, extension: 1000 });
  });

  test.each([
    ['without an address', { firstname: 'Olive', lastname: 'Hart' }, 'email'],
    ['with an extension', { ...whole, extension: 2000 }, 'extension'],
    ['with a password', { ...whole, pass: 'Canary-7 secret' }, 'pass'],
    ['with the address of another', { ...whole, email: 'priya.nair@demo.example' }, 'email'],
  ])('%s: 406', async (_, body, field) => {
    const { answer } = await edit(body);
    expect(answer.json).toMatchObject({ responseData: { status: 406, data: { [field]: [expect.any(String)] } } });
  });

  test('of nobody: 404', async () => {
    expect((await ask(makeServer(), 'POST', '/agents/edit/999.json', whole)).status).toBe(404);
  });
});

test('a deleted agent is gone, from the groups too, and cannot be deleted again', async () => {
  const server = makeServer();
  const id = idOf(server, OLIVIA);
  const statuses = [];
  for (let n = 0; n < 2; n += 1) statuses.push((await ask(server, 'DELETE', `/agents/delete/${id}.json`)).status);
  expect(statuses).toEqual([200, 404]);
  expect([server.store.get(id), server.store.groupsOf(id)]).toEqual([undefined, []]);
});

describe('groups', () => {
  const BILLING = 561;
  const SALES = 562;
  const names = (server: ReturnType<typeof makeServer>) => server.store.groupsOf(idOf(server, OLIVIA)).map(({ name }) => name);

  test('an agent comes in', async () => {
    const server = makeServer();
    const answer = await ask(server, 'PUT', '/groups/add.json', { group_id: BILLING, agent_id: idOf(server, OLIVIA) });
    expect([answer.status, answer.json]).toEqual([200, { responseData: { status: 200, data: { message: 'The agent was added.' } } }]);
    expect(names(server)).toEqual(['Billing', 'Sales', 'Retention']);
  });

  test('and goes out, by a body', async () => {
    const server = makeServer({ switches: { groupAnswer: 'id' } });
    const id = idOf(server, OLIVIA);
    const answer = await ask(server, 'DELETE', `/groups/delete/${id}.json`, { group_id: SALES });
    expect(answer.json).toEqual({ responseData: { status: 200, data: { id: String(id) } } });
    expect(names(server)).toEqual(['Retention']);
  });

  test.each([
    ['accepted', 200],
    ['refused', 406],
  ] as const)('a membership that already is: %s', async (repeatedMembership, status) => {
    const server = makeServer({ switches: { repeatedMembership } });
    const answer = await ask(server, 'PUT', '/groups/add.json', { group_id: SALES, agent_id: idOf(server, OLIVIA) });
    expect(answer.status).toBe(status);
  });

  test.each([
    ['PUT', '/groups/add.json', { group_id: 1, agent_id: 101 }, 406],
    ['PUT', '/groups/add.json', { group_id: BILLING, agent_id: 1 }, 406],
    ['PUT', '/groups/add.json', {}, 406],
    ['DELETE', '/groups/delete/101.json', { group_id: BILLING }, 404],
    ['DELETE', '/groups/delete/101.json', undefined, 404],
  ])('%s %s %j: %i', async (method, path, body, status) => {
    expect((await ask(makeServer(), method, path, body)).status).toBe(status);
  });
});
