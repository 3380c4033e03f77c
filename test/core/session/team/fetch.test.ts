/** The team fetched into a new sheet. */
import { describe, expect, test } from 'vitest';
import { memorySettings } from '../../../../core/memory/index.js';
import type { SheetLayout } from '../../../../core/ports/index.js';
import { seenOf } from '../../../../core/team/team-entry.js';
import { TARGET, TEAM, user } from '../../team/support/team.js';
import { ADDRESS, columnValues, getTeam, got, office, officeOf, problemOf } from './support/office.js';

describe('a new sheet', () => {
  test('holds everybody below the headings of the template', async () => {
    const all = office();
    const { summary } = await got(getTeam(all.team, TEAM));
    const rows = await all.rows('Current team');
    expect(rows[0]).toEqual(TARGET.fields.map(({ heading }) => heading));
    expect([columnValues(rows, 'record'), columnValues(rows, 'employeeId'), columnValues(rows, 'startDate')]).toEqual([
      ['ann@x.org', 'bob@x.org', 'zoe@x.org'],
      ['00-ann', '00-bob', '00-zoe'],
      [45_322, 45_322, 45_322],
    ]);
    expect(summary).toEqual(['3 people written to “Current team”']);
  });

  test('is laid out before anybody types there', async () => {
    const all = office();
    const layouts: [string, SheetLayout | undefined][] = [];
    const { addSheet } = all.host.sheet;
    const host = {
      ...all.host,
      sheet: {
        ...all.host.sheet,
        addSheet: (...[name, cells, layout]: Parameters<NonNullable<typeof addSheet>>) => {
          layouts.push([name, layout]);
          return addSheet!(name, cells, layout);
        },
      },
    };
    await got(getTeam(all.again(host), TEAM));
    expect(layouts.map(([name, layout]) => [name, layout?.frozenRows, layout?.hidden, layout?.columns?.[14]])).toEqual([
      ['Muster team', undefined, true, undefined],
      ['Current team', 1, undefined, 'date'],
    ]);
  });

  test('takes another name where there is one of that name', async () => {
    const all = office();
    await all.host.sheet.addSheet!('Current team', [{ row: 1, column: 1, value: 'mine' }]);
    expect((await got(getTeam(all.team, TEAM))).summary).toEqual(['3 people written to “Current team (2)”']);
    expect(await all.rows('Current team')).toEqual([['mine']]);
  });

  test('of nobody has its headings', async () => {
    const all = office();
    expect((await got(getTeam(all.team, []))).summary).toEqual(['0 people written to “Current team”']);
    expect(await all.rows('Current team')).toHaveLength(1);
  });

  test('is remembered with what was seen, for this workbook, target and address', async () => {
    const all = office();
    const { sheet } = await got(getTeam(all.team, TEAM));
    const other = all.again();
    await other.load();
    expect(other.view(await all.sheets())).toEqual({
      sheetName: 'Current team',
      active: false,
      people: 3,
      fetchedAt: all.host.clock.now(),
      lastRefresh: null,
    });
    expect([await other.lastSeen(sheet), other.notice]).toEqual([seenOf(TEAM), null]);
    const elsewhere = all.again(all.host, 'https://other.api.stellaconnect.net');
    await elsewhere.load();
    expect([elsewhere.view(await all.sheets()), await elsewhere.lastSeen(sheet)]).toEqual([null, undefined]);
  });

  test('says what was done for as long as the pane is open', async () => {
    const all = office();
    await got(getTeam(all.team, TEAM));
    expect(all.team.view(await all.sheets())?.lastRefresh).toEqual(['3 people written to “Current team”']);
  });

  test('has nothing to do with other sheets', async () => {
    const all = office();
    await got(getTeam(all.team, TEAM));
    expect([await all.team.lastSeen('notes'), all.team.notice]).toEqual([undefined, null]);
  });

  test('cannot be where no sheet can be added, and that is said', async () => {
    const all = office();
    const { addSheet: _, ...sheet } = all.host.sheet;
    expect(await problemOf(getTeam(all.again({ ...all.host, sheet }), TEAM))).toBe('No sheet can be added.');
    expect((await all.sheets()).map(({ name }) => name)).toEqual(['Notes']);
  });
});

describe('fetched again', () => {
  test('from another address comes into a sheet of its own, and what was seen is of the new one only', async () => {
    const all = office();
    const first = await got(getTeam(all.team, TEAM));
    const elsewhere = all.again(all.host, 'https://other.api.stellaconnect.net');
    const second = await got(getTeam(elsewhere, [user('max')]));
    expect((await all.sheets()).map(({ name }) => name)).toEqual(['Notes', 'Muster team', 'Current team', 'Current team (2)']);
    expect([await all.team.lastSeen(first.sheet), await elsewhere.lastSeen(second.sheet)]).toEqual([undefined, seenOf([user('max')])]);
  });

  test('in a copy of the workbook, whose sheets go by other names, comes into a new sheet', async () => {
    const settings = memorySettings();
    await got(getTeam(office({ settings }).team, TEAM));
    const copy = office({ settings });
    const team = copy.again();
    await team.load();
    expect(team.view(await copy.sheets())).toBeNull();
    expect((await got(getTeam(team, TEAM))).summary).toEqual(['3 people written to “Current team”']);
  });

  test('after its sheet was deleted comes into a new sheet, and uses the hidden one again', async () => {
    const all = office();
    const { sheet } = await got(getTeam(all.team, [...TEAM, user('dan')]));
    const without = {
      ...all.host,
      sheet: { ...all.host.sheet, listSheets: async () => (await all.host.sheet.listSheets()).filter(({ id }) => id !== sheet) },
    };
    await got(getTeam(all.again(without), TEAM));
    expect((await all.sheets()).filter(({ hidden }) => hidden)).toHaveLength(1);
    expect(await all.seen()).toEqual(seenOf(TEAM));
  });
});

describe('what is remembered', () => {
  test.each(['', '{', '[]', '{"v":2}', '{"v":1,"sheet":5}', 'null'])('as %j counts as nothing', async (text) => {
    const all = office({ settings: memorySettings({ 'muster.team': text }) });
    await all.team.load();
    expect(all.team.view(await all.sheets())).toBeNull();
    expect((await got(getTeam(all.team, TEAM))).summary).toEqual(['3 people written to “Current team”']);
  });

  test('names nobody', async () => {
    const all = office();
    await got(getTeam(all.team, TEAM));
    const text = await all.host.settings.get('muster.team');
    expect(Object.keys(JSON.parse(text!) as object).sort()).toEqual([
      'baseUrl',
      'baseline',
      'draft',
      'fetchedAt',
      'people',
      'sheet',
      'target',
      'v',
    ]);
    expect(text).toContain(ADDRESS);
    expect(text).not.toContain('x.org');
  });

  test('by another pane is seen when the team is got', async () => {
    const all = office();
    await all.team.load();
    await got(getTeam(all.again(), TEAM));
    expect((await got(getTeam(all.team, TEAM))).summary).toEqual(['Nothing changed at the target']);
  });
});

describe('people who are not on the sheet', () => {
  const asked = { onProgress: () => undefined, isCancelled: () => false };

  test('are listed on a sheet of its own, proposed as deactivated, with their records', async () => {
    const all = office();
    const { summary } = await got(all.team.listAbsent(TEAM.slice(0, 2), asked));
    const rows = await all.rows('Not on the sheet');
    expect([columnValues(rows, 'record'), columnValues(rows, 'status')]).toEqual([
      ['ann@x.org', 'bob@x.org'],
      ['deactivated', 'deactivated'],
    ]);
    expect(summary).toEqual(['2 people listed on “Not on the sheet”, proposed as deactivated; nothing is sent before a preview']);
  });

  test('leave the fetched team alone', async () => {
    const all = office();
    const { sheet } = await got(getTeam(all.team, TEAM));
    const absent = await got(all.team.listAbsent(TEAM, asked));
    expect([await all.team.lastSeen(absent.sheet), await all.team.lastSeen(sheet)]).toEqual([undefined, seenOf(TEAM)]);
  });

  test('are not listed where somebody cancels', async () => {
    const all = office();
    expect(await problemOf(all.team.listAbsent(TEAM, { ...asked, isCancelled: () => true }))).toBe('cancelled: Cancelled.');
    expect((await all.sheets()).map(({ name }) => name)).toEqual(['Notes']);
  });

  test('cannot be listed where no sheet can be added', async () => {
    const all = office();
    const { addSheet: _, ...sheet } = all.host.sheet;
    expect(
      await problemOf(
        officeOf(all.host)
          .again({ ...all.host, sheet })
          .listAbsent(TEAM, asked),
      ),
    ).toBe('No sheet can be added.');
  });
});
