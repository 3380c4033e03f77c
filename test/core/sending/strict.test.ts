/** Strict runs: the first certain failure ends them, and what is unknown by then is settled before. */
import { describe, expect, test } from 'vitest';
import { readRun } from '../../../core/sending/index.js';
import { plannedRow, updateRow } from './model/model-api.js';
import { outcomes, people, posted } from './model/scene.js';
import { BOB, CID, DAN, teamWorld } from './model/team.js';
import { driveOnce, type World } from './model/world.js';

const STRICT = { strict: true };
const refused = { ...plannedRow('bad@x.org'), leader: { email: 'nobody@x.org', employeeId: null } };
const rename = updateRow(BOB, { name: 'Bob' });
const renamed = (all: World): World => {
  all.server.edit(BOB.uid, 'name', 'Robert', all.clock.now());
  return all;
};

async function ended(all: World): Promise<string | null> {
  return readRun(await all.journal.read('run-1'), 'run-1').state;
}

describe('a strict run', () => {
  test('in which nothing fails ends as any other', async () => {
    const receipt = await driveOnce(teamWorld(), [rename, plannedRow('gus@x.org')], STRICT);
    expect([receipt.stop, receipt.counts.succeeded]).toEqual([null, 2]);
  });

  test('stops at the first row that is refused, and is over', async () => {
    const all = teamWorld();
    const receipt = await driveOnce(all, [plannedRow('gus@x.org'), refused, ...people(4)], STRICT);
    expect(receipt.stop).toEqual({ code: 'strict', detail: 'bad@x.org' });
    expect(outcomes(receipt)).toEqual([
      'gus succeeded',
      'bad failed refused',
      'p0 not-sent strict',
      'p1 not-sent strict',
      'p2 not-sent strict',
      'p3 not-sent strict',
    ]);
    expect([posted(all), await ended(all), await all.journal.open()]).toEqual([['gus', 'bad'], 'settled', []]);
  });

  test('stops at a row whose person somebody changed', async () => {
    const receipt = await driveOnce(renamed(teamWorld()), [rename, updateRow(CID, { email: 'c@x.org' })], STRICT);
    expect([receipt.stop?.code, outcomes(receipt)]).toEqual(['strict', ['bob not-sent conflict', 'c not-sent strict']]);
  });

  test('stops at a row that changed since the preview', async () => {
    const all = teamWorld();
    all.checks.set(rename.rid, 'changed');
    expect((await driveOnce(all, [rename, updateRow(DAN, { email: 'd@x.org' })], STRICT)).stop?.code).toBe('strict');
  });

  test('settles first what is unknown', async () => {
    const all = teamWorld({ faults: new Map([[3, 'lost-after']]) });
    const receipt = await driveOnce(all, [plannedRow('gus@x.org'), refused, ...people(4)], STRICT);
    expect(outcomes(receipt).slice(0, 3)).toEqual(['gus succeeded', 'bad failed refused', 'p0 not-sent strict']);
    expect(await ended(all)).toBe('settled');
  });

  test('stays open where that cannot be settled', async () => {
    const all = teamWorld({ faults: new Map([[3, 'lost-after']]) });
    const receipt = await driveOnce(all, [plannedRow('gus@x.org'), refused], STRICT, (run) => {
      if (run.progress(0).stop) run.abandon();
    });
    expect([outcomes(receipt)[0], await ended(all)]).toEqual(['gus unknown unknown-outcome', 'stopped']);
  });

  test('that is taken up again after a failure sends nothing more', async () => {
    const all = teamWorld();
    await driveOnce(all, [refused, ...people(2)], STRICT);
    all.journal.lines.pop(); // as after a kill before its last word
    expect(all.journal.lines.map(({ state }) => state)).toContain('rejected');
    const before = posted(all);
    const receipt = await driveOnce(all, [refused, ...people(2)], STRICT);
    expect([receipt.stop?.code, posted(all)]).toEqual(['strict', before]);
  });
});

test('a run that is not strict goes on', async () => {
  const all = renamed(teamWorld());
  const receipt = await driveOnce(all, [rename, refused, plannedRow('gus@x.org')]);
  expect([receipt.stop, outcomes(receipt)]).toEqual([null, ['bob not-sent conflict', 'bad failed refused', 'gus succeeded']]);
});

test('the last record of a run tells its counts, and the first one none', async () => {
  const all = teamWorld();
  await driveOnce(all, [refused, plannedRow('gus@x.org')]);
  const heads = all.journal.lines.filter(({ kind }) => kind === 'run').map((line) => readRun([{ ...line }], 'run-1').head?.counts);
  expect(heads).toEqual([undefined, { succeeded: 1, failed: 1, unknown: 0, cancelled: 0, 'not-sent': 0 }]);
});

test('a run that is not about a sheet reads no row again', async () => {
  const all = teamWorld();
  const receipt = await driveOnce(all, [rename, plannedRow('gus@x.org')], { reread: false });
  expect([receipt.counts.succeeded, all.log.includes('reread')]).toEqual([2, false]);
});
