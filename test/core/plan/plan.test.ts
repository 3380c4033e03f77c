/** What a send would do with each row, and the rows as they are sent. */
import { describe, expect, test } from 'vitest';
import { type Plan, planChanges, type PlanOptions } from '../../../core/plan/plan.js';
import { BOSS, type Cells, gridOf, HEADINGS, type Options, PERSON, resolve, resolveGrid } from '../roster/support/sheet.js';

function planOf(people: Cells[], options: Options = {}, plan: PlanOptions = {}): Plan {
  const hierarchy = resolve(people, options);
  return planChanges(hierarchy.roster, hierarchy, undefined, plan);
}
const wordsOf = (plan: Plan): (string | null)[] => Array.from({ length: plan.roster.index.rows }, (_, row) => plan.wordOf(row));

describe('plan words', () => {
  const withMistake = { ...PERSON, email: 'cy@x.org', lastName: '' };

  test.each<[string, Cells[], (string | null)[], Options?]>([
    ['people without a mistake are created', [BOSS, PERSON], ['create', 'create']],
    ['a mistake blocks its row only', [BOSS, withMistake, PERSON], ['create', 'blocked', 'create']],
    ['a leader’s mistake blocks those below', [{ ...BOSS, lastName: null }, PERSON], ['blocked', 'blocked']],
    ['warnings and infos block nobody', [{ ...BOSS, status: 'deactivated', firstName: 'Bo ' }, PERSON], ['create', 'create']],
    ['blank rows have no word, totals are skipped', [BOSS, {}, { role: 'Total: 1' }, PERSON], ['create', null, 'skipped', 'create']],
    ['existing users are blocked', [BOSS, PERSON], ['create', 'blocked'], { directory: { users: [{ email: 'ann@x.org' }] } }],
  ])('%s', (_, people, words, options) => {
    const plan = planOf(people, options);
    expect(wordsOf(plan)).toEqual(words);
    for (const word of ['create', 'blocked', 'skipped'] as const)
      expect(plan.counts[word]).toBe(words.filter((each) => each === word).length);
    expect(plan.changes).toHaveLength(plan.counts.create);
  });

  test('a header that stands again is skipped', () => {
    const grid = gridOf([BOSS, PERSON]);
    const hierarchy = resolveGrid({ ...grid, rows: [...grid.rows, [...HEADINGS]] });
    expect(wordsOf(planChanges(hierarchy.roster, hierarchy))).toEqual(['create', 'create', 'skipped']);
  });

  test('a missing column blocks everybody', () => {
    const rows = gridOf([BOSS, PERSON]).rows.map((row) => row.map((cell, at) => (HEADINGS[at] === 'First Name' ? null : cell)));
    const hierarchy = resolveGrid(gridOf([], { rows }));
    expect(planChanges(hierarchy.roster, hierarchy).counts).toMatchObject({ create: 0, blocked: 2 });
  });

  test('rows that are left out are skipped, and nobody goes under a leader who is left out and new', () => {
    const mid = { ...PERSON, email: 'mid@x.org', manageTeam: 'y' };
    const people = [BOSS, mid, { ...PERSON, teamLeader: 'mid@x.org' }];
    expect(wordsOf(planOf(people, {}, { leaveOut: new Set([2]) }))).toEqual(['skipped', 'blocked', 'blocked']);
    expect(wordsOf(planOf(people, {}, { leaveOut: new Set([4]) }))).toEqual(['create', 'create', 'skipped']);
    const directory = { users: [{ email: 'boss@x.org', manageTeam: true }] };
    expect(wordsOf(planOf(people, { directory }, { leaveOut: new Set([2]) }))).toEqual(['skipped', 'create', 'create']);
  });
});

describe('planned rows', () => {
  test('carry values in the form in which they are sent', () => {
    const full: Cells = {
      ...BOSS,
      role: ' Agent ',
      employeeId: '0042',
      homeTown: 'Mu\u0308nchen',
      stateOrCountry: 'Peru',
      profile: 'two\nlines',
      employmentStatus: 'FT',
      startDate: '31/01/2024',
      groups: 'Sales; VIP; Sales',
      temporaryPassword: 'Hunter-2024',
      licenseType: 'Standard',
      status: 'active',
      record: 'x',
    };
    const [row] = planOf([full]).changes;
    expect({ ...row?.values }).toEqual({
      role: 'Agent',
      manageTeam: true,
      email: 'boss@x.org',
      employeeId: '0042',
      firstName: 'Bo',
      lastName: 'Oss',
      homeTown: 'München',
      stateOrCountry: 'Peru',
      profile: 'two\nlines',
      phoneChannel: true,
      chatChannel: false,
      emailChannel: false,
      employmentStatus: 'full-time',
      startDate: '2024-01-31',
      groups: ['Sales', 'VIP'],
      temporaryPassword: 'Hunter-2024',
      licenseType: 'standard',
    });
    expect(row?.canonical).not.toContain('Hunter');
    expect(row).toMatchObject({ rid: 'email:boss@x.org', sheetRow: 2, op: 'create', leader: null, waitsFor: null });
  });

  test('have no value for a blank cell, nor for a date with two readings', () => {
    const [row] = planOf([{ ...BOSS, startDate: '1/2/2024' }]).changes;
    expect([row?.values.homeTown, row?.values.startDate]).toEqual([undefined, null]);
    const [confirmed] = planOf([{ ...BOSS, startDate: '1/2/2024' }], { dates: { startDate: 'mdy' } }).changes;
    expect(confirmed?.values.startDate).toBe('2024-01-02');
  });

  test('have no prototype, and take values that are names of one', () => {
    const [row] = planOf([{ ...BOSS, lastName: '__proto__', employeeId: 'constructor' }]).changes;
    expect(Object.getPrototypeOf(row?.values)).toBeNull();
    expect([row?.values.lastName, row?.keys.employeeId]).toEqual(['__proto__', 'constructor']);
  });

  test('are known by address in lower case, else by ID', () => {
    expect(planOf([{ ...BOSS, email: 'BOSS@x.org' }]).changes[0]).toMatchObject({
      rid: 'email:boss@x.org',
      keys: { email: 'BOSS@x.org', employeeId: null },
    });
    expect(planOf([{ ...BOSS, email: null, employeeId: '0042' }]).changes[0]).toMatchObject({
      rid: 'id:0042',
      keys: { email: null, employeeId: '0042' },
    });
  });

  test('come leaders first and wait for a leader who is created by the same plan', () => {
    const plan = planOf([PERSON, { ...BOSS, employeeId: '7' }]);
    expect(plan.changes.map(({ rid, waitsFor, leader }) => ({ rid, waitsFor, leader }))).toEqual([
      { rid: 'email:boss@x.org', waitsFor: null, leader: null },
      { rid: 'email:ann@x.org', waitsFor: 'email:boss@x.org', leader: { email: 'boss@x.org', employeeId: '7' } },
    ]);
  });

  test('name an existing leader by the keys that the target knows, and wait for nobody', () => {
    const users = [{ email: 'old@x.org', employeeId: '9', manageTeam: true }];
    const [row] = planOf([{ ...PERSON, teamLeader: 'OLD@x.org' }], { directory: { users } }).changes;
    expect([row?.leader, row?.waitsFor]).toEqual([{ email: 'old@x.org', employeeId: '9' }, null]);
  });
});

describe('the fingerprint', () => {
  test('is the same for the same people, and changes with what is sent, but not with a secret', () => {
    const before = planOf([BOSS, PERSON]).fingerprint;
    expect(planOf([BOSS, { ...PERSON, temporaryPassword: 'Hunter-2024' }]).fingerprint).toBe(before);
    expect(planOf([BOSS, {}, PERSON]).fingerprint).toBe(before);
    expect(planOf([BOSS, { ...PERSON, chatChannel: 'y' }]).fingerprint).not.toBe(before);
    expect(planOf([BOSS, { ...PERSON, teamLeader: 'unassigned' }]).fingerprint).not.toBe(before);
  });
});
