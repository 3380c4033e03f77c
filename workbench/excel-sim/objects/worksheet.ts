/** A worksheet and what belongs to it. */
import type { GridRange } from '../../../core/ports/index.js';
import type { Sheet } from '../../workbook/index.js';
import { rangeOf, rangesOf, SHEET_COLUMNS, SHEET_ROWS } from '../address.js';
import { mustBeOpen, worksheetId, type SimContext } from '../context.js';
import { HostError } from '../host-error.js';
import { usedRange } from './found-areas.js';
import { RangeAreas } from './range-areas.js';
import { Range } from './range.js';

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
    return this.sheet.hidden ? 'Hidden' : 'Visible';
  }
  /** One sheet has to stay visible. */
  set Visibility(value: string) {
    const { workbook } = this.context;
    const others = workbook.sheets.filter((sheet) => !sheet.hidden && sheet !== this.sheet);
    if (value !== 'Visible' && others.length === 0) throw new HostError('InvalidOperation', 'A workbook needs a visible worksheet.');
    workbook.hideSheet(this.sheet.id, value !== 'Visible', 'excel');
  }
  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.context, this.sheet);
  }
  get Protection(): Protection {
    return new Protection(this.sheet);
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
  Delete(): void {
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

/** The model bars everything on a protected sheet, so no option allows anything. */
class Protection {
  readonly Protected: boolean;
  readonly Options: { AllowFormatCells: boolean; AllowSort: boolean; AllowAutoFilter: boolean };

  constructor(sheet: Sheet) {
    this.Protected = sheet.protected;
    this.Options = { AllowFormatCells: false, AllowSort: false, AllowAutoFilter: false };
  }
}
