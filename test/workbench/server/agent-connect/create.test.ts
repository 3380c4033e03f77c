/** Creating and inviting: what is taken, what is refused, and what comes back. */
import { describe, expect, test } from 'vitest';
import { ask, makeServer, newPerson } from './ask.js';

const create = (change: Record<string, unknown> = {}) => ask(makeServer(), 'POST', '/v2/employees', newPerson(change));

describe('an accepted row', () => {
  test('answers 201 with the employee and the password that came', async () => {
    const answer = await create({ temporary_password: 'S3cret-canary' });
    expect(answer.status).toBe(201);
    expect(answer.json).toMatchInlineSnapshot(`
      {
        "channels": [
          "chat",
        ],
        "custom_employee_id": "0200",
        "email": "nora.quist@demo.example",
        "first_name": "Nora",
        "groups": [],
        "last_name": "Quist",
        "manage_team": false,
        "role": "Agent",
        "team_leader_email": "priya.nair@demo.example",
        "team_leader_id": "3",
        "temporary_password": "S3cret-canary",
      }
    `);
  });

  test('leaves no password in the store, the mails or the log', async () => {
    const server = makeServer();
    await ask(server, 'POST', '/v2/employees', newPerson({ temporary_password: 'S3cret-canary' }));
    const kept = JSON.stringify([server.store.users.all(), server.store.mails.all(), server.store.requests.all()]);
    expect(kept).not.toContain('S3cret-canary');
    expect(kept).toContain('"temporary_password":"[masked]"');
  });

  test('has all three channels when none are named, and none when the list is empty', async () => {
    expect((await create({ channels: undefined })).json).toMatchObject({ channels: ['phone', 'chat', 'email'] });
    expect((await create({ channels: [] })).json).toMatchObject({ channels: [] });
  });

  test('cannot manage teams unless it says so', async () => {
    expect((await create()).json).toMatchObject({ manage_team: false });
    expect((await create({ manage_team: true })).json).toMatchObject({ manage_team: true });
  });

  test.each([['unassigned'], [''], [undefined]])('has no leader for %j', async (team_leader_email) => {
    const answer = await create({ team_leader_email });
    expect(answer.json).toMatchObject({ team_leader_email: 'unassigned' });
    expect(answer.json).not.toHaveProperty('team_leader_id');
  });

  test('is in a group once, however often it is named', async () => {
    expect((await create({ groups: ['Sales', 'Billing', 'Sales'] })).json).toMatchObject({ groups: ['Sales', 'Billing'] });
  });

  test('takes one leader by e-mail and ID, and refuses two different ones', async () => {
    expect((await create({ team_leader_id: '3' })).status).toBe(201);
    const answer = await create({ team_leader_id: '4' });
    expect(answer.json).toEqual({ errors: [{ field: 'team_leader_id', message: 'names another user than team_leader_email' }] });
  });

  test('needs only one of the two identifiers', async () => {
    expect((await create({ email: undefined })).status).toBe(201);
    expect((await create({ custom_employee_id: undefined })).status).toBe(201);
  });

  test('keeps any characters of an ID, and is found by it', async () => {
    const server = makeServer();
    for (const [index, id] of ['00 1/ä', '100%', 'a%2Fb', '?#&+', 'ID"<>'].entries()) {
      await ask(server, 'POST', '/v2/employees', newPerson({ email: `p${index}@x.org`, custom_employee_id: id }));
      const found = await ask(server, 'GET', `/v2/employees/${encodeURIComponent(id)}`);
      expect(found.json).toMatchObject({ custom_employee_id: id, email: `p${index}@x.org` });
    }
  });
});

describe('a refused row', () => {
  const refused: [string, Record<string, unknown>, string, string][] = [
    ['a role that does not exist', { role: 'agent' }, 'role', 'there is no role agent'],
    ['a group in another case', { groups: ['Billing', 'sales'] }, 'groups', 'there is no group sales'],
    ['an unknown leader', { team_leader_email: 'no@x.org' }, 'team_leader_email', 'no user has the e-mail address no@x.org'],
    ['a leader who leads nobody', { team_leader_email: 'ben.carter@demo.example' }, 'team_leader_email', 'this user cannot manage teams'],
    ['an e-mail that is taken, in any case', { email: 'Ben.Carter@DEMO.example' }, 'email', 'is already taken'],
    ['an ID that is taken', { custom_employee_id: '0101' }, 'custom_employee_id', 'is already taken'],
    ['no identifier', { email: '', custom_employee_id: undefined }, 'email', 'an e-mail address or a custom employee ID is needed'],
    ['something that is no address', { email: 'nora' }, 'email', 'is not an e-mail address'],
    ['no first name', { first_name: '' }, 'first_name', 'is missing'],
    ['no last name', { last_name: undefined }, 'last_name', 'is missing'],
    ['a day that does not exist', { start_date: '2026-02-30' }, 'start_date', 'has to be a date in the form YYYY-MM-DD'],
    ['a date in another form', { start_date: '03/01/2026' }, 'start_date', 'has to be a date in the form YYYY-MM-DD'],
    ['an unknown channel', { channels: ['phone', 'fax'] }, 'channels', 'takes phone, chat, email, not fax'],
    ['an unknown employment status', { employment_status: 'Full Time' }, 'employment_status', 'takes full-time, part-time, temp'],
    ['an unknown licence', { license_type: 'gold' }, 'license_type', 'takes standard, flexible'],
    ['a property that is no field', { team_lead_email: 'x' }, 'team_lead_email', 'is not a field of an employee'],
    ['text for a boolean', { manage_team: 'yes' }, 'manage_team', 'has to be true or false'],
    ['text for a list', { groups: 'Billing' }, 'groups', 'has to be an array of strings'],
    ['a number for text', { custom_employee_id: 7 }, 'custom_employee_id', 'has to be a string'],
    ['null for text', { hometown: null }, 'hometown', 'has to be a string'],
  ];
  test.each(refused)('%s', async (_name, change, field, message) => {
    const server = makeServer();
    const before = server.store.users.all().length;
    const answer = await ask(server, 'POST', '/v2/employees', newPerson(change));
    expect([answer.status, answer.json]).toEqual([422, { errors: [{ field, message }] }]);
    expect(server.store.users.all().length).toBe(before);
    expect(server.store.mails.all()).toEqual([]);
  });

  test('a deactivated leader', async () => {
    const server = makeServer();
    const leader = newPerson({ email: 'old@x.org', custom_employee_id: '7', manage_team: true });
    await ask(server, 'POST', '/v2/employees', leader);
    await ask(server, 'PUT', '/v2/employees/old%40x.org/deactivate');
    const answer = await ask(server, 'POST', '/v2/employees', newPerson({ team_leader_email: 'old@x.org' }));
    expect(answer.json).toEqual({ errors: [{ field: 'team_leader_email', message: 'this user is deactivated' }] });
  });

  test('names everything that is wrong at once', async () => {
    const answer = await create({ role: 'Boss', groups: ['X'], last_name: '' });
    expect(answer.json).toMatchObject({ errors: [{ field: 'role' }, { field: 'groups' }, { field: 'last_name' }] });
  });

  test.each([['{"email":'], ['[]'], ['null'], ['']])('a body that is no object: %j', async (body) => {
    expect((await ask(makeServer(), 'POST', '/v2/employees', body)).status).toBe(422);
  });
});

describe('an invitation', () => {
  test('makes a user who still has to complete the profile, and sends a mail', async () => {
    const server = makeServer();
    const answer = await ask(server, 'POST', '/v2/employees/invite', newPerson());
    expect(answer.status).toBe(201);
    expect(server.store.users.find('0200')?.status).toBe('created');
    expect(server.store.mails.all()).toMatchObject([{ to: 'nora.quist@demo.example', reason: 'invite' }]);
  });

  test('a person without an address gets none', async () => {
    const server = makeServer();
    await ask(server, 'POST', '/v2/employees/invite', newPerson({ email: undefined }));
    expect(server.store.mails.all()).toEqual([]);
  });
});
