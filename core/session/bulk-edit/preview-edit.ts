/** What an edit of many rows would write, and the issues that would come of it: checked by the same rules before anything is written. */
import { type CodeNumber, levelOfNumber } from '../../issues/codes.js';
import { type IssueCollection, packFinding, unpackFinding } from '../../issues/issue-collection.js';
import { cellText, headingOf, isSaidByWriting } from '../../roster/cell-place.js';
import { type CheckedSheet, issuesOf } from '../checked-sheet.js';
import { fixCell } from '../fix-cell.js';
import { ViewList } from '../issue-view.js';
import { inputOf, shownAt } from '../person-form/inputs.js';
import { withCells } from '../trial-check.js';
import type { BulkCell, BulkChange, BulkField, BulkPreview } from './bulk-state.js';
import { inSheetOrder, isEditable } from './choose-rows.js';
import { isList } from './list-cells.js';
import { firstPerson, newText } from './new-text.js';

/** The attributes that can be changed, as their columns stand. */
export function editFields(checked: CheckedSheet): BulkField[] {
  const { index } = checked.roster;
  return inSheetOrder(index).flatMap((number): BulkField[] => {
    const field = index.fields[number]!;
    if (!isEditable(checked, number)) return [];
    const ways = isList(field) ? (['set', 'add', 'remove', 'clear'] as const) : (['set', 'clear'] as const);
    return [{ key: field.key, heading: headingOf(index, number), ...inputOf(checked, firstPerson(index), number, '', true), ways }];
  });
}

/** Compares the sheet as it is with the sheet as it would be. `rows` are rows of the roster, from 0. */
export function previewEdit(checked: CheckedSheet, rows: readonly number[], changes: readonly BulkChange[]): BulkPreview {
  const { index } = checked.roster;
  const cells: BulkCell[] = [];
  const edited = new Set<number>();
  const places = new Set<number>();
  let unreadable = 0;
  for (const change of changes) {
    const number = index.fields.findIndex(({ key }) => key === change.field);
    if (!isEditable(checked, number)) continue;
    const heading = headingOf(index, number);
    const textOf = newText(checked, number, change);
    for (const row of rows) {
      const to = textOf(row);
      if (to === null) unreadable++;
      if (to === null || to === cellText(index, row, number) || !isSaidByWriting(index, number, to)) continue;
      cells.push({ ...fixCell(checked, row, number, to), shown: shownAt(index, row, number), heading });
      edited.add(row);
      places.add(packFinding(row, number, NO_CODE));
    }
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const after = cells.length === 0 ? checked : withCells(checked, cells);
  const issues = issuesOf(after);
  const told = cells.length === 0 ? [] : toldPlaces(issuesOf(checked), issues, places);
  const count = (level: 'error' | 'warning'): number => told.filter((place) => levelAt(issues, place) === level).length;
  return {
    cells,
    rows: edited.size,
    chosen: rows.length,
    unreadable,
    issues: new ViewList(after, issues, told),
    errors: count('error'),
    warnings: count('warning'),
  };
}

/** No code has this number: it packs a place alone. */
const NO_CODE = 0 as CodeNumber;

/** Places in `after` of the issues on cells that were edited, and of those that nobody had before. */
function toldPlaces(before: IssueCollection, after: IssueCollection, edited: ReadonlySet<number>): number[] {
  const known = new Set<number | string>(before.heading.map(headingKey));
  for (let at = before.heading.length; at < before.length; at++) known.add(before.findingAt(at) ?? NO_CODE);
  const told: number[] = [];
  for (let at = 0; at < after.length; at++) {
    const finding = after.findingAt(at);
    const isKnown = known.has(finding ?? headingKey(after.heading[at]!));
    const isEdited = finding !== null && edited.has(packFinding(unpackFinding(finding)[0], unpackFinding(finding)[1], NO_CODE));
    if (!isKnown || isEdited) told.push(at);
  }
  return told;
}

const headingKey = ({ code, field, column }: IssueCollection['heading'][number]): string => [code, field, column].join('|');

function levelAt(issues: IssueCollection, place: number): string {
  const finding = issues.findingAt(place);
  return finding === null ? issues.heading[place]!.level : levelOfNumber(unpackFinding(finding)[2]);
}
