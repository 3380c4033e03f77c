/** Reading a sheet: its used range with everything that a check needs to know about it, and single rows of it. */
import type { CellGrid, GridRange, RowSpan, SheetId } from '../../../core/ports/index.js';
import type { ExcelRun } from './excel-run.js';
import { readBlocks } from './read-blocks.js';
import { sheetFacts, type WorkbookFacts } from './sheet-facts.js';

export interface SheetReader {
  readGrid(sheet: SheetId): Promise<CellGrid>;
  readRows(sheet: SheetId, spans: readonly RowSpan[]): Promise<CellGrid[]>;
}

const BOX = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'] as const;

/** The used range that holds values, or null for a sheet without any. */
async function usedRange(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<{ used: Excel.Range; box: GridRange } | null> {
  const used = sheet.getUsedRangeOrNullObject(true).load([...BOX, 'rowHidden']);
  await context.sync();
  if (used.isNullObject) return null;
  return { used, box: { row: used.rowIndex + 1, column: used.columnIndex + 1, rows: used.rowCount, columns: used.columnCount } };
}

/** Reads sheets through Excel; facts about the workbook are asked for once. */
export function sheetReader(run: ExcelRun, workbookFacts: () => Promise<WorkbookFacts>): SheetReader {
  return {
    async readGrid(id) {
      const facts = await workbookFacts();
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(id);
        const found = await usedRange(context, sheet);
        if (!found) return { rows: [], firstRow: 1, firstColumn: 1, ...facts };
        const { box } = found;
        const about = await sheetFacts(context, found.used, box, run.supports);
        const [block] = await readBlocks(context, sheet, [box]);
        return { ...(block ?? { rows: [] }), firstRow: box.row, firstColumn: box.column, ...about, ...facts };
      });
    },
    async readRows(id, spans) {
      const facts = await workbookFacts();
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(id);
        const found = await usedRange(context, sheet);
        if (!found) return spans.map(({ row }) => ({ rows: [], firstRow: row, firstColumn: 1, ...facts }));
        const { column, columns } = found.box;
        const blocks = await readBlocks(
          context,
          sheet,
          spans.map(({ row, rows }) => ({ row, rows, column, columns })),
        );
        return blocks.map((block, at) => ({ ...block, firstRow: spans[at]?.row ?? 1, firstColumn: column, ...facts }));
      });
    },
  };
}
