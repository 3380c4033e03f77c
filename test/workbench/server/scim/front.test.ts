/** What stands before the foreign service: its log, its faults, its switches, its page. */
import { describe, expect, test } from 'vitest';
import { BASE_PATH, openScimServer } from '../../../../workbench/server/scim/index.js';
import { ask, bulk, create, names, newUser, patch, post, results, theServer, useServer } from './ask.js';

useServer();

const control = (path: string, body?: object) =>
  theServer().app.request(path, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) });

describe('the log', () => {
  test('holds each request with its route and without secrets', async () => {
    await ask('POST', '/Users', newUser({ password: 'Canary-7' }));
    const [entry] = theServer().requests.all();
    expect(entry).toMatchObject({ method: 'POST', path: `${BASE_PATH}/Users`, route: 'create', key: 'demo', status: 201, fault: null });
    expect(JSON.stringify(entry)).not.toMatch(/Canary-7|demo-token/u);
  });

  test('tells a wrong token from the right one, and writes none down', async () => {
    await ask('GET', '/Users', undefined, { authorization: 'Bearer other' });
    expect(theServer().requests.all()).toMatchObject([{ key: null, status: 401 }]);
  });
});

describe('faults', () => {
  test('an answer is lost after the peer did it', async () => {
    theServer().faults.next({ kind: 'lost-answer', route: 'create' });
    await expect(ask('POST', '/Users', newUser())).rejects.toThrow('before the answer left');
    expect(theServer().count()).toBe(6);
  });

  test('a request is lost before the peer saw it', async () => {
    theServer().faults.next({ kind: 'lost-request', route: 'bulk' });
    await expect(bulk([post('a')])).rejects.toThrow('before the request was read');
    expect(theServer().count()).toBe(5);
  });

  test('a person is aimed at by a user name inside of a bulk request', async () => {
    theServer().faults.next({ kind: 'status', status: 503, person: 'B@demo.example' });
    expect([(await bulk([post('a')])).status, (await bulk([post('b')])).status]).toEqual([200, 503]);
  });

  test('a person is aimed at in a filter', async () => {
    theServer().faults.next({ kind: 'status', status: 503, person: 'jkrol' });
    expect((await ask('GET', `/Users?filter=${encodeURIComponent('userName eq "jkrol"')}`)).status).toBe(503);
  });

  test('a planned refusal is worded as SCIM words one', async () => {
    theServer().faults.next({ kind: 'status', status: 409, error: 'uniqueness', route: 'create' });
    expect((await ask('POST', '/Users', newUser())).json).toMatchObject({ status: '409', scimType: 'uniqueness' });
  });

  test('those who came late are missing in a stale reading', async () => {
    const id = await create();
    theServer().faults.next({ kind: 'stale-read', forMs: 60_000, route: 'list' });
    expect(names(await ask('GET', '/Users'))).toEqual([]);
    theServer().faults.next({ kind: 'stale-read', forMs: 60_000, route: 'get' });
    expect((await ask('GET', `/Users/${id}`)).status).toBe(404);
  });

  test('an answer tells of somebody else', async () => {
    theServer().faults.next({ kind: 'other-person', route: 'create' });
    expect((await ask('POST', '/Users', newUser())).json['userName']).toBe('ida.holm@demo.example');
  });

  test('an answer is cut, renamed or wrapped', async () => {
    theServer().faults.next({ kind: 'drift', how: 'renamed', route: 'list' });
    expect(names(await ask('GET', '/Users'))).toEqual([undefined, undefined, undefined, undefined, undefined]);
    theServer().faults.next({ kind: 'drift', how: 'wrapped', route: 'list' });
    expect(Object.keys((await ask('GET', '/Users')).json)).toEqual(['data']);
  });

  test('one that does not exist is refused', () => {
    expect(() => theServer().faults.next({ kind: 'html', route: 'nowhere' as never })).toThrow('discovery, list, get');
  });
});

describe('switches', () => {
  test('seats: who comes last lands deactivated', async () => {
    theServer().change({ seats: 5 });
    const active = async (userName: string) => (await ask('POST', '/Users', newUser({ userName }))).json['active'];
    expect([await active('a'), await active('b')]).toEqual([true, false]);
  });

  test.each([
    ['status-412', 412, undefined],
    ['invalidVers', 400, 'invalidVers'],
  ] as const)('versions: %s', async (versions, status, scimType) => {
    const id = await create();
    theServer().change({ versions });
    const { version } = (await ask('GET', `/Users/${id}`)).json['meta'] as { version: string };
    const change = {
      Operations: [{ op: 'replace', path: 'title', value: 'T' }],
      schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
    };
    expect((await ask('PATCH', `/Users/${id}`, change, { 'if-match': version })).status).toBe(200);
    const stale = await ask('PATCH', `/Users/${id}`, change, { 'if-match': version });
    expect([stale.status, stale.json['scimType']]).toEqual([status, scimType]);
  });

  test('a service without PATCH says so, and refuses it', async () => {
    const id = await create();
    theServer().change({ patch: 'missing' });
    expect((await patch(id, { op: 'replace', path: 'title', value: 'T' })).status).toBe(501);
    expect((await ask('GET', '/ServiceProviderConfig')).json['patch']).toEqual({ supported: false });
  });

  test('a service without pages about itself', async () => {
    theServer().change({ discovery: 'missing' });
    expect([(await ask('GET', '/ServiceProviderConfig')).status, (await ask('GET', '/Schemas')).status]).toEqual([404, 404]);
  });

  test.each([
    ['one-missing', ['b']],
    ['one-doubled', ['a', 'b', 'a']],
    ['reordered', ['b', 'a']],
  ] as const)('results of a bulk request: %s', async (bulkResults, expected) => {
    theServer().change({ bulkResults });
    expect(results(await bulk([post('a'), post('b')])).map(({ bulkId }) => bulkId)).toEqual(expected);
  });

  test('one that does not exist is refused', () => {
    expect(() => theServer().change({ patch: 'maybe' } as never)).toThrow('It takes: offered, missing.');
    expect(() => theServer().change({ seats: -1 })).toThrow(TypeError);
  });
});

describe('our own routes', () => {
  test('the page shows who is there and nothing that runs', async () => {
    await create({ title: 'T', userName: '<script>alert(1)</script>' });
    const page = await (await control('/')).text();
    expect(page).toContain('lucia.vidal@demo.example');
    expect(page).not.toContain('<script>alert');
  });

  test('a reset takes back users, switches, faults and the log', async () => {
    theServer().change({ seats: 1 });
    theServer().faults.next({ kind: 'html' });
    await create().catch(() => '');
    await control('/_reset', {});
    expect([theServer().count(), theServer().switches().seats, theServer().faults.pending(), theServer().requests.all()]).toEqual([
      5,
      null,
      [],
      [],
    ]);
  });
});

test('a process holds one such service at a time', async () => {
  await expect(openScimServer()).rejects.toThrow(TypeError);
  expect((await ask('GET', '/Users')).status).toBe(200);
});
