/** Rows that a run left: kept at hand, found again, sent again alone, and put away. */
import { describe, expect, test } from 'vitest';
import { columnOf, person, roster } from '../support/roster.js';
import { plain, SHEET, stage, type Stage } from '../support/stage.js';

describe('rows that are not done', () => {
  const WRONG = roster(person('ann'), person('bob', undefined, { Role: 'Wizard' }), person('cid'));
  async function wrong(): Promise<Stage> {
    const all = stage({ rows: WRONG });
    await all.prepare();
    await all.session.send();
    return all;
  }
  const failedRun = (session: Stage['session']) => session.state.queue.failed[0]!;

  test('are kept at hand with their reasons', async () => {
    const { session } = await wrong();
    expect(session.state.queue.failed).toMatchObject([{ sheetName: 'Team', rows: 1, retryable: 1 }]);
    expect(failedRun(session).csv).toContain('bob@x.org');
  });

  test('are found again on the sheet, wherever they stand now', async () => {
    const all = await wrong();
    const [header, ann, bob, cid] = WRONG;
    await all.rewrite([header!, cid!, ann!, bob!]);
    await all.session.check();
    expect(await all.session.rowsOfFailed(failedRun(all.session).run)).toEqual([4]);
  });

  test('are sent again alone, and are then no more', async () => {
    const all = await wrong();
    await all.host.sheet.writeCells(SHEET, [{ row: 3, column: columnOf('Role'), value: 'Agent' }]);
    await all.session.retryFailed(failedRun(all.session).run);
    expect([...all.created()].sort()).toEqual(['ann@x.org', 'bob@x.org', 'cid@x.org']);
    expect(all.session.state.queue.failed).toEqual([]);
  });

  test('are there after the pane was opened anew, and can be sent from there', async () => {
    const all = await wrong();
    const next = all.again('ann', plain);
    await next.start();
    expect(next.state.queue.failed).toMatchObject([{ sheetName: 'Team', rows: 1, retryable: 1 }]);
    expect(failedRun(next).csv).toContain('bob@x.org');
    expect(await next.rowsOfFailed(failedRun(next).run)).toEqual([3]);
    await all.host.sheet.writeCells(SHEET, [{ row: 3, column: columnOf('Role'), value: 'Agent' }]);
    await next.retryFailed(failedRun(next).run);
    expect([...all.created()].sort()).toEqual(['ann@x.org', 'bob@x.org', 'cid@x.org']);
    expect(next.state.queue.failed).toEqual([]);
  });

  test('are gone for good once they are dismissed', async () => {
    const all = await wrong();
    await all.session.dismissFailed(failedRun(all.session).run);
    const next = all.again('ann', plain);
    await next.start();
    expect([all.session.state.queue.failed, next.state.queue.failed]).toEqual([[], []]);
  });
});
