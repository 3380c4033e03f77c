/** Causes: what one decision ends is one line, and the lines stand in the order that frees most rows. */
import { describe, expect, test } from 'vitest';
import { findCauses } from '../../../core/session/causes.js';
import { type CheckedSheet, issuesOf } from '../../../core/session/checked-sheet.js';
import type { CauseView } from '../../../core/session/state.js';
import { checkedRows } from './support/checked.js';
import { boss, type Cells, columnOf, person, roster } from './support/roster.js';

const DIRECTORY = {
  users: [{ email: 'p0@x.org', employeeId: '7' }, { email: 'p1@x.org', employeeId: '8' }],
  roles: ['Agent', 'Team Lead'],
  groups: ['North', 'South'],
}; // prettier-ignore

const causesOf = (checked: CheckedSheet): CauseView[] => findCauses(checked, issuesOf(checked)).map(({ view }) => view);
const people = (...cells: Cells[]) => roster(...cells.map((each, at) => person(`p${String(at)}`, 'unassigned', each)));
const lines = (views: readonly CauseView[]) =>
  views.map(({ title, frees, rows }) => `${title} | ${String(rows)} rows, frees ${String(frees)}`);

describe('one decision', () => {
  test.each<[name: string, cells: Cells[], causes: number]>([
    ['words of one spelling in any case', [{ 'Phone Channel': 'maybe' }, { 'Phone Channel': 'Maybe' }], 1],
    [
      'different words',
      [{ 'Phone Channel': 'maybe' }, { 'Phone Channel': 'maybe' }, { 'Phone Channel': 'x' }, { 'Phone Channel': 'x' }],
      2,
    ],
    [
      'one word in two columns',
      [
        { 'Phone Channel': 'x', 'Chat Channel': 'x' },
        { 'Phone Channel': 'x', 'Chat Channel': 'x' },
      ],
      2,
    ],
    ['a leader in any case', [{ 'Team Leader': 'zoe@x.org' }, { 'Team Leader': 'Zoe@x.org' }], 1],
    ['blank cells of a column', [{ 'Last Name': null }, { 'Last Name': null }], 1],
    [
      'dates in two forms',
      [
        ...['2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30', '2025-05-31'],
        '31.01.2025',
        '30.1.2025',
        'Jan 31 2025',
        'Feb 1 2025',
      ].map((day) => ({ 'Start Date': day })),
      2,
    ],
    ['one error value', [{ Role: '#N/A' }, { Role: '#N/A' }], 1],
    ['two error values', [{ Role: '#N/A' }, { Role: '#N/A' }, { Role: '#REF!' }, { Role: '#REF!' }], 2],
    ['one address on several rows', [{ 'Email Address': 'a@x.org' }, { 'Email Address': 'A@x.org' }], 1],
    ['two pairs of one ID each', ['1', '1', '2', '2'].map((id) => ({ 'Employee ID': id })), 2],
  ])('ends %s', (_name, cells, causes) => {
    expect(causesOf(checkedRows(people(...cells))).filter(({ level }) => level === 'error')).toHaveLength(causes);
  });

  test('ends lost zeros of leaders, whoever they are: each cell gets its own', () => {
    const bosses = ['007', '008'].map((id, at) => person(`z${String(at)}`, 'unassigned', { 'Employee ID': id, 'Can Manage Teams': 'y' }));
    const [cause, other] = causesOf(checkedRows(roster(...bosses, person('ann', '7'), person('bob', '8'), person('cid', '8'))));
    expect([cause?.rows, other]).toEqual([3, undefined]);
    expect(cause?.fixes.map(({ cells }) => cells.map(({ to }) => to))).toEqual([['007', '008', '008']]);
  });

  test('ends lists with the same unknown name, whatever else they list', () => {
    const heading = 'Group Assignments';
    const groups = ['{North, Nrth}', '{Nrth, South}', '{West}', '{West, North}'];
    const rows = people({}, {}, {}, {}).map((row, at) => [...row, at === 0 ? heading : groups[at - 1]!]);
    const views = causesOf(checkedRows(rows, { directory: { ...DIRECTORY, users: [] } }));
    expect(lines(views)).toMatchInlineSnapshot(`
      [
        "Group Assignments: unknown group, “Nrth” in 2 cells | 2 rows, frees 2",
        "Group Assignments: unknown group, “West” in 2 cells | 2 rows, frees 2",
        "Team Leader: no leader, 4 cells | 4 rows, frees 0",
      ]
    `);
    const fix = views.find(({ title }) => title.includes('Nrth'))!.fixes[0]!;
    expect(fix.cells.map(({ to }) => to)).toEqual(['{North}', '{North, South}']);
  });

  test('ends rows of people who exist, by whichever key', () => {
    const views = causesOf(checkedRows(people({ 'Employee ID': '7' }, {}), { directory: DIRECTORY }));
    expect(lines(views)[0]).toBe('Email Address: e-mail exists, 3 cells | 2 rows, frees 2');
    expect(views.filter(({ level }) => level === 'error')).toHaveLength(1);
    expect(views[0]!.fixes[0]!.decision).toEqual({ kind: 'row-mode', rows: [2, 3], mode: 'update' });
  });

  test('ends a circle of leaders; two circles are two', () => {
    const pairs = roster(boss('a', 'b@x.org'), boss('b', 'a@x.org'), boss('c', 'd@x.org'), boss('d', 'c@x.org'));
    expect(causesOf(checkedRows(pairs)).filter(({ code }) => code === 'leader-cycle')).toHaveLength(2);
  });

  test('lets a leader lead for all of their rows', () => {
    const views = causesOf(checkedRows(roster(person('zoe', 'unassigned'), person('ann', 'zoe@x.org'), person('bob', 'zoe@x.org'))));
    const [cause] = views.filter(({ code }) => code === 'leader-not-manager');
    expect(cause!.fixes.map(({ cells }) => cells)).toEqual([[{ row: 2, column: columnOf('Can Manage Teams'), from: 'no', to: 'y' }]]);
  });
});

describe('the order', () => {
  test('begins with what frees most rows, those that wait included', () => {
    const waiting = Array.from({ length: 5 }, (_, at) => person(`w${String(at)}`, 'zoe@x.org'));
    const slips = Array.from({ length: 3 }, (_, at) => person(`s${String(at)}`, 'unassigned', { 'Last Name': null }));
    const views = causesOf(checkedRows(roster(boss('zoe', 'nobody@x.org'), ...slips, ...waiting)));
    expect(lines(views)).toMatchInlineSnapshot(`
      [
        "Zoe Lee (row 2): Leader not found. 5 rows wait for it | 6 rows, frees 6",
        "Last Name: value missing, 3 cells | 3 rows, frees 3",
        "Team Leader: no leader, 3 cells | 3 rows, frees 0",
      ]
    `);
    expect(views[0]!.cell).toEqual({ row: 2, column: columnOf('Team Leader') });
  });

  test('counts a row for the last of its causes only', () => {
    const cells: Cells[] = [{ 'Last Name': null }, { 'Last Name': null, Role: '#N/A' }, { Role: '#N/A' }];
    expect(lines(causesOf(checkedRows(people(...cells))))).toMatchInlineSnapshot(`
      [
        "Last Name: value missing, 2 cells | 2 rows, frees 1",
        "Role: formula failed, “#N/A” in 2 cells | 2 rows, frees 2",
        "Team Leader: no leader, 3 cells | 3 rows, frees 0",
      ]
    `);
  });

  test('has a column that is missing first, since it stops everybody', () => {
    const rows = people({}, { Role: '#N/A' }, { Role: '#N/A' }).map((row) => row.filter((_, at) => at !== columnOf('Last Name') - 1));
    const views = causesOf(checkedRows(rows));
    expect(lines(views)).toMatchInlineSnapshot(`
      [
        "Last Name: column missing | 3 rows, frees 1",
        "Role: formula failed, “#N/A” in 2 cells | 2 rows, frees 2",
        "Team Leader: no leader, 3 cells | 3 rows, frees 0",
      ]
    `);
    expect([views[0]!.cell, views[0]!.fixes]).toEqual([{ row: 1, column: 1 }, []]);
  });

  test('shows a single cell where that is all there is to do', () => {
    const views = causesOf(checkedRows(people({}, { Role: '#N/A' }, { 'Last Name': null })));
    expect(lines(views.filter(({ level }) => level === 'error'))).toEqual(['P1 Lee (row 3): Formula failed | 1 rows, frees 1']);
  });

  test('does not hang on the order in which equals were found', () => {
    const cells = Array.from({ length: 40 }, (_, at): Cells => ({ 'Phone Channel': `word ${String(at % 20)}` }));
    const once = lines(causesOf(checkedRows(people(...cells))));
    expect(lines(causesOf(checkedRows(people(...cells))))).toEqual(once);
    expect(once[0]).toContain('word 0');
  });

  test('names no more causes than can be read', () => {
    const cells = Array.from({ length: 300 }, (_, at): Cells => ({ 'Phone Channel': `word ${String(at % 150)}` }));
    expect(causesOf(checkedRows(people(...cells)))).toHaveLength(50);
  });
});

describe('fixes for all', () => {
  test('offer each word of a choice for all cells, and never mix them', () => {
    const [cause] = causesOf(checkedRows(people({ 'Phone Channel': null }, { 'Phone Channel': null })));
    for (const { label, cells } of cause!.fixes) expect(new Set(cells.map(({ to }) => to)).size, label).toBe(1);
  });

  test('leave out cells whose text a person has to choose', () => {
    const days = ['2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30', '31.01.2025', '30.01.2025', '03.04.2025'];
    const [cause] = causesOf(checkedRows(people(...days.map((day) => ({ 'Start Date': day })))));
    expect(cause!.fixes.map(({ cells }) => cells.map(({ from }) => from))).toEqual([['31.01.2025', '30.01.2025']]);
  });
});
