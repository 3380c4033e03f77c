/** Whole runs: at the documented pace, taken back again, by somebody who knows nobody yet, and beside somebody else's edits. */
import { describe, expect, test } from 'vitest';
import type { FieldChange, PlannedRow } from '../../../../../core/plan/planned-row.js';
import type { DirectoryUser } from '../../../../../core/sending/index.js';
import { amazonConnect } from '../../../../../core/targets/amazon-connect/index.js';
import { changesOf, newPerson, Office } from './office.js';

const field = (name: string, from: FieldChange['from'], to: FieldChange['to']): FieldChange => ({ field: name, from, to });
const find = (users: readonly DirectoryUser[], username: string): DirectoryUser => {
  const user = users.find(({ values }) => values['username'] === username);
  if (!user) throw new Error(`expected ${username}`);
  return user;
};
const outcomes = (receipt: { rows: readonly { outcome: string; code: string; detail: string }[] }) =>
  receipt.rows.map(({ outcome, code, detail }) => [outcome, code, detail]);

test('300 new people meet no throttle, and each is made by one request', async () => {
  const office = new Office();
  const api = await office.api();
  office.statuses.length = 0;
  office.sent.length = 0;
  const receipt = await office.send(
    api,
    Array.from({ length: 300 }, (_, at) => newPerson(`agent.${at}`, {}, `9${String(at).padStart(4, '0')}`)),
  );
  expect(receipt.counts.succeeded).toBe(300);
  expect(office.statuses.filter((status) => status === 429)).toEqual([]);
  expect(office.sent.filter((path) => path === 'PUT /users/I')).toHaveLength(300);
});

/** The inverse of steps that were done, in the other order. */
function inverse(rows: readonly PlannedRow[]): PlannedRow[] {
  let waitsFor: string | null = null;
  return [...rows].reverse().map((row) => {
    const changes = row.changes.map(({ field: name, from, to }) => ({ field: name, from: to, to: from }));
    const rid = `undo:${row.rid}`;
    const step: PlannedRow = { ...row, rid, keys: row.current ?? row.keys, current: row.keys, changes, waitsFor };
    waitsFor = rid;
    return step;
  });
}

describe('somebody who was changed', () => {
  const parts = (user: DirectoryUser): Record<string, readonly FieldChange[]> => ({
    phone: [field('afterCallWork', '30', '60')],
    hierarchy: [field('hierarchy', 'Europe/Billing/Priya Nair', null)],
    tags: [field('tags', null, ['Shift: Early'])],
    proficiencies: [field('proficiencies', ['Language=French: 5', 'Product=Returns: 3'], ['Language=German: 2'])],
    identity: [field('email', user.email, 'chloe.roy@demo.example'), field('mobile', null, '+33123456789')],
    'employee-id': [field('employeeId', '0102', '9102')],
  });

  test.each(['merge', 'replace'] as const)('is taken back to what they were (%s)', async (partialObjects) => {
    const office = new Office({ partialObjects });
    const api = await office.api();
    const chloe = find(await office.list(api), 'chloe.dumont');
    const rows = changesOf(chloe, parts(chloe));
    const before = office.user('chloe.dumont');
    await office.send(api, rows);
    expect(office.user('chloe.dumont').identity.Mobile).toBe('+33123456789');
    await office.host.clock.sleep(300_000);
    const receipt = await office.send(api, inverse(rows));
    expect(outcomes(receipt)).toEqual(rows.map(() => ['succeeded', '', '']));
    const after = office.user('chloe.dumont');
    expect([after.phone, after.tags, after.hierarchyGroupId, after.identity.Email, after.identity.Mobile || undefined]).toEqual([
      before.phone,
      before.tags,
      before.hierarchyGroupId,
      before.identity.Email,
      before.identity.Mobile,
    ]);
    expect(new Set(after.proficiencies.map((each) => JSON.stringify(each)))).toEqual(
      new Set(before.proficiencies.map((each) => JSON.stringify(each))),
    );
  });
});

test('somebody whom nobody has read yet is sought, read and changed', async () => {
  const office = new Office();
  const api = amazonConnect.api(office.settings, await office.names());
  const ben: DirectoryUser = { email: null, employeeId: '0101', values: {} };
  const receipt = await office.send(api, changesOf(ben, { identity: [field('mobile', null, '+353861234567')] }));
  expect(outcomes(receipt)).toEqual([['succeeded', '', '']]);
  expect(office.user('ben.carter').identity).toMatchObject({ Email: 'ben.carter@demo.example', Mobile: '+353861234567' });
});

test('a field that somebody else changed meanwhile is left alone, one beside it stays as they made it', async () => {
  const office = new Office();
  const api = await office.api();
  const ben = find(await office.list(api), 'ben.carter');
  const stored = office.user('ben.carter');
  office.server.store.save({ ...stored, phone: { ...stored.phone, AfterContactWorkTimeLimit: 99, AutoAccept: true } });
  const wait = await office.send(api, changesOf(ben, { phone: [field('afterCallWork', '30', '60')] }));
  expect(wait.rows.map(({ outcome, code }) => [outcome, code])).toEqual([['not-sent', 'conflict']]);
  const desk = await office.send(api, changesOf(ben, { phone: [field('deskPhone', null, '+353215550000')] }));
  expect(outcomes(desk)).toEqual([['succeeded', '', '']]);
  expect(office.user('ben.carter').phone).toEqual({
    PhoneType: 'SOFT_PHONE',
    AutoAccept: true,
    AfterContactWorkTimeLimit: 99,
    DeskPhoneNumber: '+353215550000',
  });
});

test('what is asked of an instance that does not exist says so at once', async () => {
  const office = new Office({}, { instanceId: '99999999-2222-3333-4444-555555555555' });
  await expect(office.names()).rejects.toThrow('"code":"setup"');
});

test('another secret than that of the key is a failure of the connection', async () => {
  const office = new Office();
  await office.host.secrets.set('amazon-connect.secret-access-key', 'other');
  await expect(office.names()).rejects.toThrow('"code":"connection"');
});
