/** A worksheet and what belongs to it. */
import type { GridRange } from '../../../core/ports/index.js';
import type { Sheet } from '../../workbook/index.js';
import { rangeOf, rangesOf, SHEET_COLUMNS, SHEET_ROWS } from '../address.js';
import { mustBeOpen, worksheetId, type SimContext } from '../context.js';
import { HostError } from '../host-error.js';
import { usedRange } from './found-areas.js';
import { RangeAreas } from './range-areas.js';
import { Range } from './range.js';

/** Hidden so that no menu shows them; to the model they are hidden. */
const veryHidden = new WeakSet<Sheet>();

/** One sheet, known by its id or its name. */
export class Worksheet {
  readonly context: SimContext;
  readonly sheet: Sheet;

  constructor(context: SimContext, sheet: Sheet) {
    this.context = context;
    this.sheet = sheet;
  }

  get Id(): string {
    return worksheetId(this.sheet);
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: string) {
    this.context.workbook.renameSheet(this.sheet.id, name, 'excel');
  }
  get Position(): number {
    return this.context.workbook.sheets.indexOf(this.sheet);
  }
  get Visibility(): string {
    return this.sheet.hidden ? (veryHidden.has(this.sheet) ? 'VeryHidden' : 'Hidden') : 'Visible';
  }
  /** One sheet has to stay visible. */
  set Visibility(value: string) {
    const { workbook } = this.context;
    const others = workbook.sheets.filter((sheet) => !sheet.hidden && sheet !== this.sheet);
    if (value !== 'Visible' && others.length === 0) throw new HostError('InvalidOperation', 'A workbook needs a visible worksheet.');
    if (value === 'VeryHidden') veryHidden.add(this.sheet);
    else veryHidden.delete(this.sheet);
    workbook.hideSheet(this.sheet.id, value !== 'Visible', 'excel');
  }
  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.context, this.sheet);
  }
  get Protection(): Protection {
    return new Protection(this.sheet);
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter();
  }
  get Tables(): Tables {
    return new Tables(this);
  }

  /** The whole sheet without an address. */
  GetRange(address?: string | null): Range {
    return this.range(address ? rangeOf(address) : { row: 1, column: 1, rows: SHEET_ROWS, columns: SHEET_COLUMNS });
  }
  GetRanges(addresses: string): RangeAreas {
    return new RangeAreas(this.context, this.sheet, rangesOf(addresses), (box) => this.range(box));
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.range({ row: row + 1, column: column + 1, rows, columns });
  }
  GetCell(row: number, column: number): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  /** A sheet that holds nothing gives its first cell. */
  GetUsedRange(valuesOnly?: boolean): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetRange('A1');
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const used = usedRange(this.sheet, valuesOnly ?? false);
    return used ? this.range(used) : null;
  }
  Activate(): void {
    this.context.workbook.activate(this.sheet.id, 'excel');
  }
  /** One that is very hidden stays. */
  Delete(): void {
    if (veryHidden.has(this.sheet)) throw new HostError('GeneralException', 'There was an internal error while processing the request.');
    this.context.workbook.removeSheet(this.sheet.id, 'excel');
  }

  private range(box: GridRange): Range {
    return new Range(this.context, this.sheet, box);
  }
}

/** Rows that stay in view; the model has no frozen columns. */
class FreezePanes {
  readonly context: SimContext;
  readonly sheet: Sheet;

  constructor(context: SimContext, sheet: Sheet) {
    this.context = context;
    this.sheet = sheet;
  }
  FreezeRows(count?: number | null): void {
    mustBeOpen(this.sheet);
    this.sheet.freezeRows(count ?? 0, 'excel');
  }
  Unfreeze(): void {
    this.FreezeRows(0);
  }
  GetLocationOrNullObject(): Range | null {
    const rows = this.sheet.frozenRows;
    return rows === 0 ? null : new Range(this.context, this.sheet, { row: 1, column: 1, rows, columns: SHEET_COLUMNS });
  }
}

/** A filter by the values of one column. */
class AutoFilter {
  Apply(range: Range, column: number, criteria: { readonly values?: readonly string[] }): void {
    const { sheet, box } = range;
    mustBeOpen(sheet);
    for (let row = box.row + 1; row < box.row + box.rows; row++) {
      const shows = criteria.values?.includes(sheet.shown(row, box.column + column)) ?? true;
      sheet.hideRows(row, 1, shows ? null : 'filter', 'excel');
    }
  }
}

/** To the model a table is cells like any others. */
class Tables {
  readonly worksheet: Worksheet;

  constructor(worksheet: Worksheet) {
    this.worksheet = worksheet;
  }
  Add(address: string): { readonly Id: string } {
    mustBeOpen(this.worksheet.sheet);
    return { Id: rangesOf(address).map((range) => `${range.row}-${range.column}`).join() }; // prettier-ignore
  }
}

/** The model bars everything on a protected sheet, so no option allows anything. */
class Protection {
  readonly sheet: Sheet;
  readonly Protected: boolean;
  readonly Options: { AllowFormatCells: boolean; AllowSort: boolean; AllowAutoFilter: boolean };

  constructor(sheet: Sheet) {
    this.sheet = sheet;
    this.Protected = sheet.protected;
    this.Options = { AllowFormatCells: false, AllowSort: false, AllowAutoFilter: false };
  }
  Protect(): void {
    this.sheet.protected = true;
  }
  Unprotect(): void {
    this.sheet.protected = false;
  }
}
