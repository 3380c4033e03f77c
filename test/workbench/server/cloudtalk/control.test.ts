/** Switches, faults, log and page: what is ours. */
import { describe, expect, test } from 'vitest';
import { type SwitchChange, viewState } from '../../../../workbench/server/cloudtalk/index.js';
import { ask, makeServer, newAgent, pageOf } from './ask.js';

const add = (server: ReturnType<typeof makeServer>) => ask(server, 'PUT', '/agents/add.json', newAgent());
const nora = (server: ReturnType<typeof makeServer>) => server.store.byEmail('nora.quist@demo.example');

describe('switches', () => {
  test.each([{ envelope: 'paper' }, { ids: 1 }, { seats: -1 }, { rateLimit: 'none' }, { clockSkewMs: null }, { noSuch: 'switch' }])(
    '%j does not exist',
    (change) => {
      expect(() => makeServer().change(change as SwitchChange)).toThrow(TypeError);
    },
  );

  test('a reset turns them back, and forgets agents, faults and log', async () => {
    const server = makeServer();
    const before = viewState(server.store);
    server.change({ seats: 9 });
    server.faults.next({ kind: 'empty', route: 'groups' });
    await add(server);
    server.reset();
    expect([server.switches().seats, server.faults.pending(), server.store.requests.all()]).toEqual([null, [], []]);
    expect(viewState(server.store)).toEqual(before);
  });

  test('other agents stand in place of those of the seed', () => {
    const server = makeServer();
    server.plant([{ firstname: 'A', lastname: 'B', email: 'a@x.org', groups: ['Sales'] }]);
    expect(viewState(server.store)).toMatchObject([{ email: 'a@x.org', groups: ['Sales'], extension: 1000 }]);
  });
});

describe('faults', () => {
  test.each([
    [{ kind: 'status', status: 500, applied: true }, 500, true],
    [{ kind: 'status', status: 503 }, 503, false],
    [{ kind: 'html' }, 201, true],
    [{ kind: 'empty' }, 201, true],
  ] as const)('%j', async (fault, status, isMade) => {
    const server = makeServer();
    server.faults.next({ ...fault, route: 'addAgent' });
    expect((await add(server)).status).toBe(status);
    expect(nora(server) !== undefined).toBe(isMade);
  });

  test('a lost answer', async () => {
    const server = makeServer();
    server.faults.next({ kind: 'lost-answer', person: 'Nora.Quist@demo.example' });
    await expect(add(server)).rejects.toThrow('cut');
    expect(nora(server)).toBeDefined();
    expect(server.store.requestsTo('addAgent')).toMatchObject([{ fault: 'lost-answer', status: null }]);
  });

  test('the number of another agent', async () => {
    const server = makeServer();
    server.faults.next({ kind: 'other-person', route: 'addAgent' });
    expect((await add(server)).json).toMatchObject({ responseData: { data: { id: '101' } } });
  });

  test('a list that lags behind', async () => {
    const at = { now: Date.UTC(2026, 1, 3) };
    const server = makeServer({ now: () => at.now });
    await add(server);
    at.now += 1000;
    server.faults.next({ kind: 'stale-read', forMs: 5000 });
    const stale = pageOf(await ask(server, 'GET', '/agents/index.json'));
    expect([stale.data.length, pageOf(await ask(server, 'GET', '/agents/index.json')).data.length]).toEqual([5, 6]);
  });

  test.each([
    ['gone', {}],
    ['renamed', { email_v2: 'olivia.hart@demo.example' }],
    ['retyped', { email: { value: 'olivia.hart@demo.example' } }],
  ] as const)('an address that is %s', async (how, left) => {
    const server = makeServer();
    server.faults.next({ kind: 'drift', how, route: 'agents' });
    const { Agent: told = {} } = pageOf(await ask(server, 'GET', '/agents/index.json')).data[0]!;
    expect(Object.fromEntries(Object.entries(told).filter(([name]) => name.startsWith('email')))).toEqual(left);
  });

  test('an answer wrapped once more', async () => {
    const server = makeServer();
    server.faults.next({ kind: 'drift', how: 'wrapped', route: 'countries' });
    expect((await ask(server, 'GET', '/countries/index.json')).json).toHaveProperty('result.responseData');
  });
});

describe('routes of ours', () => {
  test('the page shows the agents, and nothing of a page runs in it', async () => {
    const server = makeServer();
    server.plant([{ firstname: '<script>', lastname: 'B', email: 'a@x.org', number: 'Berlin' }]);
    const page = await (await server.app.request('/')).text();
    expect(page).toContain('&lt;script&gt; B');
    expect(page).toContain('Berlin');
  });

  test('the state tells groups, and no password', async () => {
    const server = makeServer();
    await add(server);
    const text = await (await server.app.request('/_state')).text();
    expect(text).toContain('"groups":["Sales","Retention"]');
    expect(text).not.toContain('Canary');
  });

  test.each([
    [{ users: [{ firstname: 'A', lastname: 'B', email: 'a@x.org' }] }, 200, 1],
    [{ users: [{ firstname: 'A', email: 'a@x.org' }] }, 400, 5],
    [{ users: 3 }, 400, 5],
  ])('agents %j are planted: %i', async (body, status, count) => {
    const server = makeServer();
    const answer = await server.app.request('/_seed', { method: 'POST', body: JSON.stringify(body) });
    expect([answer.status, server.store.all().length]).toEqual([status, count]);
  });

  test('switches are turned over them', async () => {
    const server = makeServer();
    const answer = await server.app.request('/_switches', { method: 'PUT', body: '{"seats":7}' });
    expect([answer.status, server.switches().seats]).toEqual([200, 7]);
  });
});
