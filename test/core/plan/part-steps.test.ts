/** The steps of a plan at a target that takes people in parts, or that deactivates nobody. */
import { describe, expect, test } from 'vitest';
import type { PlanPart } from '../../../core/plan/parts.js';
import type { Plan } from '../../../core/plan/plan.js';
import type { Cells } from '../roster/support/sheet.js';
import { ANN, cellsOf, planOf, planOfEdits, ROW, TEAM, type User, wordsOf } from './support/fetched.js';

const { ann } = ROW;
const parts: readonly PlanPart[] = [
  { name: 'login', fields: ['email', 'employeeId'], inCreate: true },
  { name: 'place', fields: ['homeTown', 'stateOrCountry'], inCreate: false },
  { name: 'team', fields: ['teamLeader', 'manageTeam'], inCreate: false },
];
const stepsIn = (plan: Plan): [string, string | null, ...string[]][] =>
  plan.changes.map(({ rid, waitsFor, changes }) => [rid, waitsFor, ...changes.map(({ field }) => field)]);
const keysIn = (plan: Plan): [string | null, string | null][] =>
  plan.changes.map(({ current, keys }) => [current?.email ?? null, keys.email]);

const NEW: Cells = { ...cellsOf(ANN), email: 'new@x.org', employeeId: null, record: null, status: null };
const sync = (rows: readonly Cells[], users: readonly User[] = TEAM): Plan =>
  planOf([...users.map(cellsOf), ...rows], { mode: 'sync', parts, users });

describe('somebody who changes', () => {
  test('in several parts has a chain of steps, the main one first, and their status last', () => {
    const plan = planOfEdits({ [ann]: { homeTown: 'Rome', firstName: 'Anna', email: 'lee@x.org', status: 'deactivated' } }, { parts });
    expect(stepsIn(plan)).toEqual([
      ['record:ann@x.org', null, 'firstName'],
      ['update/login:record:ann@x.org', 'record:ann@x.org', 'email'],
      ['update/place:record:ann@x.org', 'update/login:record:ann@x.org', 'homeTown'],
      ['deactivate:record:ann@x.org', 'update/place:record:ann@x.org'],
    ]);
    expect(keysIn(plan)).toEqual([
      ['ann@x.org', 'ann@x.org'],
      ['ann@x.org', 'lee@x.org'],
      ['lee@x.org', 'lee@x.org'],
      ['lee@x.org', 'lee@x.org'],
    ]);
  });

  test('in one part has no main step, and is one person of the plan', () => {
    const plan = planOfEdits({ [ann]: { homeTown: 'Rome', stateOrCountry: 'Italy' } }, { parts });
    expect([stepsIn(plan), plan.counts.update]).toEqual([[['update/place:record:ann@x.org', null, 'homeTown', 'stateOrCountry']], 1]);
  });
});

describe('somebody new', () => {
  test('is made without the parts that follow, and those change from nothing', () => {
    const plan = sync([NEW]);
    const [create, place, team] = plan.changes;
    expect([create?.op, create?.values['homeTown'], create?.leader, create?.values['firstName']]).toEqual([
      'create',
      undefined,
      null,
      'Ann',
    ]);
    expect([place?.op, place?.current, place?.changes]).toEqual([
      'update',
      create?.keys,
      [
        { field: 'homeTown', from: null, to: 'Lima' },
        { field: 'stateOrCountry', from: null, to: 'Peru' },
      ],
    ]);
    expect([team?.leader?.email, team?.changes.find(({ field }) => field === 'teamLeader')?.to]).toEqual(['boss@x.org', 'boss@x.org']);
    expect([place?.waitsFor, team?.waitsFor]).toEqual([create?.rid, place?.rid]);
    expect([plan.counts.create, plan.counts.update]).toEqual([1, 0]);
  });

  test('whose part is blank has no step for it', () => {
    const plan = sync([{ ...NEW, homeTown: null, stateOrCountry: null }]);
    expect(plan.changes.map(({ part }) => part)).toEqual([undefined, 'team']);
  });

  test('who is made a leader by a part is waited for until it is done', () => {
    const plan = sync([
      { ...NEW, manageTeam: 'y', teamLeader: 'unassigned' },
      { ...NEW, email: 'kim@x.org', teamLeader: 'new@x.org' },
    ]);
    expect(plan.changes.find(({ rid }) => rid === 'email:kim@x.org')?.waitsFor).toBe('update/team:email:new@x.org');
  });

  test('counts as nobody who is changed for good', () => {
    const plan = sync([{ ...NEW, manageTeam: 'y', teamLeader: 'unassigned' }]);
    expect(plan.irreversible([{ field: 'manageTeam', to: true }])).toEqual([]);
  });
});

describe('a deactivation', () => {
  const edits = { [ann]: { status: 'deactivated', homeTown: 'Rome' } };

  test('is refused in words where the target deactivates nobody', () => {
    const plan = planOfEdits(edits, { deactivation: 'none' });
    expect([wordsOf(plan)[ann], plan.changes, [...plan.issues].map(({ code, message }) => [code, message.why])]).toEqual([
      'not-allowed',
      [],
      [['status-value', 'This is no status of a user.']],
    ]);
  });

  test('is planned where it deletes', () => {
    expect(planOfEdits(edits, { deactivation: 'delete' }).changes.map(({ op }) => op)).toEqual(['update', 'deactivate']);
  });
});
