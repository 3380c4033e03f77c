/** The product as the benchmark runs it: bundled as it ships, from the rows of a sheet to its list of issues, and edit by edit. */
import type { CellValue } from '../../core/ports/index.js';
import {
  applyMapping,
  type Directory,
  allIssues,
  checkRoster,
  detectTable,
  type Hierarchy,
  resolveHierarchy,
  suggestMapping,
  targets,
} from '../../core/index.js';
import type { Field } from '../../core/fields/field.js';
import { compileColumns } from '../../core/roster/compile-columns.js';
import { DirectoryIndex } from '../../core/roster/directory.js';
import type { Findings } from '../../core/roster/findings.js';
import { headerRepeater } from '../../core/roster/row-kind.js';
import { readRow } from '../../core/roster/row-reader.js';
import { looksLikeTotal } from '../../core/table/total-row.js';
import { unpackFinding } from '../../core/issues/issue-collection.js';
import { codeOfNumber } from '../../core/issues/codes.js';

const target = targets['agent-connect'];

/** Checks rows below a header; the header is the first row. */
export function check(rows: CellValue[][], directory: Directory, today: string): Hierarchy {
  const table = detectTable({ rows, firstRow: 1, firstColumn: 1 });
  const mapped = applyMapping(table, suggestMapping(table, target));
  const hierarchy = resolveHierarchy(checkRoster(mapped, { target, mode: 'create', directory, today }));
  countIssues(hierarchy);
  return hierarchy;
}

/** The rules of single rows alone: what the floor's first half does. */
export function checkFields(rows: CellValue[][], known: Directory, today: string): Findings {
  const table = detectTable({ rows, firstRow: 1, firstColumn: 1 });
  const mapped = applyMapping(table, suggestMapping(table, target));
  const isRequired = (field: Field): boolean => field.required === true || field.kind === 'role';
  const directory = new DirectoryIndex(known);
  const repeatsHeader = headerRepeater(table, 0);
  const { plans, keys, state } = compileColumns(mapped, { target, directory, isRequired, managerField: 'manageTeam', today });
  for (let row = table.bodyStart; row < table.bodyEnd; row++) {
    const cells = rows[row] ?? [];
    keys.email = '';
    if (repeatsHeader(row)) continue;
    readRow(plans, cells, row - table.bodyStart, row, state.findings, table.grid, null);
    if (keys.email === '' && looksLikeTotal(cells)) state.findings.clear(row - table.bodyStart);
  }
  return state.findings;
}

/** Listing is part of the job: a check that nobody can read is none. */
export const countIssues = (hierarchy: Hierarchy): number => allIssues(hierarchy).length;

/** Every finding as row of the body, grid column (31 for the whole row) and code. */
export function* findingsOf(hierarchy: Hierarchy): Generator<[row: number, column: number, code: string]> {
  const { index } = hierarchy.roster;
  const columns = index.fields.map(({ key }) => hierarchy.roster.mapped.columnOf.get(key) ?? -1);
  const issues = allIssues(hierarchy);
  for (let at = issues.heading.length; at < issues.length; at++) {
    const [row, field, code] = unpackFinding(issues.findingAt(at) ?? 0);
    yield [row, columns[field] ?? 31, codeOfNumber(code)];
  }
}

/** Follows an edit of rows of the body through everything that hangs on them. */
export function follow(hierarchy: Hierarchy, rows: readonly number[]): void {
  hierarchy.index.update(hierarchy.roster.index.update(rows));
}
