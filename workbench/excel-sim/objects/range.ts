/** A range, by the names of the wire. A getter is a property that can be loaded, a method one that can be called. */
import type { GridRange } from '../../../core/ports/index.js';
import { overlap, type Sheet } from '../../workbook/index.js';
import { addressOf, rangeOf, SHEET_COLUMNS, SHEET_ROWS } from '../address.js';
import { mustBeOpen, type Kept, type SimContext } from '../context.js';
import { HostError } from '../host-error.js';
import { cellEntry } from './cell-entry.js';
import { ConditionalFormats } from './conditional-formats.js';
import { mergedAreas, usedRange, visibleAreas } from './found-areas.js';
import { RangeAreas } from './range-areas.js';

type Matrix<T> = T[][] | null;

/** A rectangle of one sheet. Cells are read when they are asked for, so a proxy never shows an older state. */
export class Range implements Kept {
  readonly kept = true;
  readonly context: SimContext;
  readonly sheet: Sheet;
  readonly box: GridRange;

  constructor(context: SimContext, sheet: Sheet, box: GridRange) {
    this.context = context;
    this.sheet = sheet;
    this.box = box;
  }

  get Address(): string {
    return addressOf(this.sheet.name, this.box);
  }
  get RowIndex(): number {
    return this.box.row - 1;
  }
  get ColumnIndex(): number {
    return this.box.column - 1;
  }
  get RowCount(): number {
    return this.box.rows;
  }
  get ColumnCount(): number {
    return this.box.columns;
  }
  get CellCount(): number {
    return this.box.rows * this.box.columns;
  }

  /** A blank cell is an empty text. */
  get Values(): Matrix<unknown> {
    return this.read((row, column) => this.sheet.value(row, column) ?? '');
  }
  set Values(value: unknown) {
    this.write(value, (each, format) => cellEntry(each, format, this.context));
  }
  /** The formula where there is one, else the value. */
  get Formulas(): Matrix<unknown> {
    return this.read((row, column) => this.sheet.cell(row, column).formula ?? this.sheet.value(row, column) ?? '');
  }
  get Text(): Matrix<string> {
    return this.read((row, column) => this.sheet.shown(row, column));
  }
  get NumberFormat(): Matrix<string> {
    return this.read((row, column) => this.sheet.cell(row, column).format || 'General');
  }
  set NumberFormat(value: unknown) {
    if (Array.isArray(value)) {
      this.write(value, (each) => ({ format: each === 'General' ? '' : String(each) }));
      return;
    }
    this.mustBeWritable();
    this.sheet.setFormat(this.box, String(value), 'excel');
  }
  get ValueTypes(): Matrix<string> {
    return this.read((row, column) => {
      const { value, error } = this.sheet.cell(row, column);
      if (error) return 'Error';
      if (value === null) return 'Empty';
      return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
    });
  }

  /** True when all rows are hidden, false when none is, null for a mixture. */
  get RowHidden(): boolean | null {
    const last = Math.min(this.box.row + this.box.rows - 1, this.sheet.rowCount);
    let hidden = 0;
    for (let row = this.box.row; row <= last; row++) if (this.sheet.hiddenBy(row)) hidden++;
    return hidden === 0 ? false : hidden === this.box.rows ? true : null;
  }

  set RowHidden(hidden: boolean | null) {
    mustBeOpen(this.sheet);
    this.sheet.hideRows(this.box.row, this.box.rows, hidden ? 'user' : null, 'excel');
  }
  /** Of the cells of a merged range only the first keeps its value. */
  Merge(): void {
    mustBeOpen(this.sheet);
    this.sheet.merge(this.box, 'excel');
  }

  get Sort(): RangeSort {
    return new RangeSort(this);
  }
  /** Values come along, and rules as well. */
  CopyFrom(address: string): void {
    mustBeOpen(this.sheet);
    const from = rangeOf(address);
    this.sheet.setCells(this.box, (row, column) => this.sheet.cell(from.row + row, from.column + column), 'excel');
    const rules = this.sheet.rules.map((rule) =>
      rule.ranges.some((range) => overlap(range, from)) ? { ...rule, ranges: [...rule.ranges, this.box] } : rule,
    );
    this.sheet.setRules(rules, 'excel');
  }

  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.sheet, [this.box]);
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const used = usedRange(this.sheet, valuesOnly ?? false, this.box);
    return used && new Range(this.context, this.sheet, used);
  }
  GetSpecialCellsOrNullObject(kind: string): RangeAreas | null {
    if (kind !== 'Visible') throw new HostError('ApiNotFound', `The simulation finds visible cells only, not “${kind}”.`);
    mustBeOpen(this.sheet);
    return this.areas(visibleAreas(this));
  }
  GetMergedAreasOrNullObject(): RangeAreas | null {
    return this.areas(mergedAreas(this));
  }
  /** Several ranges of this sheet, or null where there is none: the wire's null object. */
  private areas(boxes: readonly GridRange[]): RangeAreas | null {
    return boxes.length > 0 ? new RangeAreas(this.context, this.sheet, boxes, (box) => new Range(this.context, this.sheet, box)) : null;
  }
  /** A row by its offset from the top. */
  GetRow(index: number): Range {
    return new Range(this.context, this.sheet, { ...this.box, row: this.box.row + index, rows: 1 });
  }
  /** The smallest rectangle around both. */
  GetBoundingRect(other: Range): Range {
    const [a, b] = [this.box, other.box];
    const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
    const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
    const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
    return new Range(this.context, this.sheet, { row, column, rows, columns });
  }
  /** Selecting on another sheet brings that sheet to the front. */
  Select(): void {
    this.context.workbook.activate(this.sheet.id, 'excel');
    this.context.workbook.select(this.box, 'excel');
  }
  /** The library asks this before it writes a large block in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.box.rows || columns !== this.box.columns)
      throw new HostError('InvalidArgument', 'The number of rows or columns in the input array does not match the range.');
  }

  /** Null instead of an error when there are too many cells: that is how Excel says it. */
  private read<T>(of: (row: number, column: number) => T): Matrix<T> {
    if (this.CellCount > this.context.options.cellsPerRead) return null;
    return Array.from({ length: this.box.rows }, (_, row) =>
      Array.from({ length: this.box.columns }, (__, column) => of(this.box.row + row, this.box.column + column)),
    );
  }

  private mustBeWritable(): void {
    mustBeOpen(this.sheet);
    if (this.box.rows === SHEET_ROWS || this.box.columns === SHEET_COLUMNS)
      throw new HostError('InvalidArgument', 'Values and formats of an unbounded range cannot be set.');
  }

  /** A single value goes to every cell; a null of a matrix leaves its cell alone. */
  private write(value: unknown, content: (each: unknown, format: string) => ReturnType<typeof cellEntry>): void {
    this.mustBeWritable();
    const { row, column, rows, columns } = this.box;
    const matrix = Array.isArray(value) ? (value as unknown[][]) : null;
    if (matrix && (matrix.length !== rows || matrix.some((line) => line.length !== columns))) this._ValidateArraySize(-1, -1);
    this.sheet.setCells(
      this.box,
      (r, c) => {
        const each = matrix ? matrix[r]?.[c] : value;
        if (each === null || each === undefined) return null;
        return each === '' ? { value: null } : content(each, this.sheet.cell(row + r, column + c).format);
      },
      'excel',
    );
  }
}

/** Sorting by what a column shows; rules stay where they are. */
class RangeSort {
  readonly range: Range;

  constructor(range: Range) {
    this.range = range;
  }
  Apply(fields: readonly { readonly key: number; readonly ascending?: boolean }[]): void {
    const { sheet, box } = this.range;
    mustBeOpen(sheet);
    const [{ key, ascending = true } = { key: 0 }] = fields;
    sheet.sortRows(box, box.column + key, ascending ? 'ascending' : 'descending', 'excel');
  }
}
