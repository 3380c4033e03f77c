/** Finds an issue again in a list that was filtered or checked anew. */
import type { CellRef } from '../../ports/index.js';
import type { IssueList, IssueView } from '../../session/state.js';

/** A cell holds a handful of issues, and as few have no cell: a search past this many is in the wrong place. */
const NEIGHBOURS = 64;

/** The cell an issue sits on, where it has one; an issue of a whole row counts for the row's first cell. */
export function cellOf(issue: IssueView): CellRef | null {
  return issue.row === null ? null : { row: issue.row, column: issue.column ?? 1 };
}

/** Index of the issue with this one's identity, or -1 where it is gone. */
export function indexOfIssue(list: IssueList, issue: IssueView): number {
  const cell = cellOf(issue);
  const start = cell === null ? 0 : list.indexAt(cell);
  if (start < 0) return -1;
  const end = Math.min(list.length, start + NEIGHBOURS);
  for (let index = start; index < end; index += 1) if (list.at(index).id === issue.id) return index;
  return -1;
}

/** Index of the issue, else of the one that has moved up into its place, else null where the list has come to its end. */
export function nearestIndex(list: IssueList, issue: IssueView): number | null {
  const same = indexOfIssue(list, issue);
  if (same >= 0) return same;
  const cell = cellOf(issue);
  const after = cell === null ? -1 : list.indexAt(cell);
  return after >= 0 ? after : null;
}
