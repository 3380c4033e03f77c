/** The rules of the original bulk update, by number, as far as a plan has to keep them. */
import { describe, expect, test } from 'vitest';
import { previewPlan } from '../../../core/plan/preview.js';
import { planUndo } from '../../../core/plan/undo.js';
import { type Cells, FIELDS } from '../roster/support/sheet.js';
import { ANN, BOSS, CHIEF, linesOf, planOfEdits, ROW, TEAM, wordsOf } from './support/fetched.js';

const { ann, boss, chief } = ROW;
const update = (cells: Cells): string[] => {
  const plan = planOfEdits({ [ann]: cells });
  expect(plan.wordOf(ann)).toBe('update');
  return linesOf(plan.changesOf(ann));
};

describe('what you can update', () => {
  test('rule 1, everybody: any user can be updated in bulk', () => {
    const edits = { [boss]: { homeTown: 'Rome' }, [chief]: { homeTown: 'Rome' }, [ann]: { homeTown: 'Rome' } };
    const users = [BOSS, { ...CHIEF, active: false }, ANN];
    expect(wordsOf(planOfEdits(edits, { users }))).toEqual(['update', 'update', 'update']);
  });

  test('rule 2, fields: addresses, IDs and the profile can change', () => {
    const cells = { email: 'lee@x.org', employeeId: '77', profile: 'A bio', homeTown: 'Rome', firstName: 'Anna', lastName: 'Li' };
    expect(update(cells)).toEqual([
      'email: ann@x.org > lee@x.org',
      'employeeId: 0042 > 77',
      'firstName: Ann > Anna',
      'lastName: Lee > Li',
      'homeTown: Lima > Rome',
      'profile: first line\nsecond line > A bio',
    ]);
  });

  test('rule 3, leaders and channels: both can change', () => {
    expect(update({ teamLeader: 'chief@x.org' })).toEqual(['teamLeader: boss@x.org > chief@x.org']);
    expect(update({ phoneChannel: 'n', chatChannel: 'y', emailChannel: 'n' })).toEqual([
      'phoneChannel: true > false',
      'chatChannel: false > true',
      'emailChannel: true > false',
    ]);
  });

  test('rule 4, managers: who can manage teams does not get another leader in bulk', () => {
    const plan = planOfEdits({ [chief]: { teamLeader: 'boss@x.org', homeTown: 'Rome' } });
    expect([plan.wordOf(chief), plan.changes]).toEqual(['not-allowed', []]);
  });

  test('rule 4, managers: nor are they deactivated', () => {
    const plan = planOfEdits({ [chief]: { status: 'deactivated' } });
    expect([plan.wordOf(chief), plan.changes]).toEqual(['not-allowed', []]);
  });

  test('rule 5, by hand: first everybody below gets another leader, then the manager is changed', () => {
    const off = { [boss]: { status: 'deactivated' } };
    expect(planOfEdits(off).todo).toEqual([{ row: boss, code: 'manager-cannot-deactivate', reports: [ann] }]);
    expect(planOfEdits({ ...off, [ann]: { teamLeader: 'chief@x.org' } }).todo).toEqual([
      { row: boss, code: 'manager-cannot-deactivate', reports: [] },
    ]);
  });

  test('rule 6, photos: they are never touched', () => {
    expect(FIELDS.map(({ key }) => key).filter((key) => /photo|image|picture|avatar/iu.test(key))).toEqual([]);
    const other: Record<string, string> = {
      role: 'Admin',
      manageTeam: 'y',
      email: 'lee@x.org',
      employeeId: '77',
      teamLeader: 'chief@x.org',
      phoneChannel: 'n',
      chatChannel: 'y',
      emailChannel: 'n',
      employmentStatus: 'Temp',
      startDate: '2022-02-02',
      groups: '{North}',
      licenseType: 'flexible',
      status: 'deactivated',
    };
    for (const { key, kind } of FIELDS) {
      if (kind === 'secret' || kind === 'record') continue;
      expect(
        planOfEdits({ [ann]: { [key]: other[key] ?? 'other' } })
          .changesOf(ann)
          .map(({ field }) => field),
      ).toEqual([key]);
    }
  });
});

describe('how it is done', () => {
  test('rule 7, the whole team: deactivated people are on the sheet and planned like any other', () => {
    const users = [BOSS, CHIEF, { ...ANN, active: false }];
    expect(planOfEdits({}, { users }).wordOf(ann)).toBe('unchanged');
    expect(linesOf(planOfEdits({ [ann]: { status: 'active' } }, { users }).changesOf(ann))).toEqual(['status: deactivated > active']);
  });

  test('rule 8, required fields: a blank one keeps its value, or blocks where blanks are refused', () => {
    const blank = { [ann]: { lastName: null, homeTown: 'Rome' } };
    expect(linesOf(planOfEdits(blank).changesOf(ann))).toEqual(['homeTown: Lima > Rome']);
    for (const lastName of ['clear', 'error'] as const) expect(planOfEdits(blank, { blanks: { lastName } }).wordOf(ann)).toBe('blocked');
  });

  test('rule 9, incomplete: deactivated people with gaps in their profile are skipped', () => {
    const users = [BOSS, CHIEF, { ...ANN, active: false, lastName: null }];
    const plan = planOfEdits({ [ann]: { homeTown: 'Rome' }, [chief]: { homeTown: 'Rome' } }, { users });
    expect([plan.wordOf(ann), plan.wordOf(chief), plan.changes.map(({ person }) => person)]).toEqual([
      'skipped',
      'update',
      ['record:chief@x.org'],
    ]);
  });

  test('rule 10, preview: mistakes are red and changes green', () => {
    const { marks } = previewPlan(planOfEdits({ [ann]: { licenseType: 'golden' }, [boss]: { homeTown: 'Rome' } }));
    expect(marks.map(({ level, range }) => [level, range.row])).toEqual([
      ['error', ann + 2],
      ['change', boss + 2],
    ]);
  });

  test('rule 11, confirmation: what is sent is what was shown', () => {
    const plan = planOfEdits({ [ann]: { homeTown: 'Rome', status: 'deactivated' }, [boss]: { profile: 'A bio' } });
    expect(previewPlan(plan).changes).toBe(plan.changes);
    const sent = plan.changes.flatMap(({ sheetRow, op, changes }) => [
      ...changes.map(({ field, to }) => [sheetRow, field, to]),
      ...(op === 'deactivate' ? [[sheetRow, 'status', 'deactivated']] : []),
    ]);
    const shown = [0, 1, 2].flatMap((row) => plan.changesOf(row).map(({ field, to }) => [row + 2, field, to]));
    expect(sent.sort()).toEqual(shown.sort());
  });

  test('rule 12, failure: what was done before it can be taken back', () => {
    const plan = planOfEdits({ [ann]: { homeTown: 'Rome', email: 'lee@x.org', teamLeader: 'chief@x.org', status: 'deactivated' } });
    const applied = plan.changes.map(({ rid, person, sheetRow, canonical: image }) => ({ rid, person, sheetRow, image }));
    const { steps, stays } = planUndo(applied, [], { leaderField: 'teamLeader', createMails: true });
    expect(steps.map(({ op, keys }) => [op, keys.email])).toEqual([
      ['activate', 'lee@x.org'],
      ['update', 'ann@x.org'],
    ]);
    expect(linesOf(steps[1]?.changes ?? [])).toEqual([
      'email: lee@x.org > ann@x.org',
      'homeTown: Rome > Lima',
      'teamLeader: chief@x.org > boss@x.org',
    ]);
    expect(stays).toEqual([]);
  });

  test('rule 3, leaders and channels: nobody who is not on the sheet is touched', () => {
    const plan = planOfEdits({ [ann]: { teamLeader: 'chief@x.org' } }, { users: TEAM });
    expect(plan.changes.map(({ person }) => person)).toEqual(['record:ann@x.org']);
  });
});
