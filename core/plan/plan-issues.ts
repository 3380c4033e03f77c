/** Issues that only a plan can tell: values that two sides changed, rows whose leader is not sent, and what the target cannot do. */
import { personInWords } from '../hierarchy/describe-leader.js';
import type { FieldValue } from '../fields/field.js';
import { CODE, codeOfNumber } from '../issues/codes.js';
import { type IssueParams, makeIssue } from '../issues/issue.js';
import { IssueCollection, packFinding } from '../issues/issue-collection.js';
import { cellText, headingOf, placeColumn, placeOf } from '../roster/cell-place.js';
import type { PlanConflict } from './diff.js';
import type { Planner } from './planner.js';
import { statusWord } from './same-value.js';

/** In sheet order. A conflict names what was last seen, what the sheet says and what the target says, in this order. */
export function planIssues({ hierarchy, differ, heldBack, undeactivated }: Planner): IssueCollection {
  const { roster } = hierarchy.index;
  const place = (row: number, field: number): number => row * (roster.fields.length + 1) + placeColumn(roster, field);
  const found = [
    ...differ.conflicts.map(({ row, field }) => ({ row, field, code: CODE.conflict })),
    ...undeactivated.map((row) => ({ row, field: roster.statusField, code: CODE['status-value'] })),
    ...heldBack.map((row) => ({ row, field: roster.leaderField, code: CODE['leader-blocked'] })),
  ].sort((a, b) => a.row - b.row || place(a.row, a.field) - place(b.row, b.field));
  const conflictOf = new Map(differ.conflicts.map((each) => [packFinding(each.row, each.field, CODE.conflict), each]));
  const packed = found.map(({ row, field, code }) => packFinding(row, field, code));
  return new IssueCollection([], [packed], (row, field, code) => {
    const params = ((): IssueParams => {
      if (code === CODE.conflict) return conflictParams(conflictOf.get(packFinding(row, field, code)));
      if (code === CODE['status-value']) return { names: [statusWord(true)], mode: 'update' };
      return { other: personInWords(hierarchy.index, hierarchy.leaderOf(row)) };
    })();
    const heading = headingOf(roster, field);
    return makeIssue(codeOfNumber(code), placeOf(roster, row, field), { heading, value: cellText(roster, row, field), ...params });
  });
}

function conflictParams(conflict: PlanConflict | undefined): IssueParams {
  return conflict ? { names: [conflict.lastSeen, conflict.sheet, conflict.target].map(valueInWords) } : {};
}

/** A value as a list of params can carry it; empty for blank. */
const valueInWords = (value: FieldValue): string =>
  value === null ? '' : typeof value === 'boolean' ? (value ? 'y' : 'n') : typeof value === 'string' ? value : value.join(', ');
