/** A fetch and a refresh cut off at every call of the host, and cancelled at every question whether to go on. */
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../../core/ports/index.js';
import type { DirectoryEntry } from '../../../../core/roster/directory.js';
import { seenOf } from '../../../../core/team/team-entry.js';
import { TARGET, user } from '../../team/support/team.js';
import { BREAKS, interrupted } from './support/interrupted.js';
import { columnValues, getTeam, got, office, type Office } from './support/office.js';

/** So many long texts that every write takes several calls. */
const PEOPLE = 250;
const LONG = 'x'.repeat(4_900);
const CROWD = Array.from({ length: PEOPLE }, (_, i) => user(`u${String(i)}`, { profile: `${String(i)} ${LONG}` }));
const HEADINGS = TARGET.fields.map(({ heading }) => heading);

/** Cuts a job off at each of its calls, in each way, until it is no longer reached. */
async function atEachCall(
  begin: () => Promise<Office>,
  users: readonly DirectoryEntry[],
  check: (all: Office, at: string) => Promise<void>,
): Promise<number> {
  let calls = 0;
  for (const how of BREAKS) {
    for (let at = 0; ; at++) {
      const all = await begin();
      const broken = interrupted(all.host, at, how);
      const end = await Promise.race([
        getTeam(all.again(broken.host), users).then(
          () => 'done',
          () => 'failed',
        ),
        broken.dead,
      ]);
      if (end === 'done') break;
      await check(all, `${how} call ${String(at)}`);
      calls++;
    }
  }
  return calls;
}

/** Sheets that a person would take for the team. */
async function complete(all: Office): Promise<CellValue[][][]> {
  const visible = (await all.sheets()).filter(({ hidden, name }) => !hidden && name !== 'Notes');
  const sheets = await Promise.all(visible.map(async ({ id }) => (await all.host.sheet.readGrid(id)).rows));
  return sheets.filter((rows) => rows[0]?.[1] === HEADINGS[1]);
}

const finished = async (all: Office): Promise<CellValue[][]> => {
  await got(getTeam(all.again(), CROWD));
  const team = all.again();
  await team.load();
  return all.rows(team.view(await all.sheets())!.sheetName);
};

describe('a fetch', () => {
  test('that is cut off anywhere leaves nothing that looks complete and is not, and can be done again', async () => {
    const plain = office();
    await got(getTeam(plain.team, CROWD));
    const wanted = await plain.rows('Current team');
    const calls = await atEachCall(
      () => Promise.resolve(office()),
      CROWD,
      async (all, at) => {
        for (const rows of await complete(all)) expect([at, rows]).toEqual([at, wanted]);
        const team = all.again();
        await team.load();
        const view = team.view(await all.sheets());
        if (view) expect([at, await team.lastSeen((await all.sheet(view.sheetName)).id)]).toEqual([at, seenOf(CROWD)]);
        expect([at, await finished(all)]).toEqual([at, wanted]);
        expect([at, (await complete(all)).length, await all.seen()]).toEqual([at, 1, seenOf(CROWD)]);
      },
    );
    expect(calls).toBeGreaterThan(20);
  });

  test('that is cut off over and over leaves one hidden sheet', async () => {
    const all = office();
    for (let at = 0; at < 12; at++) {
      const broken = interrupted(all.host, at, 'dies after');
      await Promise.race([getTeam(all.again(broken.host), CROWD), broken.dead]);
    }
    expect((await all.sheets()).filter(({ hidden }) => hidden)).toHaveLength(1);
  });

  test('that is cancelled anywhere leaves nobody on a sheet, and no second sheet the next time', async () => {
    for (let at = 0; ; at++) {
      const all = office();
      let asked = 0;
      const end = await getTeam(all.team, CROWD, { isCancelled: () => asked++ >= at });
      if (end.ok) {
        expect(at).toBeGreaterThan(5);
        return;
      }
      expect([at, end.cancelled, all.team.view(await all.sheets())]).toEqual([at, true, null]);
      for (const { name } of await all.sheets()) {
        const cells = (await all.rows(name)).flat().filter((value) => value !== null && value !== '');
        expect([at, name, cells.length <= 2 && !JSON.stringify(cells).includes('x.org')]).toEqual([at, name, true]);
      }
      expect((await got(getTeam(all.team, CROWD))).summary).toEqual(['250 people written to “Current team”']);
      expect([at, (await all.sheets()).length]).toEqual([at, 3]);
    }
  });

  test('says how far it is, up to everybody', async () => {
    const all = office();
    const told: [number, number][] = [];
    await got(getTeam(all.team, CROWD, { onProgress: (...progress) => void told.push(progress) }));
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual([...told].sort(([a], [b]) => a - b));
    expect([told[told.length - 1], new Set(told.map(([, total]) => total))]).toEqual([[PEOPLE, PEOPLE], new Set([PEOPLE])]);
  });
});

/** Everybody has another profile, one is new, one left, one has another address. */
const LATER = [
  ...CROWD.slice(1).map((each, i) => ({ ...each, profile: `new ${String(i)} ${LONG}`, ...(i === 6 && { email: 'seven@x.org' }) })),
  user('new', { homeTown: 'Wien' }),
];

async function edited(): Promise<Office> {
  const all = office();
  await got(getTeam(all.team, CROWD));
  await all.type('Current team', [3, 'homeTown', 'Rom'], [4, 'profile', 'mine'], [5, 'homeTown', null]);
  return all;
}

describe('a refresh', () => {
  test('that is cut off anywhere loses no edit, makes none up, and can be done again', async () => {
    const plain = await edited();
    await got(getTeam(plain.team, LATER));
    const [rows, seen] = [await plain.rows('Current team'), await plain.seen()];
    expect([columnValues(rows, 'homeTown').slice(1, 4), columnValues(rows, 'profile')[2]]).toEqual([['Rom', 'Graz', null], 'mine']);
    const calls = await atEachCall(edited, LATER, async (all, at) => {
      const before = await all.rows('Current team');
      expect([at, columnValues(before, 'homeTown').slice(1, 4), columnValues(before, 'profile')[2]]).toEqual([
        at,
        ['Rom', 'Graz', null],
        'mine',
      ]);
      await got(getTeam(all.again(), LATER));
      expect([at, await all.rows('Current team'), await all.seen()]).toEqual([at, rows, seen]);
    });
    expect(calls).toBeGreaterThan(20);
  });

  test('that is cancelled anywhere leaves the sheet and what was seen as they were', async () => {
    const plain = await edited();
    const [rows, seen] = [await plain.rows('Current team'), await plain.seen()];
    for (let at = 0; ; at++) {
      const all = await edited();
      let asked = 0;
      const end = await getTeam(all.team, LATER, { isCancelled: () => asked++ >= at });
      if (end.ok) {
        expect(at).toBeGreaterThan(3);
        return;
      }
      expect([at, end.cancelled, await all.rows('Current team'), await all.seen()]).toEqual([at, true, rows, seen]);
    }
  });
});
