/** Changing, activating and deactivating users. */
import { describe, expect, test } from 'vitest';
import { ask, makeServer } from './ask.js';

describe('update', () => {
  test('changes what it names and leaves the rest', async () => {
    const answer = await ask(makeServer(), 'PUT', '/v2/employees/0102', { hometown: 'Lyon', groups: ['Returns'] });
    expect([answer.status, answer.json]).toMatchInlineSnapshot(`
      [
        200,
        {
          "channels": [
            "phone",
            "chat",
            "email",
          ],
          "custom_employee_id": "0102",
          "email": "chloe.dumont@demo.example",
          "employment_status": "full-time",
          "first_name": "Chloe",
          "hometown": "Lyon",
          "last_name": "Dumont",
          "license_type": "standard",
          "manage_team": false,
          "permissions": [],
          "reporting_groups": [
            "Returns",
          ],
          "role": "Agent",
          "start_date": "2024-03-01",
          "team_leader_email": "priya.nair@demo.example",
          "team_leader_id": "3",
        },
      ]
    `);
  });

  test('can change the e-mail; the old one finds nobody', async () => {
    const server = makeServer();
    await ask(server, 'PUT', '/v2/employees/0102', { email: 'chloe.d@demo.example' });
    expect((await ask(server, 'GET', '/v2/employees/chloe.d%40demo.example')).status).toBe(200);
    expect((await ask(server, 'GET', '/v2/employees/chloe.dumont%40demo.example')).status).toBe(404);
  });

  test('a replacement keeps keys, names and the right to manage teams', async () => {
    const server = makeServer({ switches: { put: 'replace' } });
    await ask(server, 'PUT', '/v2/employees/0003', { hometown: 'Pune' });
    expect((await ask(server, 'GET', '/v2/employees/0003')).json).toEqual({
      email: 'priya.nair@demo.example',
      custom_employee_id: '0003',
      first_name: 'Priya',
      last_name: 'Nair',
      team_leader_email: 'unassigned',
      manage_team: true,
      channels: 'phone, chat, email',
      hometown: 'Pune',
      groups: [],
      last_active: '2026-01-15T09:30:00Z',
    });
  });

  test('clears a text with an empty one', async () => {
    const server = makeServer();
    await ask(server, 'PUT', '/v2/employees/0102', { employment_status: '' });
    expect((await ask(server, 'GET', '/v2/employees/0102')).json).not.toHaveProperty('employment_status');
  });

  test('echoes the password and keeps none', async () => {
    const server = makeServer();
    const answer = await ask(server, 'PUT', '/v2/employees/0102', { temporary_password: 'S3cret-canary' });
    expect(answer.json).toMatchObject({ temporary_password: 'S3cret-canary' });
    expect(JSON.stringify([server.store.users.all(), server.store.requests.all()])).not.toContain('S3cret-canary');
  });

  const refused: [string, string, Record<string, unknown>, string][] = [
    ['to take away the right to manage teams', '0003', { manage_team: false }, 'manage_team'],
    ['an e-mail of another user', '0102', { email: 'BEN.carter@demo.example' }, 'email'],
    ['to be its own leader', '0003', { team_leader_email: 'priya.nair@demo.example' }, 'team_leader_email'],
    ['a circle of leaders', '0001', { team_leader_email: 'priya.nair@demo.example' }, 'team_leader_email'],
    ['to have neither e-mail nor ID', '0102', { email: '', custom_employee_id: '' }, 'email'],
    ['an unknown property', '0102', { nickname: 'C' }, 'nickname'],
  ];
  test.each(refused)('refuses %s', async (_name, id, body, field) => {
    const server = makeServer();
    const before = server.store.users.find(id);
    const answer = await ask(server, 'PUT', `/v2/employees/${id}`, body);
    expect(answer.status).toBe(422);
    expect(answer.json).toMatchObject({ errors: [{ field }] });
    expect(server.store.users.find(id)).toEqual(before);
  });

  test('keeps a leader who was deactivated since, and takes none who is', async () => {
    const server = makeServer();
    const [priya, chloe] = [server.store.users.find('0003')!, server.store.users.find('0102')!];
    server.store.users.save({ ...chloe, status: 'deactivated' });
    server.store.users.save({ ...priya, status: 'deactivated' });
    const body = { team_leader_email: 'priya.nair@demo.example', hometown: 'Lyon' };
    expect((await ask(server, 'PUT', '/v2/employees/0102', body)).status).toBe(200);
    expect((await ask(server, 'PUT', '/v2/employees/0103', body)).json).toMatchObject({ errors: [{ field: 'team_leader_email' }] });
  });

  test('its own e-mail in another case is no duplicate', async () => {
    const answer = await ask(makeServer(), 'PUT', '/v2/employees/0102', { email: 'Chloe.Dumont@demo.example' });
    expect(answer.json).toMatchObject({ email: 'Chloe.Dumont@demo.example' });
  });
});

describe('activate and deactivate', () => {
  test('answer 200 without a body, also a second time', async () => {
    const server = makeServer();
    for (const [path, status] of [
      ['deactivate', 'deactivated'],
      ['deactivate', 'deactivated'],
      ['activate', 'active'],
      ['activate', 'active'],
    ]) {
      const answer = await ask(server, 'PUT', `/v2/employees/0101/${path}`);
      expect([answer.status, answer.text, server.store.users.find('0101')?.status]).toEqual([200, '', status]);
    }
  });

  test('a leader with active reports stays; one whose reports are gone may go', async () => {
    const server = makeServer();
    expect((await ask(server, 'PUT', '/v2/employees/0004/deactivate')).status).toBe(422);
    await ask(server, 'PUT', '/v2/employees/0103/deactivate');
    await ask(server, 'PUT', '/v2/employees/0104', { team_leader_email: 'unassigned' });
    expect((await ask(server, 'PUT', '/v2/employees/0004/deactivate')).status).toBe(200);
  });

  test('an invited user becomes active', async () => {
    const server = makeServer();
    await ask(server, 'POST', '/v2/employees/invite', { email: 'i@x.org', first_name: 'I', last_name: 'N' });
    await ask(server, 'PUT', '/v2/employees/i%40x.org/activate');
    expect(server.store.users.find('i@x.org')?.status).toBe('active');
  });

  test.each(['activate', 'deactivate'])('%s answers 404 for nobody', async (action) => {
    expect((await ask(makeServer(), 'PUT', `/v2/employees/nobody/${action}`)).status).toBe(404);
  });
});
