/** A sheet with CloudTalk's headings, checked and planned. */
import { applyMapping } from '../../../../core/columns/apply-mapping.js';
import { suggestMapping } from '../../../../core/columns/suggest-mapping.js';
import { resolveHierarchy } from '../../../../core/hierarchy/resolve-hierarchy.js';
import { type Plan, planChanges } from '../../../../core/plan/plan.js';
import type { CellValue } from '../../../../core/ports/index.js';
import { checkRoster } from '../../../../core/roster/check-roster.js';
import type { Directory } from '../../../../core/roster/directory.js';
import { detectTable } from '../../../../core/table/detect-table.js';
import { cloudtalk } from '../../../../core/targets/cloudtalk/index.js';

export type Rows = readonly (readonly CellValue[])[];

/** With a directory rows are people who exist or not, as it says; without one all are new. */
export function planOf(headings: readonly string[], rows: Rows, directory?: Directory): Plan {
  const table = detectTable({ rows: [headings, ...rows].map((cells) => [...cells]), firstRow: 1, firstColumn: 1 });
  const mode = directory ? 'sync' : 'create';
  const roster = checkRoster(applyMapping(table, suggestMapping(table, cloudtalk)), {
    target: cloudtalk,
    mode,
    ...(directory && { directory }),
  });
  return planChanges(roster, resolveHierarchy(roster), undefined, {
    parts: cloudtalk.api({}).parts,
    deactivation: cloudtalk.deactivation,
  });
}
