/** The sheet of the team brought up to date while people work on it. */
import { describe, expect, test } from 'vitest';
import type { Host, SheetHost } from '../../../../core/ports/index.js';
import type { DirectoryEntry } from '../../../../core/roster/directory.js';
import { seenOf } from '../../../../core/team/team-entry.js';
import { columnOf, TEAM, user } from '../../team/support/team.js';
import { columnValues, getTeam, got, office, type Office, problemOf } from './support/office.js';

const now = (changes: Readonly<Record<string, DirectoryEntry>>): DirectoryEntry[] =>
  TEAM.map((each) => ({ ...each, ...changes[each.firstName ?? ''] }));

async function fetched(): Promise<Office> {
  const all = office();
  await got(getTeam(all.team, TEAM));
  return all;
}

const wrapped = (all: Office, sheet: Partial<SheetHost>): Host => ({ ...all.host, sheet: { ...all.host.sheet, ...sheet } });

describe('a refresh', () => {
  test('writes what the target changed, keeps what people edited, and leaves conflicts to them', async () => {
    const all = await fetched();
    await all.type('Current team', [2, 'homeTown', 'Rom'], [3, 'homeTown', 'Rom']);
    const { summary } = await got(
      getTeam(all.team, [...now({ bob: { homeTown: 'Wien', lastName: 'Kay' }, zoe: { homeTown: 'Linz' } }), user('dan')]),
    );
    const rows = await all.rows('Current team');
    expect([columnValues(rows, 'homeTown'), columnValues(rows, 'lastName')]).toEqual([
      ['Rom', 'Rom', 'Linz', 'Graz'],
      ['Lee', 'Kay', 'Lee', 'Lee'],
    ]);
    expect(summary).toEqual([
      '2 cells brought up to date',
      '1 person added at the end',
      '1 edit of yours not sent yet: kept',
      '1 cell changed both here and at the target: kept, the preview asks which to send',
    ]);
    expect((await all.seen()).get('bob@x.org')).toMatchObject({ homeTown: 'Graz', lastName: 'Kay' });
  });

  test('finds people on a sheet that was sorted and has a heading of another name', async () => {
    const all = await fetched();
    const { id } = await all.sheet('Current team');
    const grid = await all.host.sheet.readGrid(id);
    const order = [0, 3, 1, 2].map((row) => grid.rows[row]!);
    await all.host.sheet.writeCells(
      id,
      order.flatMap((row, r) => row.map((value, c) => ({ row: r + 1, column: c + 1, value }))),
    );
    await all.type('Current team', [1, 'homeTown', 'City']);
    await got(getTeam(all.team, now({ bob: { homeTown: 'Wien' } })));
    const rows = await all.rows('Current team');
    expect(columnValues(rows, 'record').map((record, at) => [record, columnValues(rows, 'homeTown')[at]])).toEqual([
      ['zoe@x.org', 'Graz'],
      ['ann@x.org', 'Graz'],
      ['bob@x.org', 'Wien'],
    ]);
  });

  test('uses what a person chose for a column', async () => {
    const all = await fetched();
    await all.type('Current team', [1, 'homeTown', 'xyz']);
    await got(getTeam(all.team, now({ bob: { homeTown: 'Wien' } }), { mapping: { xyz: 'homeTown' } }));
    expect(columnValues(await all.rows('Current team'), 'homeTown')).toEqual(['Graz', 'Wien', 'Graz']);
  });

  test('of an unchanged target writes nothing', async () => {
    const all = await fetched();
    const before = all.host.sheet.calls.get('writeCells') ?? 0;
    expect((await got(getTeam(all.team, TEAM))).summary).toEqual(['Nothing changed at the target']);
    expect((all.host.sheet.calls.get('writeCells') ?? 0) - before).toBe(0);
  });

  test('says who left, and who was taken out', async () => {
    const all = await fetched();
    const { id } = await all.sheet('Current team');
    await all.host.sheet.writeCells(
      id,
      Array.from({ length: 20 }, (_, c) => ({ row: 2, column: c + 1, value: null })),
    );
    expect((await got(getTeam(all.team, now({}).slice(0, 2)))).summary).toEqual([
      'Nothing changed at the target',
      '1 person no longer at the target; the row stays',
      '1 person whom you took out of the sheet stays out',
    ]);
  });

  test('without what was seen compares with the target alone, says so, and knows it from then on', async () => {
    const all = await fetched();
    const hidden = await all.sheet('Muster team');
    const host = wrapped(all, { listSheets: async () => (await all.host.sheet.listSheets()).filter(({ id }) => id !== hidden.id) });
    const team = all.again(host);
    const { id } = await all.sheet('Current team');
    expect([await team.lastSeen(id), team.notice?.what]).toEqual([undefined, 'It is not known what was fetched.']);
    const users = now({ bob: { homeTown: 'Wien' } });
    expect((await got(getTeam(team, users))).summary).toEqual([
      'Nothing changed at the target',
      '1 edit of yours not sent yet: kept',
      'What was fetched before is lost: every difference counts as your edit, and people you took out may be back',
    ]);
    expect([await team.lastSeen(id), team.notice]).toEqual([seenOf(users), null]);
    expect((await all.sheets()).map(({ name }) => name)).toEqual(['Notes', 'Muster team', 'Current team', 'Muster team (2)']);
  });

  test('counts an emptied hidden sheet as lost too', async () => {
    const all = await fetched();
    const { id } = await all.sheet('Muster team');
    await all.host.sheet.writeCells(
      id,
      [2, 3, 4].map((row) => ({ row, column: 1, value: null })),
    );
    expect([await all.team.lastSeen((await all.sheet('Current team')).id), all.team.notice?.what]).toEqual([
      undefined,
      'It is not known what was fetched.',
    ]);
  });

  test('refuses a sheet without its headings, and writes nothing', async () => {
    const all = await fetched();
    const { id } = await all.sheet('Current team');
    await all.host.sheet.writeCells(
      id,
      Array.from({ length: 20 }, (_, c) => ({ row: 1, column: c + 1, value: `x${String(c)}` })),
    );
    const before = await all.rows('Current team');
    expect(await problemOf(getTeam(all.team, now({ bob: { homeTown: 'Wien' } })))).toBe('The headings of “Current team” were not found.');
    expect(await all.rows('Current team')).toEqual(before);
  });

  test('refuses a sheet that is protected', async () => {
    const all = await fetched();
    const listSheets: SheetHost['listSheets'] = async () =>
      (await all.host.sheet.listSheets()).map((sheet) => ({ ...sheet, writable: false }));
    expect(await problemOf(getTeam(all.again(wrapped(all, { listSheets })), TEAM))).toBe('“Current team” is protected.');
  });

  test.each<[string, (all: Office, sheet: string) => Promise<void>]>([
    ['sorts', async (all, id) => all.host.sheet.writeCells(id, [{ row: 3, column: columnOf('record'), value: 'ann@x.org' }])],
    ['types in the row', async (all, id) => all.host.sheet.writeCells(id, [{ row: 3, column: columnOf('homeTown'), value: 'Rom' }])],
    ['renames the column', async (all, id) => all.host.sheet.writeCells(id, [{ row: 1, column: columnOf('homeTown'), value: 'Notes' }])],
  ])('stops where somebody %s between reading and writing', async (_, move) => {
    const all = await fetched();
    const { id } = await all.sheet('Current team');
    const readGrid: SheetHost['readGrid'] = async (sheet) => {
      const grid = await all.host.sheet.readGrid(sheet);
      if (sheet === id) await move(all, id);
      return grid;
    };
    const users = now({ bob: { homeTown: 'Wien' } });
    expect(await problemOf(getTeam(all.again(wrapped(all, { readGrid })), users))).toBe(
      '“Current team” changed while it was brought up to date.',
    );
    expect(columnValues(await all.rows('Current team'), 'homeTown')[1]).not.toBe('Wien');
    expect(await all.seen()).toEqual(seenOf(TEAM));
  });
});

describe('what was seen', () => {
  test('is noted value by value, after a choice or a send', async () => {
    const all = await fetched();
    await all.team.setSeen(new Map([['Bob@x.org', { homeTown: 'Wien', active: false }]]));
    const { id } = await all.sheet('Current team');
    expect(await all.team.lastSeen(id)).toEqual(seenOf(now({ bob: { homeTown: 'Wien', active: false } })));
  });

  test('is noted of new people too', async () => {
    const all = await fetched();
    await all.team.setSeen(new Map([['dan@x.org', user('dan')]]));
    expect((await all.seen()).get('dan@x.org')).toEqual(user('dan'));
  });

  test('is noted nowhere where there is no team', async () => {
    const all = office();
    await all.team.setSeen(new Map([['dan@x.org', user('dan')]]));
    expect((await all.sheets()).map(({ name }) => name)).toEqual(['Notes']);
  });
});
