/** The spreadsheet port over Excel. */
import type { Clock, SheetHost } from '../../../core/ports/index.js';
import { browserClock } from '../../../core/pane/browser-clock.js';
import type { ExcelRun } from './excel-run.js';
import { findFormulas } from './find-formulas.js';
import { onEdit, onSelect } from './listen.js';
import { sheetReader } from './read-sheet.js';
import { selectedRows } from './selected-rows.js';
import { excelMarks } from './set-marks.js';
import { workbookFacts } from './sheet-facts.js';
import { addSheet, listSheets, reveal } from './sheets.js';
import { writeCells } from './write-cells.js';

/** A sheet host over one way to Excel. */
export function excelHost(run: ExcelRun, clock: Clock = browserClock): SheetHost {
  const facts = workbookFacts(run);
  const dateSystem = () => facts().then((known) => known.dateSystem ?? 1900);
  return {
    listSheets: () => listSheets(run),
    ...sheetReader(run, facts),
    findFormulas: (sheet, cells) => findFormulas(run, sheet, cells),
    writeCells: (sheet, edits) => writeCells(run, sheet, edits, dateSystem),
    ...excelMarks(run, clock),
    reveal: (sheet, cell) => reveal(run, sheet, cell),
    selectedRows: (sheet) => selectedRows(run, sheet),
    addSheet: (name, cells, layout) => addSheet(run, { name, cells, layout, dateSystem }),
    onEdit: (listener) => onEdit(run, listener),
    onSelect: (listener) => onSelect(run, listener),
  };
}
