/** Excel's events as the port tells them: edits by this user, and where the cursor goes. */
import type { CellRef, GridRange, SheetEdit, SheetId } from '../../../core/ports/index.js';
import { rangeOfA1 } from '../../../core/table/a1.js';
import type { ExcelRun } from './excel-run.js';

/** `5:7` */
const WHOLE_ROWS = /^\$?(\d+):\$?(\d+)$/u;
const MAX_CELLS = 2000; // beyond it, reading the sheet again costs less than following the edit

/**
 * Calls back after each edit. A co-author's edits are left to the co-author's own pane, and our own are known already.
 * Returns the function that stops it.
 */
export function onEdit(run: ExcelRun, listener: (edit: SheetEdit) => void): () => void {
  return listen(run, (context) =>
    context.workbook.worksheets.onChanged.add((event) => {
      const own = run.supports('1.14') && event.triggerSource === 'ThisLocalAddin';
      if (event.source === 'Local' && !own) listener({ sheet: event.worksheetId, range: editedRange(event), ...movedRows(event) });
      return Promise.resolve();
    }),
  );
}

/** Calls back with the cell that the user goes to. Returns the function that stops it. */
export function onSelect(run: ExcelRun, listener: (sheet: SheetId, cell: CellRef) => void): () => void {
  return listen(run, (context) =>
    context.workbook.worksheets.onSelectionChanged.add((event) => {
      const range = rangeOfA1(event.address.split(',')[0] ?? '');
      if (range) listener(event.worksheetId, { row: range.row, column: range.column });
      return Promise.resolve();
    }),
  );
}

/** The edited rectangle; null where rows or columns moved, where it is no rectangle, and where it is large. */
function editedRange({ address, changeType }: Excel.WorksheetChangedEventArgs): GridRange | null {
  if (changeType !== 'RangeEdited') return null;
  const range = rangeOfA1(address);
  return range && range.rows * range.columns <= MAX_CELLS ? range : null;
}

/** Whole rows that came or went; nothing where only cells moved. */
function movedRows({ address, changeType }: Excel.WorksheetChangedEventArgs): Pick<SheetEdit, 'moved'> {
  const [, first, last] = WHOLE_ROWS.exec(address) ?? [];
  const isInsert = changeType === 'RowInserted';
  if (first === undefined || (!isInsert && changeType !== 'RowDeleted')) return {};
  const rows = Number(last) - Number(first) + 1;
  return { moved: { row: Number(first), by: isInsert ? rows : -rows } };
}

type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs | Excel.WorksheetSelectionChangedEventArgs>;

function listen(run: ExcelRun, add: (context: Excel.RequestContext) => unknown): () => void {
  let stopped = false;
  const handler = run(async (context) => {
    const added = add(context) as Handler;
    await context.sync();
    return added;
  });
  // Without events the pane still checks when it gets the focus, so a failure here is no reason to stop.
  handler.catch(() => undefined);
  return () => {
    if (stopped) return;
    stopped = true;
    void handler
      .then((added) =>
        run(async () => {
          added.remove();
          await added.context.sync();
        }),
      )
      .catch(() => undefined);
  };
}
