/** A long reading of the sheet: how far it is, and how it is stopped. */
import { describe, expect, test } from 'vitest';
import type { Host, ReadProgress } from '../../../core/ports/index.js';
import type { MemoryHost } from '../../../core/memory/index.js';
import type { Busy } from '../../../core/session/state.js';
import { TEAM } from './support/roster.js';
import { SHEET, stage } from './support/stage.js';

const TRIPS = 4;
const ROWS = 100_000;

/** A host that hands out a sheet in so many trips; `between` is called before each but the first. */
const inTrips =
  (between: (trip: number) => void, asOne = false) =>
  (host: MemoryHost): Host => {
    const wait = (told?: ReadProgress): void => {
      for (let trip = 1; trip < TRIPS; trip++) {
        between(trip);
        told?.((ROWS / TRIPS) * trip, ROWS);
      }
    };
    const readGrid: Host['sheet']['readGrid'] = async (sheet, told) => {
      await Promise.resolve();
      wait(told);
      return host.sheet.readGrid(sheet);
    };
    const readActive: Host['sheet']['readActive'] = async (told) => ({
      sheets: await host.sheet.listSheets(),
      grid: await readGrid(SHEET, told),
    });
    return { ...host, sheet: { ...host.sheet, readGrid, ...(asOne && { readActive }) } };
  };

describe.each([
  ['that is read in two trips', false],
  ['that comes with the list of sheets', true],
])('a sheet %s', (_, asOne) => {
  test('says how many of its rows are here', async () => {
    const seen: Busy[] = [];
    const all = stage({ rows: TEAM, wrap: inTrips(() => undefined, asOne) });
    await all.session.start();
    all.session.subscribe(() => {
      const { busy } = all.session.state;
      if (typeof busy?.done === 'number' && busy !== seen.at(-1)) seen.push(busy);
    });
    await all.session.check();
    expect(seen.map(({ what, done, total }) => [what, done, total])).toEqual([
      ['checking', 25_000, ROWS],
      ['checking', 50_000, ROWS],
      ['checking', 75_000, ROWS],
    ]);
    expect(all.session.state.check).not.toBeNull();
    expect(all.session.state.busy).toBeNull();
  });

  test('that nobody wants any more is left, and what was checked before stays', async () => {
    let cancelAt = 0;
    let trips = 0;
    const all = stage({
      rows: TEAM,
      wrap: inTrips((trip) => {
        trips++;
        if (trip === cancelAt) all.session.cancel();
      }, asOne),
    });
    await all.session.start();
    await all.session.check();
    const before = all.session.state.check;
    [cancelAt, trips] = [2, 0];
    await all.session.check();
    expect(trips).toBe(2);
    expect(all.session.state.check).toBe(before);
    expect([all.session.state.problem, all.session.state.busy]).toEqual([null, null]);
    cancelAt = 0;
    await all.session.check();
    expect(all.session.state.check).not.toBe(before);
  });
});

test('a cancel while nothing is read stops no later reading', async () => {
  const all = stage({ rows: TEAM, wrap: inTrips(() => undefined) });
  await all.session.start();
  all.session.cancel();
  await all.session.check();
  expect(all.session.state.check).not.toBeNull();
});

test('a reading that fails is told as before', async () => {
  const wrap = (host: MemoryHost): Host => ({ ...host, sheet: { ...host.sheet, readGrid: () => Promise.reject(new Error('broken')) } });
  const all = stage({ rows: TEAM, wrap });
  await all.session.start();
  await all.session.check();
  expect(all.session.state.problem?.why).toContain('broken');
});
