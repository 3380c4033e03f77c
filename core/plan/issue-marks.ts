/** The cells of issues as marks: all of them, or those of the rows where something else is found than before. */
import { PAGE_ROWS } from '../hierarchy/finding-pages.js';
import { allIssues, type Hierarchy } from '../hierarchy/resolve-hierarchy.js';
import { levelOfNumber } from '../issues/codes.js';
import { type FindingPage, type IssueCollection, unpackFinding } from '../issues/issue-collection.js';
import type { Mark, MarkedRows } from '../ports/index.js';
import { placeColumn } from '../roster/cell-place.js';
import { ROW_FIELD } from '../roster/findings.js';
import type { RosterIndex } from '../roster/roster.js';
import { inOneGo, type Steps } from '../steps/steps.js';
import { MarkRuns } from '../table/mark-runs.js';
import { sheetColumn } from '../table/table.js';

/** What there was to mark at one moment: pages never change, so that two moments are compared at once. */
export class IssueMarks {
  private readonly roster: RosterIndex;
  private readonly heading: IssueCollection['heading'];
  private readonly pages: readonly FindingPage[];
  /** Sheet column of each field, -1 where it has none. */
  private readonly columns: readonly number[];

  constructor(hierarchy: Hierarchy) {
    const { index } = hierarchy.roster;
    const { table } = index.parts.mapped;
    this.roster = index;
    ({ heading: this.heading, pages: this.pages } = allIssues(hierarchy));
    this.columns = index.fields.map((_, field) => {
      const column = placeColumn(index, field);
      return column < 0 ? -1 : sheetColumn(table, column);
    });
  }

  /** Cells with errors and warnings as few ranges. Infos are told in the list only: they ask for nothing. */
  all(): Mark[] {
    return inOneGo(this.allSteps());
  }

  /** The same in steps. */
  *allSteps(): Steps<Mark[]> {
    const runs = new MarkRuns();
    for (const { row, column, level } of this.heading)
      if (row !== null && column !== null && level !== 'info') runs.add(row, column, level);
    for (const page of this.pages) {
      this.addPage(runs, page);
      yield;
    }
    return yield* runs.toMarksSteps();
  }

  /** Rows where something else is found than at another moment, with their marks; null where rows or columns are others. */
  since(before: IssueMarks): MarkedRows[] | null {
    const { roster, pages } = this;
    const stayed =
      roster.rows === before.roster.rows &&
      roster.sheetRow(0) === before.roster.sheetRow(0) &&
      String(this.columns) === String(before.columns) &&
      placesOf(this.heading) === placesOf(before.heading);
    if (!stayed) return null;
    const parts: MarkedRows[] = [];
    const differs = (at: number): boolean => at < pages.length && !sameFindings(pages[at]!, before.pages[at]!);
    for (let at = 0; at < pages.length; at++) {
      if (!differs(at)) continue;
      const runs = new MarkRuns();
      const first = at * PAGE_ROWS;
      for (; differs(at); at++) this.addPage(runs, pages[at]!);
      parts.push({ row: roster.sheetRow(first), rows: Math.min(roster.rows, at * PAGE_ROWS) - first, marks: runs.toMarks() });
    }
    return parts;
  }

  private addPage(runs: MarkRuns, page: FindingPage): void {
    for (const finding of page) {
      const [row, field, code] = unpackFinding(finding);
      const column = field === ROW_FIELD ? -1 : this.columns[field]!;
      const level = levelOfNumber(code);
      if (column > 0 && level !== 'info') runs.add(this.roster.sheetRow(row), column, level);
    }
  }
}

function sameFindings(page: FindingPage, before: FindingPage): boolean {
  return page === before || (page.length === before.length && page.every((finding, at) => finding === before[at]));
}

const placesOf = (heading: IssueCollection['heading']): string =>
  heading.map(({ row, column, level }) => `${row} ${column} ${level}`).join();
