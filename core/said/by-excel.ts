/** Said by the task pane of Excel. Where Excel gave a code, it follows in brackets. */

export const SHEET_PROTECTED = 'The sheet is protected, so Excel refuses the change. Unprotect it, or ask its owner.';
export const WORKBOOK_PROTECTED = 'Excel adds no sheet here: the structure of the workbook is protected, or you may only read it.';
export const CELL_BEING_EDITED = 'A cell is being edited, so Excel is not listening. Press Enter or Esc in the sheet, then try again.';
export const CHART_SHEET = 'This is a chart sheet, which has no cells. Choose a worksheet and check again.';
export const CHANGE_TOO_LARGE = 'Excel takes at most 5 MB at once, and this change is larger. Split the sheet, then try again.';
export const ROW_TOO_LARGE = 'A single row of this sheet is larger than the 5 MB that Excel hands out at once. Shorten its longest cells.';
export const EXCEL_TOO_OLD = 'This version of Excel cannot do this. Update Excel to version 1903 or later.';
export const ROWS_MOVED = 'Rows were inserted or deleted at the same moment. Check again.';
export const EXCEL_FAILED = 'Excel could not do this. Try again; if it stays so, save the file and open it again.';
/** Above the pane, as long as Excel does not answer. */
export const WAITING_FOR_EXCEL = 'Waiting for Excel. If you are typing in a cell, press Enter or Esc to finish.';
export const DEVICE_FULL =
  'This device cannot keep the journal of a send: the disk is full. Free some space or allow site data, then try again.';
export const DEVICE_REFUSES =
  'This device cannot keep the journal of a send: the browser does not let it. Free some space or allow site data, then try again.';
