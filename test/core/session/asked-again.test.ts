/** A check that is asked for while another one goes on takes its place. */
import { describe, expect, test } from 'vitest';
import { breathing as breathingStage } from './support/breathing.js';
import { boss, columnOf, person, roster } from './support/roster.js';
import { SHEET, type Stage } from './support/stage.js';

const PEOPLE = 600;
const ROWS = roster(
  boss('zoe', 'unassigned'),
  ...Array.from({ length: PEOPLE }, (_, at) => person(`p${at}`, 'zoe@x.org', { 'Phone Channel': 'maybe' })),
);
const CHANNEL = columnOf('Phone Channel');

/** Tells the errors of each check that is shown. */
const breathing = () => breathingStage(ROWS, ({ counts }) => counts.error);

const write = (all: Stage, row: number, value: string): Promise<unknown> =>
  all.host.sheet.writeCells(SHEET, [{ row, column: CHANNEL, value }]);
const settled = (all: Stage): Promise<void> => all.session.refresh();
const reads = (all: Stage): number => all.host.sheet.calls.get('readGrid') ?? 0;

/** How many breaths a check takes until it is shown. */
async function breathsOfCheck(): Promise<number> {
  const all = await breathing();
  let last = 0;
  all.onBreath = (breath) => {
    if (all.shown.length === 0) last = breath;
  };
  await all.session.check();
  return last;
}

describe('a check that is asked for again', () => {
  test('is given up wherever it is, and the new one reads what stands there by then', async () => {
    const breaths = await breathsOfCheck();
    expect(breaths).toBeGreaterThan(5);
    for (let at = 1; at <= breaths; at++) {
      const all = await breathing();
      const second: Promise<void>[] = [];
      all.onBreath = (breath) => {
        if (breath !== at) return;
        void write(all, 10, 'y');
        second.push(all.session.check());
      };
      await all.session.check();
      expect([second.length, all.shown]).toEqual([1, []]);
      await second[0];
      expect([all.shown, all.session.state.problem, all.session.state.busy]).toEqual([[PEOPLE - 1], null, null]);
    }
  });

  test('leaves all checks out between the one that goes on and the last', async () => {
    const all = await breathing();
    const before = reads(all);
    all.onBreath = (breath) => {
      if (breath === 1) void Promise.all([all.session.check(), all.session.check(), all.session.check()]);
    };
    await all.session.check();
    await settled(all);
    expect([all.shown, reads(all) - before]).toEqual([[PEOPLE], 2]);
  });

  test('loses no edit that it read, even where the new one cannot read the sheet', async () => {
    const all = await breathing();
    await all.session.check();
    const { readGrid } = all.host.sheet;
    let breath = 0;
    all.onBreath = () => {
      if (++breath !== 3) return;
      void all.session.check();
      all.host.sheet.readGrid = () => Promise.reject(new Error('The sheet is busy.'));
    };
    const first = all.session.check();
    all.host.sheet.edit(SHEET, [{ row: 10, column: CHANNEL, value: 'y' }]); // told before the check begins, and so in what it reads
    await first;
    await settled(all);
    all.host.sheet.readGrid = readGrid;
    expect(all.shown.at(-1)).toBe(PEOPLE - 1);
    expect(all.session.state.problem).not.toBeNull();
  });

  test('marks every mistake, whatever was marked when the one before was given up', async () => {
    const all = await breathing();
    all.onBreath = () => {
      if (all.shown.length === 0) return;
      all.onBreath = () => undefined;
      void write(all, 10, 'y');
      void all.session.check();
    };
    await all.session.check();
    await settled(all);
    const marked = (all.host.sheet.marks.get(SHEET) ?? []).reduce((sum, { range }) => sum + range.rows * range.columns, 0);
    expect([all.shown, marked]).toEqual([[PEOPLE, PEOPLE - 1], PEOPLE - 1]);
  });
});

test('a preview goes on where a check is asked for meanwhile', async () => {
  const all = await breathing();
  await all.connect();
  let breath = 0;
  all.onBreath = () => {
    if (++breath === 3) void all.session.check();
  };
  const previews: boolean[] = [];
  all.session.subscribe(() => previews.push(all.session.state.preview !== null));
  await all.session.preview();
  expect(previews).toContain(true);
});
