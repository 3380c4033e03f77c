/** One case for each word of each switch: what changes on the wire when it is turned. */
import { describe, expect, test } from 'vitest';
import { type AgentConnectServer, CHOICES, type SwitchChange } from '../../../../workbench/server/agent-connect/index.js';
import { ask, headers, makeServer, newPerson, NOW, token } from './ask.js';

type Look = (server: AgentConnectServer) => Promise<unknown>;
type Page = { employees?: unknown; meta?: { next_page?: string | null } };
type Case = readonly [expected: unknown, look: Look, beside?: SwitchChange];
type Cases = { readonly [K in keyof typeof CHOICES]: { readonly [W in (typeof CHOICES)[K][number]]: Case } };

const get = async (server: AgentConnectServer, path: string) => (await ask(server, 'GET', path)).json as Record<string, unknown>;
const create = (server: AgentConnectServer, change: Record<string, unknown> = {}) =>
  ask(server, 'POST', '/v2/employees', newPerson(change));
const update = async (server: AgentConnectServer, body: object) => (await ask(server, 'PUT', '/v2/employees/0102', body)).json as object;

const statusWith =
  (authorization: string): Look =>
  async (server) =>
    (await ask(server, 'GET', '/v2/employees/0001', undefined, headers({ authorization }))).status;

const shape: Look = async (server) => {
  const page: Page | unknown[] = await get(server, '/v2/employees?number_of_employees=3').then((json) => json as Page);
  if (Array.isArray(page)) return ['array', page.length];
  return Array.isArray(page.employees) ? ['employees: array', page.employees.length] : ['employees: object', page.meta?.next_page];
};
const nextPage: Look = async (server) => ((await get(server, '/v2/employees?number_of_employees=3')) as Page).meta?.next_page;
const firstOf =
  (query: string): Look =>
  async (server) => {
    const page = (await get(server, `/v2/employees?number_of_employees=1&${query}`)) as { employees: { custom_employee_id: string }[] };
    return page.employees[0]?.custom_employee_id;
  };
const bothCursors: Look = async (server) => [await firstOf('after=3')(server), await firstOf('external_id=3')(server)];
const end: Look = async (server) => ((await get(server, '/v2/employees')) as Page).meta;
const field =
  (path: string, name: string): Look =>
  async (server) =>
    (await get(server, path))[name];
const updateKeys: Look = async (server) =>
  Object.keys(await update(server, { hometown: 'Lyon' })).filter((key) => /groups|permissions/u.test(key));

/** Status of a create under a leader named by number, and by custom ID. */
const leaderIds: Look = async (server) => [
  (await create(server, { team_leader_email: undefined, team_leader_id: '3' })).status,
  (await create(server, { email: 'b@x.org', custom_employee_id: '0201', team_leader_email: undefined, team_leader_id: '0003' })).status,
];
const afterPut: Look = async (server) => {
  await update(server, { channels: ['chat'] });
  await update(server, { hometown: 'Lyon' });
  const { channels, hometown, role } = await get(server, '/v2/employees/0102');
  return [channels, hometown, role];
};
const afterEmptyText: Look = async (server) => {
  const { status } = await ask(server, 'PUT', '/v2/employees/0102', { role: '', start_date: '', hometown: 'Lyon' });
  const { role, start_date, hometown } = await get(server, '/v2/employees/0102');
  return [status, role, start_date, hometown];
};
const afterUnassigned: Look = async (server) => {
  const { status } = await ask(server, 'PUT', '/v2/employees/0102', { team_leader_email: 'unassigned' });
  return [status, (await get(server, '/v2/employees/0102'))['team_leader_email']];
};
const countAll: Look = async (server) => ((await get(server, '/v2/employees')) as { employees: unknown[] }).employees.length;
const createStatus: Look = async (server) => (await create(server)).status;
const refusedStatus: Look = async (server) => (await create(server, { role: 'Boss' })).status;
const createText: Look = async (server) => (await create(server)).text.slice(0, 8);
const createdAs: Look = async (server) => {
  await create(server);
  return [server.store.users.find('0200')?.status, server.store.mails.all()[0]?.reason];
};
const refusedBody: Look = async (server) => {
  const { headers: sent, text } = await create(server, { role: 'Boss', last_name: '' });
  return [sent.get('content-type')?.split(';')[0], text];
};
const overLimit: Look = async (server) => {
  await get(server, '/v2/employees/0001');
  const second = await ask(server, 'GET', '/v2/employees/0001');
  return [second.status, second.headers.get('retry-after')];
};
const twins: Look = async (server) => [(await create(server)).status, (await create(server)).status];
const mails: Look = async (server) => {
  await create(server);
  await ask(server, 'POST', '/v2/employees/invite', newPerson({ email: 'i@x.org', custom_employee_id: 'i' }));
  return server.store.mails.all().map((mail) => mail.to);
};

const NEXT = 'number_of_employees=3';
const ELSEWHERE = 'https://pages.agent-connect.example/api/v2/employees';
const CHANNELS = ['phone', 'chat', 'email'];
const ERRORS = 'role: there is no role Boss; last_name: is missing';

const CASES: Cases = {
  token: {
    raw: [200, statusWith(token())],
    bearer: [200, statusWith(`Bearer ${token()}`)],
    either: [200, statusWith(`Bearer ${token()}`)],
  },
  listShape: {
    'array-in-object': [['employees: array', 3], shape],
    'bare-array': [['array', 12], shape],
    'single-object': [['employees: object', `${ELSEWHERE}?${NEXT}&after=1`], shape],
  },
  nextPage: {
    'after-elsewhere': [`${ELSEWHERE}?${NEXT}&after=3`, nextPage],
    external_id: [`http://localhost/v2/employees?${NEXT}&external_id=3`, nextPage],
  },
  pagingAccepts: {
    both: [['0004', '0004'], bothCursors],
    after: [['0004', '0001'], bothCursors],
    external_id: [['0001', '0004'], bothCursors],
  },
  lastPage: {
    absent: [{}, end],
    null: [{ next_page: null }, end],
    empty: [{ next_page: '' }, end],
    'no-meta': [undefined, end],
  },
  channelsInGetOne: {
    string: ['phone, chat, email', field('/v2/employees/0102', 'channels')],
    array: [CHANNELS, field('/v2/employees/0102', 'channels')],
  },
  leaderIdType: {
    integer: [3, field('/v2/employees/0102', 'team_leader_id')],
    string: ['3', field('/v2/employees/0102', 'team_leader_id')],
  },
  groupsInPut: { reporting_groups: [['reporting_groups', 'permissions'], updateKeys], groups: [['groups', 'permissions'], updateKeys] },
  startDateInGetOne: {
    date: ['2024-03-01', field('/v2/employees/0102', 'start_date')],
    'date-time': ['2024-03-01T00:00:00Z', field('/v2/employees/0102', 'start_date')],
  },
  leaderIdMeans: { numeric: [[201, 422], leaderIds], custom: [[422, 201], leaderIds], either: [[201, 201], leaderIds] },
  put: {
    merge: [['chat', 'Lyon', 'Agent'], afterPut],
    'reset-channels': [['phone, chat, email', 'Lyon', 'Agent'], afterPut],
    replace: [['phone, chat, email', 'Lyon', undefined], afterPut],
  },
  emptyText: {
    clears: [[200, undefined, undefined, 'Lyon'], afterEmptyText],
    ignored: [[200, 'Agent', '2024-03-01', 'Lyon'], afterEmptyText],
    refused: [[422, 'Agent', '2024-03-01', undefined], afterEmptyText],
  },
  unassigned: {
    nobody: [[200, 'unassigned'], afterUnassigned],
    error: [[422, 'priya.nair@demo.example'], afterUnassigned],
  },
  unfilteredList: { all: [12, countAll], 'active-only': [11, countAll] },
  createStatus: { '201': [201, createStatus], '200': [200, createStatus] },
  createBody: { employee: ['{"email"', createText], empty: ['', createText] },
  createWith: { create: [['active', 'create'], createdAs], invite: [['created', 'invite'], createdAs] },
  errorBody: {
    'field-list': [
      ['application/json', '{"errors":[{"field":"role","message":"there is no role Boss"},{"field":"last_name","message":"is missing"}]}'],
      refusedBody,
    ],
    message: [['application/json', JSON.stringify({ message: ERRORS })], refusedBody],
    text: [['text/plain', ERRORS], refusedBody],
    empty: [[undefined, ''], refusedBody],
  },
  rowErrorOnCreate: {
    '422': [422, refusedStatus],
    '400': [400, refusedStatus],
    '409': [409, refusedStatus],
    '500': [500, refusedStatus],
  },
  retryAfter: {
    seconds: [[429, '60'], overLimit, { rateLimit: 1 }],
    date: [[429, 'Tue, 03 Feb 2026 10:01:00 GMT'], overLimit, { rateLimit: 1 }],
    none: [[429, null], overLimit, { rateLimit: 1 }],
  },
  unique: { on: [[201, 422], twins], off: [[201, 201], twins] },
  welcomeMail: { always: [['nora.quist@demo.example', 'i@x.org'], mails], 'invite-only': [['i@x.org'], mails] },
};

const table = Object.entries(CASES).flatMap(([name, words]) =>
  Object.entries(words as Record<string, Case>).map(([word, [expected, look, beside]]) => ({ name, word, expected, look, beside })),
);

describe('each word', () => {
  test.each(table)('$name: $word', async ({ name, word, expected, look, beside }) => {
    const server = makeServer({ switches: { ...beside, [name]: word } });
    expect(await look(server)).toEqual(expected);
  });

  test.each(Object.keys(CHOICES) as (keyof typeof CHOICES)[])('%s starts with its first word', (name) => {
    expect(makeServer().switches()[name]).toBe(CHOICES[name][0]);
  });
});

describe('the limit of requests', () => {
  test('counts per key and lets go after a minute', async () => {
    let now = NOW;
    const server = makeServer({ now: () => now, switches: { rateLimit: 2 } });
    const statuses = async () => (await ask(server, 'GET', '/v2/employees/0001')).status;
    expect([await statuses(), await statuses(), await statuses()]).toEqual([200, 200, 429]);
    const other = { 'x-api-key': 'demo-live-key', authorization: token({ secret: 'demo-live-secret' }) };
    expect((await ask(server, 'GET', '/v2/employees/0001', undefined, other)).status).toBe(200);
    now += 60_000;
    expect([await statuses(), await statuses(), await statuses()]).toEqual([200, 200, 429]);
  });

  test('carries nothing out', async () => {
    const server = makeServer({ switches: { rateLimit: 0 } });
    expect((await create(server)).status).toBe(429);
    expect(server.store.users.find('0200')).toBeUndefined();
  });
});

describe('seats', () => {
  const full = { seats: { standard: 11, flexible: 1 } } as const; // ten standard users of the demo company are active

  test('the last one is given, the next one is refused', async () => {
    const server = makeServer({ switches: full });
    expect((await create(server)).status).toBe(201);
    const answer = await create(server, { email: 'b@x.org', custom_employee_id: 'b' });
    expect([answer.status, answer.json]).toEqual([
      422,
      { errors: [{ field: 'license_type', message: 'all 11 standard licences are in use' }] },
    ]);
  });

  test('deactivating frees one, activating takes one', async () => {
    const server = makeServer({ switches: { seats: { standard: 10 } } });
    const put = async (path: string) => (await ask(server, 'PUT', `/v2/employees/${path}`)).status;
    expect(await put('0107/activate')).toBe(422);
    expect(await put('0101/deactivate')).toBe(200);
    expect(await put('0107/activate')).toBe(200);
  });

  test('another licence needs a seat of its own', async () => {
    const server = makeServer({ switches: { seats: { standard: 10, flexible: 1 } } });
    expect((await ask(server, 'PUT', '/v2/employees/0101', { license_type: 'flexible' })).status).toBe(422);
    expect((await ask(server, 'PUT', '/v2/employees/0101', { hometown: 'Bonn' })).status).toBe(200);
  });
});

describe('the clock', () => {
  test('ten minutes off refuses an honest token, and the answer says what time it is here', async () => {
    const answer = await ask(makeServer({ switches: { clockSkewMs: 600_000 } }), 'GET', '/v2/employees/0001');
    expect([answer.status, answer.headers.get('date')]).toEqual([403, 'Tue, 03 Feb 2026 10:10:00 GMT']);
  });
});

describe('turning', () => {
  test.each([
    [{ put: 'patch' }],
    [{ nosuch: 'on' }],
    [{ rateLimit: -1 }],
    [{ seats: { gold: 1 } }],
    [{ clockSkewMs: 'much' }],
    [{ toString: 'on' }],
  ])('refuses %j and changes nothing', (change) => {
    const server = makeServer();
    const before = server.switches();
    expect(() => server.change(change as SwitchChange)).toThrow(TypeError);
    expect(server.switches()).toEqual(before);
  });

  test('a reset goes back to the switches of the start', () => {
    const server = makeServer({ switches: { put: 'replace' } });
    server.change({ put: 'merge', unique: 'off' });
    server.reset();
    expect(server.switches()).toMatchObject({ put: 'replace', unique: 'on' });
  });
});
