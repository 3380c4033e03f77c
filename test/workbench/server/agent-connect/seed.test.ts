/** Other people in place of the demo company, and every field of everybody. */
import { describe, expect, test } from 'vitest';
import { largeCompany } from '../../../../workbench/server/agent-connect/index.js';
import { ask, makeServer } from './ask.js';

describe('its state', () => {
  test('is every field of every user, the leader by name', async () => {
    const server = makeServer();
    const { users } = (await ask(server, 'GET', '/_state')).json as { users: object[] };
    expect(users).toHaveLength(12);
    expect(users[5]).toMatchInlineSnapshot(`
      {
        "channels": [
          "phone",
          "chat",
          "email",
        ],
        "created": 0,
        "custom_employee_id": "0101",
        "email": "ben.carter@demo.example",
        "employment_status": "full-time",
        "first_name": "Ben",
        "groups": [
          "Billing",
        ],
        "hometown": null,
        "id": 6,
        "image": null,
        "last_active": "2026-01-15T09:30:00Z",
        "last_name": "Carter",
        "leader": "priya.nair@demo.example",
        "license_type": "standard",
        "manage_team": false,
        "profile_text": null,
        "role": "Agent",
        "start_date": "2024-03-01",
        "state_or_country": null,
        "status": "active",
      }
    `);
  });

  test('names a leader without an address by ID', async () => {
    const server = makeServer();
    const boss = { custom_employee_id: 'b-1', first_name: 'B', last_name: 'O', manage_team: true };
    await ask(server, 'POST', '/_seed', { users: [boss, { email: 'a@x.org', first_name: 'A', last_name: 'N', leader: 'b-1' }] });
    const { users } = (await ask(server, 'GET', '/_state')).json as { users: object[] };
    expect(users[1]).toMatchObject({ email: 'a@x.org', leader: 'b-1', channels: ['phone', 'chat', 'email'], status: 'active' });
  });
});

describe('other users', () => {
  test('as many as are asked for, the same ones each time', async () => {
    const [one, other] = [makeServer(), makeServer()];
    for (const server of [one, other]) expect((await ask(server, 'POST', '/_seed', { users: 500 })).json).toEqual({ users: 500 });
    expect(one.store.users.all()).toEqual(other.store.users.all());
  });

  test('have leaders of leaders, gaps, photos, and some who were deactivated half-way', () => {
    const server = makeServer();
    server.plant(largeCompany(500));
    const all = server.store.users.all();
    const count = (test: (user: (typeof all)[number]) => boolean) => all.filter(test).length;
    const byId = new Map(all.map((user) => [user.id, user]));
    const depth = (id: number | null): number => (id === null ? 0 : 1 + depth(byId.get(id)?.leader ?? null));
    expect({
      leaders: count((user) => user.manage_team),
      deepest: Math.max(...all.map((user) => depth(user.leader))),
      withoutAddress: count((user) => user.email === null),
      withoutId: count((user) => user.custom_employee_id === null),
      withoutEither: count((user) => user.email === null && user.custom_employee_id === null),
      deactivated: count((user) => user.status === 'deactivated'),
      incomplete: count((user) => user.last_name === null),
      activeAndIncomplete: count((user) => user.last_name === null && user.status === 'active'),
      withoutPhoto: count((user) => user.image === null),
      ledByNobodyWhoLeads: count((user) => user.leader !== null && byId.get(user.leader)?.manage_team !== true),
    }).toMatchInlineSnapshot(`
      {
        "activeAndIncomplete": 0,
        "deactivated": 24,
        "deepest": 3,
        "incomplete": 8,
        "leaders": 42,
        "ledByNobodyWhoLeads": 0,
        "withoutAddress": 27,
        "withoutEither": 0,
        "withoutId": 33,
        "withoutPhoto": 8,
      }
    `);
  });

  test('stay when nothing but people was asked for, and go with a reset', async () => {
    const server = makeServer();
    server.change({ put: 'replace' });
    await ask(server, 'POST', '/_seed', { users: 3 });
    expect([server.switches().put, server.store.users.all().length]).toEqual(['replace', 3]);
    await ask(server, 'POST', '/_reset');
    expect(server.store.users.all()).toHaveLength(12);
  });

  test.each([
    [{}, '“users” has to be a whole number from 1, or a list of users.'],
    [{ users: 0 }, '“users” has to be a whole number from 1, or a list of users.'],
    [{ users: [7] }, 'Each of “users” has to be a JSON object.'],
    [{ users: [{ emial: 'a@x.org' }] }, 'A user has no “emial”.'],
    [{ users: [{ email: 'a@x.org', leader: 'nobody@x.org' }] }, 'Seed: the leader nobody@x.org has to stand before'],
  ])('%j is refused, and everybody stays', async (body, problem) => {
    const server = makeServer();
    const answer = await ask(server, 'POST', '/_seed', body);
    expect([answer.status, (answer.json as { problem: string }).problem]).toEqual([400, expect.stringContaining(problem)]);
    expect(server.store.users.all()).toHaveLength(12);
  });
});
