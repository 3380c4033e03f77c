/** What happens to the sheet between the preview and the send: a row leaves only as it was previewed, and wherever it moved. */
import { describe, expect, test } from 'vitest';
import { SHEET, stage, type Stage } from './support/stage.js';
import { boss, columnOf, person, roster, TEAM, TEAM_SENT } from './support/roster.js';
import { outcomes, runRows } from './support/views.js';

const [header, ...people] = TEAM;

async function previewed(): Promise<Stage> {
  const all = stage({ rows: TEAM });
  await all.prepare();
  await all.session.saveOptions({ writeStatusColumn: true });
  return all;
}

/** The status column as `address status`. */
async function statuses(all: Stage): Promise<string[]> {
  const cells = await all.cells();
  const at = cells.find((row) => row.includes('Muster status'))?.indexOf('Muster status') ?? -1;
  return cells.map((row) => `${String(row[0])} ${String(row[at] ?? '')}`).filter((line) => !line.startsWith('Email'));
}

describe('between preview and send', () => {
  test('a row that was edited is not sent', async () => {
    const all = await previewed();
    await all.host.sheet.writeCells(SHEET, [{ row: 2, column: columnOf('Last Name'), value: 'Smith' }]);
    await all.session.send();
    expect(all.created()).toEqual(['zoe@x.org', 'cid@x.org', 'bob@x.org']);
    expect(runRows(all.session)).toMatchInlineSnapshot(`
      [
        "4 Cid Lee succeeded: Created",
        "5 Zoe Lee succeeded: Created",
        "2 Ann Lee not-sent: The row changed after the preview",
        "3 Bob Lee succeeded: Created",
      ]
    `);
  });

  test('a password that was edited counts as an edit', async () => {
    const all = await previewed();
    await all.host.sheet.writeCells(SHEET, [{ row: 2, column: columnOf('Temporary Password'), value: 'Hunter2!' }]);
    await all.session.send();
    expect(all.created()).not.toContain('ann@x.org');
  });

  test('an edit that the session heard of counts as well', async () => {
    const all = await previewed();
    all.host.sheet.edit(SHEET, [{ row: 2, column: columnOf('Last Name'), value: 'Smith' }]);
    await all.session.send();
    expect(all.created()).not.toContain('ann@x.org');
    expect(outcomes(all.session)).toEqual({ succeeded: 3, 'not-sent': 1 });
  });

  test('a leader who was edited keeps back whoever waits for them', async () => {
    const all = await previewed();
    await all.host.sheet.writeCells(SHEET, [{ row: 5, column: columnOf('First Name'), value: 'Zelda' }]);
    await all.session.send();
    expect(runRows(all.session)).toMatchInlineSnapshot(`
      [
        "4 Cid Lee succeeded: Created",
        "5 Zoe Lee not-sent: The row changed after the preview",
        "2 Ann Lee not-sent: Its leader was not created",
        "3 Bob Lee not-sent: Its leader was not created",
      ]
    `);
  });

  test('columns that mean nothing to the target may change', async () => {
    const all = stage({ rows: TEAM.map((row, i) => [...row, i === 0 ? 'Desk' : `A${String(i)}`]) });
    await all.prepare();
    await all.host.sheet.writeCells(SHEET, [{ row: 2, column: header!.length + 1, value: 'B7' }]);
    await all.session.send();
    expect(all.created()).toEqual(TEAM_SENT);
  });

  test('a sheet that was sorted is sent rightly, and each status stands beside its person', async () => {
    const all = await previewed();
    await all.rewrite([header!, ...[...people].reverse()]);
    await all.host.sheet.writeCells(SHEET, [{ row: 2, column: columnOf('Last Name'), value: 'Smith' }]);
    await all.session.send();
    // Zoe stands on row 2 now and was edited there.
    expect(await statuses(all)).toMatchInlineSnapshot(`
      [
        "zoe@x.org Not sent: The row changed after the preview",
        "cid@x.org Created",
        "bob@x.org Not sent: Its leader was not created",
        "ann@x.org Not sent: Its leader was not created",
      ]
    `);
  });

  test('a sheet that was sorted under the eyes of the session names each person rightly', async () => {
    const all = await previewed();
    const sorted = [...people].reverse();
    all.host.sheet.edit(
      SHEET,
      sorted.flatMap((row, r) => row.map((value, c) => ({ row: r + 2, column: c + 1, value }))),
    );
    await all.session.send();
    expect(all.created()).toEqual(TEAM_SENT);
    expect(runRows(all.session).map((line) => line.slice(2))).toEqual([
      'Cid Lee succeeded: Created',
      'Zoe Lee succeeded: Created',
      'Ann Lee succeeded: Created',
      'Bob Lee succeeded: Created',
    ]);
  });

  test('rows that were inserted above move the table, and its status column goes with it', async () => {
    const all = await previewed();
    await all.rewrite([['Our people', ...new Array<null>(header!.length - 1).fill(null)], header!.map(() => null), header!, ...people]);
    await all.session.send();
    expect(all.created()).toEqual(TEAM_SENT);
    const cells = await all.cells();
    expect(cells.map((row) => row.at(-1))).toEqual([null, null, 'Muster status', 'Created', 'Created', 'Created', 'Created']);
  });

  test('a row that was deleted is not sent, and the others are', async () => {
    const all = await previewed();
    const blank = header!.map(() => null);
    await all.rewrite([header!, ...people.slice(1), blank]);
    await all.session.send();
    expect(all.created()).toEqual(['zoe@x.org', 'cid@x.org', 'bob@x.org']);
    expect(await statuses(all)).toEqual(['bob@x.org Created', 'cid@x.org Created', 'zoe@x.org Created']);
  });

  test('a row that was copied is not sent, for nobody can tell which of the two is meant', async () => {
    const all = await previewed();
    await all.rewrite([...TEAM, [...people[0]!.slice(0, 2), 'Anna', ...people[0]!.slice(3)]]);
    await all.host.sheet.writeCells(SHEET, [{ row: 2, column: columnOf('First Name'), value: 'Annette' }]);
    await all.session.send();
    expect(all.created()).not.toContain('ann@x.org');
  });

  test('a heading that was renamed keeps everybody back', async () => {
    const all = await previewed();
    await all.host.sheet.writeCells(SHEET, [{ row: 1, column: columnOf('Team Leader'), value: 'Former Team Leader' }]);
    await all.session.send();
    expect(all.posts()).toEqual([]);
    expect(outcomes(all.session)).toEqual({ 'not-sent': 4 });
  });

  test('a sheet that was renamed is the same sheet', async () => {
    let name = 'Team';
    const all = stage({
      rows: TEAM,
      wrap: (host) => ({
        ...host,
        sheet: { ...host.sheet, listSheets: async () => (await host.sheet.listSheets()).map((info) => ({ ...info, name })) },
      }),
    });
    await all.prepare();
    name = 'Team 2026';
    await all.session.send();
    expect(all.created()).toEqual(TEAM_SENT);
  });

  test('a sheet that is gone stops the send before anything leaves', async () => {
    let gone = false;
    const refuse = <T>(): Promise<T> => Promise.reject(new Error('The sheet is gone.'));
    const all = stage({
      rows: TEAM,
      wrap: (host) => ({
        ...host,
        sheet: { ...host.sheet, readRows: (sheet, spans) => (gone ? refuse() : host.sheet.readRows(sheet, spans)) },
      }),
    });
    await all.prepare();
    gone = true;
    await all.session.send();
    expect([all.posts(), all.session.state.run?.stopped?.what]).toEqual([[], 'The send stopped: the sheet could not be read.']);
    expect(all.session.state.resumable).toHaveLength(1);
    gone = false;
    await all.session.resume(all.session.state.resumable[0]!.run);
    expect(all.created()).toEqual(TEAM_SENT);
  });

  test('a column put before the table moves what shows in its cells along', async () => {
    const rows = roster(person('ann', undefined, { 'Email Address': null, 'Employee ID': 42 }), person('bob'));
    const shown = rows.map((row) => row.map((value) => (value === 42 ? '0042' : value === null ? null : String(value))));
    const all = stage({ rows, grid: { shown, firstColumn: 2 } });
    await all.prepare();
    await all.session.saveOptions({ writeStatusColumn: true });
    await all.host.sheet.writeCells(SHEET, [{ row: 2, column: 1, value: 'x' }]);
    await all.session.send();
    expect(all.created()).toEqual(['0042', 'bob@x.org']);
    expect((await all.cells()).map((row) => row.at(-1))).toEqual(['Muster status', 'Created', 'Created']);
  });
});

describe('settings that change between preview and send', () => {
  test.each([
    ['the address', (all: Stage) => all.session.saveSettings({ baseUrl: 'https://other.api.stellaconnect.net' })],
    ['the key', (all: Stage) => all.session.setSecret('apiKey', 'demo-live-key')],
    ['the rows that count', (all: Stage) => all.session.saveOptions({ visibleRowsOnly: true })],
    ['a mended cell', (all: Stage) => all.session.applyFix({ label: '', cells: [{ row: 2, column: 3, from: 'Ann', to: 'Anna' }] })],
    ['a new check', (all: Stage) => all.session.check()],
  ])('%s: a new preview is asked for', async (_, change) => {
    const all = await previewed();
    await change(all);
    expect(all.session.state.preview).toBeNull();
    await all.session.send();
    expect([all.posts(), all.session.state.problem?.what]).toEqual([[], 'There is nothing to send.']);
  });

  test('the status column alone needs none', async () => {
    const all = await previewed();
    await all.session.saveOptions({ writeStatusColumn: false });
    expect(all.session.state.preview).not.toBeNull();
  });
});

test('a chain of leaders leaves from the top down', async () => {
  const all = stage({ rows: roster(person('d', 'c@x.org'), boss('c', 'b@x.org'), boss('b', 'a@x.org'), boss('a')) });
  await all.prepare();
  await all.session.send();
  expect(all.posts()).toEqual(['a@x.org', 'b@x.org', 'c@x.org', 'd@x.org']);
});
