/** Prism judges a whole story on the reference server: by the lenient file without a word, by the published one with its contradictions. */
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FieldValue } from '../../core/fields/field.js';
import type { PlannedRow } from '../../core/plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../core/ports/index.js';
import type { UpdateApi } from '../../core/sending/api.js';
import { createAgentConnectApi } from '../../core/targets/agent-connect/api/index.js';
import {
  type AgentConnectServer,
  createAgentConnectServer,
  listen,
  type Listening,
  type SwitchChange,
} from '../../workbench/server/agent-connect/index.js';
import { startReferenceProcess } from '../support/reference-process.js';
import { type Referee, startReferee } from '../support/referee.js';
import { headers, newPerson, token } from '../workbench/server/agent-connect/ask.js';

let server: AgentConnectServer;
let listening: Listening;

beforeAll(async () => {
  server = createAgentConnectServer();
  listening = await listen(server.app);
});
afterAll(async () => {
  await listening.close();
  server.close();
});
beforeEach(() => server.reset());

/** Sends as our client does: its own requests, signed here. */
async function carry(referee: Referee, { method, url, headers: own, body }: HttpRequest): Promise<HttpResponse> {
  const signed = headers({ authorization: token({ payload: { iat: Math.floor(Date.now() / 1000) } }) });
  const path = url.replace(/^https:\/\/[^/]+/u, '');
  const answer = await fetch(referee.url + path, { method, headers: { ...signed, ...own }, ...(body !== undefined && { body }) });
  return { kind: 'response', status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
}

/** Our own client changes one person: both kinds of look-up, the update, and both ways of the status; returns the verdicts. */
async function changeOne(referee: Referee, changes: PlannedRow['changes'], leader: PlannedRow['leader'] = null): Promise<string[]> {
  const api = createAgentConnectApi({});
  const updates = api.updates as UpdateApi;
  const keys = { email: 'ben.carter@demo.example', employeeId: '0101' };
  const newId = changes.find(({ field }) => field === 'employeeId')?.to;
  const row: PlannedRow = {
    rid: 'record:ben.carter@demo.example',
    person: 'record:ben.carter@demo.example',
    sheetRow: 2,
    op: 'update',
    keys: typeof newId === 'string' ? { ...keys, employeeId: newId } : keys,
    current: keys,
    values: {},
    leader,
    changes,
    waitsFor: null,
    canonical: '',
  };
  const page = api.readPage(api.list(), await carry(referee, api.list()));
  const [lookup] = api.lookup({ ...keys, employeeId: null });
  const found = api.readLookup(keys, await carry(referee, lookup!));
  if (found.kind !== 'found') return [found.kind];
  const updated = updates.readUpdate(row, await carry(referee, updates.update(row, found.users[0]!)));
  const statuses: string[] = [];
  for (const op of ['deactivate', 'activate'] as const) {
    const step = { ...row, op, changes: [] };
    statuses.push(updates.readSetActive(step, await carry(referee, updates.setActive(step))).kind);
    const [request] = updates.lookupActive(keys);
    const told = updates.readLookupActive(keys, request!, await carry(referee, request!));
    statuses.push(told.kind === 'found' ? String(told.users[0]?.active) : told.kind);
  }
  return [page.kind, found.kind, updated.kind, ...statuses];
}

async function send(referee: Referee, method: string, path: string, body?: unknown): Promise<{ status: number; json: unknown }> {
  const signed = headers({ authorization: token({ payload: { iat: Math.floor(Date.now() / 1000) } }) });
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  const answer = await fetch(referee.url + path, { method, headers: { ...signed, ...type }, ...sent });
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.startsWith('application/json') && text !== '';
  return { status: answer.status, json: isJson ? JSON.parse(text) : null };
}

/** What was objected to since `run` began, as `request: location`. */
async function judged(referee: Referee, run: () => Promise<unknown>): Promise<string[]> {
  const before = (await referee.violations()).length;
  await run();
  return (await referee.violations()).slice(before).map(({ request, location }) => `${request}: ${location}`);
}

/** Pages, look-ups, a new user, a change, and both ways of the status; returns the statuses. */
async function tellStory(referee: Referee): Promise<number[]> {
  const statuses: number[] = [];
  const step = async (method: string, path: string, body?: unknown) => {
    const answer = await send(referee, method, path, body);
    statuses.push(answer.status);
    return answer.json;
  };
  const first = (await step('GET', '/v2/employees?number_of_employees=5')) as { meta?: { next_page?: string } };
  const { search } = new URL(first.meta?.next_page ?? 'http://nowhere/');
  await step('GET', `/v2/employees${search}`);
  await step('GET', '/v2/employees?status=deactivated&roles=Agent&roles=Trainer');
  await step('GET', '/v2/employees/nora.quist%40demo.example');
  await step('POST', '/v2/employees', newPerson({ temporary_password: 'x', groups: ['Billing'], start_date: '2026-03-01' }));
  await step('GET', '/v2/employees/nora.quist%40demo.example');
  await step('PUT', '/v2/employees/0200', { hometown: 'Lyon', channels: ['phone'] });
  await step('PUT', '/v2/employees/0200/deactivate');
  await step('PUT', '/v2/employees/0200/activate');
  await step('POST', '/v2/employees/invite', { email: 'i@x.org', first_name: 'I', last_name: 'N' });
  return statuses;
}

describe('by the lenient file', () => {
  let referee: Referee;
  beforeAll(async () => {
    referee = await startReferee({ upstream: listening.url, spec: 'lenient' });
  });
  afterAll(() => referee.stop());

  test('a whole story has no violation', async () => {
    expect(
      await judged(referee, async () => expect(await tellStory(referee)).toEqual([200, 200, 200, 404, 201, 200, 200, 200, 200, 201])),
    ).toEqual([]);
  });

  const forms: SwitchChange[] = [
    { nextPage: 'external_id', lastPage: 'null', channelsInGetOne: 'array' },
    { listShape: 'bare-array', leaderIdType: 'string', groupsInPut: 'groups' },
    { listShape: 'single-object', lastPage: 'empty', startDateInGetOne: 'date-time' },
    { lastPage: 'no-meta', createStatus: '200' },
    { createBody: 'empty', errorBody: 'text' },
  ];
  test.each(forms)('nor has any form in which the pages disagree: %j', async (change) => {
    server.change(change);
    expect(await judged(referee, () => tellStory(referee))).toEqual([]);
  });

  const change = (field: string, to: FieldValue) => ({ field, from: null, to });
  const WELL = ['page', 'found', 'updated', 'verify', 'false', 'verify', 'true'];

  test.each([
    ['texts, keys and channels', [change('homeTown', 'Cork'), change('phoneChannel', false), change('employeeId', '0101-b')], null],
    ['cleared fields', ['employmentStatus', 'startDate', 'licenseType', 'role', 'groups'].map((field) => change(field, null)), null],
    ['nobody as leader', [change('teamLeader', null)], null],
    ['a leader', [change('teamLeader', 'marcus.reid@demo.example')], { email: 'marcus.reid@demo.example', employeeId: null }],
  ] as const)('our own client has nothing to be told: %s', async (_name, changes, leader) => {
    expect(await judged(referee, async () => expect(await changeOne(referee, changes, leader)).toEqual(WELL))).toEqual([]);
  });

  test.each(forms)('nor in any other form: %j', async (change) => {
    server.change(change);
    const rows = [{ field: 'homeTown', from: null, to: 'Cork' }];
    expect(await judged(referee, async () => expect(await changeOne(referee, rows)).toEqual(WELL))).toEqual([]);
  });

  test('flags an answer to an update that changed under us', async () => {
    server.faults.next({ kind: 'drift', how: 'retyped', field: 'manage_team', route: 'update' });
    expect(await judged(referee, () => changeOne(referee, [change('homeTown', 'Cork')]))).toEqual([
      'PUT /v2/employees/ben.carter%40demo.example: response.body.manage_team',
    ]);
  });

  const planted: [string, string, string, unknown, string][] = [
    ['a misspelt field', 'POST', '/v2/employees', { ...newPerson(), emial: 'x' }, 'request.body'],
    ['a word off its list', 'POST', '/v2/employees', newPerson({ employment_status: 'Full Time' }), 'request.body.employment_status'],
    ['a boolean as text', 'POST', '/v2/employees', newPerson({ manage_team: 'yes' }), 'request.body.manage_team'],
    ['a misspelt field of an update', 'PUT', '/v2/employees/0101', { home_town: 'Cork' }, 'request.body'],
    ['nothing where a field is cleared', 'PUT', '/v2/employees/0101', { start_date: null }, 'request.body.start_date'],
    ['one text for a list', 'PUT', '/v2/employees/0101', { groups: 'Billing' }, 'request.body.groups'],
    ['a body where there is none', 'PUT', '/v2/employees/0101/activate', {}, 'request'],
    ['a path that does not exist', 'GET', '/v2/employee', undefined, 'request'],
    ['no body where one is needed', 'POST', '/v2/employees', undefined, 'request'],
  ];
  test.each(planted)('flags %s', async (_name, method, path, body, location) => {
    const found = await judged(referee, () => send(referee, method, path, body));
    expect(found).toContain(`${method} ${path}: ${location}`);
  });

  test('flags an answer that changed under us', async () => {
    server.faults.next({ kind: 'drift', how: 'retyped' });
    expect(await judged(referee, () => send(referee, 'GET', '/v2/employees/0101'))).toEqual([
      'GET /v2/employees/0101: response.body.email',
    ]);
  });

  test('flags a status that is not documented: a refused row on create', async () => {
    const found = await judged(referee, () => send(referee, 'POST', '/v2/employees', newPerson({ role: 'Boss' })));
    expect(found.length).toBeGreaterThan(0);
  });

  test('lets the underscore routes pass unjudged', async () => {
    expect(await judged(referee, async () => expect((await send(referee, 'GET', '/_users')).status).toBe(200))).toEqual([]);
  });

  test('hands over IDs as they are spelled', async () => {
    await send(referee, 'POST', '/v2/employees', newPerson({ custom_employee_id: 'a/b%' }));
    expect((await send(referee, 'GET', `/v2/employees/${encodeURIComponent('a/b%')}`)).json).toMatchObject({ custom_employee_id: 'a/b%' });
  });
});

describe('by the published file', () => {
  let referee: Referee;
  beforeAll(async () => {
    referee = await startReferee({ upstream: listening.url, spec: 'published' });
  });
  afterAll(() => referee.stop());

  const contradictions: [string, SwitchChange, string, string, unknown, string[]][] = [
    ['an array of employees, as the text says', {}, 'GET', '/v2/employees', undefined, ['GET /v2/employees: response.body.employees']],
    ['a bare array', { listShape: 'bare-array' }, 'GET', '/v2/employees', undefined, ['GET /v2/employees: response.body']],
    [
      'channels as an array in one employee',
      { channelsInGetOne: 'array' },
      'GET',
      '/v2/employees/0101',
      undefined,
      ['GET /v2/employees/0101: response.body.channels'],
    ],
    [
      'a leader ID as text in a read',
      { leaderIdType: 'string' },
      'GET',
      '/v2/employees/0101',
      undefined,
      ['GET /v2/employees/0101: response.body.team_leader_id'],
    ],
    [
      'no next page as null',
      { listShape: 'single-object', lastPage: 'null' },
      'GET',
      '/v2/employees?q=ben',
      undefined,
      ['GET /v2/employees?q=ben: response.body.meta.next_page'],
    ],
  ];
  test.each(contradictions)('flags %s', async (_name, change, method, path, body, expected) => {
    server.change(change);
    expect(await judged(referee, () => send(referee, method, path, body))).toEqual(expected);
  });

  test('flags a repeated filter, which the text allows', async () => {
    server.change({ listShape: 'single-object' });
    const found = await judged(referee, () => send(referee, 'GET', '/v2/employees?roles=Agent&roles=Trainer'));
    expect(found).toEqual(['GET /v2/employees?roles=Agent&roles=Trainer: request.query.roles']);
  });

  test('flags a cleared choice and a cleared date, for which the pages have no word', async () => {
    server.change({ listShape: 'single-object' });
    const changes = ['employmentStatus', 'startDate'].map((field) => ({ field, from: null, to: null }));
    expect((await judged(referee, () => changeOne(referee, changes))).sort()).toEqual([
      'PUT /v2/employees/ben.carter%40demo.example: request.body.employment_status',
      'PUT /v2/employees/ben.carter%40demo.example: request.body.start_date',
    ]);
  });

  test('has nothing against an update by our own client', async () => {
    server.change({ listShape: 'single-object' });
    const changes = [{ field: 'homeTown', from: null, to: 'Cork' }];
    expect(await judged(referee, () => changeOne(referee, changes))).toEqual([]);
  });

  test('has nothing against the forms it describes', async () => {
    server.change({ listShape: 'single-object' });
    const found = await judged(referee, async () => {
      await send(referee, 'GET', '/v2/employees?number_of_employees=5');
      await send(referee, 'GET', '/v2/employees/0101');
      await send(referee, 'POST', '/v2/employees', newPerson());
      await send(referee, 'PUT', '/v2/employees/0200', { groups: ['Sales'] });
    });
    expect(found).toEqual([]);
  });
});

describe('starting and stopping', () => {
  test('answers a caller that blocks while it waits', async () => {
    const reference = await startReferenceProcess();
    const referee = await startReferee({ upstream: reference.url, spec: 'lenient' });
    const ask = `fetch('${referee.url}/v2/employees/0101').then((answer) => console.log(answer.status))`;
    expect(execFileSync(process.execPath, ['-e', ask], { encoding: 'utf8' })).toBe('403\n');
    expect(await referee.violations()).toMatchObject([{ request: 'GET /v2/employees/0101', code: '401' }]);
    await referee.stop();
    await reference.stop();
  });

  test('says why Prism did not start', async () => {
    await expect(startReferee({ upstream: listening.url, spec: 'nosuch' as 'lenient' })).rejects.toThrow(/Prism ended.*printed/su);
  });

  test('nothing listens any more after a stop', async () => {
    const referee = await startReferee({ upstream: listening.url, spec: 'lenient' });
    await referee.stop();
    await expect(fetch(referee.url)).rejects.toThrow('fetch failed');
  });
});
