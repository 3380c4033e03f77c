/** What each fault shows to a client, and whether the request was carried out. */
import { describe, expect, test } from 'vitest';
import {
  ConnectionLostError,
  FAULT_KINDS,
  type AgentConnectServer,
  type FaultPlan,
} from '../../../../workbench/server/agent-connect/index.js';
import { ask, makeServer, newPerson, NOW } from './ask.js';

const KEY = '0200';
const create = (server: AgentConnectServer) => ask(server, 'POST', '/v2/employees', newPerson());
const made = (server: AgentConnectServer) => server.store.users.byCustomId(KEY).length;

/** A create that meets the fault: what the client sees, and how many users it made. */
async function meet(plan: FaultPlan) {
  const server = makeServer({ sleep: () => Promise.resolve() });
  server.faults.next(plan);
  const answer = await create(server).catch((error: unknown) => error as Error);
  return { server, answer, made: made(server) };
}

/** Kind, status, media type, and whether the body proves this person; `lost` where no answer came. */
async function seen(plan: FaultPlan) {
  const { answer, made } = await meet(plan);
  if (answer instanceof Error) return ['lost', made];
  const type = answer.headers.get('content-type')?.split(';')[0] ?? null;
  const json = answer.json as { custom_employee_id?: string } | null | undefined;
  return [answer.status, type, json === undefined ? 'no JSON' : json?.custom_employee_id === KEY ? 'this person' : 'not this person', made];
}

const JSON_TYPE = 'application/json';
const CASES: [FaultPlan, unknown[]][] = [
  [{ kind: 'status', status: 429 }, [429, JSON_TYPE, 'not this person', 0]],
  [{ kind: 'status', status: 503 }, [503, JSON_TYPE, 'not this person', 0]],
  [{ kind: 'status', status: 500 }, [500, JSON_TYPE, 'not this person', 0]],
  [{ kind: 'status', status: 429, applied: true }, [429, JSON_TYPE, 'not this person', 1]],
  [{ kind: 'status', status: 503, applied: true }, [503, JSON_TYPE, 'not this person', 1]],
  [{ kind: 'status', status: 500, applied: true }, [500, JSON_TYPE, 'not this person', 1]],
  [{ kind: 'lost-request' }, ['lost', 0]],
  [{ kind: 'lost-answer' }, ['lost', 1]],
  [{ kind: 'cut-body' }, [201, JSON_TYPE, 'no JSON', 1]],
  [{ kind: 'cut-wire' }, ['lost', 1]],
  [{ kind: 'html' }, [201, 'text/html', 'no JSON', 1]],
  [{ kind: 'empty' }, [201, JSON_TYPE, 'no JSON', 1]],
  [{ kind: 'null' }, [201, JSON_TYPE, 'not this person', 1]],
  [{ kind: 'wrong-type' }, [201, 'text/plain', 'this person', 1]],
  [{ kind: 'redirect', to: 'https://canary.example/' }, [302, null, 'no JSON', 0]],
  [{ kind: 'slow', everyMs: 5 }, [201, JSON_TYPE, 'this person', 1]],
  [{ kind: 'other-person' }, [201, JSON_TYPE, 'not this person', 1]],
  [{ kind: 'drift', how: 'gone', field: 'custom_employee_id' }, [201, JSON_TYPE, 'not this person', 1]],
];

describe('a create that meets', () => {
  test.each(CASES)('%j', async (plan, expected) => {
    expect(await seen(plan)).toEqual(expected);
  });

  test('a late application is lost, and carried out when the time has come', async () => {
    let wake: () => void = () => {};
    const waits: number[] = [];
    const server = makeServer({ sleep: (ms) => new Promise((resolve) => ((wake = resolve), waits.push(ms))) });
    server.faults.next({ kind: 'late', afterMs: 30_000 });
    await expect(create(server)).rejects.toBeInstanceOf(ConnectionLostError);
    expect([made(server), waits]).toEqual([0, [30_000]]);
    wake();
    await Promise.resolve();
    expect(made(server)).toBe(1);
  });

  test('a late application finds a closed server and does nothing', async () => {
    let wake: () => void = () => {};
    const server = makeServer({ sleep: () => new Promise((resolve) => (wake = resolve)) });
    server.faults.next({ kind: 'late', afterMs: 1 });
    await create(server).catch(() => {});
    server.close();
    wake();
    await expect(Promise.resolve()).resolves.toBeUndefined();
  });

  test('an answer on its way when the server closes still arrives', async () => {
    const server = makeServer();
    server.faults.next({ kind: 'html' });
    const answer = create(server);
    while (server.store.requests.all().length === 0) await Promise.resolve();
    server.close();
    expect((await answer).headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test('twice: two users where nothing is unique, a refusal where keys are', async () => {
    const open = makeServer({ switches: { unique: 'off' } });
    open.faults.next({ kind: 'twice' });
    expect([(await create(open)).status, made(open)]).toEqual([201, 2]);
    const { answer, made: once } = await meet({ kind: 'twice' });
    expect([(answer as { status: number }).status, once]).toEqual([422, 1]);
  });

  test('a slow answer drips in single bytes', async () => {
    const waits: number[] = [];
    const server = makeServer({ sleep: (ms) => (waits.push(ms), Promise.resolve()) });
    server.faults.next({ kind: 'slow', everyMs: 40 });
    const { text } = await create(server);
    expect(waits.length).toBe(text.length);
    expect(new Set(waits)).toEqual(new Set([40]));
  });

  test.each([301, 302, 307, 308] as const)('a redirect with status %i names the other host', async (status) => {
    const { answer } = await meet({ kind: 'redirect', to: 'https://canary.example/steal', status });
    const { status: got, headers } = answer as Awaited<ReturnType<typeof ask>>;
    expect([got, headers.get('location')]).toEqual([status, 'https://canary.example/steal']);
  });

  test.each([
    ['seconds', '20'],
    ['date', 'Tue, 03 Feb 2026 10:00:20 GMT'],
  ] as const)('Retry-After in %s', async (retryAfter, expected) => {
    const { answer } = await meet({ kind: 'status', status: 429, retryAfterSeconds: 20, retryAfter });
    expect((answer as Awaited<ReturnType<typeof ask>>).headers.get('retry-after')).toBe(expected);
  });
});

describe('a read that meets', () => {
  const drifts: [Extract<FaultPlan, { kind: 'drift' }>, unknown][] = [
    [{ kind: 'drift', how: 'gone' }, { role: 'Agent' }],
    [{ kind: 'drift', how: 'renamed' }, { email_v2: 'ben.carter@demo.example' }],
    [{ kind: 'drift', how: 'retyped' }, { email: { value: 'ben.carter@demo.example' } }],
    [{ kind: 'drift', how: 'new-value', field: 'role' }, { role: 'a-word-of-the-future' }],
    [{ kind: 'drift', how: 'wrapped' }, { data: { email: 'ben.carter@demo.example' } }],
  ];
  test.each(drifts)('%j', async (plan, expected) => {
    const server = makeServer();
    server.faults.next(plan);
    const { json } = await ask(server, 'GET', '/v2/employees/0101');
    expect(json).toMatchObject(expected as object);
    if (plan.how !== 'retyped' && plan.how !== 'new-value') expect(json).not.toHaveProperty('email');
  });

  test('drift reaches every employee of a list', async () => {
    const server = makeServer();
    server.faults.next({ kind: 'drift', how: 'gone', field: 'role' });
    const { employees } = (await ask(server, 'GET', '/v2/employees')).json as { employees: object[] };
    expect([employees.length, employees.filter((employee) => 'role' in employee).length]).toEqual([12, 0]);
  });

  test('a copy that lags: a new user is not there yet, an old one is', async () => {
    let now = NOW;
    const server = makeServer({ now: () => now });
    await create(server);
    server.faults.next({ kind: 'stale-read', forMs: 5000, times: 'always' });
    const state = async () => {
      const list = (await ask(server, 'GET', '/v2/employees?q=020')).json as { employees: unknown[] };
      return [(await ask(server, 'GET', `/v2/employees/${KEY}`)).status, list.employees.length];
    };
    expect((await ask(server, 'GET', '/v2/employees/0101')).status).toBe(200);
    expect(await state()).toEqual([404, 0]);
    now += 5000;
    expect(await state()).toEqual([200, 1]);
  });

  test('the page before, once more', async () => {
    const server = makeServer();
    server.faults.next({ kind: 'page-twice', skip: 1 });
    const first = await ask(server, 'GET', '/v2/employees?number_of_employees=5');
    const second = await ask(server, 'GET', '/v2/employees?number_of_employees=5&after=5');
    const third = await ask(server, 'GET', '/v2/employees?number_of_employees=5&after=5');
    expect(second.text).toBe(first.text);
    expect(third.text).not.toBe(first.text);
  });
});

describe('planning', () => {
  const statuses = async (server: AgentConnectServer, requests: [string, string][]) => {
    const found: number[] = [];
    for (const [method, path] of requests) found.push((await ask(server, method, path)).status);
    return found;
  };
  const READ: [string, string] = ['GET', '/v2/employees/0101'];

  test('one fault meets one request', async () => {
    const server = makeServer();
    server.faults.next({ kind: 'status', status: 503 });
    expect(await statuses(server, [READ, READ])).toEqual([503, 200]);
  });

  test('skip and times: the second and third request', async () => {
    const server = makeServer();
    server.faults.next({ kind: 'status', status: 503, skip: 1, times: 2 });
    expect(await statuses(server, [READ, READ, READ, READ])).toEqual([200, 503, 503, 200]);
  });

  test('always, until it is cleared: a key that expired', async () => {
    const server = makeServer();
    server.faults.next({ kind: 'status', status: 403, skip: 1, times: 'always' });
    expect(await statuses(server, [READ, READ, READ])).toEqual([200, 403, 403]);
    server.faults.clear();
    expect(await statuses(server, [READ])).toEqual([200]);
  });

  test('only the route it names', async () => {
    const server = makeServer();
    server.faults.next({ kind: 'status', status: 503, route: 'list' });
    expect(await statuses(server, [READ, ['GET', '/v2/employees'], READ])).toEqual([200, 503, 200]);
    expect(server.faults.pending()).toEqual([]);
  });

  test('only the person it names: by path, by e-mail in the body, in any case', async () => {
    const server = makeServer();
    server.faults.next({ kind: 'status', status: 503, person: '0102' });
    server.faults.next({ kind: 'status', status: 500, person: 'NORA.quist@demo.example' });
    expect(await statuses(server, [READ, ['GET', '/v2/employees/0102']])).toEqual([200, 503]);
    expect((await create(server)).status).toBe(500);
  });

  test('two plans for the same requests take turns in their order', async () => {
    const server = makeServer();
    server.faults.next({ kind: 'status', status: 503 });
    server.faults.next({ kind: 'status', status: 500 });
    expect(await statuses(server, [READ, READ, READ])).toEqual([503, 500, 200]);
  });

  test('a script decides by the request, and goes before the plans', async () => {
    const server = makeServer();
    server.faults.next({ kind: 'status', status: 500 });
    server.faults.script(({ route }) => (route === 'list' ? { kind: 'status', status: 503 } : null));
    expect(await statuses(server, [['GET', '/v2/employees'], READ, READ])).toEqual([503, 500, 200]);
    server.faults.script(null);
    expect(await statuses(server, [['GET', '/v2/employees']])).toEqual([200]);
  });

  test('the log tells the fault; a lost answer has no status', async () => {
    const server = makeServer();
    server.faults.next({ kind: 'lost-answer' });
    server.faults.next({ kind: 'status', status: 503 });
    await create(server).catch(() => {});
    await ask(server, ...READ);
    await ask(server, ...READ);
    expect(server.store.requests.all().map(({ fault, status }) => [fault, status])).toEqual([
      ['lost-answer', null],
      ['status', 503],
      [null, 200],
    ]);
  });

  test.each([
    [{ kind: 'nothing' }],
    [{ kind: 'status' }],
    [{ kind: 'status', status: 200 }],
    [{ kind: 'html', tmies: 2 }],
    [{ kind: 'html', times: 0 }],
    [{ kind: 'html', route: 'delete' }],
  ])('refuses %j', (plan) => {
    const server = makeServer();
    expect(() => server.faults.next(plan as unknown as FaultPlan)).toThrow(/Not a fault/u);
    expect(server.faults.pending()).toEqual([]);
  });

  test('every kind that can be planned has a case here', () => {
    const inTable = CASES.map(([plan]) => plan.kind);
    const onTheirOwn = ['late', 'twice', 'stale-read', 'page-twice'];
    expect([...new Set([...inTable, ...onTheirOwn])].sort()).toEqual([...FAULT_KINDS].sort());
  });
});
