/** Reads one row of the body from left to right: blanks, damage, then the rule of each column. */
import { idOfNumber } from '../fields/employee-id.js';
import type { Field, FieldKind } from '../fields/field.js';
import { phoneOfNumber } from '../fields/phone.js';
import { isErrorValue } from '../lexicon/index.js';
import { CODE } from '../issues/codes.js';
import type { CellGrid, CellValue } from '../ports/index.js';
import { invisibleAt, isPlainAscii, trimBlanks } from '../text/chars.js';
import type { CellRule } from './cell-rules.js';
import { CLEAR_SIGN, isClearWord } from './clear-word.js';
import type { Findings } from './findings.js';
import type { BlankNotes } from './row-state.js';

const HASH = 35;
const LAST_PLAIN_BLANK = 32;
const FIRST_WIDE_BLANK = 0xa0;

/** A mapped column, ready to be read. */
export interface ColumnPlan {
  readonly field: Field;
  /** Number of the field among the target's. */
  readonly index: number;
  readonly column: number;
  readonly required: boolean;
  /** False for addresses: their own rule tells what nobody sees. */
  readonly looksForInvisible: boolean;
  readonly rule: CellRule;
}

/** Numbers that are names: they keep their zeros, and no format parts their digits. */
const IDS: ReadonlySet<FieldKind> = new Set(['employee-id', 'leader', 'user-name']);
/** Numbers whose look says nothing: `1,000` or `0049` for 1000 and 49. */
const AS_VALUE: ReadonlySet<FieldKind> = new Set(['yes-no', 'number', 'calling-code']);

/** Text of a cell: numbers as they show, so that an ID keeps its zeros. The word that clears a cell is no text of its own. */
export function textOfValue(raw: CellValue, shown: string | null, field: Field, format: string | null = null): string {
  if (raw === null) return '';
  if (typeof raw === 'boolean') return raw ? 'TRUE' : 'FALSE';
  if (typeof raw === 'string') {
    const text = trimBlanks(raw);
    return isClearWord(text) ? '' : text;
  }
  if (IDS.has(field.kind)) return idOfNumber(raw, shown, format);
  if (field.kind === 'phone') return phoneOfNumber(raw, shown);
  if (AS_VALUE.has(field.kind)) return String(raw);
  const visible = shown === null ? '' : trimBlanks(shown);
  const showsValue = visible !== '' && visible.charCodeAt(0) !== HASH; // ##### shows a narrow column, not the value
  return showsValue ? visible : String(raw);
}

/** A cheap test before blanks are cut off: false where a letter, a digit or a mark stands at both ends. */
function mayEndInBlanks(text: string): boolean {
  const length = text.length;
  if (length === 0) return false;
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(length - 1);
  return first <= LAST_PLAIN_BLANK || last <= LAST_PLAIN_BLANK || first >= FIRST_WIDE_BLANK || last >= FIRST_WIDE_BLANK;
}

/** Tells the cells that a merge hides: all but its top-left one. */
export type CellCover = (gridRow: number, column: number) => boolean;

/** Reads a row; returns whether any mapped cell is filled. With `notes` what is blank is noted there, for somebody to judge later. */
export function readRow(
  plans: readonly ColumnPlan[],
  cells: readonly CellValue[],
  row: number,
  gridRow: number,
  findings: Findings,
  grid: CellGrid,
  covered: CellCover | null,
  notes: BlankNotes | null = null,
): boolean {
  let filled = false;
  for (let i = 0; i < plans.length; i++) {
    const plan = plans[i]!;
    const raw = cells[plan.column] ?? null;
    if (covered !== null && covered(gridRow, plan.column)) {
      findings.add(row, plan.index, CODE['cell-merged']);
      continue;
    }
    let text: string;
    if (typeof raw === 'string') {
      text = raw;
      if (mayEndInBlanks(raw)) {
        text = trimBlanks(raw);
        if (text.length !== raw.length && text.length > 0) findings.add(row, plan.index, CODE.whitespace);
      }
    } else if (raw === null) text = '';
    else text = textOfValue(raw, grid.shown?.[gridRow]?.[plan.column] ?? null, plan.field, grid.formats?.[gridRow]?.[plan.column] ?? null);
    if (text.length === 0) {
      if (notes !== null) notes.blanks[row]! |= 1 << plan.index;
      else if (plan.required) findings.add(row, plan.index, CODE.required);
      continue;
    }
    const sign = text.charCodeAt(0);
    if (sign === CLEAR_SIGN && isClearWord(text)) {
      // For a new person there is nothing to clear: the cell is blank.
      if (notes !== null) {
        notes.clears[row]! |= 1 << plan.index;
        filled = true;
      } else if (plan.required) findings.add(row, plan.index, CODE.required);
      continue;
    }
    filled = true;
    if (sign === HASH && isErrorValue(text)) {
      findings.add(row, plan.index, CODE['cell-error']);
      continue;
    }
    const isPlain = plan.looksForInvisible && isPlainAscii(text);
    if (plan.looksForInvisible && !isPlain && invisibleAt(text) >= 0) findings.add(row, plan.index, CODE['invisible-character']);
    plan.rule(row, gridRow, text, raw, isPlain);
  }
  return filled;
}
