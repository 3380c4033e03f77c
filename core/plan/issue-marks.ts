/** The cells of issues as marks. Those of rows where nothing changed since are not put together again. */
import { allIssues, type Hierarchy } from '../hierarchy/resolve-hierarchy.js';
import { levelOfNumber } from '../issues/codes.js';
import { type FindingPage, unpackFinding } from '../issues/issue-collection.js';
import type { Mark } from '../ports/index.js';
import { placeColumn } from '../roster/cell-place.js';
import { ROW_FIELD } from '../roster/findings.js';
import type { RosterIndex } from '../roster/roster.js';
import { joinedMarks, MarkedCells } from '../table/mark-runs.js';
import { sheetColumn } from '../table/table.js';

/** Marks of pages, by page: a page never changes, and belongs to one roster. */
const marksOfPages = new WeakMap<FindingPage, readonly Mark[]>();

/** Cells with errors and warnings as few ranges. Infos are told in the list only: they ask for nothing. */
export function issueMarks(hierarchy: Hierarchy): Mark[] {
  const { index } = hierarchy.roster;
  const issues = allIssues(hierarchy);
  const heading = new MarkedCells();
  for (const { row, column, level } of issues.heading)
    if (row !== null && column !== null && level !== 'info') heading.add(row, column, level);
  const columns = index.fields.map((_, field) => placeColumn(index, field));
  return joinedMarks([heading.toMarks(), ...issues.pages.map((page) => marksOf(page, index, columns))]);
}

function marksOf(page: FindingPage, index: RosterIndex, columns: readonly number[]): readonly Mark[] {
  const known = marksOfPages.get(page);
  if (known) return known;
  const cells = new MarkedCells();
  for (const finding of page) {
    const [row, field, code] = unpackFinding(finding);
    const column = field === ROW_FIELD ? -1 : columns[field]!;
    const level = levelOfNumber(code);
    if (column >= 0 && level !== 'info') cells.add(index.sheetRow(row), sheetColumn(index.parts.mapped.table, column), level);
  }
  const marks = cells.toMarks();
  marksOfPages.set(page, marks);
  return marks;
}
