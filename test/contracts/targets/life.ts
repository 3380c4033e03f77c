/** A person’s way through a target: created, found, changed, gone; and what is the same and what differs on that way. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isAllowedRequest } from '../../../core/auth/index.js';
import type { TargetAdapter } from './adapter.js';
import { Client } from './client.js';
import { creation, deactivation, toldOf, update } from './rows.js';
import { targetCase } from './target-case.js';

const AWKWARD = [
  'O’Brien',
  "D'Arcy",
  'José',
  'Jean-Luc',
  '山田',
  'عمر',
  'Ольга',
  '😀 Mia',
  'A&B',
  '<b>Bo</b>',
  'Say "hi"',
  'back\\slash',
  'a%2Fb',
  '100 %',
  'x+y=z;w',
  'null',
  '__proto__',
  '=1+1',
  '../..',
];
const PASSWORD = 'Long-enough-7x';

export function testLife(adapter: TargetAdapter): void {
  let client: Client;
  beforeAll(async () => {
    client = await Client.open(adapter);
  });
  afterAll(() => client.close());
  const somebody = (firstName: string, number: number) => creation(adapter.person(firstName, number), PASSWORD);

  targetCase(adapter, 'a person is created, found, changed, and gone', async () => {
    const row = somebody('Ann', 1);
    expect(await client.find(row.keys)).toBeNull();
    const user = await client.create(row);
    expect(client.api.matches(row, user)).toBe(true);
    expect(client.api.matches({ ...row, values: { ...row.values, firstName: 'Eve' } }, user)).toBe(false);

    const { field, to } = adapter.change;
    const step = update(row.keys, { field, from: toldOf(user, field), to }, client.api);
    expect(client.updates.isUntouched(step, user)).toBe(true);
    expect(client.api.matches(step, user)).toBe(false);
    const changed = await client.change(step, user);
    expect(client.api.matches(step, changed)).toBe(true);
    expect(client.updates.isUntouched(step, changed)).toBe(false);
    expect(client.updates.drift(step, user, changed)).toEqual([]);

    const end = deactivation(row.keys);
    const { setActive, readSetActive } = client.updates;
    await client.patiently(setActive(end, changed), (response) => readSetActive(end, response), 'verify');
    const after = await client.find(row.keys, true);
    expect(adapter.target.deactivation === 'delete' ? (after?.active ?? false) : after?.active).toBe(false);
  });

  targetCase(adapter, 'whoever is there is not created a second time without a word', async () => {
    const row = somebody('Bea', 2);
    await client.create(row);
    const verdict = client.api.readCreate(row, await client.ask(client.api.create(row)));
    expect(['duplicate', 'refused', 'verify']).toContain(verdict.kind);
  });

  describe('a name is the same when it comes back', () => {
    test.each(AWKWARD.map((name, index) => [name, index + 10] as const))('%s', async (name, number) => {
      const row = somebody(name, number);
      const user = await client.create(row);
      expect(user.values['firstName']).toBe(name);
      expect(client.api.matches(row, user)).toBe(true);
    });
  });

  targetCase(adapter, 'a reading of somebody differs from itself in nothing, and a change is seen', async () => {
    const row = somebody('Cleo', 3);
    const user = await client.create(row);
    const { field, to } = adapter.change;
    const nothing = update(row.keys, { field: 'status', from: null, to: null }, client.api);
    expect(client.updates.drift(nothing, user, user)).toEqual([]);
    expect(client.updates.drift(nothing, user, { ...user, values: { ...user.values, [field]: to } })).toEqual([field]);
    const step = update(row.keys, { field, from: toldOf(user, field), to }, client.api);
    expect(client.updates.isUntouched(step, { ...user, values: { ...user.values, [field]: 'Somebody else’s' } })).toBe(false);
    expect(client.updates.isUntouched(step, { ...user, email: 'other@contract.example', employeeId: 'other' })).toBe(false);
  });

  targetCase(adapter, 'all people are told, and the pages end', async () => {
    const { users } = await client.list();
    expect(new Set(users.map(({ email, employeeId }) => email ?? employeeId)).size).toBeGreaterThanOrEqual(client.played.count());
  });

  targetCase(adapter, 'the list costs what it says, and tells of somebody new what a look-up tells', async () => {
    const row = somebody('Lia', 7);
    await client.create(row);
    const { users, pages } = await client.list();
    const listed = users.filter(({ email }) => email === row.keys.email);
    const { roll } = client.api;
    expect(listed.map((user) => client.api.matches(row, user))).toEqual(listed.map(() => true));
    expect(roll === undefined || (listed.length === 1 && pages <= roll.requests(users.length))).toBe(true);
  });

  targetCase(adapter, 'a server that tells the same page for ever is left', async () => {
    const first = client.api.list();
    const response = await client.ask(first);
    let request = first;
    let pages = 0;
    for (; pages < 20; pages++) {
      const page = client.api.readPage(request, response);
      if (page.kind !== 'page' || page.next === null) break;
      request = page.next;
    }
    expect(pages).toBeLessThan(20);
  });

  targetCase(adapter, 'an answer that is read twice says the same twice', async () => {
    const request = client.api.list();
    const response = await client.ask(request);
    expect(client.api.readPage(request, response)).toEqual(client.api.readPage(request, response));
  });

  targetCase(adapter, 'no request of all these went to another host, or was signed with another secret', () => {
    const hosts = { [adapter.target.id]: [adapter.host] };
    expect(client.made.filter(({ request }) => !isAllowedRequest(request, hosts))).toEqual([]);
  });
}
