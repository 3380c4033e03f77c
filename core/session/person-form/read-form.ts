/** Reads the form of one person out of a checked sheet. */
import { describeAny } from '../../hierarchy/describe-leader.js';
import { type CodeNumber, levelOfNumber } from '../../issues/codes.js';
import { headingIssues } from '../../roster/check-roster.js';
import { headingOf, placeColumn } from '../../roster/cell-place.js';
import { rowInWords } from '../../roster/place-words.js';
import { sheetColumn } from '../../table/table.js';
import type { CheckedSheet } from '../checked-sheet.js';
import { SECRET_SHOWN, sentText, stopsRow } from '../explain.js';
import { fixesOf, headingFixes } from '../issue-view.js';
import { mappingViews } from '../mapping-view.js';
import type { MappingView } from '../state.js';
import type { FormField, FormIssue, FormLock, PersonForm } from './form-state.js';
import { inputOf, shownAt } from './inputs.js';
import { markOf } from './marks.js';

/** The form of a row of the roster, which is numbered from 0. */
export function readForm(checked: CheckedSheet, row: number): PersonForm {
  const { index } = checked.roster;
  const issues = issuesByField(checked, row);
  const fields = mappingViews(checked).flatMap((line, number): FormField[] => {
    if (line.source === 'none') return [];
    const own = issues.get(number) ?? [];
    issues.delete(number);
    return [formField(checked, row, number, line, own)];
  });
  return {
    mark: markOf(index, row),
    row: index.sheetRow(row),
    person: rowInWords(index, row),
    fields: [...fields].sort((a, b) => (a.column ?? Infinity) - (b.column ?? Infinity) || 0),
    issues: [...issues.values()].flat(),
  };
}

function formField(checked: CheckedSheet, row: number, number: number, line: MappingView, issues: readonly FormIssue[]): FormField {
  const { index } = checked.roster;
  const { key, kind } = index.fields[number]!;
  const lock: FormLock | null =
    line.source === 'value' ? 'every-row' : line.source === 'made' ? 'made' : kind === 'record' ? 'record' : null;
  const shown = shownAt(index, row, number);
  const isSecret = kind === 'secret';
  const sent = isSecret ? null : sentText(checked, row, number);
  const column = lock === null || lock === 'record' ? placeColumn(index, number) : -1;
  return {
    key,
    heading: headingOf(index, number),
    column: column < 0 ? null : sheetColumn(checked.table, column),
    ...inputOf(checked, row, number, shown, shown === '' || sent !== null),
    lock,
    required: line.required,
    text: isSecret && shown !== '' ? SECRET_SHOWN : shown,
    sent: kind === 'yes-no' ? null : sent,
    issues,
  };
}

/** By field number; under -1 those of the whole row, and those of the header that hold the row back. */
function issuesByField(checked: CheckedSheet, row: number): Map<number, FormIssue[]> {
  const { roster, hierarchy } = checked;
  const found = new Map<number, FormIssue[]>();
  const add = (field: number, issue: FormIssue): void => {
    const others = found.get(field);
    if (others) others.push(issue);
    else found.set(field, [issue]);
  };
  for (const issue of headingIssues(roster.index, roster.missing)) {
    if (stopsRow(checked, row, issue)) add(-1, { level: issue.level, message: issue.message, fixes: headingFixes(checked, issue) });
  }
  const note = (code: CodeNumber, field: number): void => {
    const { message } = describeAny(hierarchy.index, row, field, code);
    add(field, { level: levelOfNumber(code), message, fixes: fixesOf(checked, row, field, code) });
  };
  roster.index.forEachFinding(row, note);
  hierarchy.index.forEachFinding(row, note);
  return found;
}
