/** Which rows the user has selected. */
import type { RowSpan, SheetId } from '../../../core/ports/index.js';
import { areaBoxes, loadAreas } from './areas.js';
import type { ExcelRun } from './excel-run.js';

/** Rows of the selection, area by area; none where the sheet is not the one that shows. */
export function selectedRows(run: ExcelRun, id: SheetId): Promise<RowSpan[]> {
  return run(async (context) => {
    const { workbook } = context;
    const shown = workbook.worksheets.getActiveWorksheet().load('id');
    if (!run.supports('1.9')) {
      const { rowIndex, rowCount } = await only(context);
      return shown.id === id ? [{ row: rowIndex + 1, rows: rowCount }] : [];
    }
    const areas = loadAreas(workbook.getSelectedRanges());
    await context.sync();
    return shown.id === id ? areaBoxes(areas).map(({ row, rows }) => ({ row, rows })) : [];
  });
}

/** Older editions of Excel tell a selection of one area, and refuse any other. */
async function only(context: Excel.RequestContext): Promise<Excel.Range> {
  const range = context.workbook.getSelectedRange().load(['rowIndex', 'rowCount']);
  await context.sync();
  return range;
}
