/** Edits against what was last seen: who changed what, and what happens where both sides did. */
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../core/plan/plan.js';
import { messageText } from '../../../core/issues/issue.js';
import type { Cells } from '../roster/support/sheet.js';
import { ANN, BOSS, CHIEF, linesOf, planOfEdits, type PlanSetup, ROW, type User } from './support/fetched.js';

const { ann } = ROW;

/** The plan of a sheet on which Ann's row was fetched as `seen`, edited, and is now `now` at the target. */
function planOf(seen: Partial<User>, now: Partial<User>, edits: Cells, more: PlanSetup = {}): Plan {
  const fetched = { ...ANN, ...seen };
  // The row is made of what was fetched; the directory says what is there now.
  const cells = planOfEdits({}, { users: [BOSS, CHIEF, fetched] }).roster.index.cells(ann);
  const keys = planOfEdits({}).roster.index.fields.map(({ key }) => key);
  const row = Object.fromEntries(keys.map((key, at) => [key, cells[at] ?? null]));
  return planOfEdits(
    { [ann]: { ...row, ...edits } },
    { users: [BOSS, CHIEF, { ...ANN, ...now }], lastSeen: new Map([['ann@x.org', fetched]]), ...more },
  );
}
const said = (plan: Plan): [string | null, string[], number] => [plan.wordOf(ann), linesOf(plan.changesOf(ann)), plan.movedAtTarget];

describe('with what was last seen', () => {
  test('a cell that nobody touched changes nothing, whatever the target says now', () => {
    expect(said(planOf({}, { homeTown: 'Oslo', groups: [], leader: 'chief@x.org', chatChannel: true }, {}))).toEqual(['unchanged', [], 4]);
  });

  test('a cell that was edited is changed where the target stands still', () => {
    expect(said(planOf({}, {}, { homeTown: 'Rome' }))).toEqual(['update', ['homeTown: Lima > Rome'], 0]);
  });

  test('a cell that says what the target says by now changes nothing', () => {
    expect(said(planOf({}, { homeTown: 'Rome' }, { homeTown: 'Rome' }))).toEqual(['unchanged', [], 0]);
  });

  test('another spelling of what was fetched is no edit', () => {
    const now = { leader: 'chief@x.org', groups: ['North'], email: 'ann@x.org', chatChannel: true };
    const edits = { teamLeader: '0001', groups: 'VIP; Sales', email: 'ANN@x.org', chatChannel: 'false' };
    expect(said(planOf({}, now, edits))).toEqual(['unchanged', [], 3]);
  });

  test('a cell that was blank and still is clears nothing, whatever the policy', () => {
    const blank = { homeTown: null };
    expect(said(planOf(blank, { homeTown: 'Oslo' }, {}, { blanks: { homeTown: 'clear' } }))).toEqual(['unchanged', [], 1]);
    expect(planOf(blank, { homeTown: 'Oslo' }, {}).blanks).toEqual([]);
    expect(said(planOf({}, {}, blank, { blanks: { homeTown: 'clear' } }))).toEqual(['update', ['homeTown: Lima > blank'], 0]);
  });

  test('the case of a Record does not matter', () => {
    expect(said(planOf({}, { homeTown: 'Oslo' }, { record: 'ANN@X.ORG' }))).toEqual(['unchanged', [], 1]);
  });

  test('a field that was not known then is compared with the target alone', () => {
    const plan = planOf({}, { homeTown: 'Oslo' }, { homeTown: 'Rome' }, { lastSeen: new Map([['ann@x.org', { email: 'ann@x.org' }]]) });
    expect(said(plan)).toEqual(['update', ['homeTown: Oslo > Rome'], 0]);
  });

  test.each<[string, PlanSetup, Cells]>([
    ['a row that was never seen', { lastSeen: new Map([['other@x.org', ANN]]) }, {}],
    ['a row without a Record', {}, { record: null }],
    ['a sheet that was never fetched', { lastSeen: new Map() }, {}],
  ])('%s is compared with the target alone', (_, setup, cells) => {
    expect(said(planOf({}, { homeTown: 'Oslo' }, cells, setup))).toEqual(['update', ['homeTown: Oslo > Lima'], 0]);
  });
});

describe('a conflict', () => {
  test.each<[string, Partial<User>, Cells, unknown[]]>([
    ['text', { homeTown: 'Oslo' }, { homeTown: 'Rome' }, ['Lima', 'Rome', 'Oslo']],
    ['text that the sheet clears', { homeTown: 'Oslo' }, { homeTown: '(clear)' }, ['Lima', null, 'Oslo']],
    ['text that the target cleared', { homeTown: null }, { homeTown: 'Rome' }, ['Lima', 'Rome', null]],
    ['groups', { groups: ['Sales'] }, { groups: '{VIP}' }, [['Sales', 'VIP'], ['VIP'], ['Sales']]],
    ['the leader', { leader: null }, { teamLeader: 'chief@x.org' }, ['boss@x.org', 'chief@x.org', null]],
    ['an ID', { employeeId: '8' }, { employeeId: '9' }, ['0042', '9', '8']],
    ['a date', { startDate: '2021-01-01' }, { startDate: '2022-02-02' }, ['2020-01-31', '2022-02-02', '2021-01-01']],
  ])('of %s is told three ways, and blocks its row', (_, now, edits, [lastSeen, sheet, target]) => {
    const plan = planOf({}, now, { ...edits, profile: 'other' });
    const field = plan.roster.index.fields.findIndex(({ key }) => key === Object.keys(edits)[0]);
    expect(plan.conflicts).toEqual([{ row: ann, field, lastSeen, sheet, target }]);
    expect([plan.wordOf(ann), plan.changes]).toEqual(['blocked', []]);
    expect(linesOf(plan.changesOf(ann))).toEqual(['profile: first line\nsecond line > other']);
  });

  test('is there too where somebody clears what was blank, and filled at the target since', () => {
    const plan = planOf({ homeTown: null }, { homeTown: 'Oslo' }, { homeTown: '(clear)' });
    expect(plan.conflicts).toMatchObject([{ row: ann, lastSeen: null, sheet: null, target: 'Oslo' }]);
    expect(planOf({ homeTown: null }, {}, { homeTown: '(clear)' }).conflicts).toHaveLength(1);
    expect(said(planOf({ homeTown: null }, { homeTown: null }, { homeTown: '(clear)' }))).toEqual(['unchanged', [], 0]);
  });

  test('is an issue at its cell, which names all three', () => {
    const plan = planOf({}, { homeTown: 'Oslo' }, { homeTown: 'Rome' });
    const [issue] = plan.issues;
    expect(plan.issues).toHaveLength(1);
    expect(issue).toMatchObject({ code: 'conflict', level: 'error', row: ann + 2, field: 'homeTown' });
    expect(issue?.params.names).toEqual(['Lima', 'Rome', 'Oslo']);
    expect(messageText(issue!.message)).toContain('Home Town');
  });

  test('needs two sides: yes or no cannot be changed by both to different values', () => {
    const plan = planOf({}, { chatChannel: true }, { chatChannel: 'y' });
    expect([plan.conflicts, plan.wordOf(ann)]).toEqual([[], 'unchanged']);
  });

  test('is none where the row is left out', () => {
    const plan = planOf({}, { homeTown: 'Oslo' }, { homeTown: 'Rome' }, { leaveOut: new Set([ann + 2]) });
    expect([plan.conflicts, plan.wordOf(ann)]).toEqual([[], 'skipped']);
  });

  test('that keeps the sheet is a change from what the target says now', () => {
    const now = { homeTown: 'Oslo' };
    const plan = planOf({}, now, { homeTown: 'Rome' }, { lastSeen: new Map([['ann@x.org', { ...ANN, ...now }]]) });
    expect(said(plan)).toEqual(['update', ['homeTown: Oslo > Rome'], 0]);
  });

  test('with a manager who may not be moved is more than not allowed', () => {
    const seen = { manageTeam: true };
    const plan = planOf(seen, { ...seen, homeTown: 'Oslo' }, { teamLeader: 'chief@x.org', homeTown: 'Rome' });
    expect(plan.wordOf(ann)).toBe('blocked');
    expect(planOf(seen, seen, { teamLeader: 'chief@x.org' }).wordOf(ann)).toBe('not-allowed');
  });
});
