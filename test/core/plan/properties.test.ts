/** What holds for every plan. fast-check prints the seed of a failure. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveHierarchy } from '../../../core/hierarchy/resolve-hierarchy.js';
import { type Plan, planChanges } from '../../../core/plan/plan.js';
import { planUndo } from '../../../core/plan/undo.js';
import { checkRoster } from '../../../core/roster/check-roster.js';
import { type Cells, gridOf, resolveGrid } from '../roster/support/sheet.js';
import { mapped, sheetOf, TARGET } from '../team/support/team.js';
import { planOf, type User, wordsOf } from './support/fetched.js';
import { comparable, ModelTarget } from './support/model-target.js';
import { editedTeam, teamArbitrary } from './support/random-team.js';

const RUNS = { numRuns: Number(process.env['PLAN_RUNS'] ?? 60) };

/** The steps of a plan as a set, without their order and their rows. */
const stepsOf = (plan: Plan): string[] => plan.changes.map(({ rid, waitsFor, canonical }) => [rid, waitsFor, canonical].join(' ')).sort();

function shuffled<T>(list: readonly T[], keys: readonly number[]): T[] {
  const order = list.map((_, at) => at).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  return order.map((at) => list[at]!);
}

describe('an unedited fetch', () => {
  test.each(['update', 'sync'] as const)('changes nothing (%s)', async (mode) => {
    await fc.assert(
      fc.asyncProperty(teamArbitrary, async (users) => {
        const grid = await sheetOf(users);
        const roster = checkRoster(mapped(grid), { target: TARGET, mode, directory: { users } });
        const plan = planChanges(roster, resolveHierarchy(roster));
        const words = new Set(wordsOf(plan).filter((_, row) => !roster.index.isIncomplete(row)));
        expect([...words]).toEqual(words.size === 0 ? [] : ['unchanged']);
        expect(plan.changes).toEqual([]);
        expect(plan.absent).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('row order', () => {
  test('changes nothing of what is sent', () => {
    fc.assert(
      fc.property(editedTeam(false), fc.array(fc.nat(100), { minLength: 12, maxLength: 12 }), ({ users, rows }, keys) => {
        const plan = planOf(rows, { users, mode: 'sync' });
        const sorted = planOf(shuffled(rows, keys), { users, mode: 'sync' });
        expect(stepsOf(sorted)).toEqual(stepsOf(plan));
        expect([sorted.counts.create, sorted.counts.update]).toEqual([plan.counts.create, plan.counts.update]);
      }),
      RUNS,
    );
  });

  test('is as good with rows hidden and blank rows between', () => {
    fc.assert(
      fc.property(editedTeam(false), fc.array(fc.integer({ min: 2, max: 12 })), ({ users, rows }, hiddenRows) => {
        const plan = planOf(rows, { users, mode: 'sync' });
        const options = { mode: 'sync', directory: { users } } as const;
        const hidden = resolveGrid(gridOf([{}, ...rows.flatMap((row): Cells[] => [row, {}])], { hiddenRows }), options);
        expect(stepsOf(planChanges(hidden.roster, hidden))).toEqual(stepsOf(plan));
      }),
      RUNS,
    );
  });
});

describe('a plan that was sent', () => {
  test('finds what it expects at each step, and leaves nothing to send', () => {
    fc.assert(
      fc.property(editedTeam(true), ({ users, rows }) => {
        const plan = planOf(rows, { users, mode: 'sync' });
        const target = new ModelTarget(users);
        target.apply(plan.changes);
        const again = planOf(rows, { users: target.users(), mode: 'sync' });
        // A row that was blocked may go now: the address that it wants was given up by another one.
        const rest = again.changes.filter(({ sheetRow }) => plan.wordOf(sheetRow - 2) !== 'blocked');
        expect(rest).toEqual([]);
      }),
      RUNS,
    );
  });

  test('is taken back by the undo of its images, save what cannot be', () => {
    fc.assert(
      fc.property(editedTeam(true), ({ users, rows }) => {
        const plan = planOf(rows, { users, mode: 'sync' });
        const target = new ModelTarget(users);
        const start = target.users();
        target.apply(plan.changes);
        const applied = plan.changes.map(({ rid, person, sheetRow, op, canonical, keys }) => ({
          rid,
          person,
          sheetRow,
          image: op === 'create' ? JSON.stringify({ op, keys }) : canonical,
        }));
        const undo = planUndo(applied, [{ field: 'manageTeam', to: true }], { leaderField: 'teamLeader', createMails: false });
        target.apply(undo.steps);
        const end = target.users();
        const created = plan.counts.create;
        expect(comparable(end.slice(0, start.length), ['manageTeam'])).toEqual(comparable(start, ['manageTeam']));
        expect(end.slice(start.length).map(({ active }) => active)).toEqual(new Array(created).fill(false));
        expect(undo.stays.filter(({ reason }) => reason === 'create')).toHaveLength(created);
        const promoted = (before: readonly User[]) => before.filter(({ manageTeam }) => manageTeam === true).length;
        expect(undo.stays.filter(({ reason }) => reason === 'field')).toHaveLength(promoted(end.slice(0, start.length)) - promoted(start));
      }),
      RUNS,
    );
  });

  test('has a baseline of its own: what was sent and not edited since is unchanged, whatever the target says', () => {
    fc.assert(
      fc.property(teamArbitrary, teamArbitrary, (users, others) => {
        const now = users.map((user, at) => ({ ...user, ...(others[at] && { homeTown: others[at].homeTown, groups: others[at].groups }) }));
        const lastSeen = new Map(users.map((user) => [user.email ?? user.employeeId ?? '', user]));
        const plan = planOf(fewCells(users), { users: now, lastSeen });
        expect(plan.changes).toEqual([]);
        expect(plan.conflicts).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** Rows that say who they are and little else. */
const fewCells = (users: readonly User[]): Cells[] =>
  users.map((user) => ({ record: user.email ?? user.employeeId ?? null, homeTown: (user['homeTown'] as string | null) ?? null }));
