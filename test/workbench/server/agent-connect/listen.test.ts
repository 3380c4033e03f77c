/** What only a socket can show: connections that are cut, before an answer and in the middle of one. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type AgentConnectServer,
  createAgentConnectServer,
  listen,
  type Listening,
} from '../../../../workbench/server/agent-connect/index.js';
import { headers, newPerson, token } from './ask.js';

let server: AgentConnectServer;
let listening: Listening;

beforeEach(async () => {
  server = createAgentConnectServer();
  listening = await listen(server.app);
});
afterEach(async () => {
  await listening.close();
  server.close();
});

const create = () =>
  fetch(`${listening.url}/v2/employees`, {
    method: 'POST',
    headers: { ...headers(), authorization: token({ payload: { iat: Math.floor(Date.now() / 1000) } }) },
    body: JSON.stringify(newPerson()),
    redirect: 'manual',
  });
const made = () => server.store.users.byCustomId('0200').length;

test('answers over a socket', async () => {
  const answer = await create();
  expect([answer.status, made()]).toEqual([201, 1]);
});

describe('a cut connection', () => {
  test('after the request was carried out', async () => {
    server.faults.next({ kind: 'lost-answer' });
    await expect(create()).rejects.toThrow('fetch failed');
    expect(made()).toBe(1);
  });

  test('before it was', async () => {
    server.faults.next({ kind: 'lost-request' });
    await expect(create()).rejects.toThrow('fetch failed');
    expect(made()).toBe(0);
  });

  test('in the middle of the answer: the head arrives, the body does not', async () => {
    server.faults.next({ kind: 'cut-wire' });
    const answer = await create();
    expect(answer.status).toBe(201);
    await expect(answer.text()).rejects.toThrow();
    expect(made()).toBe(1);
  });

  test('and the next request is answered again', async () => {
    server.faults.next({ kind: 'lost-answer' });
    await create().catch(() => {});
    expect((await create()).status).toBe(422);
  });
});

test('a redirect is handed over as it is', async () => {
  server.faults.next({ kind: 'redirect', to: 'http://127.0.0.1:9/', status: 307 });
  const answer = await create();
  expect([answer.status, answer.headers.get('location'), made()]).toEqual([307, 'http://127.0.0.1:9/', 0]);
});

test('a slow answer arrives whole', async () => {
  server.faults.next({ kind: 'slow', everyMs: 1 });
  expect(await (await create()).json()).toMatchObject({ custom_employee_id: '0200' });
});

test('a port that is taken is an error, not a silence', async () => {
  await expect(listen(server.app, Number(new URL(listening.url).port))).rejects.toThrow('EADDRINUSE');
});
