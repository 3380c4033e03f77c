/** What this foreign service does that a client has to live with. Nobody here wrote it, so each of these is pinned. */
import { describe, expect, test } from 'vitest';
import { ENTERPRISE } from '../../../../workbench/server/scim/index.js';
import { ask, bulk, create, filtered, names, newUser, patch, post, results, statuses, theServer, useServer } from './ask.js';

useServer();

const MANAGER = `${ENTERPRISE}:manager`;
const bossId = () => String(theServer().held.users.all()[0]?.id);
const userNamed = (name: string) =>
  theServer()
    .held.users.all()
    .find(({ userName }) => userName === name);
const managerOf = (name: string) => (userNamed(name)?.[ENTERPRISE] as { manager?: { value: string } } | undefined)?.manager?.value;

describe('bulk', () => {
  test('what was done stays done when a later operation fails, and the rest gets no result', async () => {
    const answer = await bulk([post('a'), post('b', { userName: 'a@demo.example' }), post('c')], { failOnErrors: 1 });
    expect([answer.status, statuses(answer)]).toEqual([200, ['201', '409']]);
    expect([userNamed('a@demo.example') !== undefined, userNamed('c@demo.example')]).toEqual([true, undefined]);
  });

  test('without a limit of failures the rest is done', async () => {
    const answer = await bulk([post('a'), post('b', { userName: 'a@demo.example' }), post('c')]);
    expect(statuses(answer)).toEqual(['201', '409', '201']);
  });

  test('a reference to an operation that failed is refused as a failed condition', async () => {
    const led = post('b', { [ENTERPRISE]: { manager: { value: 'bulkId:a' } } });
    expect(statuses(await bulk([post('a', { userName: 'ida.holm@demo.example' }), led]))).toEqual(['409', '412']);
  });

  test('more operations than allowed are too large', async () => {
    theServer().change({ bulkOperations: 2 });
    expect((await bulk([post('a'), post('b'), post('c')])).status).toBe(413);
  });

  test('more bytes than allowed are too large', async () => {
    theServer().change({ bulkBytes: 100 });
    const text = JSON.stringify({ Operations: [post('a')] });
    expect((await ask('POST', '/Bulk', text, { 'content-length': String(text.length) })).status).toBe(413);
  });

  test('where it is switched off it is not implemented', async () => {
    theServer().change({ bulkOperations: 0 });
    expect((await bulk([post('a')])).status).toBe(501);
  });

  test('a creation without a bulkId is refused alone', async () => {
    const { bulkId: _none, ...anonymous } = post('b');
    expect(statuses(await bulk([post('a'), anonymous]))).toEqual(['201', '400']);
  });

  test('a success tells a relative place and nothing of the user', async () => {
    const [result] = results(await bulk([post('a')]));
    expect(result).toEqual({ method: 'POST', bulkId: 'a', location: `/scim/v2/Users/${userNamed('a@demo.example')?.id}`, status: '201' });
  });

  test('a reference to a later operation is refused, and yet the user stands there without a manager', async () => {
    const led = post('a', { [ENTERPRISE]: { employeeNumber: '7', manager: { value: 'bulkId:b' } } });
    const leader = post('b', { [ENTERPRISE]: { manager: { value: 'bulkId:a' } } });
    expect(statuses(await bulk([led, leader]))[0]).toBe('409');
    expect([userNamed('a@demo.example') !== undefined, managerOf('a@demo.example')]).toEqual([true, undefined]);
  });
});

describe('filters', () => {
  test.each([
    ['userName eq "Omar.Said@demo.example"', ['Omar.Said@demo.example']],
    ['userName eq "omar.said@demo.example"', []],
    ['emails.value eq "jan.krol@demo.example"', ['jkrol']],
    ['emails.value eq "Jan.Krol@demo.example"', []],
    [`${ENTERPRISE}:employeeNumber eq "0003"`, ['lucia.vidal@demo.example']],
    ['userName eq "jkrol" or emails.value eq "ida.holm@demo.example"', ['ida.holm@demo.example', 'jkrol']],
  ])('%s finds %j: letters count', async (filter, found) => {
    expect(names(await filtered(filter))).toEqual(found);
  });

  test('users without an address are passed over', async () => {
    await create({ userName: 'nobody', emails: undefined });
    expect(names(await filtered('emails.value eq "jan.krol@demo.example"'))).toEqual(['jkrol']);
  });

  test('a quotation mark inside of a text is not understood, though it is written as in JSON', async () => {
    expect((await filtered('userName eq "a\\"b"')).status).toBe(400);
  });

  test('one that cannot be read is refused by name', async () => {
    const { status, json } = await filtered('userName is "x"');
    expect([status, json['scimType']]).toEqual([400, 'invalidFilter']);
  });
});

describe('changes', () => {
  test('the ID inside of a manager cannot be replaced, even where there is a manager', async () => {
    const id = await create({ [ENTERPRISE]: { manager: { value: bossId() } } });
    const { status, json } = await patch(id, { op: 'replace', path: `${MANAGER}.value`, value: 'x' });
    expect([status, json['scimType']]).toEqual([400, 'noTarget']);
  });

  test.each(['replace', 'add'])('a manager as a whole can be set by %s, also where there was none and no extension', async (op) => {
    const id = await create({ schemas: [newUser().schemas[0]] });
    const { status } = await patch(id, { op, path: MANAGER, value: { value: bossId() } });
    expect([status, managerOf('nora.quist@demo.example')]).toEqual([200, bossId()]);
  });

  test('a manager can be removed', async () => {
    const id = await create({ [ENTERPRISE]: { employeeNumber: '7', manager: { value: bossId() } } });
    expect((await patch(id, { op: 'remove', path: MANAGER })).status).toBe(200);
    expect(managerOf('nora.quist@demo.example')).toBeUndefined();
  });

  test('an unknown path is refused by name', async () => {
    const { status, json } = await patch(await create(), { op: 'replace', path: 'shoeSize', value: '42' });
    expect([status, json['scimType']]).toEqual([400, 'invalidPath']);
  });

  test('a replacement without the extension drops it', async () => {
    const id = await create({ [ENTERPRISE]: { employeeNumber: '7' } });
    const { schemas: _all, ...plain } = newUser();
    await ask('PUT', `/Users/${id}`, { schemas: [newUser().schemas[0]], ...plain });
    expect(userNamed('nora.quist@demo.example')?.[ENTERPRISE]).toBeUndefined();
  });

  test('a change that changes nothing answers without a body', async () => {
    const { status, text } = await patch(await create(), { op: 'replace', path: 'active', value: true });
    expect([status, text]).toEqual([204, '']);
  });

  test('a truth value as text is refused', async () => {
    expect((await patch(await create(), { op: 'replace', path: 'active', value: 'False' })).status).toBe(400);
  });
});

describe('versions, places and pages', () => {
  test('a stale condition is passed over, and only the wire has a tag', async () => {
    const id = await create();
    expect((await ask('GET', `/Users/${id}`)).headers.get('etag')).toMatch(/^W\//u);
    const path = { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: [{ op: 'replace', path: 'title', value: 'T' }] };
    expect((await ask('PATCH', `/Users/${id}`, path, { 'if-match': 'W/"stale"' })).status).toBe(200);
  });

  test('a creation tells its place in the body only, and relative', async () => {
    const { status, headers, json } = await ask('POST', '/Users', newUser());
    const { location } = json['meta'] as { location: string };
    expect([status, headers.get('location'), location]).toEqual([201, null, `/scim/v2/Users/${String(json['id'])}`]);
  });

  test('a page holds 20 unless more are asked for, and the told maximum binds nobody', async () => {
    theServer().plant(Array.from({ length: 250 }, (_, index) => ({ userName: `u${index}`, firstName: 'U', lastName: 'V' })));
    const sizes = await Promise.all(['', '?count=500', '?startIndex=241&count=100'].map((query) => ask('GET', `/Users${query}`)));
    expect(sizes.map((answer) => names(answer).length)).toEqual([20, 250, 10]);
    expect(((await ask('GET', '/ServiceProviderConfig')).json['filter'] as { maxResults: number }).maxResults).toBe(200);
  });
});

describe('what it refuses', () => {
  test('an attribute of the extension among those that are asked for', async () => {
    expect((await ask('GET', `/Users?attributes=userName,${ENTERPRISE}:employeeNumber`)).status).toBe(400);
    expect((await ask('GET', '/Users?attributes=userName')).status).toBe(200);
  });

  test.each([{ authorization: 'Bearer other' }, { authorization: '' }])('%j is no token', async (headers) => {
    expect((await ask('GET', '/Users', undefined, headers)).status).toBe(401);
  });

  test.each([
    ['cut JSON', '{"schemas":'],
    ['a wrong type', JSON.stringify(newUser({ title: 7 }))],
  ])('%s', async (_, body) => {
    expect((await ask('POST', '/Users', body)).status).toBe(400);
  });

  test('a second user with the name of another, in other letters too', async () => {
    const { status, json } = await ask('POST', '/Users', newUser({ userName: 'IDA.holm@demo.example' }));
    expect([status, json['scimType']]).toEqual([409, 'uniqueness']);
  });

  test('a password is taken and never told', async () => {
    expect((await ask('POST', '/Users', newUser({ password: 'Canary-7' }))).text).not.toContain('Canary-7');
  });
});
