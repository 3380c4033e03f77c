/** What a code's table of cases is made of: little sheets, each with everything that the check says of it. */
import type { IssueCode } from '../../../core/issues/codes.js';
import type { CellGrid, CellValue } from '../../../core/ports/index.js';
import type { CheckSettings } from '../../../core/session/checked-sheet.js';
import { BOSS, type Cells, FIELD_KEYS, gridOf, PERSON } from '../roster/support/sheet.js';

export type { Cells } from '../roster/support/sheet.js';
export { BOSS, PERSON } from '../roster/support/sheet.js';

export interface CodeCase {
  /** What it is about. The first reject of a table is the example on the page for users, in the same words. */
  readonly name: string;
  readonly grid: CellGrid;
  readonly options?: Partial<CheckSettings>;
  /** All issues of the sheet in its order, such as `C2 email-format`, `row 2 row-hidden`, `sheet header-not-found`. */
  readonly says: readonly string[];
}

/** Whether a fix is offered: at every reject, at some (and why not at the others), or at none (and why). */
export type FixRule = 'every' | { readonly some: string } | { readonly none: string };

export interface CodeTable {
  readonly code: IssueCode;
  readonly accepts: readonly CodeCase[];
  readonly rejects: readonly CodeCase[];
  readonly fix: FixRule;
}

/** A second person without a mistake, who stands beside the one whom a case is about. */
export const BEN: Cells = { ...PERSON, email: 'ben@x.org', firstName: 'Ben', lastName: 'Ode' };

const FIRST_LETTER = 65;

/** Letter of a field's column on a sheet with the template's header. */
export const letterOf = (field: string): string => String.fromCharCode(FIRST_LETTER + FIELD_KEYS.indexOf(field));

/** Ann with some cells of her own in row 2, Ben in row 3, their leader in row 4. */
export const annWith = (cells: Cells, more: Partial<CellGrid> = {}): CellGrid => gridOf([{ ...PERSON, ...cells }, BEN, BOSS], more);

/** A case about the people of a sheet that has the template's header. */
export const people = (name: string, rows: readonly Cells[], says: readonly string[] = [], options?: CodeCase['options']): CodeCase => ({
  name,
  grid: gridOf(rows),
  says,
  ...(options && { options }),
});

/** A case about one cell of Ann's; it is refused where a code is given. */
export function cell(name: string, field: string, value: CellValue, code?: IssueCode, options?: CodeCase['options']): CodeCase {
  const says = code === undefined ? [] : [`${letterOf(field)}2 ${code}`];
  return { name, grid: annWith({ [field]: value }), says, ...(options && { options }) };
}

/** Texts of one column, each a case of its own that is named after it. */
export const texts = (field: string, values: readonly CellValue[], code?: IssueCode, options?: CodeCase['options']): CodeCase[] =>
  values.map((value) => cell(typeof value === 'string' ? `\`${value}\`` : String(value), field, value, code, options));
