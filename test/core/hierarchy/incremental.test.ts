/** After any edit the followed roster says what a fresh check of the same cells says. */
import { describe, expect, test } from 'vitest';
import { applyMapping } from '../../../core/columns/apply-mapping.js';
import { suggestMapping } from '../../../core/columns/suggest-mapping.js';
import { allIssues, type Hierarchy, resolveHierarchy } from '../../../core/hierarchy/resolve-hierarchy.js';
import { unpackFinding } from '../../../core/issues/issue-collection.js';
import { messageText } from '../../../core/issues/issue.js';
import { planChanges } from '../../../core/plan/plan.js';
import { checkRoster } from '../../../core/roster/check-roster.js';
import { detectTable } from '../../../core/table/detect-table.js';
import { targets } from '../../../core/targets/index.js';
import { RandomRoster } from '../roster/support/random-roster.js';
import { lineOf } from '../roster/support/sheet.js';

const target = targets['agent-connect'];
const EDITS = 120;
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
    `people ${roster.people}`,
    JSON.stringify(plan.counts),
  ];
}

/** Everything a person reads, the order of the send and its texts. */
function spoken(hierarchy: Hierarchy): string[] {
  const plan = planChanges(hierarchy.roster, hierarchy);
  return [...[...allIssues(hierarchy)].map(({ message }) => messageText(message)), hierarchy.order.join(), plan.fingerprint];
}

const seeds = Array.from({ length: 40 }, (_, i) => i + 1);

describe('an edit', () => {
  test.each(seeds)('leaves what a fresh check finds (seed %i)', (seed) => {
    const random = new RandomRoster(seed);
    const table = detectTable(random.grid);
    const mapped = applyMapping(table, suggestMapping(table, target));
    const options = { target, mode: 'create', directory: random.directory, today: '2024-06-01', visibleOnly: seed % 5 === 0 } as const;
    const roster = checkRoster(mapped, options);
    const followed = resolveHierarchy(roster);
    for (let edit = 0; edit < EDITS; edit++) {
      const rows = random.edit().filter((row) => row < roster.index.rows);
      followed.index.update(roster.index.update(rows));
      const fresh = resolveHierarchy(checkRoster(mapped, options));
      const where = `seed ${seed}, edit ${edit} of rows ${rows.join()}`;
      expect(told(followed), where).toEqual(told(fresh));
      if (edit % WORDS_EVERY === 0) expect(spoken(followed), where).toEqual(spoken(fresh));
    }
  });
});
