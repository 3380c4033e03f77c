/** A pane that is closed while one send is on its way and another one waits: what the next pane finds, and how it goes on. */
import { describe, expect, test } from 'vitest';
import { type Held, held, prepareMore, waiting } from '../support/held.js';
import { columnOf, person, roster, TEAM, TEAM_SENT } from '../support/roster.js';
import { plain, SHEET, type Stage } from '../support/stage.js';

describe('a pane that is closed', () => {
  const MORE = 'more';
  const sheetOf = (id: string, name: string, rows: typeof TEAM) => ({
    id,
    name,
    grid: { rows: rows.map((row) => [...row]), firstRow: 1, firstColumn: 1 },
  });

  /** The workbook after a pane was closed that sent one sheet, while another sheet waited: in a new pane, with the first one taken up. */
  async function closed(): Promise<{ all: Held; next: Stage['session'] }> {
    const all = await held({ sheets: [sheetOf(SHEET, 'Team', TEAM), sheetOf(MORE, 'More', roster(person('dan', 'zoe@x.org')))] });
    await all.host.sheet.reveal(MORE, { row: 1, column: 1 });
    await all.session.check();
    await all.session.preview();
    void all.session.send();
    await expect.poll(() => waiting(all)).toBe(1);
    all.session.dispose();
    all.gate.open();
    await all.first;
    await all.host.sheet.reveal(SHEET, { row: 1, column: 1 });
    const next = all.again('ann', plain);
    await next.start();
    return { all, next };
  }

  test('leaves the run that was on its way and the send that waited, and begins no other', async () => {
    const { all, next } = await closed();
    expect(all.posts()).not.toContain('dan@x.org');
    expect([next.state.resumable.length, next.state.queue.left]).toMatchObject([1, [{ sheetName: 'More', mode: 'create', rows: 1 }]]);
  });

  test('keeps nothing of any person in the workbook', async () => {
    const { all } = await closed();
    expect(await all.host.settings.get('muster.waiting-sends')).not.toMatch(/dan|x\.org/iu);
  });

  test('leaves a send that goes on as it was agreed to', async () => {
    const { all, next } = await closed();
    await next.resume(next.state.resumable[0]!.run);
    await next.continueSend(next.state.queue.left[0]!.id);
    expect([...all.created()].sort()).toEqual([...TEAM_SENT, 'dan@x.org'].sort());
    expect([next.state.queue.left, next.state.problem]).toEqual([[], null]);
    const third = all.again('ann', plain);
    await third.start();
    expect(third.state.queue.left).toEqual([]);
  });

  test('leaves a send that is shown again where the sheet says something else by now', async () => {
    const { all, next } = await closed();
    await next.resume(next.state.resumable[0]!.run);
    await all.host.sheet.writeCells(MORE, [{ row: 2, column: columnOf('First Name'), value: 'Daniel' }]);
    await next.continueSend(next.state.queue.left[0]!.id);
    expect(all.created()).not.toContain('dan@x.org');
    expect(next.state.preview?.counts.create).toBe(1);
  });

  test('leaves nothing waiting of what had begun', async () => {
    const all = await held();
    await prepareMore(all, person('dan'));
    const second = all.session.send();
    await expect.poll(() => waiting(all)).toBe(1);
    const before = await all.host.settings.get('muster.waiting-sends');
    all.gate.open();
    await Promise.all([all.first, second]);
    await all.host.settings.set('muster.waiting-sends', before!); // as if the pane had died before it was forgotten
    const next = all.again('ann', plain);
    await next.start();
    expect(next.state.queue.left).toEqual([]);
  });
});
