/** A check and nothing beside it, for its first result: tables, columns, rows and leaders, with the fields of one target. */
import type { CellValue } from '../../../core/ports/index.js';
import { applyMapping } from '../../../core/columns/apply-mapping.js';
import { suggestMapping } from '../../../core/columns/suggest-mapping.js';
import { allIssues, resolveHierarchy } from '../../../core/hierarchy/resolve-hierarchy.js';
import { checkRoster } from '../../../core/roster/check-roster.js';
import type { Directory } from '../../../core/roster/directory.js';
import { detectTable } from '../../../core/table/detect-table.js';
import { AGENT_CONNECT_FIELDS } from '../../../core/targets/agent-connect/fields.js';

/** Checks rows below a header, and returns how many findings there are. */
export function countFindings(rows: CellValue[][], directory: Directory, today: string): number {
  const target = { id: 'agent-connect', fields: AGENT_CONNECT_FIELDS };
  const table = detectTable({ rows, firstRow: 1, firstColumn: 1 });
  const roster = checkRoster(applyMapping(table, suggestMapping(table, target)), { target, mode: 'create', directory, today });
  const issues = allIssues(resolveHierarchy(roster));
  return issues.length - issues.heading.length;
}
