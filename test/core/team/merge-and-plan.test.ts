/** A refresh and the plan after it: whoever changed what, a plan holds the edits of people and never takes back what the target changed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memorySheet } from '../../../core/memory/index.js';
import type { CellGrid, CellValue } from '../../../core/ports/index.js';
import { resolveHierarchy } from '../../../core/hierarchy/resolve-hierarchy.js';
import { type Plan, planChanges } from '../../../core/plan/plan.js';
import { checkRoster } from '../../../core/roster/check-roster.js';
import type { DirectoryEntry } from '../../../core/roster/directory.js';
import { mergeTeam } from '../../../core/team/merge.js';
import { type LastSeen, seenOf } from '../../../core/team/team-entry.js';
import { COLUMNS, columnOf, mapped, reordered, sheetOf, TARGET, typed, user } from './support/team.js';

const PEOPLE = 6;
const CROWD = Array.from({ length: PEOPLE }, (_, i) => user(`u${String(i)}`, { leader: null }));

const planOf = (grid: CellGrid, users: readonly DirectoryEntry[], lastSeen: LastSeen): Plan => {
  const roster = checkRoster(mapped(grid), { target: TARGET, mode: 'update', directory: { users } });
  return planChanges(roster, resolveHierarchy(roster), { users }, { lastSeen });
};

test('a sheet that nobody edited plans nothing, whatever the order of its rows', async () => {
  const grid = await sheetOf(CROWD);
  for (const each of [grid, reordered(grid, [7, 3, 2, 6, 5, 4])])
    expect(planOf(each, CROWD, seenOf(CROWD)).counts).toMatchObject({ unchanged: PEOPLE, update: 0, blocked: 0 });
});

/** Values to change to, few enough that both sides often choose the same. */
const VALUES: Readonly<Record<string, readonly DirectoryEntry[string][]>> = {
  homeTown: ['Graz', 'Wien', 'Linz', '=1+1'],
  lastName: ['Lee', 'Kay', 'TRUE'],
  startDate: ['2024-01-31', '2024-02-01', '1950-01-01'],
  groups: [['Sales', 'VIP'], ['Sales'], ['A, B', 'C']],
  employmentStatus: ['full-time', 'temp'],
  phoneChannel: [true, false],
  active: [true, false],
};
const FIELDS = Object.keys(VALUES);

const change = fc
  .record({ person: fc.nat(PEOPLE - 1), field: fc.constantFrom(...FIELDS), at: fc.nat(3) })
  .map(({ person, field, at }) => ({ person, field, value: VALUES[field]![at % VALUES[field]!.length] }));
type Change = { readonly person: number; readonly field: string; readonly value: unknown };

/** The last change of each value. */
const lastOf = (changes: readonly Change[]): Map<string, unknown> =>
  new Map(changes.map(({ person, field, value }) => [`${String(person)} ${field}`, value]));
const changed = (changes: readonly Change[]): DirectoryEntry[] =>
  CROWD.map((each, person) => ({
    ...each,
    ...Object.fromEntries(changes.filter((one) => one.person === person).map(({ field, value }) => [field, value])),
  }));

const fieldKey = (field: string): string => (field === 'active' ? 'status' : field);
const cellFor = (field: string, value: unknown): CellValue => COLUMNS[columnOf(fieldKey(field)) - 1]!.cellOf({ [field]: value }).value;
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

test('after any edits on both sides, a refresh and a sort, exactly the edits of people are planned, and exactly the true conflicts asked for', async () => {
  const seed = 20_260_714;
  console.log(`seed ${String(seed)}`);
  const before = await sheetOf(CROWD);
  const order = fc.shuffledSubarray([2, 3, 4, 5, 6, 7], { minLength: PEOPLE, maxLength: PEOPLE });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 12 }), fc.array(change, { maxLength: 12 }), order, async (onSheet, atTarget, rows) => {
      const edits = lastOf(onSheet);
      const users = changed(atTarget);
      const cells = [...edits].map(([key, value]): [number, string, CellValue] => {
        const [person = '', field = ''] = key.split(' ');
        return [Number(person) + 2, fieldKey(field), cellFor(field, value)];
      });
      const grid = reordered(typed(before, ...cells), rows);
      const sheet = memorySheet([{ name: 'Team', id: 'team', grid }]);
      const merge = mergeTeam({ target: TARGET, mapped: mapped(grid), lastSeen: seenOf(CROWD), users });
      await sheet.writeCells('team', merge.edits);
      const plan = planOf(await sheet.readGrid('team'), users, merge.lastSeen);

      const wanted = { changes: [] as string[], conflicts: [] as string[] };
      rows.forEach((sheetRow, row) => {
        const person = sheetRow - 2;
        for (const field of FIELDS) {
          const [seen, target] = [CROWD[person]![field], users[person]![field]];
          const says = edits.has(`${String(person)} ${field}`) ? edits.get(`${String(person)} ${field}`) : seen;
          if (same(says, seen) || same(says, target)) continue;
          (same(seen, target) ? wanted.changes : wanted.conflicts).push(`${String(row)} ${fieldKey(field)}`);
        }
      });
      const planned = rows.flatMap((_, row) => plan.changesOf(row).map(({ field }) => `${String(row)} ${field}`));
      const asked = plan.conflicts.map(({ row, field }) => `${String(row)} ${TARGET.fields[field]!.key}`);
      expect([planned.sort(), asked.sort()]).toEqual([wanted.changes.sort(), wanted.conflicts.sort()]);
      expect([merge.kept, merge.conflicts.length]).toEqual([wanted.changes.length, wanted.conflicts.length]);
    }),
    { seed, numRuns: 300 },
  );
});
