/** A send that was cut off, and the pane that takes it up: everybody exactly once, wherever it was cut. */
import { describe, expect, test } from 'vitest';
import type { MemoryHost } from '../../../core/memory/index.js';
import type { Session } from '../../../core/session/session.js';
import { kill } from './support/kill.js';
import { connect, LEASE_MS, plain, SHEET, stage, type Stage, type StageOptions } from './support/stage.js';
import { crowd, person, roster, TEAM, TEAM_SENT } from './support/roster.js';
import { outcomes, runRows } from './support/views.js';

const CALLS = 19; // of the ports, in one send of TEAM

/** Sends until the pane dies at this call; the next pane is started. Null where the send ended before. */
async function cutOff(at: number, when: 'before' | 'after', options: StageOptions = {}): Promise<{ all: Stage; next: Session } | null> {
  const killer = kill();
  const all = stage({ rows: TEAM, ...options, wrap: killer.wrap });
  await all.prepare();
  killer.arm(at, when);
  const end = await Promise.race([killer.dead, all.session.send().then(() => 'ended' as const)]);
  if (end === 'ended') return null;
  all.clock.advance(LEASE_MS);
  const next = all.again('ann', plain);
  await next.start();
  return { all, next };
}

/** As an administrator would: takes up what is to be taken up, else begins anew. */
async function finish(next: Session): Promise<void> {
  const [run] = next.state.resumable;
  if (run) await next.resume(run.run);
  else {
    await next.preview();
    await next.send();
  }
}

describe('a pane that dies', () => {
  const points = Array.from({ length: CALLS }, (_, at) => (['before', 'after'] as const).map((when) => [when, at] as const)).flat();

  test.each(points)('%s call %i: everybody is created once', async (when, at) => {
    const cut = (await cutOff(at, when))!;
    await finish(cut.next);
    expect([...cut.all.created()].sort()).toEqual([...TEAM_SENT].sort());
    expect(cut.next.state.resumable).toEqual([]);
  });

  test('is cut off at every kind of call above', async () => {
    const killer = kill();
    const all = stage({ rows: TEAM, wrap: killer.wrap });
    await all.prepare();
    killer.arm(Infinity, 'before');
    await all.session.send();
    expect(killer.calls).toBe(CALLS);
  });

  test.each([6, 8, 10])('on a server that takes anybody twice, too (call %i)', async (at) => {
    const cut = (await cutOff(at, 'after', { switches: { unique: 'off' } }))!;
    await finish(cut.next);
    expect([...cut.all.created()].sort()).toEqual([...TEAM_SENT].sort());
  });

  test.each([12, 30, 60])('in a send of many groups leaves nobody behind (call %i)', async (at) => {
    const rows = crowd(70);
    const cut = (await cutOff(at, 'after', { rows }))!;
    await cut.next.resume(cut.next.state.resumable[0]!.run);
    expect(outcomes(cut.next)).toEqual({ succeeded: 71 });
    expect(new Set(cut.all.created()).size).toBe(71);
    expect(cut.all.created()).toHaveLength(71);
  });

  test('twice in a row loses nobody either', async () => {
    const killer = kill();
    const { all } = (await cutOff(10, 'after'))!;
    const second = all.again('ann', killer.wrap);
    await second.start();
    killer.arm(9, 'after');
    await Promise.race([killer.dead, second.resume(second.state.resumable[0]!.run)]);
    all.clock.advance(LEASE_MS);
    const third = all.again('ann', plain);
    await third.start();
    await finish(third);
    expect([...all.created()].sort()).toEqual([...TEAM_SENT].sort());
  });

  test('holds its lease until it runs out', async () => {
    const killer = kill();
    const all = stage({ rows: TEAM, wrap: killer.wrap });
    await all.prepare();
    killer.arm(8, 'after');
    await Promise.race([killer.dead, all.session.send()]);
    const next = all.again('ann', plain);
    await next.start();
    await next.resume(next.state.resumable[0]!.run);
    expect(next.state.problem).toMatchInlineSnapshot(`
      {
        "todo": "Wait until it has ended, then try again.",
        "what": "Somebody else is sending from this workbook.",
        "why": "Only one send runs at a time, so that nobody is created twice. A pane that ended while it sent may count for three minutes more.",
      }
    `);
    expect(next.state.resumable).toHaveLength(1);
  });
});

describe('what can be taken up', () => {
  test('says what it is about', async () => {
    const { next } = (await cutOff(8, 'after'))!;
    const [run] = next.state.resumable;
    expect({ ...run, run: '', planMac: '', startedAt: 0 }).toMatchInlineSnapshot(`
      {
        "baseUrl": "https://demo.api.stellaconnect.net",
        "by": "",
        "kind": "send",
        "mapping": {
          "chatChannel": "Chat Channel",
          "email": "Email Address",
          "emailChannel": "Email Channel",
          "employeeId": "Employee ID",
          "firstName": "First Name",
          "lastName": "Last Name",
          "manageTeam": "Can Manage Teams",
          "phoneChannel": "Phone Channel",
          "role": "Role",
          "startDate": "Start Date",
          "teamLeader": "Team Leader",
          "temporaryPassword": "Temporary Password",
        },
        "planMac": "",
        "run": "",
        "sheetId": "team",
        "sheetName": "Team",
        "startedAt": 0,
        "state": "sending",
        "strict": false,
        "target": "agent-connect",
        "total": 4,
        "undoes": "",
      }
    `);
  });

  test('nothing, after a send that ended well', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    await all.session.send();
    const next = all.again();
    await next.start();
    expect(next.state.resumable).toEqual([]);
  });

  test('not what nobody knows', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    await all.session.resume('some other run');
    expect(all.session.state.problem?.what).toBe('There is nothing to take up.');
  });

  test('not what was put away, not even by the next pane', async () => {
    const { all, next } = (await cutOff(8, 'after'))!;
    const before = all.created();
    const lines = all.host.journal.lines.length;
    await next.dismiss(next.state.resumable[0]!.run);
    expect(next.state.resumable).toEqual([]);
    const later = all.again('ann', plain);
    await later.start();
    expect(later.state.resumable).toEqual([]);
    expect([all.created(), all.host.journal.lines.length]).toEqual([before, lines + 1]);
  });

  test('not from another sheet, whose rows stay untouched', async () => {
    const killer = kill();
    let active = SHEET;
    const grid = (rows: readonly (readonly (string | number | boolean | null)[])[]) => ({
      rows: rows.map((row) => [...row]),
      firstRow: 1,
      firstColumn: 1,
    });
    const listSheets = (host: MemoryHost) => async () =>
      (await host.sheet.listSheets()).map((info) => ({
        ...info,
        name: info.id === SHEET ? 'Team (old)' : info.name,
        active: info.id === active,
      }));
    const wrapList = (host: MemoryHost) => {
      const wrapped = killer.wrap(host);
      return { ...wrapped, sheet: { ...wrapped.sheet, listSheets: listSheets(host) } };
    };
    const all = stage({
      sheets: [
        { id: SHEET, name: 'Team', grid: grid(TEAM) },
        { id: 'other', name: 'Other', grid: grid(roster(person('eve'))) },
      ],
      wrap: wrapList,
    });
    await all.prepare();
    killer.arm(8, 'after');
    await Promise.race([killer.dead, all.session.send()]);
    all.clock.advance(LEASE_MS);
    active = 'other';
    const next = all.again('ann', (host) => ({ ...host, sheet: { ...host.sheet, listSheets: listSheets(host) } }));
    await next.start();
    const requests = all.server.store.requests.all().length;
    await next.resume(next.state.resumable[0]!.run);
    expect(next.state.problem).toMatchInlineSnapshot(`
      {
        "todo": "Open that sheet and resume there.",
        "what": "This send belongs to another sheet.",
        "why": "It was started on “Team (old)”.",
      }
    `);
    expect(all.server.store.requests.all()).toHaveLength(requests);
    active = SHEET;
    await next.resume(next.state.resumable[0]!.run);
    expect([...all.created()].sort()).toEqual([...TEAM_SENT].sort());
  });

  test('not at another address', async () => {
    const { all, next } = (await cutOff(8, 'after'))!;
    await next.saveSettings({ baseUrl: 'https://other.api.stellaconnect.net' });
    const requests = all.server.store.requests.all().length;
    await next.resume(next.state.resumable[0]!.run);
    expect(next.state.problem).toMatchInlineSnapshot(`
      {
        "todo": "Put that address back in Settings and resume, or make a new preview.",
        "what": "This send went to another address.",
        "why": "It was started for https://demo.api.stellaconnect.net.",
      }
    `);
    expect(all.server.store.requests.all()).toHaveLength(requests);
    expect(next.state.resumable).toHaveLength(1);
  });

  test('not without a connection', async () => {
    const { next } = (await cutOff(8, 'after'))!;
    await next.setSecret('apiKey', '');
    await next.resume(next.state.resumable[0]!.run);
    expect(next.state.problem?.why).toBe('API key is missing.');
  });
});

describe('a sheet that changed before it is taken up', () => {
  /** Cut off while the leader's answer is on its way: nobody knows yet whether she was created. */
  const cutAtLeader = async (): Promise<{ all: Stage; next: Session }> => {
    for (let at = 0; ; at++) {
      const cut = await cutOff(at, 'after');
      if (cut?.all.created().length === 1) return cut;
      if (!cut) throw new Error('expected a send to be cut off after its first create');
    }
  };

  test('sends nobody who was not previewed, and finds out about the others', async () => {
    const { all, next } = await cutAtLeader();
    await all.rewrite([...TEAM, person('eve')]);
    await next.resume(next.state.resumable[0]!.run);
    expect(all.created()).toEqual([all.posts()[0]]);
    expect(next.state.problem).toMatchInlineSnapshot(`
      {
        "todo": "Make a new preview.",
        "what": "The preview is out of date.",
        "why": "The settings or the sheet changed after it was made.",
      }
    `);
    expect(runRows(next)).toMatchInlineSnapshot(`
      [
        "4 Cid Lee cancelled: Cancelled",
        "5 Zoe Lee succeeded: Created",
      ]
    `);
    await next.preview();
    await next.send();
    expect([...all.created()].sort()).toEqual([...TEAM_SENT, 'eve@x.org'].sort());
  });

  test('that was only sorted is still the plan that was previewed', async () => {
    const { all, next } = await cutAtLeader();
    const [header, ...people] = TEAM;
    await all.rewrite([header!, ...people.reverse()]);
    await next.resume(next.state.resumable[0]!.run);
    expect([next.state.problem, outcomes(next)]).toEqual([null, { succeeded: 4 }]);
    expect([...all.created()].sort()).toEqual([...TEAM_SENT].sort());
  });

  test('another administrator, who cannot verify the plan, looks up and sends nothing', async () => {
    const { all } = await cutAtLeader();
    const bob = all.again('bob', plain);
    await bob.start();
    await connect(bob);
    await bob.resume(bob.state.resumable[0]!.run);
    expect(bob.state.problem?.what).toBe('The preview is out of date.');
    expect(all.created()).toHaveLength(1);
    await bob.preview();
    await bob.send();
    expect([...all.created()].sort()).toEqual([...TEAM_SENT].sort());
  });
});
