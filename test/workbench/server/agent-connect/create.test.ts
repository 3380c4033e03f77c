/** Creating and inviting: what is taken, what is refused, and what comes back. */
import { describe, expect, test } from 'vitest';
import { ask, makeServer, newPerson } from './ask.js';

describe('create', () => {
  test('answers 201 with the employee and the password that came, and keeps no password', async () => {
    const server = makeServer();
    const answer = await ask(server, 'POST', '/v2/employees', newPerson({ temporary_password: 'S3cret-canary' }));
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
    expect(JSON.stringify([server.store.users.all(), server.store.mails.all(), server.store.requests.all()])).not.toContain(
      'S3cret-canary',
    );
  });
});
