/** The API while the service or the wire fails: nothing is called done that no answer proves, and nothing is called absent too early. */
import { describe, expect, test } from 'vitest';
import { theCompany, useCompany } from './company.js';
import { creation, LUCIA, status, update } from './sample.js';

useCompany();

const TITLE = update(LUCIA, [['title', null, 'Agent']]);
const isThere = () => theCompany().user('Nora.Quist@demo.example') !== undefined;

const FAULTS = [
  ['an empty answer', { kind: 'empty' }, 'verify', 'verify'],
  ['null', { kind: 'null' }, 'verify', 'verify'],
  ['half of an answer', { kind: 'cut-body' }, 'unknown', 'unknown'],
  ['a page of a proxy', { kind: 'html' }, 'unknown', 'unknown'],
  ['the right body under another type', { kind: 'wrong-type' }, 'created', 'updated'],
  ['somebody else’s data', { kind: 'other-person' }, 'unknown', 'unknown'],
  ['a user name that is gone', { kind: 'drift', how: 'gone' }, 'verify', 'verify'],
  ['a user name of another form', { kind: 'drift', how: 'retyped' }, 'verify', 'verify'],
  ['another wrapping', { kind: 'drift', how: 'wrapped' }, 'verify', 'verify'],
  ['a title that is gone', { kind: 'drift', how: 'gone', field: 'title' }, 'verify', 'verify'],
  ['status 500 after it was done', { kind: 'status', status: 500, applied: true }, 'unknown', 'unknown'],
  ['status 408', { kind: 'status', status: 408 }, 'unknown', 'unknown'],
  ['status 401', { kind: 'status', status: 401 }, 'stop', 'stop'],
  ['status 403', { kind: 'status', status: 403 }, 'stop', 'stop'],
  ['status 429', { kind: 'status', status: 429, retryAfterSeconds: 3 }, 'throttled', 'throttled'],
  ['status 400', { kind: 'status', status: 400, error: 'invalidValue' }, 'refused', 'refused'],
  ['status 413', { kind: 'status', status: 413 }, 'refused', 'refused'],
  ['status 422', { kind: 'status', status: 422 }, 'refused', 'refused'],
  ['a way that leads elsewhere', { kind: 'redirect', to: 'https://canary.example/' }, 'stop', 'stop'],
] as const;

describe('a creation answered with', () => {
  test.each(FAULTS)('%s', async (_, fault, kind) => {
    theCompany().server.faults.next({ ...fault, route: 'create' });
    expect((await theCompany().create(creation())).kind).toBe(kind);
  });

  test('status 404 says that the address is wrong', async () => {
    theCompany().server.faults.next({ kind: 'status', status: 404, route: 'create' });
    expect(await theCompany().create(creation())).toMatchObject({ kind: 'stop', code: 'setup' });
  });

  test('status 409 is a duplicate, whatever became of it', async () => {
    theCompany().server.faults.next({ kind: 'status', status: 409, error: 'uniqueness', applied: true, route: 'create' });
    expect([await theCompany().create(creation()), isThere()]).toEqual([{ kind: 'duplicate', reason: 'planned fault', field: null }, true]);
  });

  test('how long to wait', async () => {
    theCompany().server.faults.next({ kind: 'status', status: 429, retryAfterSeconds: 7, retryAfter: 'date', route: 'create' });
    expect(await theCompany().create(creation())).toEqual({ kind: 'throttled', retryAfterMs: 7000 });
  });
});

describe('a change answered with', () => {
  test.each(FAULTS)('%s', async (_, fault, _created, kind) => {
    theCompany().server.faults.next({ ...fault, route: 'update' });
    expect((await theCompany().update(TITLE)).kind).toBe(kind);
  });

  test.each(FAULTS.filter(([, , , kind]) => !['updated', 'unknown'].includes(kind)))(
    '%s, of a status',
    async (_, fault, _created, kind) => {
      theCompany().server.faults.next({ ...fault, route: 'update' });
      expect((await theCompany().setActive(status('deactivate', LUCIA))).kind).toBe(kind);
    },
  );

  test('status 404 refuses the row: nobody is there any more', async () => {
    theCompany().server.faults.next({ kind: 'status', status: 404, route: 'update' });
    expect(await theCompany().update(TITLE)).toMatchObject({ kind: 'refused' });
  });
});

describe('a change of groups answered with', () => {
  const row = update(LUCIA, [['groups', ['Billing', 'Night Shift'], ['Billing', 'Night Shift', 'Sales']]], { part: 'groups' });
  test.each([
    [404, 'refused'],
    [400, 'refused'],
    [429, 'throttled'],
    [500, 'unknown'],
    [401, 'stop'],
  ] as const)('status %i', async (code, kind) => {
    theCompany().server.faults.next({ kind: 'status', status: code, route: 'group-update' });
    expect((await theCompany().update(row)).kind).toBe(kind);
  });
});

describe('a lookup answered with', () => {
  test.each([
    ['half of an answer', { kind: 'cut-body' }, 'unknown'],
    ['a page of a proxy', { kind: 'html' }, 'unknown'],
    ['an empty answer', { kind: 'empty' }, 'unknown'],
    ['null', { kind: 'null' }, 'unknown'],
    ['another wrapping', { kind: 'drift', how: 'wrapped' }, 'unknown'],
    ['people without names', { kind: 'drift', how: 'gone' }, 'unknown'],
    ['status 500', { kind: 'status', status: 500 }, 'unknown'],
    ['status 429', { kind: 'status', status: 429 }, 'throttled'],
    ['status 401', { kind: 'status', status: 401 }, 'stop'],
    ['status 404', { kind: 'status', status: 404 }, 'stop'],
    ['a way that leads elsewhere', { kind: 'redirect', to: 'https://canary.example/' }, 'stop'],
  ] as const)('%s never says that nobody is there', async (_, fault, kind) => {
    theCompany().server.faults.next({ ...fault, route: 'list' });
    expect((await theCompany().lookUp({ email: LUCIA.email, employeeId: null })).map((verdict) => verdict.kind)).toEqual([kind]);
  });
});

describe('a list', () => {
  test('of which a page comes twice is not taken for the whole', async () => {
    theCompany().server.plant(Array.from({ length: 230 }, (_, n) => ({ userName: `u${n}@x.org`, firstName: 'U', lastName: 'V' })));
    theCompany().server.faults.next({ kind: 'page-twice', route: 'list', skip: 1 });
    await expect(theCompany().fetch()).rejects.toThrow('expected a page, got unknown');
  });

  test('whose page is asked for again after a failure is read to its end', async () => {
    theCompany().server.plant(Array.from({ length: 130 }, (_, n) => ({ userName: `u${n}@x.org`, firstName: 'U', lastName: 'V' })));
    const { api } = theCompany();
    const first = api.list();
    const page = api.readPage(first, await theCompany().send(first));
    const again = api.readPage(first, await theCompany().send(first));
    expect([page, again].map((each) => each.kind === 'page' && each.users.length)).toEqual([100, 100]);
    const next = again.kind === 'page' ? again.next : null;
    theCompany().server.faults.next({ kind: 'status', status: 500, route: 'list' });
    expect(api.readPage(next!, await theCompany().send(next!)).kind).toBe('unknown');
    expect(api.readPage(next!, await theCompany().send(next!))).toMatchObject({ kind: 'page', next: null });
  });

  test.each([
    [401, 'stop'],
    [404, 'stop'],
    [429, 'throttled'],
    [500, 'unknown'],
  ] as const)('of groups, answered with status %i', async (code, kind) => {
    theCompany().server.faults.next({ kind: 'status', status: code, route: 'groups' });
    await expect(theCompany().connect()).rejects.toThrow(`expected names, got ${kind}`);
  });

  test('of what the service offers, answered with status 401, stops', async () => {
    theCompany().server.faults.next({ kind: 'status', status: 401, route: 'discovery' });
    await expect(theCompany().connect()).rejects.toThrow('expected names, got stop');
  });
});
