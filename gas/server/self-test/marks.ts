/** Highlights: how many hold, and that rules of the user's stay as they are beside them. */
import { a1Of } from '../../../core/table/a1.js';
import { TAG } from '../../../core/table/mark-tags.js';
import { setMarks } from '../marks.js';
import { idOf } from '../spreadsheet.js';
import { column } from './cells.js';
import type { Scratch, Sheet, SheetsCheck } from './scratch.js';
import { type } from './typed.js';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const SCATTERED = { rules: 5, ranges: 1_000, rows: 500 }; // as many ranges as one rule of ours ever has
const MINE = '=LEN("mine")>0';
const MARKED = 'A1';

export const MARK_CHECKS: readonly SheetsCheck[] = [
  { number: 'S1', what: '5,000 scattered cells are highlighted and read back', expected: ['5 rules, 5000 ranges'], see: scattered },
  { number: 'S2', what: 'A rule of the user’s stays behind ours, and alone when ours are cleared', expected: ['ours, mine on 1-3; mine on 1-3'], see: beside },
  { number: 'S3', what: 'A colour scale stays, too', expected: ['ours, scale; scale'], see: besideScale },
  { number: 'S22', what: 'Highlights stay where they are when rows are sorted', expected: ['a c, highlight in row 1'], see: sorted },
]; // prettier-ignore

function mark(sheet: Sheet, addresses = MARKED): void {
  setMarks(idOf(sheet), [{ level: 'error', tag: `${TAG}error`, addresses }], []);
}

function scattered({ sheet }: Scratch): string {
  const scratch = sheet();
  const cell = (at: number) =>
    a1Of({ row: 2 * (at % SCATTERED.rows) + 1, column: Math.floor(at / SCATTERED.rows) + 1, rows: 1, columns: 1 });
  const rules = Array.from({ length: SCATTERED.rules }, (_, rule) => {
    const cells = Array.from({ length: SCATTERED.ranges }, (__, at) => cell(rule * SCATTERED.ranges + at));
    return { level: 'error' as const, tag: `${TAG}error${rule}`, addresses: cells.join() };
  });
  setMarks(idOf(scratch), rules, []);
  const read = scratch.getConditionalFormatRules();
  return `${read.length} rules, ${read.reduce((sum, rule) => sum + rule.getRanges().length, 0)} ranges`;
}

function beside({ sheet }: Scratch): string {
  const scratch = sheet();
  const mine = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(MINE).setBackground('#00ff00');
  return withRule(scratch, mine.setRanges([scratch.getRange(1, 1, 3, 1)]).build());
}

function besideScale({ sheet }: Scratch): string {
  const scratch = sheet();
  const scale = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#ffffff').setGradientMaxpoint('#ff0000');
  return withRule(scratch, scale.setRanges([scratch.getRange(1, 1, 3, 1)]).build());
}

/** The rules with ours among them, and after ours were cleared. */
function withRule(scratch: Sheet, rule: Rule): string {
  scratch.setConditionalFormatRules([rule]);
  mark(scratch);
  const both = rulesOf(scratch);
  setMarks(idOf(scratch), [], []);
  return `${both}; ${rulesOf(scratch)}`;
}

const rulesOf = (scratch: Sheet): string => scratch.getConditionalFormatRules().map(nameOf).join(', ');

function nameOf(rule: Rule): string {
  const condition = rule.getBooleanCondition();
  if (!condition) return 'scale';
  if (condition.getCriteriaValues()[0] !== MINE) return 'ours';
  return `mine on ${rule.getRanges().map((range) => `${range.getRow()}-${range.getRow() + range.getNumRows() - 1}`).join()}`; // prettier-ignore
}

function sorted({ sheet }: Scratch): string {
  const scratch = sheet();
  ['c', 'a'].forEach((text, at) => type(scratch, at + 1, 1, text));
  mark(scratch);
  const range = scratch.getRange(1, 1, 2, 1);
  range.sort(1);
  const rows = scratch.getConditionalFormatRules().flatMap((rule) => rule.getRanges().map((each) => each.getRow()));
  return `${column(range.getDisplayValues()).join(' ')}, highlight in row ${rows.join()}`;
}
