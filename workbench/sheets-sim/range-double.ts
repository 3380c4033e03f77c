/** Ranges and lists of ranges over the workbook model. */
import type { CellValue, GridRange } from '../../core/ports/index.js';
import { isDateFormat, overlap, typedValue } from '../workbook/index.js';
import type { CellContent, Sheet } from '../workbook/index.js';
import { parseA1 } from './parse-a1.js';
import type { SimContext } from './context.js';
import { ServiceException } from './execution.js';
import { strict } from './strict.js';
import { dateOfSerial } from './time-zone.js';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** What the host calls an automatic number format. */
const AUTOMATIC = '0.###############';
const TEXT_FORMAT = '@';
const LONGEST_CELL = 50_000;
const places = new WeakMap<Range, GridRange>();
const sheets = new WeakMap<Range, Sheet>();

/** Where a range double stands. */
export function placeOf(range: Range): GridRange {
  const place = places.get(range);
  if (!place) throw new ServiceException('The parameter is not a Range.');
  return place;
}

function sheetOf(range: Range): Sheet {
  const sheet = sheets.get(range);
  if (!sheet) throw new ServiceException('The parameter is not a Range.');
  return sheet;
}

/** A range; one outside of the sheet's grid cannot be had. */
export function rangeDouble(context: SimContext, sheet: Sheet, range: GridRange): Range {
  const { workbook, execution } = context;
  const { row, column, rows, columns } = range;
  const whole = [row, column, rows, columns].every((number) => Number.isInteger(number) && number >= 1);
  if (!whole || row + rows - 1 > sheet.rowCount || column + columns - 1 > sheet.columnCount) {
    throw new ServiceException('The coordinates of the range are outside the dimensions of the sheet.');
  }
  const read = <T>(of: (row: number, column: number) => T): T[][] => {
    execution.flush();
    return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => of(row + r, column + c)));
  };
  const write = (values: readonly (readonly unknown[])[]) => {
    if (values.length !== rows || values.some((line) => line.length !== columns)) {
      throw new ServiceException(`The data has ${values.length} rows or other columns, but the range has ${rows} x ${columns}.`);
    }
    const taken = values.map((line) => line.map(checkedValue));
    execution.write(() => {
      refuseProtected(sheet);
      sheet.setCells(range, (r, c) => written(context, sheet, row + r, column + c, taken[r]?.[c]), 'sheets');
    });
    return self;
  };
  const self: Range = strict<Range>('Range', execution, {
    getRow: () => row,
    getColumn: () => column,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getCell: (r: number, c: number) => rangeDouble(context, sheet, { row: row + r - 1, column: column + c - 1, rows: 1, columns: 1 }),
    getValues: () => read((r, c) => scriptValue(context, sheet, r, c)),
    getDisplayValues: () => read((r, c) => sheet.shown(r, c)),
    getNumberFormats: () => read((r, c) => sheet.cell(r, c).format || AUTOMATIC),
    getFormulas: () => read((r, c) => sheet.cell(r, c).formula ?? ''),
    getMergedRanges: () => sheet.merges.filter((merge) => overlap(merge, range)).map((merge) => rangeDouble(context, sheet, merge)),
    setValues: write,
    setValue: (value: unknown) => write(Array.from({ length: rows }, () => Array.from({ length: columns }, () => value))),
    setNumberFormat: (format: string) => {
      execution.write(() => setFormat(sheet, range, format));
      return self;
    },
    merge: () => {
      execution.write(() => sheet.merge(range, 'sheets'));
      return self;
    },
    // Rows move, and rules stay where they are.
    sort: (by: unknown) => {
      execution.write(() => sheet.sortRows(range, Number(by), 'ascending', 'sheets'));
      return self;
    },
    activate: () => {
      execution.flush();
      workbook.activate(sheet.id, 'sheets');
      workbook.select({ row, column }, 'sheets');
      return self;
    },
  });
  places.set(self, range);
  sheets.set(self, sheet);
  return self;
}

export function rangeListDouble(context: SimContext, sheet: Sheet, notations: readonly string[]): RangeList {
  return rangesDouble(
    context,
    notations.map((notation) => rangeDouble(context, sheet, parseA1(notation))),
  );
}

/** Ranges of one sheet as a list. */
export function rangesDouble(context: SimContext, ranges: Range[]): RangeList {
  const self: RangeList = strict<RangeList>('RangeList', context.execution, {
    getRanges: () => ranges,
    setNumberFormat: (format: string) => {
      context.execution.write(() => ranges.forEach((range) => setFormat(sheetOf(range), placeOf(range), format)));
      return self;
    },
  });
  return self;
}

export function refuseProtected(sheet: Sheet): void {
  if (sheet.protected) throw new ServiceException('You are trying to edit a protected cell or object.');
}

function setFormat(sheet: Sheet, range: GridRange, format: string): void {
  refuseProtected(sheet);
  sheet.setFormat(range, format === AUTOMATIC ? '' : format, 'sheets');
}

/** Dates reach the script as dates, blanks as empty texts. */
function scriptValue({ workbook }: SimContext, sheet: Sheet, row: number, column: number): CellValue | Date {
  const { value, format } = sheet.cell(row, column);
  if (value === null) return '';
  return typeof value === 'number' && isDateFormat(format) ? dateOfSerial(value, workbook.timeZone) : value;
}

function checkedValue(value: unknown): CellValue | undefined {
  if (value === undefined || value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') throw new ServiceException('The simulation takes texts, numbers and yes or no.');
  if (value.length > LONGEST_CELL) throw new ServiceException(`Your input contains more than the maximum of ${LONGEST_CELL} characters.`);
  return value;
}

/** Texts are parsed as if they were typed; anything that is not there clears the cell. */
function written(context: SimContext, sheet: Sheet, row: number, column: number, value: CellValue | undefined): Partial<CellContent> {
  if (typeof value !== 'string') return { value: value ?? null };
  const { format } = sheet.cell(row, column);
  const { dateSystem, locale } = context.workbook;
  const parsedAnyway = context.quirks.formulasInTextCells === true && value.startsWith('=');
  return { ...typedValue(value, { format: parsedAnyway ? '' : format, dateSystem, locale }), ...(format === TEXT_FORMAT && { format }) };
}
