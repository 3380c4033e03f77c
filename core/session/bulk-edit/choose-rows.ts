/** Which rows of people are edited: those that are selected on the sheet, those with certain values, or both. */
import { keyFields } from '../../fields/key-fields.js';
import type { Field } from '../../fields/field.js';
import { codeOfNumber } from '../../issues/codes.js';
import { unpackFinding } from '../../issues/issue-collection.js';
import type { RowSpan } from '../../ports/index.js';
import { cellText, gridColumn, headingOf, placeColumn } from '../../roster/cell-place.js';
import { ROW_FIELD } from '../../roster/findings.js';
import type { RosterIndex } from '../../roster/roster.js';
import { findCauses } from '../causes.js';
import { type CheckedSheet, issuesOf } from '../checked-sheet.js';
import type { BulkChoice, BulkFilterField } from './bulk-state.js';
import { entriesIn, isList, nameOf } from './list-cells.js';

/** Nobody looks for a row among more values: such a column tells people apart. */
const MOST_VALUES = 200;

/** They tell people apart, or nobody may see them. */
const NO_GROUPS: ReadonlySet<Field['kind']> = new Set(['secret', 'record', 'name', 'user-name']);

/** What a cell says, one by one where it is a list; one empty text for a blank cell. */
function valuesAt(index: RosterIndex, row: number, number: number): readonly string[] {
  const field = index.fields[number]!;
  const text = cellText(index, row, number);
  if (!isList(field)) return [text];
  const entries = entriesIn(field, text, index.parts.directory) ?? [text];
  return entries.length === 0 ? [''] : [...new Set(entries.map((entry) => nameOf(field, entry)))];
}

/** Numbers of the fields, as their columns stand from left to right. */
export const inSheetOrder = (index: RosterIndex): number[] =>
  [...index.fields.keys()].sort((a, b) => placeColumn(index, a) - placeColumn(index, b));

/** The columns that people can be chosen by, with the values of their cells in the order of the alphabet. */
export function filterFields({ roster: { index } }: CheckedSheet): BulkFilterField[] {
  const keys = keyFields(index.fields);
  return inSheetOrder(index).flatMap((number): BulkFilterField[] => {
    const field = index.fields[number]!;
    if (NO_GROUPS.has(field.kind) || keys.has(field) || gridColumn(index, number) < 0) return [];
    const rows = new Map<string, number>();
    for (let row = 0; row < index.rows && rows.size <= MOST_VALUES; row++) {
      if (index.isPerson(row)) for (const value of valuesAt(index, row, number)) rows.set(value, (rows.get(value) ?? 0) + 1);
    }
    if (rows.size < 2 || rows.size > MOST_VALUES) return [];
    const values = [...rows].map(([value, count]) => ({ value, rows: count })).sort((a, b) => (a.value < b.value ? -1 : 1));
    return [{ key: field.key, heading: headingOf(index, number), values }];
  });
}

/** Rows of the roster, from 0, that meet a choice. `selected` are the rows that are selected on the sheet. */
export function chosenRows(checked: CheckedSheet, choice: BulkChoice, selected: readonly RowSpan[]): number[] {
  const { index } = checked.roster;
  const tests: ((row: number) => boolean)[] = [];
  if (choice.selected) {
    const rows = rowsOfSpans(index, selected);
    tests.push((row) => rows.has(row));
  }
  for (const [key, value] of Object.entries(choice.values)) {
    const number = index.fields.findIndex((field) => field.key === key);
    tests.push((row) => number >= 0 && valuesAt(index, row, number).includes(value));
  }
  if (choice.code !== undefined || choice.cause !== undefined) {
    const rows = rowsWithIssue(checked, choice);
    tests.push((row) => rows.has(row));
  }
  const found: number[] = [];
  for (let row = 0; row < index.rows; row++) if (index.isPerson(row) && tests.every((test) => test(row))) found.push(row);
  return found;
}

/** Whole columns reach beyond the table, on either side. */
function rowsOfSpans(index: RosterIndex, spans: readonly RowSpan[]): ReadonlySet<number> {
  const first = index.sheetRow(0);
  const rows = new Set<number>();
  for (const span of spans) {
    const end = Math.min(index.rows, span.row + span.rows - first);
    for (let row = Math.max(0, span.row - first); row < end; row++) rows.add(row);
  }
  return rows;
}

function rowsWithIssue(checked: CheckedSheet, { code, cause }: BulkChoice): ReadonlySet<number> {
  const issues = issuesOf(checked);
  const places = cause === undefined ? null : (findCauses(checked, issues).find(({ view }) => view.key === cause)?.issues ?? []);
  const rows = new Set<number>();
  for (const at of places ?? Array.from({ length: issues.length }, (_, each) => each)) {
    const finding = issues.findingAt(at);
    if (finding === null) continue;
    const [row, , number] = unpackFinding(finding);
    if (code === undefined || codeOfNumber(number) === code) rows.add(row);
  }
  return rows;
}

/** True for a field that can be changed in many rows: it stands in a column, and tells nobody apart. */
export function isEditable(checked: CheckedSheet, number: number): boolean {
  const { index } = checked.roster;
  const field = index.fields[number];
  if (!field || number === ROW_FIELD || field.kind === 'secret' || field.kind === 'record' || field.kind === 'user-name') return false;
  return !keyFields(index.fields).has(field) && checked.mapping.matched.some((match) => match.field === field.key);
}
