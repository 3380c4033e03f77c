/** One sheet, as a script sees it. */
import type { GridRange } from '../../core/ports/index.js';
import type { Sheet as ModelSheet } from '../workbook/index.js';
import { parseA1 } from './parse-a1.js';
import { readRules, replaceRules } from './conditional-format-double.js';
import type { SimContext } from './context.js';
import { rangeDouble, rangeListDouble } from './range-double.js';
import { strict } from './strict.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

const models = new WeakMap<Sheet, ModelSheet>();

/** The model under a sheet double. */
export function modelOf(sheet: Sheet): ModelSheet | null {
  return models.get(sheet) ?? null;
}

export function sheetDouble(context: SimContext, sheet: ModelSheet): Sheet {
  const { execution, workbook } = context;
  const used = (): GridRange | null => {
    execution.flush();
    return sheet.usedRange();
  };
  const self: Sheet = strict<Sheet>('Sheet', execution, {
    getSheetId: () => Number(sheet.id),
    getName: () => sheet.name,
    isSheetHidden: () => sheet.hidden,
    hideSheet: () => {
      workbook.hideSheet(sheet.id, true, 'sheets');
      return self;
    },
    getMaxRows: () => sheet.rowCount,
    getMaxColumns: () => sheet.columnCount,
    getLastRow: () => used()?.rows ?? 0,
    getLastColumn: () => used()?.columns ?? 0,
    getDataRange: () => rangeDouble(context, sheet, used() ?? { row: 1, column: 1, rows: 1, columns: 1 }),
    getRange: (row: number | string, column: number = 1, rows: number = 1, columns: number = 1) =>
      rangeDouble(context, sheet, typeof row === 'string' ? parseA1(row) : { row, column, rows, columns }),
    getRangeList: (notations: string[]) => rangeListDouble(context, sheet, notations),
    // New rows look like the one above them.
    insertRowsAfter: (after: number, count: number) => {
      execution.flush();
      for (let column = 1; column <= sheet.columnCount; column += 1) {
        const { format } = sheet.cell(after, column);
        if (format !== '') sheet.setFormat({ row: after + 1, column, rows: count, columns: 1 }, format, 'sheets');
      }
      sheet.rowCount = Math.max(sheet.rowCount, after + count);
      return self;
    },
    insertColumnsAfter: (_after: number, count: number) => {
      execution.flush();
      sheet.columnCount += count;
      return self;
    },
    setFrozenRows: (rows: number) => {
      execution.write(() => sheet.freezeRows(rows, 'sheets'));
    },
    getFrozenRows: () => {
      execution.flush();
      return sheet.frozenRows;
    },
    hideRows: (row: number, count: number = 1) => sheet.hideRows(row, count, 'user', 'sheets'),
    getProtections: () => (sheet.protected ? [strict<Protection>('Protection', execution, { canEdit: () => false })] : []),
    isRowHiddenByUser: (row: number) => sheet.hiddenBy(row) === 'user',
    isRowHiddenByFilter: (row: number) => sheet.hiddenBy(row) === 'filter',
    getFilter: () => (sheet.hiddenRows().some((row) => sheet.hiddenBy(row) === 'filter') ? filterDouble(context, sheet) : null),
    getConditionalFormatRules: () => readRules(context, sheet),
    setConditionalFormatRules: (rules) => replaceRules(context, sheet, rules),
  });
  models.set(self, sheet);
  return self;
}

/** A filter over everything; its first column is the one that hides rows. */
function filterDouble(context: SimContext, sheet: ModelSheet): Filter {
  const { execution } = context;
  return strict<Filter>('Filter', execution, {
    getRange: () => rangeDouble(context, sheet, sheet.usedRange() ?? { row: 1, column: 1, rows: 1, columns: 1 }),
    getColumnFilterCriteria: (column: number) => (column === 1 ? strict<Criteria>('FilterCriteria', execution, {}) : null),
  });
}
