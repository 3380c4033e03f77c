/** Edits, memberships and deletions: what is sent, and what each answer proves. */
import { describe, expect, test } from 'vitest';
import type { FieldChange, PlannedRow } from '../../../../../core/plan/planned-row.js';
import type { DirectoryUser } from '../../../../../core/sending/api.js';
import { ANN, answer, BASE, changed, newApi, regrouped, ROW, updatesOf, wrapped } from './sample.js';

const NAME: FieldChange = { field: 'lastName', from: 'Lee', to: 'Li' };
const edit = (changes: readonly FieldChange[], current: DirectoryUser = ANN) => updatesOf(newApi()).update(changed(changes), current);

describe('an edit', () => {
  test('says address and names, and what was told, with the changes in it', () => {
    const request = edit([NAME, { field: 'defaultNumber', from: '+442079460001', to: '+12125550136' }]);
    expect([request.method, request.url]).toEqual(['POST', `${BASE}/agents/edit/107.json`]);
    expect(JSON.parse(request.body ?? '')).toEqual({
      email: 'ann.lee@x.org',
      firstname: 'Ann',
      lastname: 'Li',
      status_outbound: false,
      daily_price_limit: 40,
      call_number_id: 36,
    });
  });

  test('leaves out what was not told', () => {
    const bare = { ...ANN, values: { email: 'ann.lee@x.org', firstName: 'Ann', lastName: 'Lee' } };
    expect(JSON.parse(edit([NAME], bare).body ?? '')).toEqual({ email: 'ann.lee@x.org', firstname: 'Ann', lastname: 'Li' });
  });

  test.each<[string, FieldChange]>([
    ['an extension', { field: 'extension', from: '4242', to: '4243' }],
    ['no number any more', { field: 'defaultNumber', from: '+442079460001', to: null }],
    ['a number that is not there', { field: 'defaultNumber', from: null, to: '+4930000000' }],
    ['no last name', { field: 'lastName', from: 'Lee', to: null }],
    ['a skill', { field: 'skills', from: [], to: ['French: Good'] }],
  ])('%s cannot be asked for: refused, with the field', (_, change) => {
    const updates = updatesOf(newApi());
    const row = changed([change]);
    expect(updates.update(row, ANN).method).toBe('GET');
    expect(updates.readUpdate(row, answer(200, wrapped({ status: 200 })))).toMatchObject({ kind: 'refused', field: change.field });
  });

  test('of somebody without a number cannot be asked for', () => {
    const updates = updatesOf(newApi());
    const { id: _, ...nameless } = ANN;
    expect(updates.update(changed([NAME]), nameless).method).toBe('GET');
    expect(updates.readUpdate(changed([NAME]), answer(404))).toMatchObject({ kind: 'refused' });
  });

  test.each([
    ['documented', 200, wrapped({ status: 200 }), { kind: 'verify' }],
    ['bare', 200, { status: '200' }, { kind: 'verify' }],
    ['empty', 200, '', { kind: 'verify' }],
    ['a failure in the body', 200, wrapped({ status: '500' }), { kind: 'unknown' }],
    ['no JSON', 200, '<html>', { kind: 'unknown' }],
    ['gone', 404, '', { kind: 'refused', field: null }],
    ['a field', 406, wrapped({ status: 406, data: { lastname: ['No.'] } }), { kind: 'refused', field: 'lastName', reason: 'No.' }],
    ['a taken address', 406, { data: { email: ['Already in use.'] } }, { kind: 'refused', field: 'email' }],
    ['no key', 401, '', { kind: 'stop', code: 'connection' }],
    ['too many', 429, '', { kind: 'throttled' }],
    ['broken', 500, '', { kind: 'unknown' }],
  ])('%s', (_, status, body, verdict) => {
    const updates = updatesOf(newApi());
    const row = changed([NAME]);
    updates.update(row, ANN);
    expect(updates.readUpdate(row, answer(status, body))).toMatchObject(verdict);
  });
});

describe('readings', () => {
  const api = newApi();
  const updates = updatesOf(api);
  const held = (values: object): DirectoryUser => ({ ...ANN, values: { ...ANN.values, ...values } });

  test.each<[string, PlannedRow, DirectoryUser, boolean, boolean]>([
    ['before', changed([NAME]), ANN, true, false],
    ['after', changed([NAME]), held({ lastName: 'Li' }), false, true],
    ['as somebody else left it', changed([NAME]), held({ lastName: 'Lo' }), false, false],
    ['not told', changed([NAME]), held({ lastName: undefined }), false, false],
    ['somebody else', changed([NAME]), { ...ANN, email: 'bob@x.org' }, false, false],
    ['a new address, before', changed([{ field: 'email', from: 'ann.lee@x.org', to: 'ann.li@x.org' }]), ANN, true, false],
    [
      'a new address, after',
      changed([{ field: 'email', from: 'ann.lee@x.org', to: 'ann.li@x.org' }]),
      { ...ANN, email: 'Ann.Li@x.org' },
      false,
      true,
    ],
  ])('%s', (_, row, user, untouched, matches) => {
    expect([updates.isUntouched(row, user), api.matches(row, user)]).toEqual([untouched, matches]);
  });

  test.each<[string, object, string[]]>([
    ['nothing', {}, []],
    ['the changed field', { lastName: 'Li' }, []],
    ['another field', { firstName: 'Anna' }, ['firstName']],
    ['the number', { defaultNumber: null }, ['defaultNumber']],
    ['calls out', { 'agent.statusOutbound': true }, ['agent.statusOutbound']],
    ['what is not told', { firstName: undefined }, []],
  ])('drift of %s', (_, values, fields) => {
    expect(updates.drift(changed([NAME]), ANN, held(values))).toEqual(fields);
  });

  test.each<[string, object, boolean]>([
    ['all as sent', {}, true],
    ['another extension', { extension: '1000' }, false],
    ['another name', { firstName: 'Anna' }, false],
    ['a number that is not told', { defaultNumber: undefined }, true],
  ])('a created person with %s', (_, values, matches) => {
    expect(api.matches(ROW, held(values))).toBe(matches);
  });
});

describe('groups', () => {
  const done = wrapped({ status: 200, data: { message: 'Done.' } });

  test('come in one by one, then go out by a body', () => {
    const updates = updatesOf(newApi());
    const row = regrouped(['Billing'], ['Sales']);
    const add = updates.update(row, ANN);
    expect([add.method, add.url, add.body]).toEqual(['PUT', `${BASE}/groups/add.json`, '{"group_id":562,"agent_id":107}']);
    expect(updates.readUpdate(row, answer(200, done))).toEqual({ kind: 'partial' });
    const remove = updates.update(row, ANN);
    expect([remove.method, remove.url, remove.body]).toEqual(['DELETE', `${BASE}/groups/delete/107.json`, '{"group_id":561}']);
    expect(updates.readUpdate(row, answer(200, done))).toMatchObject({ kind: 'updated', user: { values: { groups: ['Sales'] } } });
  });

  test('count as done when the last of them is', () => {
    const api = newApi();
    const updates = updatesOf(api);
    const row = regrouped([], ['Billing', 'Sales']);
    expect(api.matches(row, ANN)).toBe(false);
    for (const matches of [false, true]) {
      updates.update(row, ANN);
      updates.readUpdate(row, answer(200, done));
      expect([api.matches(row, ANN), updates.isUntouched(row, ANN)]).toEqual([matches, true]);
    }
  });

  test('are not done by another step', () => {
    const api = newApi();
    const row = regrouped([], ['Sales']);
    updatesOf(api).update(row, ANN);
    updatesOf(api).readUpdate(row, answer(200, done));
    expect([api.matches(row, ANN), api.matches({ ...row }, ANN)]).toEqual([true, false]);
  });

  const join = regrouped([], ['Sales']);
  const leave = regrouped(['Sales'], []);
  test.each<[string, PlannedRow, number, unknown, object]>([
    ['words', join, 200, done, { kind: 'updated' }],
    ['our number', join, 200, { data: { id: '107' } }, { kind: 'updated' }],
    ['another number', join, 200, { data: { id: 108 } }, { kind: 'unknown' }],
    ['in it already', join, 406, { data: { agent_id: ['The agent is already in it.'] } }, { kind: 'updated' }],
    ['no such group', join, 406, { data: { group_id: ['No.'] } }, { kind: 'refused', field: 'groups', reason: 'No.' }],
    ['nobody there', join, 404, '', { kind: 'refused', field: null }],
    ['out of it already', leave, 404, '', { kind: 'updated' }],
    ['refused', leave, 406, { message: 'This is already refused.' }, { kind: 'refused', field: 'groups' }],
    ['nothing', join, 200, '', { kind: 'unknown' }],
    ['a failure in the body', join, 200, { status: 500 }, { kind: 'unknown' }],
    ['no key', join, 403, '', { kind: 'stop' }],
    ['too many', join, 429, '', { kind: 'throttled' }],
    ['broken', leave, 500, '', { kind: 'unknown' }],
  ])('answer %s', (_, row, status, body, verdict) => {
    const updates = updatesOf(newApi());
    updates.update(row, ANN);
    expect(updates.readUpdate(row, answer(status, body))).toMatchObject(verdict);
  });

  test('one that is not known is refused, and nothing is changed', () => {
    const updates = updatesOf(newApi());
    const row = regrouped([], ['Gone']);
    expect(updates.update(row, ANN).method).toBe('GET');
    expect(updates.readUpdate(row, answer(200, done))).toMatchObject({ kind: 'refused', field: 'groups' });
  });
});

describe('a deactivation', () => {
  const row: PlannedRow = { ...changed([]), op: 'deactivate' };

  test('deletes the person who was read', () => {
    const request = updatesOf(newApi()).setActive(row, ANN);
    expect([request.method, request.url, request.body]).toEqual(['DELETE', `${BASE}/agents/delete/107.json`, undefined]);
  });

  test('of somebody who was not read deletes nobody', () => {
    const updates = updatesOf(newApi());
    expect(updates.setActive(row).method).toBe('GET');
    expect(updates.readSetActive(row, answer(200))).toMatchObject({ kind: 'refused' });
  });

  test('cannot be taken back', () => {
    const updates = updatesOf(newApi());
    const back: PlannedRow = { ...row, op: 'activate' };
    expect(updates.setActive(back, ANN).method).toBe('GET');
    expect(updates.readSetActive(back, answer(200))).toMatchObject({ kind: 'refused', field: 'status' });
  });

  test.each([
    [200, { kind: 'verify' }],
    [404, { kind: 'verify' }],
    [406, { kind: 'refused' }],
    [401, { kind: 'stop', code: 'connection' }],
    [307, { kind: 'stop', code: 'setup' }],
    [429, { kind: 'throttled' }],
    [500, { kind: 'unknown' }],
  ])('%i', (status, verdict) => {
    const updates = updatesOf(newApi());
    updates.setActive(row, ANN);
    expect(updates.readSetActive(row, answer(status))).toMatchObject(verdict);
  });

  test.each([
    [true, false],
    [false, true],
  ])('active %s: done %s', (active, isDone) => {
    expect(newApi().matches(row, { ...ANN, active })).toBe(isDone);
  });
});
