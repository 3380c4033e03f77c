/** Stopping a send, and sending again what it left. */
import { describe, expect, test } from 'vitest';
import type { HttpRequest } from '../../../core/ports/index.js';
import { KEY, SHEET, stage, type Stage, type StageOptions } from './support/stage.js';
import { columnOf, crowd, person, roster, TEAM, TEAM_SENT } from './support/roster.js';
import { outcomes, runRows } from './support/views.js';

/** Does something once, when so many creates have left. */
function afterPosts(count: number, act: () => void): NonNullable<StageOptions['wire']> {
  let posts = 0;
  return async (request: HttpRequest, pass) => {
    const result = await pass(request);
    if (request.method === 'POST' && ++posts === count) act();
    return result;
  };
}

describe('cancel', () => {
  test('stops before the next batch; what was sent stays, and the counts are true', async () => {
    const all: Stage = stage({ rows: crowd(40), wire: afterPosts(10, () => all.session.cancel()) });
    await all.prepare();
    await all.session.send();
    const sent = all.created().length;
    expect([10, 11]).toContain(sent); // two are under way together
    expect(outcomes(all.session)).toEqual({ succeeded: sent, cancelled: 41 - sent });
    expect(all.session.state.run?.stopped).toMatchInlineSnapshot(`
      {
        "todo": "Make a new preview to send the rest.",
        "what": "The send was cancelled.",
        "why": "What was sent before stays.",
      }
    `);
    expect(all.session.state.resumable).toEqual([]);
  });

  test('is seen at once', async () => {
    const states: (string | undefined)[] = [];
    const all: Stage = stage({
      rows: crowd(5),
      wire: afterPosts(2, () => {
        all.session.cancel();
        states.push(all.session.state.run?.state);
      }),
    });
    await all.prepare();
    await all.session.send();
    expect([...states, all.session.state.run?.state]).toEqual(['stopping', 'ended']);
  });

  test('before the first row is on its way sends nobody', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    const sent = all.session.send();
    await Promise.resolve();
    all.session.cancel();
    await sent;
    expect([all.posts(), outcomes(all.session)]).toEqual([[], { cancelled: 4 }]);
  });

  test('of an earlier send does not stop the next one', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    all.session.cancel();
    await all.session.send();
    expect(all.created()).toEqual(TEAM_SENT);
  });

  test('while an answer is lost still finds out what became of that person', async () => {
    const all: Stage = stage({ rows: TEAM, wire: afterPosts(2, () => all.session.cancel()) });
    await all.prepare();
    all.server.faults.next({ route: 'create', kind: 'html', person: 'cid@x.org' });
    await all.session.send();
    expect(all.created()).toContain('cid@x.org');
    expect(outcomes(all.session)['unknown']).toBeUndefined();
    expect(outcomes(all.session)['succeeded']).toBe(all.created().length);
  });

  test('leaves a rest that the same button sends', async () => {
    const all: Stage = stage({ rows: crowd(40), wire: afterPosts(10, () => all.session.cancel()) });
    await all.prepare();
    await all.session.send();
    expect(all.session.state.run?.retryable).toBe(41 - all.created().length);
    await all.session.retryFailed();
    expect([all.created().length, new Set(all.created()).size]).toEqual([41, 41]);
  });
});

describe('trying again', () => {
  const WRONG = roster(person('ann'), person('bob', undefined, { Role: 'Wizard' }), person('cid', 'nobody@x.org'));
  const wrong = async (): Promise<Stage> => {
    const all = stage({ rows: WRONG });
    await all.prepare();
    await all.session.send();
    return all;
  };
  const write = (all: Stage, row: number, heading: Parameters<typeof columnOf>[0], value: string): Promise<void> =>
    all.host.sheet.writeCells(SHEET, [{ row, column: columnOf(heading), value }]);

  test('sends only those who failed, after they were mended', async () => {
    const all = await wrong();
    expect(all.session.state.run?.retryable).toBe(1);
    await write(all, 3, 'Role', 'Agent');
    await write(all, 4, 'Team Leader', 'olivia.hart@demo.example'); // was blocked, so it was never part of the send
    await all.session.retryFailed();
    expect(runRows(all.session)).toEqual(['3 Bob Lee succeeded: Created']);
    expect(all.created()).toEqual(['ann@x.org', 'bob@x.org']);
  });

  test('finds a person whose address was mended', async () => {
    const all = await wrong();
    await write(all, 3, 'Role', 'Agent');
    await write(all, 3, 'Email Address', 'robert@x.org');
    await all.session.retryFailed();
    expect(all.created()).toEqual(['ann@x.org', 'robert@x.org']);
  });

  test('takes nobody else who came to stand in their place', async () => {
    const all = await wrong();
    const [header, ann, bob, cid] = WRONG;
    const mended = [...cid!];
    mended[columnOf('Team Leader') - 1] = 'olivia.hart@demo.example';
    const bobAgain = [...bob!];
    bobAgain[columnOf('Role') - 1] = 'Agent';
    await all.rewrite([header!, ann!, mended, bobAgain]);
    await all.session.retryFailed();
    expect(runRows(all.session)).toEqual(['4 Bob Lee succeeded: Created']);
  });

  test('takes nobody new who came to stand in their place, either', async () => {
    const all = await wrong();
    const [header, ann, bob, cid] = WRONG;
    await all.rewrite([header!, ann!, person('eve'), cid!, bob!]);
    await all.host.sheet.writeCells(SHEET, [{ row: 5, column: columnOf('Role'), value: 'Agent' }]);
    await all.session.retryFailed();
    expect(all.created()).toEqual(['ann@x.org', 'bob@x.org']);
  });

  test('takes nobody else after the failed row was deleted', async () => {
    const all = await wrong();
    const [header, ann, , cid] = WRONG;
    const mended = [...cid!];
    mended[columnOf('Team Leader') - 1] = 'olivia.hart@demo.example';
    await all.rewrite([header!, ann!, mended, header!.map(() => null)]);
    await all.session.retryFailed();
    expect(all.session.state.problem?.what).toBe('There is nothing to send.');
    expect(all.created()).toEqual(['ann@x.org']);
  });

  test('with a changed key sends the rest', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    all.server.faults.next({ route: 'create', kind: 'status', status: 403, skip: 1 });
    await all.session.send();
    expect(all.created().length).toBeLessThan(4);
    await all.session.setSecret('apiKey', 'demo-live-key');
    await all.session.setSecret('apiSecret', 'demo-live-secret');
    await all.session.retryFailed();
    expect([...all.created()].sort()).toEqual([...TEAM_SENT].sort());
    expect(all.server.store.requestsTo('create').at(-1)?.key).toBe('production');
    expect(all.session.state.resumable).toEqual([]); // nothing of the send that stopped is left to be taken up
  });

  test('looks up those of whom nothing is known, and doubles nobody', async () => {
    let wire: 'whole' | 'cut at the first create' | 'cut' = 'whole';
    const all = stage({
      rows: TEAM,
      switches: { unique: 'off' },
      wire: async (request, pass) => {
        if (wire === 'cut at the first create' && request.method === 'POST') wire = 'cut';
        if (wire !== 'cut') return pass(request);
        if (request.method === 'POST') await pass(request);
        return { kind: 'failure', reason: 'network', detail: '' };
      },
    });
    await all.prepare();
    wire = 'cut at the first create';
    await all.session.send();
    expect(outcomes(all.session)['unknown']).toBeGreaterThan(0);
    wire = 'whole';
    await all.session.retryFailed();
    expect([...all.created()].sort()).toEqual([...TEAM_SENT].sort());
    expect(outcomes(all.session)).toEqual({ succeeded: 4 });
  });

  test('that leaves somebody out keeps the stopped send open', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    all.server.faults.next({ route: 'create', kind: 'status', status: 403 });
    await all.session.send();
    await write(all, 4, 'Phone Channel', 'maybe'); // Cid is blocked now
    await all.session.retryFailed();
    expect([...all.created()].sort()).toEqual(['ann@x.org', 'bob@x.org', 'zoe@x.org']);
    expect(all.session.state.resumable).toHaveLength(1);
  });

  test('is refused at another address', async () => {
    const all = await wrong();
    await all.session.saveSettings({ baseUrl: 'https://other.api.stellaconnect.net' });
    await all.session.retryFailed();
    expect([all.session.state.problem?.what, all.posts().length]).toEqual(['This send went to another address.', 2]);
  });

  test('is refused on another sheet, whose people were never meant', async () => {
    let active = SHEET;
    const sheetOf = (rows: readonly (readonly (string | number | boolean | null)[])[]) => ({
      grid: { rows: rows.map((row) => [...row]), firstRow: 1, firstColumn: 1 },
    });
    const all = stage({
      sheets: [
        { id: SHEET, name: 'Team', ...sheetOf(WRONG) },
        { id: 'other', name: 'Other', ...sheetOf(roster(person('eve'), person('fay'))) },
      ],
      wrap: (host) => ({
        ...host,
        sheet: {
          ...host.sheet,
          listSheets: async () => (await host.sheet.listSheets()).map((info) => ({ ...info, active: info.id === active })),
        },
      }),
    });
    await all.prepare();
    await all.session.send();
    active = 'other';
    await all.session.retryFailed();
    expect(all.session.state.problem?.why).toBe('It was started on “Team”.');
    expect(all.created()).toEqual(['ann@x.org']);
  });

  test('without a send before it has nothing to do', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    await all.session.retryFailed();
    expect([all.session.state.problem?.what, all.posts()]).toEqual(['There is nothing to send.', []]);
  });

  test('uses the key that the settings name', async () => {
    const all = await wrong();
    expect([KEY, all.server.store.requestsTo('create').at(-1)?.key]).toEqual(['demo-key', 'test']);
  });
});
