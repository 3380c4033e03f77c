/** Sends that meet a fault of the wire, of the host or of the target: words that help, and nobody lost or doubled. */
import { describe, expect, test } from 'vitest';
import type { FaultPlan } from '../../../workbench/server/agent-connect/index.js';
import { stage, type Stage } from './support/stage.js';
import { person, roster, TEAM, TEAM_SENT } from './support/roster.js';
import { outcomes, runRows } from './support/views.js';

const create = { route: 'create' } as const;

/** Everybody of TEAM is there, once, and the run says so. */
function expectAll(all: Stage): void {
  expect([...all.created()].sort()).toEqual([...TEAM_SENT].sort());
  expect(outcomes(all.session)).toEqual({ succeeded: 4 });
  expect(all.server.faults.pending()).toEqual([]);
}

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

  test.each([
    ['before anything leaves', 'GET', 3], // several of them at once
    ['in the middle', 'POST', 6],
  ] as const)(
    'of a host that has too much to do %s waits as long as it is told, in words, and reads the row anew',
    async (_, method, waits) => {
      let refusals = 6; // more than a host may refuse that says nothing
      const all = stage({
        rows: TEAM,
        wire: (request, pass) => {
          if (!isArmed || request.method !== method || refusals === 0) return pass(request);
          refusals -= 1;
          return { kind: 'failure', reason: 'not-sent', detail: 'busy', retryAfterMs: 7000 };
        },
      });
      let isArmed = false;
      await all.prepare();
      isArmed = true;
      const words = new Set<string | null | undefined>();
      all.session.subscribe(() => words.add(all.session.state.run?.waiting));
      const before = all.clock.now();
      await all.session.send();
      expectAll(all);
      expect([refusals, all.clock.now() - before >= waits * 7000]).toEqual([0, true]);
      if (method === 'POST') expect([...words]).toContain('Requests cannot leave right now; trying again in 7 s');
    },
  );

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
        "why": "It did not accept the key and its secret (status 403).",
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
        "why": "The address leads somewhere else (status 302).",
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
