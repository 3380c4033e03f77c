/** After any edit the followed roster says what a fresh check of the same cells says. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyMapping } from '../../../core/columns/apply-mapping.js';
import { suggestMapping } from '../../../core/columns/suggest-mapping.js';
import { canMoveRows, moveRows } from '../../../core/hierarchy/move-rows.js';
import { allIssues, type Hierarchy, resolveHierarchy } from '../../../core/hierarchy/resolve-hierarchy.js';
import { unpackFinding } from '../../../core/issues/issue-collection.js';
import { messageText } from '../../../core/issues/issue.js';
import { planChanges } from '../../../core/plan/plan.js';
import type { CheckOptions } from '../../../core/roster/check-options.js';
import { checkRoster } from '../../../core/roster/check-roster.js';
import { detectTable } from '../../../core/table/detect-table.js';
import { targets } from '../../../core/targets/index.js';
import { RandomRoster } from '../roster/support/random-roster.js';
import { lineOf } from '../roster/support/sheet.js';

const target = targets['agent-connect'];
const EDITS = 120;
const USER_EDITS = 60;
/** Words of every message and the whole plan are compared this often: they cost more than the check. */
const WORDS_EVERY = 40;

/** What a hierarchy says of every row. */
function told(hierarchy: Hierarchy): string[] {
  const { roster } = hierarchy;
  const plan = planChanges(roster, hierarchy);
  const issues = allIssues(hierarchy);
  const rows = Array.from({ length: roster.index.rows }, (_, row) => row);
  const findings = Array.from({ length: issues.length - issues.heading.length }, (_, at) => issues.findingAt(issues.heading.length + at));
  return [
    ...issues.heading.map(lineOf),
    ...findings.map((finding) => unpackFinding(finding ?? 0).join(' ')), // row, field, code: their words would cost more than the check
    ...rows.map((row) => `${row} ${plan.wordOf(row) ?? 'nothing'} under ${hierarchy.leaderOf(row)}`),
    ...(roster.options.mode === 'create' ? [] : rows.map((row) => toldOfUser(hierarchy, row))),
    `missing ${roster.missing.map(({ key }) => key).join()}`,
    `people ${roster.people}`,
    JSON.stringify(plan.counts),
  ];
}

/** What only a roster that changes users says of a row. */
function toldOfUser({ roster: { index }, index: hierarchy }: Hierarchy, row: number): string {
  const cleared = index.fields.filter((_, field) => index.isCleared(row, field)).length;
  const facts = [index.isStoppedByMissing(row), hierarchy.isNotAllowed(row), index.isIncomplete(row), hierarchy.isBroken(row)].map(Number);
  const user = `${index.modeOf(row)} of user ${index.users.userOf(row)}, ${index.statusOf(row) ?? 'no status'}, clears ${cleared}`;
  return `${row} ${user}, ${facts.join('')}, led by ${hierarchy.leaderAfter(row)}, at the target by ${hierarchy.leaderAtTarget(row)}`;
}

/** Everything a person reads, the order of the send and its texts. */
function spoken(hierarchy: Hierarchy): string[] {
  const plan = planChanges(hierarchy.roster, hierarchy);
  return [...[...allIssues(hierarchy)].map(({ message }) => messageText(message)), hierarchy.order.join(), plan.fingerprint];
}

const seeds = Array.from({ length: 40 }, (_, i) => i + 1);

/** Rows that come or go: filled as a user fills them once they are there, or blank. Returns the rows to read again; none where they cannot be followed. */
function rowsMoved(random: RandomRoster, followed: Hierarchy): number[] {
  const { below } = random.chance;
  const { index } = followed.roster;
  const at = below(index.rows + 1);
  const by = below(2) === 0 ? 1 + below(4) : -1 - below(4);
  if (!canMoveRows(followed, at, by)) return [];
  moveRows(followed, at, by);
  const added = Array.from({ length: Math.max(0, by) }, (_, row) => at + row);
  for (const row of added) if (below(3) > 0) random.grid.rows[row + 1] = random.row();
  return added;
}

/** Edits a random roster and compares what was followed with a fresh check after each edit. */
function followEdits(random: RandomRoster, edits: number, more: Partial<CheckOptions>, name: string, moves = 0): void {
  const table = detectTable(random.grid);
  const mapped = applyMapping(table, suggestMapping(table, target));
  const options: CheckOptions = { target, mode: random.mode, directory: random.directory, today: '2024-06-01', ...more };
  const roster = checkRoster(mapped, options);
  const followed = resolveHierarchy(roster);
  for (let edit = 0; edit < edits; edit++) {
    const isMove = random.chance.below(100) < moves;
    const rows = isMove ? rowsMoved(random, followed) : random.edit().filter((row) => row < roster.index.rows);
    followed.index.update(roster.index.update(rows));
    const fresh = resolveHierarchy(checkRoster(mapped, options));
    const where = `${name}, edit ${edit} of rows ${rows.join()}`;
    expect(told(followed), where).toEqual(told(fresh));
    if (edit % WORDS_EVERY === 0) expect(spoken(followed), where).toEqual(spoken(fresh));
  }
}

describe('rows that come and go', () => {
  test.each(seeds.slice(0, 10))('leave what a fresh check finds (seed %i)', (seed) => {
    followEdits(new RandomRoster(seed), EDITS, {}, `seed ${seed}`, 50);
  });

  test.each(['update', 'sync'] as const)('leave what a fresh check finds where rows change users (mode %s)', (mode) => {
    for (const seed of seeds.slice(0, 6)) {
      const random = new RandomRoster(seed, mode);
      followEdits(random, USER_EDITS, { mode, blanks: random.blanks(), rowModes: random.rowModes() }, `seed ${seed}`, 50);
    }
  });
});

describe('an edit', () => {
  test.each(seeds)('leaves what a fresh check finds (seed %i)', (seed) => {
    followEdits(new RandomRoster(seed), EDITS, { visibleOnly: seed % 5 === 0 }, `seed ${seed}`);
  });

  // A failure prints the seed of the run and the roster's own, with as few edits as show it.
  test.each(['update', 'sync', 'create'] as const)('leaves what a fresh check finds where rows change users (mode %s)', (mode) => {
    const property = fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: USER_EDITS }), (seed, edits) => {
      const random = new RandomRoster(seed, mode === 'create' ? 'sync' : mode);
      const more = { mode, blanks: random.blanks(), rowModes: random.chance.below(2) === 0 ? random.rowModes() : undefined };
      followEdits(random, edits, more, `roster ${seed}`);
    });
    fc.assert(property, { numRuns: 25 });
  });
});
