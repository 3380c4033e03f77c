/** Users as rows: what each cell says, and that everything written reads back as the same value. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isErrorValue } from '../../../core/lexicon/index.js';
import { CellValues } from '../../../core/plan/cell-values.js';
import { sameValue, valueAtTarget } from '../../../core/plan/same-value.js';
import type { CellValue } from '../../../core/ports/index.js';
import { cellText } from '../../../core/roster/cell-place.js';
import { checkRoster } from '../../../core/roster/check-roster.js';
import type { DirectoryEntry } from '../../../core/roster/directory.js';
import { levelOf } from '../../../core/issues/codes.js';
import { trimBlanks } from '../../../core/text/chars.js';
import { bodyEdits, headerEdits, teamLayout } from '../../../core/team/team-table.js';
import { COLUMNS, columnOf, mapped, sheetOf, TARGET, user } from './support/team.js';

const cellsOf = (entry: DirectoryEntry): Record<string, CellValue> =>
  Object.fromEntries(COLUMNS.map((column) => [column.field.heading, column.cellOf(entry).value]));
const cell = (field: string, entry: DirectoryEntry): CellValue => COLUMNS[columnOf(field) - 1]!.cellOf(entry).value;

describe('columns', () => {
  test('are the headings of the template, all of them and in its order', () => {
    expect(headerEdits(TARGET).map(({ value }) => value)).toEqual(TARGET.fields.map(({ heading }) => heading));
  });

  test('keep what is typed there, but read short words and days', () => {
    const { columns } = teamLayout(TARGET);
    expect(TARGET.fields.map(({ heading }, at) => `${heading}: ${columns?.[at] ?? 'none'}`)).toMatchInlineSnapshot(`
      [
        "Role: text",
        "Can Manage Teams: plain",
        "Email Address: text",
        "Employee ID: text",
        "First Name: text",
        "Last Name: text",
        "Home Town: text",
        "State or Country: text",
        "Profile: text",
        "Phone Channel: plain",
        "Chat Channel: plain",
        "Email Channel: plain",
        "Team Leader: text",
        "Employment Status: plain",
        "Start Date: date",
        "Group Assignments: text",
        "Temporary Password: text",
        "License Type: plain",
        "Status: plain",
        "Record: text",
      ]
    `);
  });

  test('stay in view', () => {
    expect(teamLayout(TARGET).frozenRows).toBe(1);
  });
});

describe('a user', () => {
  test('stands in words that the template uses', () => {
    expect(cellsOf(user('ann', { active: false }))).toMatchInlineSnapshot(`
      {
        "Can Manage Teams": "n",
        "Chat Channel": "n",
        "Email Address": "ann@x.org",
        "Email Channel": "n",
        "Employee ID": "00-ann",
        "Employment Status": "Full Time",
        "First Name": "ann",
        "Group Assignments": "{Sales, VIP}",
        "Home Town": "Graz",
        "Last Name": "Lee",
        "License Type": "standard",
        "Phone Channel": "y",
        "Profile": null,
        "Record": "ann@x.org",
        "Role": "Agent",
        "Start Date": 45322,
        "State or Country": "Austria",
        "Status": "deactivated",
        "Team Leader": "zoe@x.org",
        "Temporary Password": null,
      }
    `);
  });

  test('of whom little is known leaves cells blank', () => {
    const filled = Object.entries(cellsOf({ employeeId: '0042' })).filter(([, value]) => value !== null);
    expect(filled).toEqual([
      ['Employee ID', '0042'],
      ['Record', '0042'],
    ]);
  });

  test('without a leader says so, which is not the same as a leader who is not known', () => {
    expect([cell('teamLeader', { leader: null }), cell('teamLeader', {})]).toEqual(['unassigned', null]);
  });

  test('has no password on the sheet, whatever was told', () => {
    expect(cell('temporaryPassword', user('ann', { temporaryPassword: 'secret' }))).toBeNull();
  });

  test('has a record of their address, else of their ID', () => {
    expect([cell('record', user('ann')), cell('record', user('ann', { email: null }))]).toEqual(['ann@x.org', '00-ann']);
  });

  test('has a start date as a day, before 1904 as text', () => {
    const dates = ['2024-01-31', '1904-01-01', '1903-12-31', '2024-02-30'].map((startDate) =>
      COLUMNS[columnOf('startDate') - 1]!.cellOf({ startDate }),
    );
    expect(dates).toEqual([{ value: 45322, format: 'date' }, { value: 1462, format: 'date' }, { value: '1903-12-31' }, { value: null }]);
  });

  test.each([
    ['two', ['A', 'B'], '{A, B}'],
    ['none', [], '{}'],
    ['a comma in one of two names', ['Sales, EMEA', 'VIP'], 'Sales, EMEA; VIP'],
    ['a comma in the only name', ['Sales, EMEA'], 'Sales, EMEA'],
    ['a semicolon', ['A; B', 'C'], '{A; B, C}'],
    ['a comma here and a semicolon there', ['A, B', 'C; D'], null],
    ['braces', ['{A}'], null],
  ])('in groups with %s', (_, groups, text) => {
    expect(cell('groups', { groups })).toBe(text);
  });

  test.each([
    ['homeTown', '(clear)'],
    ['homeTown', '(Clear)'],
    ['profile', '#N/A'],
    ['homeTown', 'x'.repeat(256)],
    ['employmentStatus', 'freelance'],
    ['leader', 'Unassigned'],
  ])('whose %s no cell can say (%s) leaves the cell blank, so that it stays as it is', (key, value) => {
    expect(cell(key === 'leader' ? 'teamLeader' : key, { [key]: value })).toBeNull();
  });

  test('fills every cell of a row, so that hosts get whole rectangles', () => {
    expect(bodyEdits(COLUMNS, [{ email: 'ann@x.org' }])).toHaveLength(TARGET.fields.length);
  });
});

const ODD = [
  '=1+1',
  '+49 1',
  '-1',
  '@x',
  'TRUE',
  'n',
  '0042',
  '1.5',
  '3/4',
  '2024-01-31',
  '#1',
  "'x",
  'Łukasz',
  '李 明',
  '👩‍🚀',
  'a,b;c',
  'a\nb',
  'a\r\nb',
  '{A, B}',
  '(clear)',
  '#REF!',
  'e\u0301',
  '__proto__',
];
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'grapheme', minLength: 1, maxLength })).filter((value) => trimBlanks(value) !== '');
const known = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> =>
  fc.oneof({ weight: 4, arbitrary: value }, fc.constantFrom(null, undefined));

const someUser = fc.record({
  role: text(20),
  manageTeam: fc.boolean(),
  hasEmail: fc.boolean(),
  idForm: fc.constantFrom('00#', 'A-#', '#12', '=#', 'E#', '#e5', '١#'),
  firstName: text(20),
  lastName: text(20),
  homeTown: known(text(40)),
  stateOrCountry: known(text(40)),
  profile: known(text(400)),
  phoneChannel: fc.boolean(),
  chatChannel: fc.boolean(),
  emailChannel: fc.boolean(),
  employmentStatus: known(fc.constantFrom('full-time', 'part-time', 'temp')),
  startDate: known(
    fc.date({ min: new Date('1950-01-01'), max: new Date('2025-01-01'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
  ),
  groups: known(fc.array(text(20), { maxLength: 4 })),
  licenseType: known(fc.constantFrom('standard', 'flexible')),
  active: fc.boolean(),
  leader: fc.option(fc.nat()),
});

/** Users with keys of their own, who lead each other. */
const someUsers = fc.array(someUser, { minLength: 1, maxLength: 12 }).map((drafts) => {
  const keys = drafts.map(({ hasEmail, idForm }, i) => ({
    email: hasEmail ? `u${String(i)}@x.org` : null,
    employeeId: idForm.replace('#', String(i)),
  }));
  return drafts.map(({ hasEmail: _, idForm: _form, leader, ...values }, i): DirectoryEntry => {
    const boss = keys[leader === null ? -1 : leader % keys.length];
    return { ...values, ...keys[i]!, leader: boss ? (boss.email ?? boss.employeeId) : null };
  });
});

/** What no cell can say, told in another way than the code tells it. */
function isBeyondCells(kind: string, value: unknown): boolean {
  const texts = Array.isArray(value) ? value : [value];
  return texts.some(
    (each) =>
      typeof each === 'string' &&
      (isErrorValue(each.trim()) || each.trim().toLowerCase() === '(clear)' || (kind === 'group-list' && /[{},;\r\n]/u.test(each))),
  );
}

test('any users, written and read by the checker, have no error and the same values', async () => {
  const seed = 20_260_711;
  console.log(`seed ${String(seed)}`);
  await fc.assert(
    fc.asyncProperty(someUsers, async (users) => {
      const grid = await sheetOf(users);
      const { index, issues } = checkRoster(mapped(grid), { target: TARGET, mode: 'update', directory: { users } });
      const errors = [...issues]
        .filter(({ code }) => levelOf(code) === 'error')
        .map(({ row, field, code }) => `${String(row)} ${String(field)} ${code}`);
      expect(errors).toEqual([]);
      const values = new CellValues(index);
      users.forEach((each, row) => {
        TARGET.fields.forEach((field, at) => {
          if (field.kind === 'record' || field.kind === 'secret') return;
          const told = valueAtTarget(field, each);
          const shown = cellText(index, row, at);
          if (told === undefined) expect([field.key, shown]).toEqual([field.key, '']);
          else if (shown === '' && isBeyondCells(field.kind, told)) return;
          else if (field.kind === 'leader') expect(shown).toBe(told ?? 'unassigned');
          else if (field.kind === 'status') expect(shown).toBe(told);
          else expect([field.key, told, sameValue(field.kind, values.at(row, at) ?? null, told)]).toEqual([field.key, told, true]);
        });
        expect(cellText(index, row, TARGET.fields.length - 1)).toBe(each.email ?? each.employeeId);
      });
    }),
    { seed, numRuns: 300 },
  );
});
