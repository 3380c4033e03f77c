/** Issues as the pane reads them, one at a time: words and fixes are made when a line comes into view. */
import { leaderCellFixes } from '../hierarchy/leader-fixes.js';
import { CODE } from '../issues/codes.js';
import { type Issue } from '../issues/issue.js';
import { type IssueCollection, unpackFinding } from '../issues/issue-collection.js';
import { spoken } from '../issues/messages/spoken.js';
import type { CellRef } from '../ports/index.js';
import { isSaidByWriting, placeColumn } from '../roster/cell-place.js';
import { findingFixes } from '../roster/finding-fixes.js';
import { ROW_FIELD } from '../roster/findings.js';
import { batchFixes } from './batch-fixes.js';
import type { CheckedSheet } from './checked-sheet.js';
import { fixCell } from './fix-cell.js';
import { dateColumnFixes, rowFixes } from './row-fixes.js';
import type { Fix, IssueList, IssueView } from './state.js';

/** Texts that would mend a finding, best first. */
export function fixTexts(checked: CheckedSheet, row: number, field: number, code: number): string[] {
  const { roster, hierarchy } = checked;
  // A fix shows what it writes, and a secret is never shown.
  if (roster.index.fields[field]?.kind === 'secret') return [];
  const isLeader = field === roster.index.leaderField;
  const texts = isLeader ? leaderCellFixes(hierarchy.index, row, code) : findingFixes(roster.index, row, field, code);
  return texts.filter((text) => isSaidByWriting(roster.index, field, text));
}

const isFixable = (checked: CheckedSheet, field: number): boolean => field !== ROW_FIELD && placeColumn(checked.roster.index, field) >= 0;

/** Codes that another mode of the row ends: an existing user is changed instead of created, a stranger created instead of changed. */
const OTHER_MODE: ReadonlyMap<number, 'create' | 'update'> = new Map([
  [CODE['email-taken'], 'update'],
  [CODE['employee-id-taken'], 'update'],
  [CODE['user-not-found'], 'create'],
]);

/** The fix that switches rows to another mode; null where that would not help. Its label says how many rows, where they are several. */
export function modeFix(checked: CheckedSheet, rows: readonly number[], code: number): Fix | null {
  const { index } = checked.roster;
  const mode = OTHER_MODE.get(code);
  // A key that belongs to somebody else stays taken for a row that is an update already.
  const meant = rows.filter((row) => index.modeOf(row) !== mode);
  if (mode === undefined || meant.length === 0 || (mode === 'update' && !checked.canUpdate)) return null;
  const decision = { kind: 'row-mode', rows: meant.map((row) => index.sheetRow(row)), mode } as const;
  return { label: spoken().session.modeLabel[mode](meant.length), cells: [], decision };
}

/** What mends a finding, best first. */
export function fixesOf(checked: CheckedSheet, row: number, field: number, code: number): Fix[] {
  const switched = modeFix(checked, [row], code);
  if (switched) return [switched];
  const texts = isFixable(checked, field) ? fixTexts(checked, row, field, code) : [];
  const written = texts.map((to) => ({ label: spoken().session.fixLabel(to), cells: [fixCell(checked, row, field, to)] }));
  return [...written, ...rowFixes(checked, row, code)];
}

/** Fixes of an issue that stands on no person's row. */
export function headingFixes(checked: CheckedSheet, { code, field }: Issue): Fix[] {
  if (code === 'batch-mixed-type') return batchFixes(checked);
  return code === 'date-ambiguous' && field !== null ? dateColumnFixes(checked, field) : [];
}

function issueView(checked: CheckedSheet, issue: Issue, fixes: readonly Fix[]): IssueView {
  const { code, level, row, column, field, message, params } = issue;
  return {
    id: `${code}|${String(row)}|${field ?? String(column)}`,
    code,
    level,
    row,
    column,
    heading: params.heading ?? '',
    message,
    fixes,
  };
}

/** A list over some issues of a collection; `indexes` are places in it, in order, and `made` are its first lines where they are made already. */
export class ViewList implements IssueList {
  private readonly checked: CheckedSheet;
  private readonly issues: IssueCollection;
  private readonly indexes: readonly number[] | null;
  private readonly made: readonly IssueView[];

  constructor(checked: CheckedSheet, issues: IssueCollection, indexes: readonly number[] | null, made: readonly IssueView[] = []) {
    this.checked = checked;
    this.issues = issues;
    this.indexes = indexes;
    this.made = made;
  }

  get length(): number {
    return this.indexes?.length ?? this.issues.length;
  }

  at(index: number): IssueView {
    const made = this.made[index];
    if (made) return made;
    const at = this.indexes?.[index] ?? index;
    const issue = this.issues.at(at);
    const finding = this.issues.findingAt(at);
    return issueView(
      this.checked,
      issue,
      finding === null ? headingFixes(this.checked, issue) : fixesOf(this.checked, ...unpackFinding(finding)),
    );
  }

  indexAt(cell: CellRef): number {
    const { index } = this.checked.roster;
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const finding = this.issues.findingAt(this.indexes?.[middle] ?? middle);
      const row = finding === null ? 0 : index.sheetRow(unpackFinding(finding)[0]);
      if (row < cell.row) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < this.length; at++) {
      const { row, column } = this.issues.at(this.indexes?.[at] ?? at);
      if (row === null || row > cell.row || (column ?? 0) >= cell.column) break;
      low = at + 1;
    }
    return low < this.length ? low : -1;
  }

  rows(): readonly number[] {
    const { index } = this.checked.roster;
    const rows = new Set<number>();
    for (let at = 0; at < this.length; at++) {
      const finding = this.issues.findingAt(this.indexes?.[at] ?? at);
      if (finding !== null) rows.add(index.sheetRow(unpackFinding(finding)[0]));
    }
    return [...rows];
  }
}
