/** Following what the user does on the sheet: edits, and dates to be decided on. */
import { describe, expect, test } from 'vitest';
import type { Host } from '../../../core/ports/index.js';
import type { MemoryHost } from '../../../core/memory/index.js';
import { SHEET, stage, type Stage, type StageOptions } from './support/stage.js';
import { boss, columnOf, person, roster, TEAM } from './support/roster.js';
import { checkOf, issues } from './support/views.js';

const ROWS = roster(person('ann', 'zoe@x.org'), person('bob', 'zoe@x.org'), boss('zoe', 'unassigned'));

async function checked(options: StageOptions = { rows: ROWS }): Promise<Stage> {
  const all = stage(options);
  await all.session.start();
  await all.session.check();
  return all;
}

/** Lets the session follow the edits that it has heard of so far. */
const settled = (all: Stage): Promise<void> => all.session.reveal({ row: 1, column: 1 }).then(() => all.session.clearHighlights());

/** A host that cannot tell edits. */
const deaf = (host: MemoryHost): Host => {
  const { onEdit: _, ...sheet } = host.sheet;
  return { ...host, sheet };
};

describe('an edit', () => {
  test('is checked again without reading the whole sheet', async () => {
    const all = await checked();
    all.host.sheet.edit(SHEET, [{ row: 3, column: columnOf('Phone Channel'), value: 'maybe' }]);
    await settled(all);
    expect([issues(all.session), all.host.sheet.calls.get('readGrid')]).toEqual([['yes-no 3 Phone Channel'], 1]);
  });

  test('of a leader is felt by whoever waits for them', async () => {
    const all = await checked();
    all.host.sheet.edit(SHEET, [{ row: 4, column: columnOf('Phone Channel'), value: 'maybe' }]);
    await settled(all);
    expect(issues(all.session)).toMatchInlineSnapshot(`
      [
        "leader-blocked 2 Team Leader",
        "leader-blocked 3 Team Leader",
        "yes-no 4 Phone Channel",
      ]
    `);
    all.host.sheet.edit(SHEET, [{ row: 4, column: columnOf('Phone Channel'), value: 'no' }]);
    await settled(all);
    expect(issues(all.session)).toEqual([]);
  });

  test('raises the version, so that lists read before are known to be old', async () => {
    const all = await checked();
    const { version } = checkOf(all.session);
    all.host.sheet.edit(SHEET, [{ row: 3, column: columnOf('Role'), value: 'Trainer' }]);
    await settled(all);
    expect(checkOf(all.session).version).toBeGreaterThan(version);
  });

  test('that adds a person counts them', async () => {
    const all = await checked();
    all.host.sheet.edit(
      SHEET,
      person('cid', 'zoe@x.org').map((value, i) => ({ row: 5, column: i + 1, value })),
    );
    await settled(all);
    expect([checkOf(all.session).people, issues(all.session)]).toEqual([4, []]);
  });

  test('of a heading maps the columns anew', async () => {
    const all = await checked();
    all.host.sheet.edit(SHEET, [{ row: 1, column: columnOf('Last Name'), value: 'Desk' }]);
    await settled(all);
    expect(issues(all.session, { code: 'column-missing' })).toHaveLength(1);
  });

  test('that clears everything leaves nobody', async () => {
    const all = await checked();
    all.host.sheet.edit(
      SHEET,
      ROWS.flatMap((row, r) => row.map((_, c) => ({ row: r + 1, column: c + 1, value: null }))),
    );
    await settled(all);
    expect([checkOf(all.session).people, issues(all.session)]).toEqual([0, ['header-not-found -']]);
  });

  test('of another sheet is none of its business', async () => {
    const all = await checked();
    const { version } = checkOf(all.session);
    await all.host.sheet.addSheet!('Notes', []);
    all.host.sheet.edit('sheet-2', [{ row: 2, column: 1, value: 'x' }]);
    await settled(all);
    expect(checkOf(all.session).version).toBe(version);
  });

  test('that moved rows asks for a new check', async () => {
    let tell: Parameters<NonNullable<Host['sheet']['onEdit']>>[0] = () => undefined;
    const wrap = (host: MemoryHost): Host => ({
      ...host,
      sheet: {
        ...host.sheet,
        onEdit: (listener) => {
          tell = listener;
          return () => undefined;
        },
      },
    });
    const all = await checked({ rows: ROWS, wrap });
    tell({ sheet: SHEET, range: null });
    await settled(all);
    expect(checkOf(all.session).stale).toBe(true);
    await all.session.check();
    expect(checkOf(all.session).stale).toBe(false);
    tell({ sheet: SHEET, range: { row: 1, column: 1, rows: 5_000, columns: 1 } });
    await settled(all);
    expect(checkOf(all.session).stale).toBe(true);
  });

  test('while rows are sent is followed when they are', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    const sent = all.session.send();
    all.host.sheet.edit(SHEET, [{ row: 4, column: columnOf('Phone Channel'), value: 'maybe' }]);
    await sent;
    await settled(all);
    expect(issues(all.session, { code: 'yes-no' })).toEqual(['yes-no 4 Phone Channel']);
  });

  test('is heard no more once the session is disposed of', async () => {
    const all = await checked();
    all.session.dispose();
    all.host.sheet.edit(SHEET, [{ row: 3, column: columnOf('Phone Channel'), value: 'maybe' }]);
    await settled(all);
    expect(issues(all.session)).toEqual([]);
  });
});

describe('a host that cannot tell edits', () => {
  test('is looked at when the pane gets the focus', async () => {
    const all = await checked({ rows: ROWS, wrap: deaf });
    await all.host.sheet.writeCells(SHEET, [{ row: 3, column: columnOf('Phone Channel'), value: 'maybe' }]);
    await all.session.refresh();
    expect(issues(all.session)).toEqual(['yes-no 3 Phone Channel']);
  });

  test('is not checked again where nothing changed', async () => {
    const all = await checked({ rows: ROWS, wrap: deaf });
    const { version } = checkOf(all.session);
    await all.session.refresh();
    expect(checkOf(all.session).version).toBe(version);
  });

  test.each([
    ['somebody was added below', (all: Stage) => all.rewrite([...ROWS, person('cid', 'zoe@x.org')])],
    ['the last row was cleared', (all: Stage) => all.rewrite([...ROWS.slice(0, 3), ROWS[0]!.map(() => null)])],
    ['everything was cleared', (all: Stage) => all.rewrite(ROWS.map((row) => row.map(() => null)))],
    ['every column moved by one', (all: Stage) => all.rewrite(ROWS.map((row) => [null, ...row]))],
    ['rows were put above', (all: Stage) => all.rewrite([['People'], [null], ...ROWS])],
  ])('notices that %s', async (_, change) => {
    const all = await checked({ rows: ROWS, wrap: deaf });
    const { version } = checkOf(all.session);
    await change(all);
    await all.session.refresh();
    expect(checkOf(all.session).version).toBeGreaterThan(version);
  });

  test('keeps a preview as it is: the rows are read again before they are sent', async () => {
    const all = stage({ rows: TEAM, wrap: deaf });
    await all.prepare();
    await all.host.sheet.writeCells(SHEET, [{ row: 4, column: columnOf('Last Name'), value: 'Smith' }]);
    await all.session.refresh();
    expect(all.session.state.preview).not.toBeNull();
    await all.session.send();
    expect(all.created()).not.toContain('cid@x.org');
  });
});

describe('the selection', () => {
  test('is followed on the sheet that was checked', async () => {
    const all = await checked();
    all.host.sheet.select(SHEET, { row: 3, column: 2 });
    all.host.sheet.select('elsewhere', { row: 9, column: 9 });
    expect(all.session.state.selection).toEqual({ row: 3, column: 2 });
  });
});

describe('dates that can be read in two ways', () => {
  const DATED = roster(person('ann', undefined, { 'Start Date': '03/04/2026' }), person('bob', undefined, { 'Start Date': '05/06/2026' }));

  test('are asked about, with both readings', async () => {
    const all = await checked({ rows: DATED });
    expect(checkOf(all.session).dateQuestion).toMatchInlineSnapshot(`
      {
        "chosen": null,
        "dayFirst": "2026-04-03",
        "example": "03/04/2026",
        "field": "startDate",
        "heading": "Start Date",
        "monthFirst": "2026-03-04",
      }
    `);
  });

  test('are not sent until they are decided on', async () => {
    const all = stage({ rows: DATED });
    await all.prepare();
    expect(all.session.state.preview!.summary).toMatchInlineSnapshot(`
      [
        "2 people will be created",
        "Start Date is not sent until you say how its dates are read",
      ]
    `);
    await all.session.send();
    expect(all.server.store.users.byEmail('ann@x.org')[0]!.start_date).toBeNull();
  });

  test.each([
    ['day-first', '2026-04-03'],
    ['month-first', '2026-03-04'],
  ] as const)('are sent as decided: %s', async (reading, date) => {
    const all = stage({ rows: DATED });
    await all.prepare();
    await all.session.chooseDates(reading);
    expect([checkOf(all.session).dateQuestion?.chosen, issues(all.session), all.session.state.preview]).toEqual([reading, [], null]);
    await all.session.preview();
    await all.session.send();
    expect(all.server.store.users.byEmail('ann@x.org')[0]!.start_date).toBe(date);
  });

  test('that nobody asked about are no question', async () => {
    const all = await checked();
    await all.session.chooseDates('day-first');
    expect([checkOf(all.session).dateQuestion, all.session.state.problem]).toEqual([null, null]);
  });
});
