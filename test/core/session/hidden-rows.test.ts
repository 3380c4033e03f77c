/** Rows that a filter or the user hides: people like any others, unless only visible ones are wanted. */
import { describe, expect, test } from 'vitest';
import type { MemoryHost } from '../../../core/memory/index.js';
import type { Host } from '../../../core/ports/index.js';
import { TEAM } from './support/roster.js';
import { stage } from './support/stage.js';
import { checkOf, issues } from './support/views.js';

describe('hidden rows', () => {
  const hidden = { rows: TEAM, grid: { hiddenRows: [2] } };

  test('are people', async () => {
    const all = stage(hidden);
    await all.prepare();
    expect([all.session.state.preview!.counts.create, issues(all.session, { code: 'row-hidden' })]).toEqual([4, ['row-hidden 2']]);
  });

  test('are left out where only visible rows count, and the check says so at once', async () => {
    const all = stage(hidden);
    await all.prepare();
    await all.session.saveOptions({ visibleRowsOnly: true });
    expect(checkOf(all.session).people).toBe(3);
    await all.session.preview();
    await all.session.send();
    expect([...all.created()].sort()).toEqual(['bob@x.org', 'cid@x.org', 'zoe@x.org']);
  });

  test('are left out by the fix of any of them', async () => {
    const all = stage(hidden);
    await all.prepare();
    const [fix] = checkOf(all.session).issues({ code: 'row-hidden' }).at(0).fixes;
    await all.session.applyFix(fix!);
    expect([checkOf(all.session).people, issues(all.session, { code: 'row-hidden' })]).toEqual([3, []]);
    expect([all.session.state.settings.visibleRowsOnly, all.session.state.preview?.counts.create]).toEqual([true, 3]);
  });

  test('are counted whether they are left out or not; blank ones are not among them', async () => {
    const rows = [...TEAM, [], ['Total', '4']];
    const all = stage({ rows, grid: { hiddenRows: [2, 3, TEAM.length + 1, TEAM.length + 2, 40] } });
    await all.prepare();
    const before = checkOf(all.session).hiddenRows;
    await all.session.saveOptions({ visibleRowsOnly: true });
    expect([before, checkOf(all.session).hiddenRows]).toEqual([3, 3]);
  });

  test('are no cause to be mended: whether they count is asked beside the causes', async () => {
    const all = stage({ ...hidden, grid: { hiddenRows: [2, 3, 4] } });
    await all.prepare();
    expect([checkOf(all.session).hiddenRows, checkOf(all.session).causes.map(({ title }) => title)]).toEqual([3, []]);
  });

  test('that are not known bar sending only visible ones', async () => {
    const unknown = (host: MemoryHost): Host => ({
      ...host,
      sheet: {
        ...host.sheet,
        readGrid: async (id) => {
          const { hiddenRows: _, ...grid } = await host.sheet.readGrid(id);
          return grid;
        },
      },
    });
    const all = stage({ rows: TEAM, wrap: unknown });
    await all.prepare();
    await all.session.saveOptions({ visibleRowsOnly: true });
    expect([all.session.state.check, all.session.state.problem]).toMatchInlineSnapshot(`
      [
        null,
        {
          "todo": "Switch off “visible rows only” in Settings, or copy the visible rows to a sheet of their own.",
          "what": "It could not be told which rows are hidden.",
          "why": "The spreadsheet did not tell; on long sheets asking for each row takes too long.",
        },
      ]
    `);
    await all.session.preview();
    await all.session.send();
    expect(all.posts()).toEqual([]);
    await all.session.saveOptions({ visibleRowsOnly: false });
    await all.session.preview();
    await all.session.send();
    expect(all.created()).toHaveLength(4);
  });

  test('is not asked while nothing was checked', async () => {
    const all = stage(hidden);
    await all.session.start();
    await all.session.saveOptions({ visibleRowsOnly: true });
    expect([all.session.state.check, all.host.sheet.calls.get('readGrid')]).toEqual([null, undefined]);
  });
});
