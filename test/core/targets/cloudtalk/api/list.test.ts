/** Everybody page by page, names with their IDs, and one person found among all. */
import { describe, expect, test } from 'vitest';
import type { HttpRequest } from '../../../../../core/ports/index.js';
import type { NameList, ProvisioningApi } from '../../../../../core/sending/api.js';
import { agent, answer, ANN, BASE, newApi, page, updatesOf, wrapped } from './sample.js';

const KEYS = { email: 'ANN.LEE@x.org', employeeId: null };
const people = (count: number) => Array.from({ length: count }, (_, index) => agent({ id: index + 1, email: `p${index}@x.org` }));

describe('the list of agents', () => {
  const read = (body: unknown, status = 200, api: ProvisioningApi = newApi()) => api.readPage(api.list(), answer(status, body));

  test.each([
    ['wrapped', wrapped(page([agent()]))],
    ['bare', page([agent({ id: 107, extension: 4242 })])],
  ])('%s: who is in it is active, and has a number', (_, body) => {
    expect(read(body)).toEqual({ kind: 'page', users: [ANN], next: null });
  });

  test.each([
    ['no number and no ID', { default_number: null, call_number_id: null }, { defaultNumber: null }],
    ['a number by its ID', { default_number: null, call_number_id: 36 }, { defaultNumber: '+12125550136' }],
    ['a number as digits', { default_number: 12125550136, call_number_id: 36 }, { defaultNumber: '+12125550136' }],
  ])('%s', (_, told, expected) => {
    expect(read(page([agent(told)]))).toMatchObject({ users: [{ values: expected }] });
  });

  test.each([
    ['a number that no list has', { default_number: undefined, call_number_id: 99 }, 'defaultNumber'],
    ['an extension of another type', { extension: { value: 1 } }, 'extension'],
    ['a name of another type', { firstname: 7 }, 'firstName'],
  ])('%s is not told', (_, told, key) => {
    const verdict = read(page([agent(told)]));
    expect(verdict.kind === 'page' && key in verdict.users[0]!.values).toBe(false);
  });

  test('asks for the next page until the last', () => {
    const api = newApi();
    const first = api.list();
    expect(first.url).toBe(`${BASE}/agents/index.json?limit=1000&page=1`);
    const verdict = api.readPage(first, answer(200, page(people(2), { pageCount: 2 })));
    const next = verdict.kind === 'page' ? verdict.next : null;
    expect(next?.url).toBe(`${BASE}/agents/index.json?limit=1000&page=2`);
    expect(api.readPage(next!, answer(200, page([agent()], { pageCount: '2', pageNumber: '2' })))).toMatchObject({ next: null });
  });

  test('a full page that does not count its pages has one behind it', () => {
    const full = page(people(1000), { pageCount: undefined });
    expect(read(full)).toMatchObject({ next: { url: `${BASE}/agents/index.json?limit=1000&page=2` } });
  });

  test.each([
    ['another page than the one asked for', page([agent()], { pageNumber: 2 })],
    ['no page', wrapped({ status: 200 })],
    ['no JSON', '<html>'],
    ['nothing', ''],
    ['null', 'null'],
    ['wrapped once more', { result: page([agent()]) }],
  ])('%s is unknown', (_, body) => {
    expect(read(body)).toMatchObject({ kind: 'unknown' });
  });

  test('people without an address stop it, one among others is left out', () => {
    expect(read(page([agent({ email: undefined })]))).toMatchObject({ kind: 'stop', code: 'setup' });
    expect(read(page([agent({ email: undefined }), agent()]))).toMatchObject({ kind: 'page', users: [{ email: 'ann.lee@x.org' }] });
  });

  test('nobody at all is a list', () => {
    expect(read(page([], { pageCount: 0 }))).toEqual({ kind: 'page', users: [], next: null });
  });

  test.each([
    [401, 'stop'],
    [301, 'stop'],
    [429, 'throttled'],
    [404, 'unknown'],
    [500, 'unknown'],
  ])('%i: %s', (status, kind) => {
    expect(read('', status)).toMatchObject({ kind });
  });

  test('a request that was made elsewhere is a mistake of the program', () => {
    expect(() => newApi().readPage({} as HttpRequest, answer(200))).toThrow(TypeError);
  });
});

describe('one person', () => {
  test('is looked for in the whole list, whatever the case of the address', () => {
    const api = newApi();
    expect(api.lookup(KEYS).map(({ url }) => url)).toEqual([`${BASE}/agents/index.json?limit=1000&page=1`]);
    expect(api.readLookup(KEYS, answer(200, page([...people(2), agent()])))).toEqual({ kind: 'found', users: [ANN] });
  });

  test('is absent where the list is whole', () => {
    const api = newApi();
    api.lookup(KEYS);
    expect(api.readLookup(KEYS, answer(200, wrapped(page(people(2)))))).toEqual({ kind: 'absent' });
  });

  test('is not absent while there are pages that were not asked for; the next lookup asks for them', () => {
    const api = newApi();
    api.lookup(KEYS);
    expect(api.readLookup(KEYS, answer(200, page(people(2), { pageCount: 2 })))).toMatchObject({ kind: 'unknown' });
    expect(api.lookup(KEYS)).toHaveLength(2);
    const verdicts = [1, 2].map((pageNumber) => api.readLookup(KEYS, answer(200, page(people(2), { pageCount: 2, pageNumber }))));
    expect(verdicts).toEqual([{ kind: 'absent' }, { kind: 'absent' }]);
  });

  test('is not absent where one page was told twice', () => {
    const api = newApi();
    api.lookup(KEYS);
    api.readLookup(KEYS, answer(200, page(people(2), { pageCount: 2 })));
    api.lookup(KEYS);
    const [first, again] = [1, 2].map(() => api.readLookup(KEYS, answer(200, page(people(2), { pageCount: 2 }))));
    expect([first!.kind, again!.kind]).toContain('unknown');
  });

  test('fewer pages are asked for when the list has shrunk', () => {
    const api = newApi();
    api.readPage(api.list(), answer(200, page(people(2), { pageCount: 3 })));
    expect(api.lookup(KEYS)).toHaveLength(3);
    api.readLookup(KEYS, answer(200, page(people(2))));
    expect(api.lookup(KEYS)).toHaveLength(1);
  });

  test('is not absent while somebody in the list cannot be read', () => {
    const api = newApi();
    api.lookup(KEYS);
    expect(api.readLookup(KEYS, answer(200, page([agent({ email: { value: 'ann.lee@x.org' } })])))).toMatchObject({ kind: 'unknown' });
  });

  test('cannot be looked for without an address', () => {
    expect(newApi().lookup({ email: null, employeeId: '0042' })).toEqual([]);
  });

  test.each([
    ['found: active', page([agent()]), { kind: 'found', users: [ANN] }],
    ['gone from the only page', page(people(1)), { kind: 'found', users: [{ ...KEYS, active: false, values: {} }] }],
  ])('after a deletion, %s', (_, body, verdict) => {
    const api = newApi();
    const [request] = updatesOf(api).lookupActive(KEYS);
    expect(updatesOf(api).readLookupActive(KEYS, request!, answer(200, body))).toEqual(verdict);
  });

  test('after a deletion, not on one of several pages', () => {
    const api = newApi();
    api.readPage(api.list(), answer(200, page(people(2), { pageCount: 2 })));
    const [request] = updatesOf(api).lookupActive(KEYS);
    const told = updatesOf(api).readLookupActive(KEYS, request!, answer(200, page(people(2), { pageCount: 2 })));
    expect(told).toEqual({ kind: 'absent' });
  });
});

describe('names', () => {
  const list = (name: string): NameList => newApi().lists!.find((one) => one.list === name)!;
  const read = (name: string, body: unknown, status = 200) => {
    const one = list(name);
    return one.readPage(one.first(), answer(status, body));
  };
  const items = (key: string, ...all: object[]) => page([], { data: all.map((item) => ({ [key]: item })) });

  test.each(['Group', 'Groups'])('of groups under %s', (key) => {
    expect(read('groups', wrapped(items(key, { id: '561', internal_name: ' Billing ' })))).toEqual({
      kind: 'names',
      names: [{ id: '561', name: 'Billing' }],
      next: null,
    });
  });

  test.each([442079460001, '442079460001', '+442079460001', '+44 20 7946 0001'])('a telephone number told as %j', (told) => {
    const body = items('CallNumber', { id: 31, internal_name: 'Main', caller_id_e164: told });
    expect(read('numbers', body)).toMatchObject({ names: [{ id: '31', name: '+442079460001' }] });
  });

  test.each(['421', 421])('a calling code told as %j', (told) => {
    const body = wrapped([{ Country: { id: '5', calling_code: told } }]);
    expect(read('countries', body)).toEqual({ kind: 'names', names: [{ id: '5', name: '+421' }], next: null });
  });

  test('more pages are asked for', () => {
    const verdict = read('groups', items('Group', { id: 1, internal_name: 'A' }), 200);
    expect(verdict).toMatchObject({ next: null });
    const one = list('groups');
    const more = one.readPage(one.first(), answer(200, { ...items('Group', { id: 1, internal_name: 'A' }), pageCount: 2 }));
    expect(more).toMatchObject({ next: { url: `${BASE}/groups/index.json?limit=1000&page=2` } });
  });

  test('none at all are none', () => {
    expect(read('groups', page([]))).toEqual({ kind: 'names', names: [], next: null });
  });

  test.each([
    ['groups', items('Team', { id: 1, internal_name: 'A' })],
    ['groups', '<html>'],
    ['numbers', items('CallNumber', { id: 1, caller_id_e164: null })],
    ['countries', page([])],
  ])('of %s that cannot be read are unknown', (name, body) => {
    expect(read(name, body)).toMatchObject({ kind: 'unknown' });
  });

  test.each(['groups', 'countries'])('a refused key stops %s', (name) => {
    expect(read(name, '', 401)).toMatchObject({ kind: 'stop', code: 'connection' });
  });
});
