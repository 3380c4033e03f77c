/** A refresh: what was seen, what the sheet says and what the target says now, cell by cell. */
import { describe, expect, test } from 'vitest';
import { seenOf } from '../../../core/team/team-entry.js';
import { GRID, merge, now, said, SEEN } from './support/merging.js';
import { columnOf, reordered, sheetOf, TEAM, typed, user } from './support/team.js';

describe('a cell', () => {
  test('that nobody changed stays', () => {
    expect(said(merge(GRID, TEAM))).toEqual({});
  });

  test('that only the target changed is written', () => {
    expect(said(merge(GRID, now({ bob: { homeTown: 'Wien', manageTeam: true, groups: [], active: false, leader: null } })))).toEqual({
      edits: ['3 manageTeam: y', '3 homeTown: Wien', '3 teamLeader: unassigned', '3 groups: {}', '3 status: deactivated'],
    });
  });

  test('that the target emptied is cleared', () => {
    expect(said(merge(GRID, now({ bob: { homeTown: null } })))).toEqual({ edits: ['3 homeTown: null'] });
  });

  test('with a new day is written as a day', () => {
    expect(merge(GRID, now({ bob: { startDate: '2024-02-01' } })).edits).toEqual([
      { row: 3, column: columnOf('startDate'), value: 45_323, format: 'date' },
    ]);
  });

  test('that only the sheet changed is kept', () => {
    expect(said(merge(typed(GRID, [3, 'homeTown', 'Wien'], [3, 'teamLeader', 'ann@x.org'], [2, 'profile', 'Hi']), TEAM))).toEqual({
      kept: 3,
    });
  });

  test('that was emptied on the sheet is kept empty', () => {
    const result = merge(typed(GRID, [3, 'homeTown', null], [2, 'homeTown', '(clear)']), TEAM);
    expect(said(result)).toEqual({ kept: 2 });
  });

  test('that says the same in other words is no edit', () => {
    const grid = typed(
      GRID,
      [3, 'manageTeam', 'No'],
      [3, 'groups', 'VIP; Sales'],
      [3, 'employmentStatus', 'FT'],
      [3, 'email', 'BOB@x.org'],
      [3, 'startDate', '2024-01-31'],
      [3, 'phoneChannel', true],
    );
    expect(said(merge(grid, TEAM))).toEqual({});
  });

  test('that both changed alike is neither an edit nor a conflict', () => {
    const result = merge(typed(GRID, [3, 'homeTown', 'Wien']), now({ bob: { homeTown: 'Wien' } }));
    expect(said(result)).toEqual({});
    expect(result.lastSeen.get('bob@x.org')?.['homeTown']).toBe('Wien');
  });

  test('that both changed differently is a conflict and left alone, and what was seen before stays known', () => {
    const result = merge(typed(GRID, [3, 'homeTown', 'Wien']), now({ bob: { homeTown: 'Linz', stateOrCountry: 'AT' } }));
    expect(said(result)).toEqual({ edits: ['3 stateOrCountry: AT'], conflicts: ['3 homeTown'] });
    expect(result.lastSeen.get('bob@x.org')).toMatchObject({ homeTown: 'Graz', stateOrCountry: 'AT' });
  });

  test('stays a conflict at the next refresh', () => {
    const grid = typed(GRID, [3, 'homeTown', 'Wien']);
    const users = now({ bob: { homeTown: 'Linz' } });
    expect(said(merge(grid, users, merge(grid, users).lastSeen))).toEqual({ conflicts: ['3 homeTown'] });
  });

  test('that cannot be read counts as an edit', () => {
    expect(said(merge(typed(GRID, [3, 'manageTeam', 'perhaps'], [3, 'startDate', '03/04/2024']), TEAM))).toEqual({ kept: 2 });
  });

  test('of which the target tells nothing any more stays, and so does what was seen', () => {
    const { homeTown: _, ...bob } = TEAM[1]!;
    const result = merge(GRID, [TEAM[0]!, bob, TEAM[2]!]);
    expect(said(result)).toEqual({});
    expect(result.lastSeen.get('bob@x.org')?.['homeTown']).toBe('Graz');
  });

  test('with a value that no cell can say is emptied, not left as it was', () => {
    expect(said(merge(GRID, now({ bob: { homeTown: '(clear)' } })))).toEqual({ edits: ['3 homeTown: null'] });
  });

  test('of the password is never touched', () => {
    expect(said(merge(typed(GRID, [3, 'temporaryPassword', 'x']), TEAM))).toEqual({});
  });
});

describe('people', () => {
  test('who are new come below the last row', () => {
    const result = merge(GRID, [...TEAM, user('dan'), user('eve', { email: null })]);
    expect(said(result)).toEqual({ newRows: [5, 6], added: 2 });
    expect(result.newRows.filter(({ row, value }) => row === 6 && value !== '').slice(0, 3)).toMatchInlineSnapshot(`
      [
        {
          "column": 1,
          "row": 6,
          "value": "Agent",
        },
        {
          "column": 2,
          "row": 6,
          "value": "n",
        },
        {
          "column": 4,
          "row": 6,
          "value": "00-eve",
        },
      ]
    `);
    expect([...result.lastSeen.keys()]).toEqual(['ann@x.org', 'bob@x.org', 'zoe@x.org', 'dan@x.org', '00-eve']);
  });

  test('who are new stay away where another table stands below', () => {
    const other = (...cells: string[]): (string | null)[] => GRID.rows[0]!.map((_, at) => cells[at] ?? null);
    const grid = { ...GRID, rows: [...GRID.rows, other(), other('First Name', 'Last Name', 'Notes'), other('Max', 'Mo', 'x')] };
    const result = merge(grid, [...TEAM, user('dan')]);
    expect(said(result)).toEqual({ noRoom: 1 });
    expect(result.lastSeen.has('dan@x.org')).toBe(false);
  });

  test('who left keep their row, and are known again when they come back', () => {
    const result = merge(GRID, [TEAM[0]!, TEAM[2]!]);
    expect(said(result)).toEqual({ gone: [{ row: 3, record: 'bob@x.org' }] });
    expect(said(merge(GRID, now({ bob: { homeTown: 'Wien' } }), result.lastSeen))).toEqual({ edits: ['3 homeTown: Wien'] });
  });

  test('whose row was taken out stay out, at the next refresh too', () => {
    const grid = reordered(GRID, [2, 4]);
    const first = merge(grid, TEAM);
    expect([said(first), said(merge(grid, TEAM, first.lastSeen))]).toEqual([{ removed: ['bob@x.org'] }, { removed: ['bob@x.org'] }]);
  });

  test('whose row comes back are brought up to date then', () => {
    const users = now({ bob: { homeTown: 'Wien' } });
    const { lastSeen } = merge(reordered(GRID, [2, 4]), users);
    expect(said(merge(GRID, users, lastSeen))).toEqual({ edits: ['3 homeTown: Wien'] });
  });

  test('whose address changed at the target keep their row, with a new record', () => {
    const result = merge(GRID, now({ bob: { email: 'bob2@x.org' } }));
    expect(said(result)).toEqual({ edits: ['3 email: bob2@x.org', '3 record: bob2@x.org'] });
    expect([...result.lastSeen.keys()]).toEqual(['ann@x.org', 'bob2@x.org', 'zoe@x.org']);
  });

  test('whose old address another person took are not that person', () => {
    const dan = user('dan', { email: 'bob@x.org' });
    const result = merge(GRID, [...now({ bob: { email: 'bob2@x.org' } }), dan]);
    expect(said(result)).toEqual({ edits: ['3 email: bob2@x.org', '3 record: bob2@x.org'], newRows: [5], added: 1 });
    expect([result.lastSeen.get('bob@x.org')?.firstName, result.lastSeen.get('bob2@x.org')?.firstName]).toEqual(['dan', 'bob']);
  });

  test('who change places keep their own rows', () => {
    const swapped = now({ ann: { email: 'bob@x.org' }, bob: { email: 'ann@x.org' } });
    const first = merge(GRID, swapped);
    expect(said(merge(reordered(GRID, [2, 3, 4]), swapped, first.lastSeen))['conflicts']).toBeUndefined();
    expect(first.added + first.gone.length + first.removed.length).toBe(0);
  });

  test('whose address changed on the sheet and was sent are known by what was noted then', () => {
    const users = now({ bob: { email: 'bob2@x.org' } });
    const sent = new Map([...SEEN, ['bob@x.org', { ...SEEN.get('bob@x.org')!, email: 'bob2@x.org' }]]);
    expect(said(merge(typed(GRID, [3, 'email', 'bob2@x.org']), users, sent))).toEqual({ edits: ['3 record: bob2@x.org'] });
  });

  test('that somebody typed stay as they are', () => {
    const grid = { ...GRID, rows: [...GRID.rows, GRID.rows[0]!.map(() => null)] };
    expect(said(merge(typed(grid, [5, 'email', 'new@x.org'], [5, 'firstName', 'New']), TEAM))).toEqual({});
  });

  test('that somebody typed and who exist by now get their record, and nothing else', () => {
    const grid = typed(
      { ...GRID, rows: [...GRID.rows, GRID.rows[0]!.map(() => null)] },
      [5, 'email', 'dan@x.org'],
      [5, 'firstName', 'Daniel'],
    );
    const result = merge(grid, [...TEAM, user('dan')]);
    expect(said(result)).toEqual({ edits: ['5 record: dan@x.org'] });
    expect(result.lastSeen.get('dan@x.org')?.firstName).toBe('dan');
  });

  test('that somebody typed once more beside their row get no second record', () => {
    const grid = typed({ ...GRID, rows: [...GRID.rows, GRID.rows[0]!.map(() => null)] }, [5, 'email', 'bob@x.org']);
    expect(said(merge(grid, TEAM))).toEqual({});
  });

  test('whose IDs differ in case only are two', async () => {
    const twins = [user('ann', { email: null, employeeId: 'E1' }), user('bob', { email: null, employeeId: 'e1' })];
    const users = [twins[0]!, { ...twins[1]!, homeTown: 'Wien' }];
    expect(said(merge(await sheetOf(twins), users, seenOf(twins)))).toEqual({ kept: 1, unseen: 2 });
  });
});

describe('without what was seen', () => {
  test('every difference counts as an edit of the sheet', () => {
    expect(said(merge(GRID, now({ bob: { homeTown: 'Wien' } }), null))).toEqual({ kept: 1, unseen: 3 });
  });

  test('of one row, the others go on as before', () => {
    const seen = new Map(SEEN);
    seen.delete('bob@x.org');
    expect(said(merge(GRID, now({ bob: { homeTown: 'Wien' }, ann: { homeTown: 'Rom' } }), seen))).toEqual({
      edits: ['2 homeTown: Rom'],
      kept: 1,
      unseen: 1,
    });
  });

  test('people who are not on the sheet count as new', () => {
    expect(said(merge(reordered(GRID, [2, 4]), TEAM, null))).toEqual({ newRows: [4], added: 1, unseen: 2 });
  });

  test('it is known again afterwards', () => {
    expect(merge(GRID, TEAM, null).lastSeen).toEqual(SEEN);
  });
});
