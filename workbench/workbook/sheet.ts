/** One sheet of the workbook: cells, rules, merges, hidden rows. Every change is told once, with who made it. */
import type { CellValue, GridRange } from '../../core/ports/index.js';
import { BLANK, isBlankCell } from './cell.js';
import type { Cell, CellContent, Row } from './cell.js';
import type { ChangeSource, WorkbookChange } from './change.js';
import type { ConditionalRule } from './conditional-rule.js';
import { afterDelete, afterInsert, covers } from './grid-range.js';
import { shownText } from './shown-text.js';
import { typedValue } from './typed-value.js';

/** What a sheet needs of its workbook. */
export interface SheetContext {
  readonly dateSystem: 1900 | 1904;
  readonly locale: string;
  emit(change: WorkbookChange): void;
}

/** Size of a new sheet in Google Sheets; it grows when something is written outside. */
const NEW_SHEET = { rows: 1000, columns: 26 } as const;
/** A format given to more rows than this at once is kept as an area, so that its blank cells cost nothing. */
const MOST_ROWS_ONE_BY_ONE = 5_000;

/** A number format of many cells; it holds for those that were never touched. */
export interface FormatArea {
  readonly range: GridRange;
  readonly format: string;
}

export class Sheet {
  readonly id: string;
  name: string;
  hidden = false;
  /** Bars writing cells and formats, rules included. */
  protected = false;
  rowCount: number = NEW_SHEET.rows;
  columnCount: number = NEW_SHEET.columns;
  #rows: (Row | undefined)[] = [];
  #rules: readonly ConditionalRule[] = [];
  #merges: readonly GridRange[] = [];
  #areas: readonly FormatArea[] = [];
  #frozenRows = 0;
  readonly #context: SheetContext;

  constructor(id: string, name: string, context: SheetContext) {
    this.id = id;
    this.name = name;
    this.#context = context;
  }

  /** The cell; a blank one when nothing was ever written there. */
  cell(row: number, column: number): Cell {
    return this.#rows[row]?.cells[column] ?? this.untouched(row, column);
  }

  /** What the cell is before anybody touches it: blank, in the format of its column or area. */
  untouched(row: number, column: number): Cell {
    for (let at = this.#areas.length - 1; at >= 0; at -= 1) {
      const area = this.#areas[at];
      if (area && covers(area.range, row, column)) return { ...BLANK, format: area.format };
    }
    return BLANK;
  }

  value(row: number, column: number): CellValue {
    return this.cell(row, column).value;
  }

  /** What the cell shows. */
  shown(row: number, column: number): string {
    const { value, format } = this.cell(row, column);
    return shownText(value, format, this.#context.dateSystem);
  }

  /** Sets what is in a cell, without parsing; what is not named keeps its value, formulas apart. */
  setCell(row: number, column: number, content: Partial<CellContent>, source: ChangeSource = 'user'): void {
    this.setCells({ row, column, rows: 1, columns: 1 }, () => content, source);
  }

  /** Sets many cells and tells it once. `content` is called row by row with 0-based offsets. */
  setCells(range: GridRange, content: (row: number, column: number) => Partial<CellContent> | null, source: ChangeSource = 'user'): void {
    this.#eachCell(range, (cell, row, column) => {
      const next = content(row, column);
      if (next === null) return cell;
      const constant = 'value' in next ? { formula: null, error: false } : {};
      return { ...cell, ...constant, ...next };
    });
    this.#tell('cells', source, range);
  }

  /** Sets a block of values as they are: nothing is parsed, strings stay strings. */
  setValues(row: number, column: number, values: readonly (readonly CellValue[])[], source: ChangeSource = 'user'): void {
    const columns = Math.max(0, ...values.map((line) => line.length));
    const range = { row, column, rows: values.length, columns };
    this.setCells(range, (r, c) => ({ value: values[r]?.[c] ?? null }), source);
  }

  /** Writes text as if it were typed, under the cell's own number format. */
  type(row: number, column: number, text: string, source: ChangeSource = 'user'): void {
    const { dateSystem, locale } = this.#context;
    this.setCell(row, column, typedValue(text, { format: this.cell(row, column).format, dateSystem, locale }), source);
  }

  /** Empties cells; formats, fills and notes stay. */
  clear(range: GridRange, source: ChangeSource = 'user'): void {
    this.setCells(range, () => ({ value: null }), source);
  }

  setFormat(range: GridRange, format: string, source: ChangeSource = 'user'): void {
    const pattern = format === 'General' ? '' : format;
    if (range.rows <= MOST_ROWS_ONE_BY_ONE) {
      this.setCells(range, () => ({ format: pattern }), source);
      return;
    }
    for (const [row, line] of this.#rows.entries()) {
      for (const [column, cell] of (line?.cells ?? []).entries()) {
        if (line && cell && covers(range, row, column)) line.cells[column] = { ...cell, format: pattern };
      }
    }
    this.#areas = [...this.#areas, { range, format: pattern }];
    this.#tell('cells', source);
  }

  /** Formats of many cells at once, the oldest first; a later one wins. */
  get formatAreas(): readonly FormatArea[] {
    return this.#areas;
  }

  /** Rows at the top that stay in view. */
  get frozenRows(): number {
    return this.#frozenRows;
  }

  freezeRows(count: number, source: ChangeSource = 'user'): void {
    this.#frozenRows = count;
    this.#tell('layout', source);
  }

  setFill(range: GridRange, fill: string | null, source: ChangeSource = 'user'): void {
    this.#decorate(range, 'fill', fill, source);
  }

  setNote(row: number, column: number, note: string | null, source: ChangeSource = 'user'): void {
    this.#decorate({ row, column, rows: 1, columns: 1 }, 'note', note, source);
  }

  setValidation(range: GridRange, validation: string | null, source: ChangeSource = 'user'): void {
    this.#decorate(range, 'validation', validation, source);
  }

  /** The rectangle from A1 to the last row and column that hold a value, or null for a sheet without one. */
  usedRange(): GridRange | null {
    let [rows, columns] = [0, 0];
    this.#rows.forEach((row, at) => {
      const cells = row?.cells ?? [];
      let last = cells.length - 1;
      while (last > 0 && (cells[last] ?? BLANK).value === null && (cells[last] ?? BLANK).formula === null) last -= 1;
      if (last < 1) return;
      rows = at;
      columns = Math.max(columns, last);
    });
    return rows === 0 ? null : { row: 1, column: 1, rows, columns };
  }

  /** Every cell that holds anything, in sheet order. */
  *cells(): Generator<{ row: number; column: number; cell: Cell }> {
    for (const [row, line] of this.#rows.entries()) {
      for (const [column, cell] of (line?.cells ?? []).entries()) if (cell && !isBlankCell(cell)) yield { row, column, cell };
    }
  }

  get rules(): readonly ConditionalRule[] {
    return this.#rules;
  }

  setRules(rules: readonly ConditionalRule[], source: ChangeSource = 'user'): void {
    this.#rules = [...rules];
    this.#tell('marks', source);
  }

  get merges(): readonly GridRange[] {
    return this.#merges;
  }

  /** Merges a range; only its top-left cell keeps a value. */
  merge(range: GridRange, source: ChangeSource = 'user'): void {
    this.#merges = [...this.#merges, range];
    this.setCells(range, (row, column) => (row === 0 && column === 0 ? null : { value: null }), source);
  }

  hiddenBy(row: number): 'user' | 'filter' | null {
    return this.#rows[row]?.hiddenBy ?? null;
  }

  /** Hides rows, or shows them again with null. */
  hideRows(row: number, count: number, by: 'user' | 'filter' | null, source: ChangeSource = 'user'): void {
    for (let at = row; at < row + count; at += 1) {
      const line = this.#row(at);
      if (by === null) delete line.hiddenBy;
      else line.hiddenBy = by;
    }
    this.#tell('structure', source);
  }

  hiddenRows(): number[] {
    return this.#rows.flatMap((row, at) => (row?.hiddenBy === undefined ? [] : [at]));
  }

  rowMetadata(row: number): ReadonlyMap<string, string> {
    return this.#rows[row]?.metadata ?? new Map<string, string>();
  }

  setRowMetadata(row: number, key: string, value: string): void {
    const line = this.#row(row);
    line.metadata = new Map(line.metadata).set(key, value);
  }

  /** Inserts blank rows before `at`; rules, merges and metadata follow. */
  insertRows(at: number, count = 1, source: ChangeSource = 'user'): void {
    this.#rows.length = Math.max(this.#rows.length, at);
    this.#rows.splice(at, 0, ...Array.from<undefined>({ length: count }));
    this.rowCount += count;
    this.#move((range) => afterInsert(range, at, count), source);
  }

  /** Deletes rows with everything on them. */
  deleteRows(at: number, count = 1, source: ChangeSource = 'user'): void {
    this.#rows.splice(at, count);
    this.rowCount = Math.max(1, this.rowCount - count);
    this.#move((range) => afterDelete(range, at, count), source);
  }

  /** Sorts the rows of a range by what one of its columns shows. Cells move; rules, metadata and hidden rows stay where they are. */
  sortRows(range: GridRange, column: number, direction: 'ascending' | 'descending' = 'ascending', source: ChangeSource = 'user'): void {
    const lines = Array.from({ length: range.rows }, (_, offset) => ({
      key: this.shown(range.row + offset, column),
      cells: Array.from({ length: range.columns }, (__, at) => this.cell(range.row + offset, range.column + at)),
    }));
    const sign = direction === 'ascending' ? 1 : -1;
    lines.sort((a, b) => sign * a.key.localeCompare(b.key, 'en', { numeric: true }));
    this.#eachCell(range, (_, row, at) => lines[row]?.cells[at] ?? BLANK);
    this.#tell('structure', source, range);
  }

  #decorate(range: GridRange, key: 'fill' | 'note' | 'validation', text: string | null, source: ChangeSource): void {
    this.#eachCell(range, (cell) => {
      const { [key]: _old, ...rest } = cell;
      return text === null ? rest : { ...rest, [key]: text };
    });
    this.#tell('cells', source, range);
  }

  #eachCell(range: GridRange, change: (cell: Cell, row: number, column: number) => Cell): void {
    for (let r = 0; r < range.rows; r += 1) {
      const { cells } = this.#row(range.row + r);
      for (let c = 0; c < range.columns; c += 1) {
        const at = range.column + c;
        cells[at] = change(cells[at] ?? this.untouched(range.row + r, at), r, c);
      }
    }
    this.rowCount = Math.max(this.rowCount, range.row + range.rows - 1);
    this.columnCount = Math.max(this.columnCount, range.column + range.columns - 1);
  }

  #row(at: number): Row {
    return (this.#rows[at] ??= { cells: [] });
  }

  #move(shift: (range: GridRange) => GridRange | null, source: ChangeSource): void {
    const kept = (ranges: readonly GridRange[]) => ranges.flatMap((range) => shift(range) ?? []);
    this.#merges = kept(this.#merges);
    this.#areas = this.#areas.flatMap(({ range, format }) => kept([range]).map((moved) => ({ range: moved, format })));
    this.#rules = this.#rules.map((rule) => ({ ...rule, ranges: kept(rule.ranges) })).filter((rule) => rule.ranges.length > 0);
    this.#tell('structure', source);
  }

  #tell(kind: WorkbookChange['kind'], source: ChangeSource, range?: GridRange): void {
    this.#context.emit({ kind, sheet: this.id, source, ...(range ? { range } : {}) });
  }
}
