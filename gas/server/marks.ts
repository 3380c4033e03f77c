/**
 * Marks as conditional formatting rules that always hold: the user's own fills stay untouched, and ours are found again by the
 * tag in their formula. Setting rules replaces all rules of a sheet or none, so a failure changes nothing.
 */
import type { MarkLevel, SheetId } from '../../core/ports/index.js';
import { type KeptRule, type MarkOutcome, standsAsKept, TAG } from '../../core/table/mark-tags.js';
import { isWritable, sheetById } from './spreadsheet.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A rule to add: the addresses of its ranges, with commas between them. */
export interface NewRule {
  readonly level: MarkLevel;
  readonly tag: string;
  readonly addresses: string;
}

/** Bold stands beside the colour, so that colour is never the only sign. */
const BACKGROUND: Readonly<Record<MarkLevel, string>> = { error: '#f4c7c3', warning: '#fce8b2', change: '#b7e1cd' };

/** Adds rules, before all others since the earlier rule wins; of ours only those stay whose tag is to be kept. */
export function setMarks(id: SheetId, add: readonly NewRule[], keep: readonly KeptRule[]): MarkOutcome {
  const sheet = sheetById(id);
  const rules = sheet.getConditionalFormatRules();
  const tags = rules.map(tagOf);
  if (!standsAsKept(keep, tags, ({ ranges }, at) => rules[at]!.getRanges().length === ranges)) return 'moved';
  const kept = new Set(keep.map(({ tag }) => tag));
  const staying = rules.filter((_, at) => tags[at] === null || kept.has(tags[at]!));
  if (add.length === 0 && staying.length === rules.length) return 'done';
  try {
    sheet.setConditionalFormatRules([...add.map((rule) => makeRule(sheet, rule)), ...staying]);
    SpreadsheetApp.flush();
  } catch {
    return isWritable(sheet) ? 'refused' : 'protected';
  }
  return 'done';
}

function makeRule(sheet: Sheet, { level, tag, addresses }: NewRule): Rule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(`="${tag}"<>""`)
    .setBackground(BACKGROUND[level])
    .setBold(true)
    .setRanges(sheet.getRangeList(addresses.split(',')).getRanges())
    .build();
}

/** Null for a rule of the user's. */
function tagOf(rule: Rule): string | null {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return null;
  const formula: unknown = condition.getCriteriaValues()[0];
  return typeof formula === 'string' && formula.includes(TAG) ? (formula.split('"')[1] ?? '') : null;
}
