/** What is mended without asking: only what keeps its meaning, never what a person decides, and nothing new comes of it. */
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../core/ports/index.js';
import { unpackFinding } from '../../../core/issues/issue-collection.js';
import { codeOfNumber } from '../../../core/issues/codes.js';
import { type CheckedSheet, issuesOf } from '../../../core/session/checked-sheet.js';
import { ViewList } from '../../../core/session/issue-view.js';
import { safeFixes } from '../../../core/session/safe-fixes.js';
import { gridColumn } from '../../../core/roster/cell-place.js';
import { RandomRoster } from '../roster/support/random-roster.js';
import { boss, type Cells, columnOf, person, roster } from './support/roster.js';
import { checkedGrid, checkedRows, written } from './support/checked.js';

const DIRECTORY = { users: [], roles: ['Agent', 'Team Lead'], groups: ['North', 'South'] };

/** Codes of a sheet as `row field code`. */
function findings(checked: CheckedSheet): string[] {
  const issues = issuesOf(checked);
  const places = Array.from({ length: issues.length - issues.heading.length }, (_, at) => issues.findingAt(issues.heading.length + at)!);
  return [
    ...issues.heading.map(({ code, field }) => `header ${String(field)} ${code}`),
    ...places.map((finding) => {
      const [row, field, code] = unpackFinding(finding);
      return `${String(row)} ${String(field)} ${codeOfNumber(code)}`;
    }),
  ];
}

/** What the fix writes into one cell of one person, or null. */
function mended(heading: Parameters<typeof columnOf>[0], value: CellValue, others: Cells[] = []): string | null {
  const people = [{ [heading]: value } as Cells, ...others].map((cells, at) => person(`p${String(at)}`, 'unassigned', cells));
  const fix = safeFixes(checkedRows(roster(...people), { directory: DIRECTORY }));
  return fix?.cells.find(({ row, column }) => row === 2 && column === columnOf(heading))?.to ?? null;
}

const FORMS: Cells[] = ['2025-01-31', '2025-02-01'].map((day) => ({ 'Start Date': day }));

describe('safe are', () => {
  test.each([
    ['blanks at the ends', 'First Name', ' Ann\u00a0', 'Ann'],
    ['blanks around an address', 'Email Address', ' ann@x.org ', 'ann@x.org'],
    ['an invisible character in a name', 'Last Name', 'Le\u200be', 'Lee'],
    ['an invisible character with blanks behind it', 'Last Name', 'Lee \u200b', 'Lee'],
    ['an invisible character in an address', 'Email Address', 'ann\u200b@x.org', 'ann@x.org'],
    ['the capitals of a role', 'Role', 'agent', 'Agent'],
    ['the blanks of a role', 'Role', 'TeamLead', 'Team Lead'],
    ['a date with one reading', 'Start Date', '31.01.2025', '2025-01-31'],
  ] as const)('%s', (_name, heading, value, to) => {
    expect(mended(heading, value, FORMS)).toBe(to);
  });

  test('the zeros of a leader who is found without them', () => {
    const leader = boss('zoe', 'unassigned');
    leader[columnOf('Employee ID') - 1] = '0042';
    const fix = safeFixes(checkedRows(roster(person('ann', '42'), leader)));
    expect(fix?.cells).toEqual([{ row: 2, column: columnOf('Team Leader'), from: '42', to: '0042' }]);
  });
});

test('an address whose row holds others up, together with the zeros of those', () => {
  const leader = boss('zoe', 'unassigned');
  leader[columnOf('Employee ID') - 1] = '0042';
  leader[0] = 'zoe\u200b@x.org';
  const fix = safeFixes(checkedRows(roster(person('ann', 'zoe@x.org'), person('bob', '42'), leader)));
  expect(fix?.cells.map(({ to }) => to)).toEqual(['0042', 'zoe@x.org']);
});

describe('a person decides', () => {
  test.each([
    ['a slip of a role', 'Role', 'Agnt'],
    ['a word that is not yes or no', 'Phone Channel', 'maybe'],
    ['a date with two readings', 'Start Date', '03.04.2025'],
    ['an address in brackets', 'Email Address', 'Ann <ann@x.org>'],
    ['an address with letters of another alphabet', 'Email Address', 'аnn@x.org'],
    ['a leader whom nobody knows', 'Team Leader', 'p9@x.org'],
    ['a blank cell that has to be filled', 'Last Name', null],
    ['a password', 'Temporary Password', ' Canary!23 '],
  ] as const)('%s', (_name, heading, value) => {
    expect(mended(heading, value, FORMS)).toBeNull();
  });

  test('an ID that may have lost its zeros', () => {
    expect(mended('Employee ID', 7, [{ 'Employee ID': '0001' }, { 'Employee ID': '0002' }])).toBeNull();
  });

  test('the zeros of an ID, whose leader cells have them', () => {
    const leader = boss('zoe', 'unassigned');
    leader[columnOf('Employee ID') - 1] = 42;
    const ids = ['0001', '0002'].map((id, at) => person(`q${String(at)}`, 'unassigned', { 'Employee ID': id }));
    const checked = checkedRows(roster(person('ann', '0042'), leader, ...ids));
    expect(safeFixes(checked)).toBeNull();
    const list = new ViewList(checked, issuesOf(checked), null);
    const views = Array.from({ length: list.length }, (_, at) => list.at(at));
    const [fix] = views.find(({ code }) => code === 'leader-leading-zeros')?.fixes ?? [];
    expect(fix?.cells).toEqual([{ row: 3, column: columnOf('Employee ID'), from: '42', to: '0042' }]);
  });

  test('an ID whose tidied form somebody else has', () => {
    expect(mended('Employee ID', 'A\u200b1', [{ 'Employee ID': 'A1' }])).toBeNull();
  });

  test('an address that would close a circle of leaders', () => {
    const ann = boss('ann', 'bob@x.org');
    const bob = boss('bob', 'ann@x.org');
    bob[0] = 'bob\u200b@x.org';
    bob[2] = ' Bob ';
    const fix = safeFixes(checkedRows(roster(ann, bob)));
    expect(fix?.cells.map(({ to }) => to)).toEqual(['Bob']); // what is harmless on that row is mended all the same
  });
});

describe('the fix', () => {
  const ROWS = roster(
    person('ann', 'unassigned', { 'First Name': ' Ann', Role: 'agent' }),
    person('bob', 'unassigned', { Role: ' agent ' }),
  );

  test('names each kind with its reason and its cells', () => {
    const fix = safeFixes(checkedRows(ROWS, { directory: DIRECTORY }));
    expect([fix?.label, fix?.why]).toMatchInlineSnapshot(`
      [
        "Mend 3 cells",
        [
          "Blanks at the ends, 1 cell: it is sent without them anyway",
          "Capitals and spaces of known words, 2 cells: only one known word has these letters",
        ],
      ]
    `);
  });

  test('mends a cell with several slips once', () => {
    const { cells } = safeFixes(checkedRows(ROWS, { directory: DIRECTORY }))!;
    expect(cells.filter(({ row }) => row === 3)).toEqual([{ row: 3, column: columnOf('Role'), from: ' agent ', to: 'Agent' }]);
  });

  test('is none where nothing is to be mended', () => {
    expect(safeFixes(checkedRows(roster(person('ann', 'unassigned'))))).toBeNull();
  });

  test('leaves the sheet as it was checked', () => {
    const checked = checkedRows(ROWS, { directory: DIRECTORY });
    const before = [JSON.stringify(checked.grid), findings(checked).join()];
    safeFixes(checked);
    expect([JSON.stringify(checked.grid), findings(checked).join()]).toEqual(before);
  });
});

describe('applied to any roster', () => {
  const SLIPS: readonly ((text: string) => string)[] = [(text) => ` ${text}`, (text) => `${text}\u200b`, (text) => text.toUpperCase()];

  /** A random roster with slips in many of its texts. */
  function slipped(seed: number, mode: 'create' | 'sync'): CheckedSheet {
    const random = new RandomRoster(seed, mode);
    const { below, pick } = random.chance;
    for (const row of random.grid.rows.slice(1))
      row.forEach((value, at) => {
        if (typeof value === 'string' && value !== '' && below(6) === 0) row[at] = pick(SLIPS)(value);
      });
    return checkedGrid(random.grid, { mode, directory: random.directory });
  }

  test.each(Array.from({ length: 15 }, (_, seed) => [seed + 1, seed % 3 === 0 ? 'sync' : 'create'] as const))(
    'roster %i, to %s: nothing new comes, and nothing safe stays',
    (seed, mode) => {
      const checked = slipped(seed, mode);
      const fix = safeFixes(checked);
      const before = new Set(findings(checked));
      const after = checkedGrid(written(checked, fix ?? { label: '', cells: [] }), checked.roster.options);
      expect(findings(after).filter((each) => !before.has(each))).toEqual([]);
      expect(safeFixes(after)).toBeNull();
      if (fix) expect(findings(after).length).toBeLessThan(before.size);
    },
  );

  test('blanks stay only where nothing may be written: at an error value, or in a password', () => {
    const left = [1, 2, 3, 4, 5].flatMap((seed) => {
      const checked = slipped(seed, 'create');
      const after = checkedGrid(written(checked, safeFixes(checked) ?? { label: '', cells: [] }), checked.roster.options);
      const { index } = after.roster;
      return findings(after)
        .filter((each) => each.endsWith(' whitespace'))
        .map((each) => {
          const [row, field] = each.split(' ').map(Number);
          return [index.fields[field!]!.kind, JSON.stringify(index.cells(row!)[gridColumn(index, field!)])];
        });
    });
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter(([kind, text]) => kind !== 'secret' && !text!.includes('#N/A'))).toEqual([]);
  });
});
