/** What can be wrong with the connection: each with words that help, and with nobody lost or doubled. */
import { describe, expect, test } from 'vitest';
import type { HttpFailure } from '../../../core/ports/index.js';
import type { FaultPlan } from '../../../workbench/server/agent-connect/index.js';
import { BASE, stage, type Stage } from './support/stage.js';
import { person, roster, TEAM, TEAM_SENT } from './support/roster.js';
import { checkOf, outcomes, runRows } from './support/views.js';

const create = { route: 'create' } as const;

/** Everybody of TEAM is there, once, and the run says so. */
function expectAll(all: Stage): void {
  expect([...all.created()].sort()).toEqual([...TEAM_SENT].sort());
  expect(outcomes(all.session)).toEqual({ succeeded: 4 });
  expect(all.server.faults.pending()).toEqual([]);
}

describe('settings', () => {
  test('that are not filled in keep everything from being sent', async () => {
    const all = stage({ rows: TEAM });
    await all.session.start();
    await all.session.preview();
    expect(all.session.state.preview!.destination).toBe('Agent Connect: no address yet');
    await all.session.send();
    expect(all.session.state.problem).toMatchInlineSnapshot(`
      {
        "todo": "Open Settings and fill it in.",
        "what": "The connection is not set up.",
        "why": "Address is missing.",
      }
    `);
    expect(all.session.state.preview).not.toBeNull();
    expect(all.created()).toEqual([]);
  });

  test('name what is missing, one after the other', async () => {
    const all = stage();
    const missing = async (): Promise<string | undefined> => {
      await all.session.testConnection();
      return all.session.state.settings.connection?.message.why;
    };
    await all.session.start();
    const said = [await missing()];
    await all.session.saveSettings({ baseUrl: BASE });
    said.push(await missing());
    await all.session.setSecret('apiKey', 'demo-key');
    said.push(await missing());
    await all.session.setSecret('apiSecret', 'demo-secret');
    said.push(await missing());
    await all.session.setSecret('apiKey', '');
    said.push(await missing());
    expect(said).toMatchInlineSnapshot(`
      [
        "Address is missing.",
        "API key is missing.",
        "API secret is missing.",
        "The target answered with 12 users on its first page.",
        "API key is missing.",
      ]
    `);
  });

  test.each([
    'http://demo.api.stellaconnect.net',
    'https://demo.api.stellaconnect.net.evil.example',
    'https://evil.example/demo.api.stellaconnect.net',
    'https://ann@demo.api.stellaconnect.net',
    'https://demo.api.stellaconnect.net:8443',
    'https://127.0.0.1',
    'javascript:alert(1)',
  ])('the address %s is not saved', async (baseUrl) => {
    const all = stage({ rows: TEAM });
    await all.session.start();
    await all.connect();
    await all.session.saveSettings({ baseUrl });
    expect(all.session.state.problem?.what).toBe('This address is not allowed.');
    expect(all.session.state.settings.values['baseUrl']).toBe(BASE);
  });

  test('blanks around an address are no mistake', async () => {
    const all = stage();
    await all.session.start();
    await all.session.saveSettings({ baseUrl: ` ${BASE} ` });
    expect(all.session.state.settings.values['baseUrl']).toBe(BASE);
  });

  test('that were spoilt in the store are not believed', async () => {
    for (const stored of ['{', 'null', '{"target":1}', '{"target":"agent-connect","values":{"baseUrl":"https://evil.example"}}']) {
      const all = stage({ rows: TEAM });
      await all.host.settings.set('muster.settings', stored);
      await all.session.start();
      await all.session.testConnection();
      expect(all.session.state.settings.connection?.ok).toBe(false);
      expect(all.server.store.requests.all()).toEqual([]);
    }
  });

  test('with an address off the list in the store send nothing', async () => {
    const all = stage({ rows: TEAM, secrets: { 'agent-connect.api-key': 'k', 'agent-connect.api-secret': 's' } });
    const values = { baseUrl: 'https://evil.example', authStyle: 'raw' };
    const stored = { target: 'agent-connect', values, visibleRowsOnly: false, writeStatusColumn: false };
    await all.host.settings.set('muster.settings', JSON.stringify(stored));
    await all.session.start();
    await all.session.preview();
    await all.session.send();
    expect(all.session.state.problem?.what).toBe('This address is not allowed.');
    expect(all.server.store.requests.all()).toEqual([]);
  });
});

describe('the test of the connection', () => {
  const tested = async (all: Stage): Promise<unknown> => {
    await all.session.start();
    await all.connect();
    await all.session.testConnection();
    return all.session.state.settings.connection;
  };

  test('says how many users answered', async () => {
    expect(await tested(stage())).toMatchInlineSnapshot(`
      {
        "message": {
          "todo": "",
          "what": "Connected.",
          "why": "The target answered with 12 users on its first page.",
        },
        "ok": true,
      }
    `);
  });

  test('says that the key is wrong', async () => {
    const all = stage();
    await all.session.start();
    await all.connect();
    await all.session.setSecret('apiSecret', 'another');
    await all.session.testConnection();
    expect(all.session.state.settings.connection).toMatchInlineSnapshot(`
      {
        "message": {
          "todo": "Check the address, the key and the secret in Settings.",
          "what": "The target refused the connection.",
          "why": "status 403",
        },
        "ok": false,
      }
    `);
  });

  test('says that the form of the token is refused', async () => {
    expect(await tested(stage({ switches: { token: 'bearer' } }))).toMatchObject({ ok: false });
  });

  test.each([
    ['not-sent', 'The request could not leave.'],
    ['network', 'The target could not be reached.'],
    ['timeout', 'The target did not answer in time.'],
    ['not-allowed', 'The address is not allowed.'],
    ['secret-missing', 'A key or secret is missing.'],
  ] as const)('tells %s apart', async (reason: HttpFailure['reason'], what) => {
    const all = stage({ wire: () => ({ kind: 'failure', reason, detail: '' }) });
    expect(await tested(all)).toMatchObject({ ok: false, message: { what } });
  });

  test.each(['html', 'cut-body', 'empty', 'null'] as const)('says that an answer cannot be read: %s', async (kind) => {
    const all = stage();
    all.server.faults.next({ route: 'list', kind, times: 'always' });
    expect(await tested(all)).toMatchObject({ ok: false, message: { what: 'The target’s answer could not be read.' } });
  });

  test('does not follow a redirect', async () => {
    const all = stage();
    all.server.faults.next({ route: 'list', kind: 'redirect', to: 'https://evil.example/', times: 'always' });
    expect(await tested(all)).toMatchObject({ ok: false, message: { what: 'The target refused the connection.' } });
  });

  test.each(['lost-answer', 'html'] as const)('asks again after one broken answer: %s', async (kind) => {
    const all = stage();
    all.server.faults.next({ route: 'list', kind });
    expect(await tested(all)).toMatchObject({ ok: true });
  });

  test('is forgotten with the settings that it was about', async () => {
    const all = stage();
    await tested(all);
    await all.session.setSecret('apiKey', 'another');
    expect(all.session.state.settings.connection).toBeNull();
  });
});

describe('a check and a preview without the target', () => {
  test('a check shows the sheet’s own issues and a notice', async () => {
    const all = stage({ rows: TEAM });
    await all.session.start();
    await all.connect();
    await all.session.setSecret('apiKey', 'wrong');
    await all.session.check();
    expect([all.session.state.problem, checkOf(all.session).people, checkOf(all.session).knownUsers]).toEqual([null, 4, null]);
    expect(all.session.state.notices).toMatchInlineSnapshot(`
      [
        {
          "todo": "Leaders and duplicates are checked against this sheet only.",
          "what": "The existing users were not read.",
          "why": "The target refused the connection.",
        },
      ]
    `);
  });

  test('the notice is said once, stays while it is true, and goes', async () => {
    const all = stage({ rows: TEAM });
    await all.session.start();
    await all.connect();
    await all.session.setSecret('apiKey', 'wrong');
    const said: number[] = [];
    for (const action of [all.session.check, all.session.loadUsers, all.session.loadUsers, all.session.preview]) {
      await action();
      said.push(all.session.state.notices.length);
    }
    await all.session.setSecret('apiKey', 'demo-key');
    await all.session.loadUsers();
    expect([...said, all.session.state.notices.length]).toEqual([1, 1, 1, 1, 0]);
  });

  test('a preview without users looks everybody up before anything is sent', async () => {
    const all = stage({ rows: roster(person('ann'), person('ben.carter', undefined, { 'Email Address': 'ben.carter@demo.example' })) });
    await all.session.start();
    await all.connect();
    all.server.faults.next({ route: 'list', kind: 'status', status: 403, times: 'always' });
    // Nobody can be a leader whom nobody knows: these two report to nobody.
    await all.rewrite(roster(person('ann', 'unassigned'), person('ben', 'unassigned', { 'Email Address': 'ben.carter@demo.example' })));
    await all.session.preview();
    expect(all.session.state.preview!.counts.create).toBe(2);
    await all.session.send();
    expect(all.posts()).toEqual(['ann@x.org']);
    expect(runRows(all.session)).toMatchInlineSnapshot(`
      [
        "2 Ann Lee succeeded: Created",
        "3 Ben Lee not-sent: The e-mail address exists already",
      ]
    `);
  });
});

describe('a send that meets one fault', () => {
  const faults: FaultPlan[] = [
    { ...create, kind: 'status', status: 429, retryAfterSeconds: 20 },
    { ...create, kind: 'status', status: 429, retryAfterSeconds: 20, retryAfter: 'date' },
    { ...create, kind: 'status', status: 429 },
    { ...create, kind: 'status', status: 503 },
    { ...create, kind: 'status', status: 503, retryAfterSeconds: 20 },
    { ...create, kind: 'status', status: 503, applied: true },
    { ...create, kind: 'status', status: 500, applied: true },
    { ...create, kind: 'lost-request' },
    { ...create, kind: 'lost-answer' },
    { ...create, kind: 'twice' },
    { ...create, kind: 'cut-body' },
    { ...create, kind: 'html' },
    { ...create, kind: 'other-person' },
    { ...create, kind: 'late', afterMs: 1_000 },
    { ...create, kind: 'late', afterMs: 30_000 },
    { ...create, kind: 'late', afterMs: 90_000 },
  ];
  // On the leader, whom two others wait for, and on one of those.
  const cases = faults.flatMap((fault) => [0, 2].map((skip) => [JSON.stringify({ ...fault, skip }), { ...fault, skip }] as const));

  test.each(cases)('%s', async (_, fault) => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    all.server.faults.next(fault);
    await all.session.send();
    expectAll(all);
    expect(all.session.state.resumable).toEqual([]);
  });

  test.each(['lost-answer', 'cut-body', 'html'] as const)('on a server that takes anybody twice: %s', async (kind) => {
    const all = stage({ rows: TEAM, switches: { unique: 'off' } });
    await all.prepare();
    all.server.faults.next({ ...create, kind });
    await all.session.send();
    expectAll(all);
    expect(all.posts()).toHaveLength(4);
  });

  test('says that it waits, and for how long', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    all.server.faults.next({ ...create, kind: 'status', status: 429, retryAfterSeconds: 20 });
    all.server.faults.next({ ...create, kind: 'lost-answer', skip: 1 });
    const waits = new Set<string>();
    all.session.subscribe(() => {
      const { run } = all.session.state;
      if (run?.state === 'waiting') waits.add(run.waiting ?? '');
    });
    await all.session.send();
    expect([...waits].filter((wait) => /20 s|120 s/u.test(wait))).toMatchInlineSnapshot(`
      [
        "The target asks to wait 20 s",
      ]
    `);
    expectAll(all);
  });
});

describe('a send that stops', () => {
  test('a key that is refused in the middle stops the run once; the rest goes out with the right key', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    all.server.faults.next({ ...create, kind: 'status', status: 403, skip: 2 });
    await all.session.send();
    expect(all.session.state.run?.stopped).toMatchInlineSnapshot(`
      {
        "todo": "Check Settings, then resume. What was sent stays.",
        "what": "The send stopped: no connection.",
        "why": "status 403",
      }
    `);
    const created = all.created();
    expect([created.length, outcomes(all.session)]).toEqual([3, { succeeded: 3, 'not-sent': 1 }]);
    expect(all.session.state.resumable).toHaveLength(1);
    await all.session.resume(all.session.state.resumable[0]!.run);
    expectAll(all);
  });

  test('a redirect stops the run', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    all.server.faults.next({ ...create, kind: 'redirect', to: 'https://evil.example/' });
    await all.session.send();
    expect(all.session.state.run?.stopped).toMatchInlineSnapshot(`
      {
        "todo": "Check Settings, then resume. What was sent stays.",
        "what": "The send stopped: the connection is not set up.",
        "why": "status 302",
      }
    `);
    expect(all.created()).toEqual([]);
  });

  test('seats that are used up stop the run, and whoever was in time stays', async () => {
    const all = stage({ rows: TEAM });
    all.server.change({ seats: { standard: all.server.store.users.seatsTaken('standard') + 2 } });
    await all.prepare();
    await all.session.send();
    expect(all.session.state.run?.stopped).toMatchInlineSnapshot(`
      {
        "todo": "Free seats or add some, then send the rest.",
        "what": "The send stopped: no seats are left.",
        "why": "all 12 standard licences are in use",
      }
    `);
    expect(outcomes(all.session)).toEqual({ succeeded: 2, 'not-sent': 2 });
  });

  test.each(['not-sent', 'network', 'timeout'] as const)('a host that is not reachable at all ends: %s', async (reason) => {
    let cut = false;
    const all = stage({ rows: TEAM, wire: (request, pass) => (cut ? { kind: 'failure', reason, detail: '' } : pass(request)) });
    await all.prepare();
    cut = true;
    await all.session.send();
    expect(all.created()).toEqual([]);
    expect(all.session.state.run?.stopped?.what).toBe('The send stopped: no connection.');
    cut = false;
    await all.session.resume(all.session.state.resumable[0]!.run);
    expectAll(all);
  });

  test('an HTTP port that breaks is a lost answer, not the end of the session', async () => {
    let calls = 0;
    const all = stage({
      rows: TEAM,
      wrap: (host) => ({
        ...host,
        http: {
          send: async (requests) => {
            const results = await host.http.send(requests);
            if (requests[0]?.method === 'POST' && calls++ === 0) throw new Error('The server function is gone.');
            return results;
          },
        },
      }),
    });
    await all.prepare();
    await all.session.send();
    expectAll(all);
  });

  test('a journal that cannot be written stops before anything leaves', async () => {
    const all = stage({
      rows: TEAM,
      wrap: (host) => ({ ...host, journal: { ...host.journal, append: () => Promise.reject(new Error('full')) } }),
    });
    await all.prepare();
    await all.session.send();
    expect(all.posts()).toEqual([]);
    expect(all.session.state.run?.stopped).toMatchInlineSnapshot(`
      {
        "todo": "Check that you may edit the workbook, then resume.",
        "what": "The send stopped: its record could not be written.",
        "why": "Without it nobody could tell later what was sent.",
      }
    `);
  });
});

describe('a row that is refused', () => {
  const WRONG = roster(person('ann'), person('bob', undefined, { Role: 'Wizard' }), person('cid'));

  test.each(['field-list', 'message', 'text'] as const)('says so in the target’s words, beside its own row (%s)', async (errorBody) => {
    const all = stage({ rows: WRONG, switches: { errorBody } });
    await all.prepare();
    await all.session.saveOptions({ writeStatusColumn: true });
    await all.session.send();
    expect(runRows(all.session)[1]).toMatch(/^3 Bob Lee failed: Role: .*there is no role Wizard$/u);
    expect((await all.cells()).map((row) => row.at(-1))[2]).toMatch(/^Refused: Role: .*there is no role Wizard$/u);
    expect(all.created()).toEqual(['ann@x.org', 'cid@x.org']);
  });

  test('takes those with it who wait for it, and nobody else', async () => {
    const rows = roster(person('ann', 'zoe@x.org'), person('cid'), person('zoe', undefined, { 'Can Manage Teams': 'yes', Role: 'Wizard' }));
    const all = stage({ rows });
    await all.prepare();
    await all.session.send();
    expect(runRows(all.session)).toMatchInlineSnapshot(`
      [
        "3 Cid Lee succeeded: Created",
        "4 Zoe Lee failed: Role: there is no role Wizard",
        "2 Ann Lee not-sent: Its leader was not created",
      ]
    `);
  });

  test('as taken, though it was not there before, is looked up: somebody else’s data is no success', async () => {
    const all = stage({ rows: roster(person('ann', undefined, { 'Employee ID': '0042' })) });
    await all.prepare();
    const [olivia] = all.server.store.users.all();
    // Between the last look and the create, somebody gets the address.
    all.server.faults.script((target) => {
      if (target.route === 'create' && all.server.store.users.byEmail('ann@x.org').length === 0) {
        all.server.store.users.add({ ...olivia!, email: 'ann@x.org', custom_employee_id: '0777', first_name: 'Anne' });
      }
      return null;
    });
    await all.session.send();
    expect(runRows(all.session)).toMatchInlineSnapshot(`
      [
        "2 Ann Lee unknown: The target holds something else than the sheet: other values",
      ]
    `);
  });
});
