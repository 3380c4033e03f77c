/** The steps of a plan: what each carries, whom it waits for, and in which order they are sent. */
import { describe, expect, test } from 'vitest';
import { massOf } from '../../../core/plan/mass-change.js';
import { imageOf } from '../../../core/plan/row-image.js';
import type { PlannedRow } from '../../../core/plan/planned-row.js';
import type { Cells } from '../roster/support/sheet.js';
import { ANN, BOSS, cellsOf, CHIEF, planOf, planOfEdits, ROW, stepOf, TEAM, type User, wordsOf } from './support/fetched.js';

const { ann, boss, chief } = ROW;
const waitsOf = (steps: readonly PlannedRow[]): [string, string | null][] => steps.map(({ rid, waitsFor }) => [rid, waitsFor]);
const NEW: Cells = { ...cellsOf(ANN), email: 'new@x.org', employeeId: null, record: null };
/** Exists, and may not manage teams yet. */
const DEE: User = { ...ANN, email: 'dee@x.org', employeeId: '0003' };

describe('an update', () => {
  test('carries the changed fields alone, with what the directory says before them', () => {
    const plan = planOfEdits({ [ann]: { homeTown: 'Rome', groups: '(clear)', chatChannel: 'y', temporaryPassword: 'Hunter-2024' } });
    const step = stepOf(plan, 'record:ann@x.org');
    expect(step).toMatchObject({
      person: 'record:ann@x.org',
      sheetRow: 4,
      op: 'update',
      keys: { email: 'ann@x.org', employeeId: '0042' },
      current: { email: 'ann@x.org', employeeId: '0042' },
      leader: null,
      changes: [
        { field: 'homeTown', from: 'Lima', to: 'Rome' },
        { field: 'chatChannel', from: false, to: true },
        { field: 'groups', from: ['Sales', 'VIP'], to: null },
      ],
      waitsFor: null,
    });
    expect({ ...step.values }).toEqual({ homeTown: 'Rome', chatChannel: true, groups: null });
    expect(Object.getPrototypeOf(step.values)).toBeNull();
    expect(step.canonical).toBe(imageOf(step));
    expect(step.canonical).not.toContain('Hunter');
  });

  test('of both keys finds the person by the old ones', () => {
    const step = stepOf(planOfEdits({ [ann]: { email: 'lee@x.org', employeeId: '7' } }), 'record:ann@x.org');
    expect([step.current, step.keys]).toEqual([
      { email: 'ann@x.org', employeeId: '0042' },
      { email: 'lee@x.org', employeeId: '7' },
    ]);
  });

  test('keeps a key that the sheet does not say', () => {
    const step = stepOf(planOfEdits({ [ann]: { employeeId: null, homeTown: 'Rome' } }), 'record:ann@x.org');
    expect(step.keys).toEqual({ email: 'ann@x.org', employeeId: '0042' });
  });

  test('keeps an address that differs in its case alone', () => {
    const step = stepOf(planOfEdits({ [ann]: { email: 'ANN@x.org', homeTown: 'Rome' } }), 'record:ann@x.org');
    expect(step.keys.email).toBe('ann@x.org');
  });

  test('is known by its Record, else by its natural key', () => {
    const byEmail = planOfEdits({ [ann]: { record: null, homeTown: 'Rome' } });
    expect(stepOf(byEmail, 'email:ann@x.org').person).toBe('email:ann@x.org');
    const byId = planOfEdits({ [ann]: { record: null, email: null, homeTown: 'Rome' } });
    expect(stepOf(byId, 'id:0042').person).toBe('id:0042');
  });

  test('names a new leader by the keys that the target knows, and waits for nobody', () => {
    const step = stepOf(planOfEdits({ [ann]: { teamLeader: '0002' } }), 'record:ann@x.org');
    expect([step.leader, step.waitsFor, { ...step.values }]).toEqual([{ email: 'chief@x.org', employeeId: '0002' }, null, {}]);
    expect(step.changes).toEqual([{ field: 'teamLeader', from: 'boss@x.org', to: 'chief@x.org' }]);
  });

  test('has no leader where the person is to have none', () => {
    const step = stepOf(planOfEdits({ [ann]: { teamLeader: 'unassigned' } }), 'record:ann@x.org');
    expect([step.leader, step.waitsFor, step.changes]).toEqual([null, null, [{ field: 'teamLeader', from: 'boss@x.org', to: null }]]);
  });

  test('has the leader as the target tells them before the change, in whatever form that is', () => {
    const step = stepOf(
      planOfEdits({ [ann]: { teamLeader: 'chief@x.org' } }, { users: [BOSS, CHIEF, { ...ANN, leader: '0001' }] }),
      'record:ann@x.org',
    );
    expect(step.changes[0]?.from).toBe('0001');
  });
});

describe('a change of status', () => {
  test('is a step of its own, with no values', () => {
    const plan = planOfEdits({ [ann]: { status: 'deactivated' } });
    const [step] = plan.changes;
    expect(plan.changes).toHaveLength(1);
    expect(step).toMatchObject({
      rid: 'deactivate:record:ann@x.org',
      person: 'record:ann@x.org',
      op: 'deactivate',
      keys: { email: 'ann@x.org', employeeId: '0042' },
      current: { email: 'ann@x.org', employeeId: '0042' },
      values: {},
      changes: [],
      waitsFor: null,
    });
    expect(step?.canonical).toBe(imageOf(step!));
    expect(plan.changesOf(ann)).toEqual([{ field: 'status', from: 'active', to: 'deactivated' }]);
    expect(plan.counts.update).toBe(1);
  });

  test('waits for the update of its row, and finds the person by the keys after it', () => {
    const plan = planOfEdits({ [ann]: { status: 'deactivated', email: 'lee@x.org' } });
    expect(waitsOf(plan.changes)).toEqual([
      ['record:ann@x.org', null],
      ['deactivate:record:ann@x.org', 'record:ann@x.org'],
    ]);
    expect(plan.changes[1]?.current?.email).toBe('lee@x.org');
    expect(plan.changes[0]?.changes.map(({ field }) => field)).toEqual(['email']);
    expect(plan.counts.update).toBe(1);
  });
});

describe('the order', () => {
  test('is leaders first, then activations, deactivations last', () => {
    const users = [...TEAM, { ...DEE, active: false }, { ...DEE, email: 'eve@x.org', employeeId: '0004' }];
    const edits = {
      [ann]: { homeTown: 'Rome', status: 'deactivated' },
      [boss]: { homeTown: 'Rome' },
      3: { status: 'active', homeTown: 'Rome' },
      4: { homeTown: 'Rome' },
    };
    expect(planOfEdits(edits, { users }).changes.map(({ rid }) => rid)).toEqual([
      'record:boss@x.org',
      'record:ann@x.org',
      'record:dee@x.org',
      'record:eve@x.org',
      'activate:record:dee@x.org',
      'deactivate:record:ann@x.org',
    ]);
  });

  test('puts a leader who is created before those who move there, wherever they stand', () => {
    const rows = [{ ...cellsOf(ANN), teamLeader: 'new@x.org' }, { ...NEW, manageTeam: 'y' }, cellsOf(BOSS)];
    expect(waitsOf(planOf(rows, { mode: 'sync' }).changes)).toEqual([
      ['email:new@x.org', null],
      ['record:ann@x.org', 'email:new@x.org'],
    ]);
  });
});

describe('a step under another leader', () => {
  const toDee: Cells = { teamLeader: 'dee@x.org' };
  const users = [...TEAM, DEE];
  const dee = 3;

  test('waits for the update that makes them a manager', () => {
    const plan = planOfEdits({ [ann]: toDee, [dee]: { manageTeam: 'y' } }, { users });
    expect(waitsOf(plan.changes)).toEqual([
      ['record:dee@x.org', null],
      ['record:ann@x.org', 'record:dee@x.org'],
    ]);
  });

  test('waits for the update that changes their keys, and names them by the new ones', () => {
    const edits = { [ann]: { teamLeader: 'chief@x.org' }, [chief]: { email: 'top@x.org' } };
    for (const teamLeader of ['chief@x.org', 'top@x.org', '0002']) {
      const plan = planOfEdits({ ...edits, [ann]: { teamLeader } });
      const step = stepOf(plan, 'record:ann@x.org');
      expect([step.waitsFor, step.leader]).toEqual(['record:chief@x.org', { email: 'top@x.org', employeeId: '0002' }]);
      expect(step.changes).toEqual([{ field: 'teamLeader', from: 'boss@x.org', to: 'top@x.org' }]);
      expect(plan.changesOf(ann)).toEqual(step.changes);
    }
  });

  test('does not wait for an update that has nothing to do with that', () => {
    const plan = planOfEdits({ [ann]: { teamLeader: 'chief@x.org' }, [chief]: { homeTown: 'Rome' } });
    expect(stepOf(plan, 'record:ann@x.org').waitsFor).toBeNull();
  });

  test('waits for their activation, which comes before it, and is held back with that', () => {
    const edits = { [ann]: { teamLeader: 'chief@x.org' }, [chief]: { status: 'active', homeTown: 'Rome' } };
    const setup = { users: [BOSS, { ...CHIEF, active: false }, ANN] };
    expect(waitsOf(planOfEdits(edits, setup).changes)).toEqual([
      ['record:chief@x.org', null],
      ['activate:record:chief@x.org', 'record:chief@x.org'],
      ['record:ann@x.org', 'activate:record:chief@x.org'],
    ]);
    const held = planOfEdits(edits, { ...setup, leaveOut: new Set([chief + 2]) });
    expect([held.wordOf(ann), held.changes]).toEqual(['blocked', []]);
  });

  test('is held back where the target took from them since what the sheet still shows', () => {
    const edits = { [ann]: toDee, [dee]: { homeTown: 'Rome' } };
    const asFetched = { ...DEE, manageTeam: true };
    const rows = [...TEAM, asFetched].map((user, row) => ({ ...cellsOf(user), ...edits[row as keyof typeof edits] }));
    const lastSeen = new Map([['dee@x.org', asFetched]]);
    const plan = planOf(rows, { users: [...TEAM, DEE], lastSeen });
    expect(wordsOf(plan)).toEqual(['unchanged', 'unchanged', 'blocked', 'update']);
    const inactive = planOf(rows, { users: [...TEAM, { ...asFetched, active: false }], lastSeen });
    expect(inactive.wordOf(ann)).toBe('blocked');
  });

  test('that stays the same waits for nobody', () => {
    const plan = planOfEdits({ [ann]: { homeTown: 'Rome' }, [boss]: { email: 'top@x.org' } });
    expect(stepOf(plan, 'record:ann@x.org').waitsFor).toBeNull();
  });

  test.each<[string, Cells, Cells]>([
    ['creates', {}, { ...NEW, teamLeader: 'dee@x.org' }],
    ['moves', toDee, {}],
  ])('is not sent where the step that makes them a manager is left out: nobody is %s', (_, edit, extra) => {
    const rows = [
      ...users.map((user, row) => ({ ...cellsOf(user), ...(row === ann ? edit : row === dee ? { manageTeam: 'y' } : {}) })),
      extra,
    ];
    const sheetRow = dee + 2;
    const sent = planOf(rows, { users, mode: 'sync' });
    const held = planOf(rows, { users, mode: 'sync', leaveOut: new Set([sheetRow]) });
    const row = edit === toDee ? ann : 4;
    expect([sent.wordOf(row), held.wordOf(row)]).toEqual([edit === toDee ? 'update' : 'create', 'blocked']);
    expect([...held.issues].map(({ code, row: at, field }) => [code, at, field])).toEqual([['leader-blocked', row + 2, 'teamLeader']]);
    expect(held.changes).toEqual([]);
  });

  test('is not sent under a new leader with a conflict further up', () => {
    const rows = [
      ...TEAM.map((user) => cellsOf(user)),
      { ...NEW, manageTeam: 'y', teamLeader: 'dee@x.org' },
      { ...NEW, email: 'two@x.org', teamLeader: 'new@x.org' },
      { ...cellsOf(DEE), manageTeam: 'y', homeTown: 'Rome' },
    ];
    const lastSeen = new Map([['dee@x.org', { ...DEE, homeTown: 'Oslo' }]]);
    const plan = planOf(rows, { users, mode: 'sync', lastSeen });
    expect(wordsOf(plan)).toEqual(['unchanged', 'unchanged', 'unchanged', 'blocked', 'blocked', 'blocked']);
    expect([...plan.issues].map(({ code, row }) => [code, row])).toEqual([
      ['leader-blocked', 5],
      ['leader-blocked', 6],
      ['conflict', 7],
    ]);
  });

  test('names somebody whose own row has a mistake by the keys that they keep', () => {
    const plan = planOfEdits({ [ann]: { teamLeader: 'chief@x.org' }, [chief]: { email: 'top@x.org', licenseType: 'golden' } });
    const step = stepOf(plan, 'record:ann@x.org');
    expect([step.leader?.email, step.waitsFor, plan.wordOf(chief)]).toEqual(['chief@x.org', null, 'blocked']);
  });

  test('is sent under somebody who exists and may lead, whatever becomes of their row', () => {
    const plan = planOfEdits({ [ann]: { teamLeader: 'chief@x.org' }, [chief]: { email: 'top@x.org' } }, { leaveOut: new Set([chief + 2]) });
    const step = stepOf(plan, 'record:ann@x.org');
    expect([step.leader, step.waitsFor]).toEqual([{ email: 'chief@x.org', employeeId: '0002' }, null]);
  });
});

describe('every plan', () => {
  test('has what a step waits for before it', () => {
    const users = [...TEAM, DEE];
    const edits = { [ann]: { teamLeader: 'dee@x.org', status: 'deactivated', email: 'a@x.org' }, 3: { manageTeam: 'y', email: 'd@x.org' } };
    const seen = new Set<string | null>([null]);
    for (const { rid, waitsFor } of planOfEdits(edits, { users }).changes) {
      expect(seen).toContain(waitsFor);
      seen.add(rid);
    }
    expect(seen.size).toBe(4);
  });

  test('has all that it sends in its fingerprint, the values before it too', () => {
    const edits = { [ann]: { homeTown: 'Rome' } };
    const { fingerprint } = planOfEdits(edits);
    expect(planOfEdits(edits).fingerprint).toBe(fingerprint);
    expect(planOfEdits(edits, { users: [BOSS, CHIEF, { ...ANN, homeTown: 'Oslo' }] }).fingerprint).not.toBe(fingerprint);
    expect(planOfEdits(edits, { users: [BOSS, CHIEF, { ...ANN, licenseType: 'flexible' }], blanks: {} }).fingerprint).not.toBe('');
    expect(planOfEdits({ [ann]: { homeTown: 'Rome', status: 'deactivated' } }).fingerprint).not.toBe(fingerprint);
  });
});

describe('changes that cannot be taken back', () => {
  const LIST = [{ field: 'manageTeam', to: true }, { field: 'temporaryPassword' }];

  test('are counted among what is sent', () => {
    const plan = planOfEdits({ [ann]: { manageTeam: 'y', homeTown: 'Rome', temporaryPassword: 'Hunter-2024' } });
    expect(plan.irreversible(LIST)).toEqual([{ field: 'manageTeam', to: true, count: 1 }]);
  });

  test('are none on a row that is not sent, nor for a new person', () => {
    expect(planOfEdits({ [ann]: { manageTeam: 'y', licenseType: 'golden' } }).irreversible(LIST)).toEqual([]);
    const created = planOf([cellsOf(BOSS), { ...NEW, manageTeam: 'y' }], { mode: 'sync' });
    expect([created.counts.create, created.irreversible(LIST)]).toEqual([1, []]);
  });
});

test('people of a plan are counted for the mass-change guard', () => {
  const edits = { [ann]: { homeTown: 'Rome', status: 'deactivated' }, [boss]: { homeTown: 'Rome' } };
  expect(massOf(planOfEdits(edits).changes)).toEqual({ changed: 2, deactivated: 1 });
});
