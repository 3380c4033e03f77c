/** The protocol and the API together, against the reference server: every way in which the vendor's pages can be read, and its faults. */
import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { memoryClock, memoryHost, type MemoryHost } from '../../../../../core/memory/index.js';
import type { PlannedRow } from '../../../../../core/plan/planned-row.js';
import type { DirectoryUser, Receipt } from '../../../../../core/sending/index.js';
import { KEY_NAME, SECRET_NAME } from '../../../../../core/targets/agent-connect/api/index.js';
import { AGENT_CONNECT_HOSTS } from '../../../../../core/targets/agent-connect/hosts.js';
import {
  CHOICES,
  createAgentConnectServer,
  type AgentConnectServer,
  type FaultPlan,
  type SwitchChange,
} from '../../../../../workbench/server/agent-connect/index.js';
import { api, BASE, ROW, VALUES } from './sample.js';
import { sendRows } from './send-rows.js';

const BOSS = row('boss@x.org', null, { employeeId: '0001x', manageTeam: true });
const ROWS = [row('ann@x.org', 'boss@x.org', { employeeId: '0042' }), row('bob@x.org', 'boss@x.org', {}), BOSS];

function row(email: string, leader: string | null, values: Record<string, string | boolean | null>): PlannedRow {
  const all = { ...VALUES, role: 'Agent', groups: ['Billing', 'Sales'], employeeId: null, ...values, email };
  return {
    ...ROW,
    rid: `email:${email}`,
    keys: { email, employeeId: all.employeeId },
    values: all,
    leader: leader === null ? null : { email: leader, employeeId: null },
    waitsFor: leader === null ? null : `email:${leader}`,
  };
}

interface Scene {
  readonly server: AgentConnectServer;
  readonly host: MemoryHost;
  /** E-mails of the creates that arrived. */
  readonly posts: string[];
}

const servers: AgentConnectServer[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

function scene(switches: SwitchChange = {}): Scene {
  const clock = memoryClock();
  const server = createAgentConnectServer({ switches, now: clock.now, sleep: clock.sleep });
  servers.push(server);
  const posts: string[] = [];
  const host = memoryHost({
    clock,
    allowedHosts: AGENT_CONNECT_HOSTS,
    secrets: { [KEY_NAME]: 'demo-key', [SECRET_NAME]: 'demo-secret' },
    hmacSha256: (key, text) => createHmac('sha256', key).update(text).digest(),
    handler: async ({ method, url, headers, body }) => {
      if (method === 'POST') posts.push((JSON.parse(body ?? '') as { email: string }).email);
      const response = await server.app.request(url.slice(BASE.length), { method, headers, ...(body !== undefined && { body }) });
      clock.advance(200);
      return { kind: 'response', status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
    },
  });
  return { server, host, posts };
}

const send = ({ host }: Scene, rows: readonly PlannedRow[]): Promise<Receipt> => sendRows(host, api, rows);

async function listAll({ host }: Scene): Promise<DirectoryUser[]> {
  const users: DirectoryUser[] = [];
  for (let request = api.list(); ;) {
    const [result] = await host.http.send([request]);
    if (result?.kind !== 'response') throw new Error('expected an answer');
    const page = api.readPage(request, result);
    if (page.kind !== 'page') throw new Error(`expected a page, got ${page.kind}`);
    users.push(...page.users);
    if (!page.next) return users;
    request = page.next;
  }
}

const held = ({ server }: Scene): number[] => ROWS.map((one) => server.store.users.byEmail(one.keys.email!).length);

const SWITCHES = Object.entries(CHOICES).flatMap(([name, words]) => words.map((word) => [name, word] as const));

describe('every reading of the pages', () => {
  test.each(SWITCHES.filter(([name, word]) => name !== 'token' || word !== 'bearer'))('%s: %s', async (name, word) => {
    const all = scene({ [name]: word });
    const receipt = await send(all, ROWS);
    expect(receipt.rows.map((one) => [one.key, one.outcome, one.code, one.detail])).toEqual(
      ROWS.map((one) => [one.keys.email, 'succeeded', '', '']),
    );
    expect(held(all)).toEqual([1, 1, 1]);
    expect(all.posts).toEqual(['boss@x.org', 'ann@x.org', 'bob@x.org']);
  });

  test('a token with Bearer where the target wants none is a failure of the connection', async () => {
    const receipt = await send(scene({ token: 'bearer' }), ROWS);
    expect(receipt.stop?.code).toBe('connection');
    expect(receipt.counts['not-sent']).toBe(3);
  });
});

describe('what a create can meet', () => {
  const create = { route: 'create' } as const;
  const faults: FaultPlan[] = [
    { ...create, kind: 'status', status: 429, retryAfterSeconds: 3 },
    { ...create, kind: 'status', status: 429, retryAfterSeconds: 3, retryAfter: 'date' },
    { ...create, kind: 'status', status: 429 },
    { ...create, kind: 'status', status: 503, retryAfterSeconds: 3 },
    { ...create, kind: 'status', status: 500, applied: true },
    { ...create, kind: 'lost-request' },
    { ...create, kind: 'lost-answer' },
    { ...create, kind: 'twice' },
    { ...create, kind: 'cut-body' },
    { ...create, kind: 'html' },
    { ...create, kind: 'empty' },
    { ...create, kind: 'null' },
    { ...create, kind: 'wrong-type' },
    { ...create, kind: 'other-person' },
    ...(['gone', 'renamed', 'retyped', 'wrapped', 'new-value'] as const).map((how) => ({ ...create, kind: 'drift', how }) as const),
  ];

  test.each(faults.map((fault) => [JSON.stringify(fault), fault] as const))('%s', async (_, fault) => {
    const all = scene();
    all.server.faults.next(fault);
    const receipt = await send(all, ROWS);
    expect(receipt.rows.map((one) => [one.key, one.outcome])).toEqual(ROWS.map((one) => [one.keys.email, 'succeeded']));
    expect(held(all)).toEqual([1, 1, 1]);
    expect(all.server.faults.pending()).toEqual([]);
  });

  test('a redirect stops the run', async () => {
    const all = scene();
    all.server.faults.next({ ...create, kind: 'redirect', to: 'https://canary.example/' });
    expect((await send(all, ROWS)).stop?.code).toBe('setup');
  });

  test('no seats left stops the run, and says so once', async () => {
    const all = scene();
    all.server.change({ seats: { standard: all.server.store.users.seatsTaken('standard') + 1 } });
    const receipt = await send(all, ROWS);
    expect(receipt.stop?.code).toBe('seats-exceeded');
    expect([receipt.counts.succeeded, receipt.counts['not-sent'], receipt.counts.failed]).toEqual([1, 2, 0]);
  });

  test.each(['field-list', 'message', 'text'] as const)('a role that does not exist is refused with the field (%s)', async (errorBody) => {
    const receipt = await send(scene({ errorBody }), [row('zoe@x.org', null, { role: 'Wizard' })]);
    expect(receipt.rows[0]).toMatchObject({ outcome: 'failed', code: 'refused', field: 'role' });
  });

  test('the journal holds no password, whatever the server echoes', async () => {
    const all = scene({ errorBody: 'text' });
    await send(all, [...ROWS, row('zoe@x.org', null, { role: 'Wizard' })]);
    expect(JSON.stringify(all.host.journal.lines)).not.toContain('Canary');
  });
});

test.each(SWITCHES.filter(([name]) => ['listShape', 'nextPage', 'pagingAccepts', 'lastPage', 'unfilteredList'].includes(name)))(
  'the list of users with %s: %s names who is deactivated',
  async (name, word) => {
    const all = scene({ [name]: word });
    const active = new Map((await listAll(all)).map((user) => [user.employeeId, user.active])); // a later page has the last word
    expect(active.get('0106')).toBe(true);
    expect(active.get('0107')).toBe(false);
  },
);
