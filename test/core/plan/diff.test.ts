/** What a row changes of an existing user, field by field: every kind of field, blanks, dates, and what is no change. */
import { describe, expect, test } from 'vitest';
import { planChanges } from '../../../core/plan/plan.js';
import { targets } from '../../../core/targets/index.js';
import { type Cells, FIELD_KEYS, gridOf, resolveGrid } from '../roster/support/sheet.js';
import { ANN, BOSS, cellsOf, CHIEF, linesOf, planOfEdits, type PlanSetup, ROW, TEAM, wordsOf } from './support/fetched.js';

const changesOf = (cells: Cells, setup: PlanSetup = {}): string[] => {
  const plan = planOfEdits({ [ROW.ann]: cells }, setup);
  expect([plan.wordOf(ROW.ann), plan.counts.unchanged]).toEqual(['update', 2]);
  return linesOf(plan.changesOf(ROW.ann));
};
const wordOf = (cells: Cells, setup: PlanSetup = {}) => planOfEdits({ [ROW.ann]: cells }, setup).wordOf(ROW.ann);

test('of what the target never tells are none, and the cells that say something of it are counted', () => {
  const standard = targets['agent-connect'];
  const fields = standard.fields.map((field) => (field.key === 'groups' ? { ...field, untold: true } : field));
  const users = TEAM.map(({ groups: _, ...told }) => told);
  const plan = planOfEdits({ [ROW.ann]: { groups: '{Elsewhere}' } }, { target: { ...standard, fields }, users });
  expect(plan.wordOf(ROW.ann)).toBe('unchanged');
  expect(plan.untold).toMatchObject([{ field: 'groups' }]);
  expect(planOfEdits({ [ROW.ann]: { groups: '{Elsewhere}' } }, { users }).untold).toEqual([]);
});

test('of what the target takes of new people only are none, and are counted', () => {
  const standard = targets['agent-connect'];
  const fields = standard.fields.map((field) => (field.key === 'homeTown' ? { ...field, createOnly: true } : field));
  const plan = planOfEdits({ [ROW.ann]: { homeTown: 'Rome' } }, { target: { ...standard, fields } });
  expect([plan.wordOf(ROW.ann), plan.changes, plan.fixed]).toEqual(['unchanged', [], [{ field: 'homeTown', cells: 1 }]]);
  expect(planOfEdits({ [ROW.ann]: { homeTown: 'Rome' } }).fixed).toEqual([]);
});

describe('changes', () => {
  test.each<[string, Cells, string[]]>([
    ['a name', { firstName: 'Anna' }, ['firstName: Ann > Anna']],
    ['the case of a name', { lastName: 'LEE' }, ['lastName: Lee > LEE']],
    ['text with line breaks', { profile: 'one line' }, ['profile: first line\nsecond line > one line']],
    ['an address', { email: 'lee@x.org' }, ['email: ann@x.org > lee@x.org']],
    ['an ID', { employeeId: '042' }, ['employeeId: 0042 > 042']],
    ['both keys', { email: 'lee@x.org', employeeId: '7' }, ['email: ann@x.org > lee@x.org', 'employeeId: 0042 > 7']],
    ['the leader', { teamLeader: 'chief@x.org' }, ['teamLeader: boss@x.org > chief@x.org']],
    ['the leader by ID, as an address', { teamLeader: '0002' }, ['teamLeader: boss@x.org > chief@x.org']],
    ['the leader to nobody', { teamLeader: 'Unassigned' }, ['teamLeader: boss@x.org > blank']],
    ['one channel', { chatChannel: 'y' }, ['chatChannel: false > true']],
    [
      'all channels',
      { phoneChannel: 'no', chatChannel: true, emailChannel: 'nein' },
      ['phoneChannel: true > false', 'chatChannel: false > true', 'emailChannel: true > false'],
    ],
    ['the right to manage', { manageTeam: 'yes' }, ['manageTeam: false > true']],
    ['groups', { groups: '{VIP, North}' }, ['groups: Sales,VIP > VIP,North']],
    ['groups to none', { groups: '{}' }, ['groups: Sales,VIP > blank']],
    ['a choice', { employmentStatus: 'PT' }, ['employmentStatus: full-time > part-time']],
    ['a date', { startDate: '2021-02-03' }, ['startDate: 2020-01-31 > 2021-02-03']],
    ['the role', { role: 'Admin' }, ['role: Agent > Admin']],
    ['the status', { status: 'Deactivated' }, ['status: active > deactivated']],
    ['what is cleared', { homeTown: '(Clear)' }, ['homeTown: Lima > blank']],
  ])('%s', (_, cells, lines) => {
    expect(changesOf(cells)).toEqual(lines);
  });

  test('what the target has blank', () => {
    const users = [BOSS, CHIEF, { ...ANN, homeTown: null, groups: [], startDate: '', employeeId: null, leader: null }];
    const cells = { homeTown: 'Rome', groups: 'VIP', startDate: '2020-12-31', employeeId: '7', teamLeader: 'boss@x.org' };
    expect(changesOf(cells, { users })).toEqual([
      'employeeId: blank > 7',
      'homeTown: blank > Rome',
      'teamLeader: blank > boss@x.org',
      'startDate: blank > 2020-12-31',
      'groups: blank > VIP',
    ]);
  });

  test('somebody who is activated', () => {
    expect(changesOf({ status: 'active' }, { users: [BOSS, CHIEF, { ...ANN, active: false }] })).toEqual(['status: deactivated > active']);
  });

  describe('of groups that other rows have in the same characters', () => {
    test('where only this user has others', () => {
      expect(changesOf({ groups: '{Sales, VIP}' }, { users: [BOSS, CHIEF, { ...ANN, groups: ['Sales'] }] })).toEqual([
        'groups: Sales > Sales,VIP',
      ]);
    });

    test('where the same number shows as another name', () => {
      const users = [BOSS, CHIEF, ANN].map((user) => ({ ...user, groups: ['007'] }));
      const rows = users.map((user) => ({ ...cellsOf(user), groups: 7 }));
      const shown = [null, '007', '007', '7'].map((text) => FIELD_KEYS.map((key) => (key === 'groups' ? text : null)));
      const hierarchy = resolveGrid(gridOf(rows, { shown }), { mode: 'update', directory: { users } });
      const plan = planChanges(hierarchy.roster, hierarchy);
      expect([...wordsOf(plan), ...linesOf(plan.changesOf(ROW.ann))]).toEqual(['unchanged', 'unchanged', 'update', 'groups: 007 > 7']);
    });
  });
});

describe('is no change', () => {
  test.each<[string, Cells]>([
    ['what was fetched', {}],
    ['blanks at an end', { firstName: ' Ann\u00a0' }],
    ['other line breaks', { profile: 'first line\r\nsecond line' }],
    ['an address in another case', { email: 'ANN@X.org' }],
    ['the same leader in another case', { teamLeader: 'BOSS@x.org' }],
    ['the same leader by ID', { teamLeader: '0001' }],
    ['another word for yes or no', { phoneChannel: true, chatChannel: 'FALSE', manageTeam: 'non' }],
    ['groups in another order', { groups: 'VIP; Sales' }],
    ['another word for a choice', { employmentStatus: 'Full Time', licenseType: 'STANDARD' }],
    ['a blank cell, which keeps the value', { homeTown: null, groups: ' ', startDate: '', employeeId: null }],
    ['a password, which nobody can compare', { temporaryPassword: 'Hunter-2024' }],
    ['a status in another case', { status: 'ACTIVE' }],
  ])('%s', (_, cells) => {
    expect(wordOf(cells)).toBe('unchanged');
  });

  test.each(['31/01/2020', '31.1.2020', '31 Jan 2020', '2020-01-31T00:00:00'])('the same day as %s', (startDate) => {
    const cells = { startDate };
    expect(planOfEdits({ 0: cells, 1: cells, 2: cells }).counts.unchanged).toBe(3);
  });

  test('the same day as a date cell', () => {
    const column = FIELD_KEYS.indexOf('startDate');
    const rows = TEAM.map((user) => ({ ...cellsOf(user), startDate: 43_861 }));
    const { rows: values } = gridOf(rows);
    const formats = values.map((row) => row.map((_, at) => (at === column ? 'dd/mm/yyyy' : null)));
    const options = { mode: 'update', directory: { users: TEAM } } as const;
    const hierarchy = resolveGrid(gridOf(rows, { formats }), options);
    expect(planChanges(hierarchy.roster, hierarchy).counts.unchanged).toBe(3);
  });

  test('a field that the target does not know', () => {
    const { homeTown: _, leader: __, active: ___, chatChannel: ____, ...rest } = ANN;
    const cells = { homeTown: 'Rome', teamLeader: 'chief@x.org', status: 'deactivated', chatChannel: 'y' };
    expect(wordOf(cells, { users: [BOSS, CHIEF, rest] })).toBe('unchanged');
  });

  test('decomposed text', () => {
    const users = [BOSS, CHIEF, { ...ANN, lastName: 'Müller' }];
    expect(wordOf({ lastName: 'Mu\u0308ller' }, { users })).toBe('unchanged');
  });
});

describe('blank cells', () => {
  test('are kept, cleared or refused as the policy of their column says', () => {
    const blank = { homeTown: null };
    expect(wordOf(blank, { blanks: { homeTown: 'keep' } })).toBe('unchanged');
    expect(changesOf(blank, { blanks: { homeTown: 'clear' } })).toEqual(['homeTown: Lima > blank']);
    expect(wordOf(blank, { blanks: { homeTown: 'error' } })).toBe('blocked');
  });

  test('of what is blank at the target too clear nothing', () => {
    const users = [BOSS, CHIEF, { ...ANN, homeTown: null }];
    expect(wordOf({ homeTown: '(clear)' }, { users })).toBe('unchanged');
    expect(wordOf({ homeTown: null }, { users, blanks: { homeTown: 'clear' } })).toBe('unchanged');
  });

  test('of existing users with a value are counted by field, whatever the policy', () => {
    const edits = { [ROW.ann]: { homeTown: null, groups: null, status: null, temporaryPassword: null }, [ROW.chief]: { homeTown: '' } };
    for (const homeTown of ['keep', 'clear', 'error'] as const) {
      expect(planOfEdits(edits, { blanks: { homeTown } }).blanks).toEqual([
        { field: 'homeTown', cells: 2 },
        { field: 'groups', cells: 1 },
      ]);
    }
  });

  test('of users without a value, and of new people, are not counted', () => {
    const users = [BOSS, CHIEF, { ...ANN, homeTown: null, groups: [] }];
    const cells = { homeTown: null, groups: null };
    expect(planOfEdits({ [ROW.ann]: cells }, { users }).blanks).toEqual([]);
    expect(planOfEdits({ [ROW.ann]: { ...cells, email: 'new@x.org', employeeId: '9', record: null } }, { mode: 'sync' }).blanks).toEqual(
      [],
    );
  });
});

describe('a column of dates with two readings', () => {
  const edits = {
    [ROW.boss]: { startDate: '1/2/2020' },
    [ROW.chief]: { startDate: '2/3/2020' },
    [ROW.ann]: { startDate: '3/4/2020', homeTown: 'Rome' },
  };

  test('sends nothing of the column', () => {
    const plan = planOfEdits(edits);
    expect(wordsOf(plan)).toEqual(['unchanged', 'unchanged', 'update']);
    expect(linesOf(plan.changesOf(ROW.ann))).toEqual(['homeTown: Lima > Rome']);
  });

  test('sends it once somebody has said how it is read', () => {
    const plan = planOfEdits(edits, { dates: { startDate: 'mdy' } });
    expect(linesOf(plan.changesOf(ROW.ann))).toEqual(['homeTown: Lima > Rome', 'startDate: 2020-01-31 > 2020-03-04']);
  });
});

describe('changes of rows that are not sent', () => {
  test('are told all the same, but not those of a cell with a mistake', () => {
    const plan = planOfEdits({ [ROW.ann]: { homeTown: 'Rome', licenseType: 'golden', lastName: 'Li' } });
    expect(plan.wordOf(ROW.ann)).toBe('blocked');
    expect(linesOf(plan.changesOf(ROW.ann))).toEqual(['lastName: Lee > Li', 'homeTown: Lima > Rome']);
  });

  test('are told of a manager who may not be moved', () => {
    const plan = planOfEdits({ [ROW.chief]: { teamLeader: 'boss@x.org' } });
    expect(plan.wordOf(ROW.chief)).toBe('not-allowed');
    expect(linesOf(plan.changesOf(ROW.chief))).toEqual(['teamLeader: blank > boss@x.org']);
  });

  test('are none where the user left the row out', () => {
    const plan = planOfEdits({ [ROW.ann]: { homeTown: 'Rome' } }, { leaveOut: new Set([4]) });
    expect([plan.wordOf(ROW.ann), plan.changesOf(ROW.ann)]).toEqual(['skipped', []]);
  });
});
