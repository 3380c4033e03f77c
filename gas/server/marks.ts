/**
 * Marks as conditional formatting rules that always hold: the user's own fills stay untouched, and ours are found again by the
 * tag in their formula. Setting rules replaces all rules of a sheet or none, so a failure changes nothing.
 */
import type { Mark, MarkLevel, MarkReport, SheetId } from '../../core/ports/index.js';
import { a1Of } from '../../core/table/a1.js';
import { isWritable, sheetById } from './spreadsheet.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const TAG = 'muster:';
const RANGES_PER_RULE = 1_000; // the host documents no limit; kept to what reads back in one piece
const MOST_RANGES = 10_000;
/** Bold stands beside the colour, so that colour is never the only sign. */
const BACKGROUND: Readonly<Record<MarkLevel, string>> = { error: '#f4c7c3', warning: '#fce8b2', change: '#b7e1cd' };
/** The earlier rule wins, and errors come first when there are too many marks. */
const LEVELS: readonly MarkLevel[] = ['error', 'warning', 'change'];

export function setMarks(id: SheetId, marks: readonly Mark[]): MarkReport {
  const sheet = sheetById(id);
  const rules = sheet.getConditionalFormatRules();
  const theirs = rules.filter((rule) => !isOurs(rule));
  if (marks.length === 0 && theirs.length === rules.length) return { shown: 0, leftOut: 0 };
  const shown = LEVELS.flatMap((level) => marks.filter((mark) => mark.level === level)).slice(0, MOST_RANGES);
  try {
    const ours = LEVELS.flatMap((level) =>
      rulesOf(
        sheet,
        level,
        shown.filter((mark) => mark.level === level),
      ),
    );
    sheet.setConditionalFormatRules([...ours, ...theirs]);
    SpreadsheetApp.flush();
  } catch {
    return { shown: 0, leftOut: marks.length, reason: isWritable(sheet) ? 'refused' : 'protected' };
  }
  const leftOut = marks.length - shown.length;
  return leftOut > 0 ? { shown: shown.length, leftOut, reason: 'too-many' } : { shown: shown.length, leftOut };
}

function rulesOf(sheet: Sheet, level: MarkLevel, marks: readonly Mark[]): Rule[] {
  const rules: Rule[] = [];
  for (let at = 0; at < marks.length; at += RANGES_PER_RULE) {
    const places = marks.slice(at, at + RANGES_PER_RULE).map((mark) => a1Of(mark.range));
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`="${TAG}${level}"<>""`)
      .setBackground(BACKGROUND[level])
      .setBold(true)
      .setRanges(sheet.getRangeList(places).getRanges());
    rules.push(rule.build());
  }
  return rules;
}

function isOurs(rule: Rule): boolean {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return false;
  const formula: unknown = condition.getCriteriaValues()[0];
  return typeof formula === 'string' && formula.includes(TAG);
}
