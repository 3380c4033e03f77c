/** Checks a sheet as it would be with other cells, on a copy: what a fix would bring is known before it is offered. */
import { applyMapping } from '../columns/apply-mapping.js';
import { resolveHierarchy } from '../hierarchy/resolve-hierarchy.js';
import type { Hierarchy } from '../hierarchy/resolve-hierarchy.js';
import { CODE, isErrorNumber } from '../issues/codes.js';
import { packFinding, unpackFinding } from '../issues/issue-collection.js';
import type { CellGrid } from '../ports/index.js';
import { checkRoster, headingIssues } from '../roster/check-roster.js';
import type { CheckedSheet } from './checked-sheet.js';
import type { FixCell } from './state.js';

/** Cells that are written get this format: nothing written counts as a number or a date. */
const TEXT_FORMAT = '@';

/** The sheet as it would be with these cells, its columns read as they are now. */
export function withCells(checked: CheckedSheet, cells: readonly FixCell[]): CheckedSheet {
  const { options } = checked.roster;
  const grid = written(checked.grid, cells);
  const mapped = applyMapping({ ...checked.table, grid }, checked.mapping, checked.reading, options.target.fields);
  const roster = checkRoster(mapped, options);
  return { ...checked, grid, table: mapped.table, roster, hierarchy: resolveHierarchy(roster) };
}

/** True where another check of the same rows has a finding that the first has not, on a row or at the header. */
export function bringsNew(checked: CheckedSheet, { hierarchy: after }: CheckedSheet): boolean {
  const headings = headingsOf(checked.hierarchy);
  if ([...headingsOf(after)].some((heading) => !headings.has(heading))) return true;
  for (let row = 0; row < after.roster.index.rows; row++) {
    const now = findingsOf(after, row);
    if (now.length === 0) continue;
    const before = new Set(findingsOf(checked.hierarchy, row));
    // What is no mistake, and was not told because the row waited for its leader, was there before.
    const { leaderField } = after.roster.index;
    const waited = before.has(packFinding(0, leaderField, CODE['leader-blocked']));
    if (now.some((finding) => !before.has(finding) && !(waited && isHarmlessAt(leaderField, finding)))) return true;
  }
  return false;
}

function isHarmlessAt(field: number, finding: number): boolean {
  const [, at, code] = unpackFinding(finding);
  return at === field && !isErrorNumber(code);
}

function findingsOf({ roster, index }: Hierarchy, row: number): number[] {
  const findings: number[] = [];
  const add = (code: number, field: number): void => void findings.push(packFinding(0, field, code));
  roster.index.forEachFinding(row, add);
  index.forEachFinding(row, add);
  return findings;
}

const headingsOf = ({ roster }: Hierarchy): ReadonlySet<string> =>
  new Set(headingIssues(roster.index, roster.missing).map(({ code, field, column }) => [code, field, column].join('|')));

/** The grid with these cells as texts; rows that stay are the same ones. */
export function written(grid: CellGrid, cells: readonly FixCell[]): CellGrid {
  const rows = [...grid.rows];
  const shown = grid.shown && [...grid.shown];
  const formats = grid.formats && [...grid.formats];
  const copied = new Set<number>();
  for (const { row, column, to } of cells) {
    const [at, place] = [row - grid.firstRow, column - grid.firstColumn];
    if (!copied.has(at)) {
      rows[at] = [...(rows[at] ?? [])];
      if (shown) shown[at] = [...(shown[at] ?? [])];
      if (formats) formats[at] = [...(formats[at] ?? [])];
      copied.add(at);
    }
    rows[at]![place] = to;
    if (shown) shown[at]![place] = to;
    if (formats) formats[at]![place] = TEXT_FORMAT;
  }
  return { ...grid, rows, ...(shown && { shown }), ...(formats && { formats }) };
}
