/** Prism judges whole stories on CloudTalk's reference server: by the lenient file without a word, by the published one with its contradictions. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PlannedRow } from '../../core/plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../core/ports/index.js';
import type { DirectoryUser, Named } from '../../core/sending/api.js';
import { createCloudTalkApi } from '../../core/targets/cloudtalk/api/index.js';
import {
  type CloudTalkServer,
  createCloudTalkServer,
  listen,
  type Listening,
  type SwitchChange,
} from '../../workbench/server/cloudtalk/index.js';
import { type Referee, startReferee } from '../support/referee.js';
import { BASE, ROW } from '../core/targets/cloudtalk/api/sample.js';
import { headers, newAgent } from '../workbench/server/cloudtalk/ask.js';

let server: CloudTalkServer;
let listening: Listening;
const referees: Partial<Record<'lenient' | 'published', Referee>> = {};

beforeAll(async () => {
  server = createCloudTalkServer({ switches: { rateLimit: null } });
  listening = await listen(server.app);
  // The base path of the document is the upstream's, not that of the requests to the referee.
  const upstream = `${listening.url}/api`;
  for (const spec of ['lenient', 'published'] as const) referees[spec] = await startReferee({ upstream, spec, api: 'cloudtalk' });
});
afterAll(async () => {
  for (const referee of Object.values(referees)) await referee.stop();
  await listening.close();
  server.close();
});
beforeEach(() => server.reset());

async function send(referee: Referee, method: string, path: string, body?: unknown): Promise<number> {
  const payload = body === undefined ? {} : { body: JSON.stringify(body) };
  const answer = await fetch(referee.url + path, { method, headers: headers({ 'content-type': 'application/json' }), ...payload });
  await answer.text();
  return answer.status;
}

/** Sends as our client does: its own requests, signed here. */
async function carry(referee: Referee, { method, url, headers: own, body }: HttpRequest): Promise<HttpResponse> {
  const path = url.slice(BASE.length);
  const answer = await fetch(referee.url + path, { method, headers: { ...headers(), ...own }, ...(body !== undefined && { body }) });
  return { kind: 'response', status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
}

/** Lists, a new agent in two groups, a change, the way out of both groups, and the end; returns the verdicts. */
async function liveOneLife(referee: Referee): Promise<string[]> {
  const names = new Map<string, readonly Named[]>();
  for (const list of createCloudTalkApi({}).lists ?? []) {
    const first = list.first();
    const told = list.readPage(first, await carry(referee, first));
    if (told.kind === 'names') names.set(list.list, told.names);
  }
  const api = createCloudTalkApi({}, names);
  const updates = api.updates!;
  const verdicts: string[] = [[...names.values()].map((list) => list.length).join(' ')];
  const read = async (): Promise<DirectoryUser> => {
    const [lookup] = api.lookup(ROW.keys);
    const verdict = api.readLookup(ROW.keys, await carry(referee, lookup!));
    if (verdict.kind !== 'found') throw new Error(`expected Ann, got ${verdict.kind}`);
    return verdict.users[0]!;
  };
  const update = async (row: PlannedRow) =>
    verdicts.push(updates.readUpdate(row, await carry(referee, updates.update(row, await read()))).kind);

  verdicts.push(api.readCreate(ROW, await carry(referee, api.create(ROW))).kind);
  const step = { ...ROW, op: 'update', current: ROW.keys, values: {} } as const;
  const join: PlannedRow = { ...step, part: 'groups', changes: [{ field: 'groups', from: [], to: ['Sales', 'Billing'] }] };
  const leave: PlannedRow = { ...step, part: 'groups', changes: [{ field: 'groups', from: ['Sales', 'Billing'], to: [] }] };
  await update(join);
  await update(join);
  await update({ ...step, changes: [{ field: 'defaultNumber', from: '+442079460001', to: '+493023125037' }] });
  await update(leave);
  await update(leave);
  const end: PlannedRow = { ...step, op: 'deactivate', changes: [] };
  verdicts.push(updates.readSetActive(end, await carry(referee, updates.setActive(end, await read()))).kind);
  const [gone] = updates.lookupActive(ROW.keys);
  const told = updates.readLookupActive(ROW.keys, gone!, await carry(referee, gone!));
  verdicts.push(told.kind === 'found' ? String(told.users[0]?.active) : told.kind);
  return verdicts;
}

const LIFE = ['5 4 6', 'created', 'partial', 'updated', 'verify', 'partial', 'updated', 'verify', 'false'];

/** What was objected to while `run` ran, as `request: location`. */
async function judged(referee: Referee, run: () => Promise<unknown>): Promise<string[]> {
  const before = (await referee.violations()).length;
  await run();
  return (await referee.violations()).slice(before).map(({ request, location }) => `${request}: ${location}`);
}

const FORMS: SwitchChange[] = [
  {},
  { envelope: 'none' },
  { envelope: 'none', ids: 'integer', statusType: 'string', groupKey: 'Groups', groupAnswer: 'id' },
  { ids: 'integer', numberForm: 'string' },
];

describe('the lenient file', () => {
  test.each(FORMS)('has nothing against our client and the answers under %j', async (switches) => {
    server.change(switches);
    const verdicts: string[] = [];
    const objections = await judged(referees.lenient!, async () => verdicts.push(...(await liveOneLife(referees.lenient!))));
    expect(verdicts).toEqual(LIFE);
    expect(objections).toEqual([]);
  });

  test('has nothing against the documented refusals', async () => {
    const lenient = referees.lenient!;
    const objections = await judged(lenient, async () => {
      expect(await send(lenient, 'PUT', '/agents/add.json', newAgent({ email: 'olivia.hart@demo.example' }))).toBe(406);
      expect(await send(lenient, 'POST', '/agents/edit/9.json', { email: 'a@x.org', firstname: 'A', lastname: 'B' })).toBe(404);
      expect(await send(lenient, 'DELETE', '/agents/delete/9.json')).toBe(404);
      expect(await send(lenient, 'PUT', '/groups/add.json', { group_id: 1, agent_id: 1 })).toBe(406);
      expect(await send(lenient, 'DELETE', '/groups/delete/9.json', { group_id: 1 })).toBe(404);
      server.change({ seats: 5 });
      expect(await send(lenient, 'PUT', '/agents/add.json', newAgent())).toBe(403);
    });
    expect(objections).toEqual([]);
  });

  test('objects to what is documented nowhere: a limit that is reached', async () => {
    server.change({ rateLimit: 0 });
    const objections = await judged(referees.lenient!, () => send(referees.lenient!, 'GET', '/groups/index.json'));
    expect(objections).toEqual(['GET /groups/index.json: response']);
  });

  test('catches an answer that has drifted, inside its envelope too', async () => {
    server.faults.next({ kind: 'drift', how: 'retyped', route: 'agents' });
    const objections = await judged(referees.lenient!, () => send(referees.lenient!, 'GET', '/agents/index.json'));
    expect(objections).not.toEqual([]);
  });

  test.each([
    ['a name that is no field', newAgent({ first_name: 'Nora' }), 'request.body'],
    ['an extension as text', newAgent({ extension: '4242' }), 'request.body.extension'],
    ['a missing password', { ...newAgent(), pass: undefined }, 'request.body'],
  ])('catches %s', async (_, body, location) => {
    const objections = await judged(referees.lenient!, () => send(referees.lenient!, 'PUT', '/agents/add.json', body));
    expect(objections).toContain(`PUT /agents/add.json: ${location}`);
  });
});

test('the published file flags the contradictions between schema and examples', async () => {
  server.change({ envelope: 'none' });
  const objections = await judged(referees.published!, () => liveOneLife(referees.published!));
  const places = new Set(objections.map((objection) => objection.replace(/\?[^:]*|\d{3,}|\.\d+(?=\.)/gu, '').replace(/^\w+ /u, '')));
  for (const place of [
    '/agents/index.json: response.body.data.Agent.id',
    '/groups/index.json: response.body.data',
    '/agents/add.json: response.body.status',
  ])
    expect([...places].filter((each) => each.startsWith(place))).not.toEqual([]);
});
