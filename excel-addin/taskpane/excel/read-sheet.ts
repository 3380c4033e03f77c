/** Reading a sheet: its used range with everything that a check needs to know about it, and single rows of it. */
import type { CellGrid, GridRange, ReadProgress, SheetHost, SheetId } from '../../../core/ports/index.js';
import type { ExcelRun } from './excel-run.js';
import { boxOf, firstLook, loadUsed } from './first-look.js';
import { CELLS_PER_TRIP, readBlocks, readTrip } from './read-blocks.js';
import { sheetFacts, type WorkbookFacts } from './sheet-facts.js';
import { loadSheets } from './sheets.js';

export type SheetReader = Required<Pick<SheetHost, 'readGrid' | 'readRows' | 'readActive'>>;

/** Reads sheets through Excel; facts about the workbook are asked for once. */
export function sheetReader(run: ExcelRun, workbookFacts: () => Promise<WorkbookFacts>): SheetReader {
  /** Where the cells of a sheet were when it was read last: most often they still are. */
  const boxes = new Map<SheetId, GridRange>();
  let last: GridRange | undefined;

  /** `id` is asked after the first request; what was asked for before comes with it. */
  const readAll = async (
    context: Excel.RequestContext,
    sheet: Excel.Worksheet,
    id: () => SheetId,
    known: GridRange | undefined,
    told?: ReadProgress,
  ): Promise<CellGrid> => {
    const look = await firstLook(context, sheet, run.supports, known);
    if (!look) return { rows: [], firstRow: 1, firstColumn: 1 };
    const { box, begun } = look;
    const about = await sheetFacts(context, look);
    const done = begun.rows.length;
    boxes.set(id(), box);
    last = box;
    const rest = { ...box, row: box.row + done, rows: box.rows - done };
    if (rest.rows > 0) {
      if (done > 0) told?.(done, box.rows);
      // By its id: another sheet may become the active one meanwhile.
      const named = context.workbook.worksheets.getItem(id());
      const [block] = await readBlocks(context, named, [rest], (rows) => told?.(done + rows, box.rows));
      for (const row of block?.rows ?? []) begun.rows.push(row);
      for (const row of block?.shown ?? []) begun.shown.push(row);
      for (const row of block?.formats ?? []) begun.formats.push(row);
    }
    return { ...begun, firstRow: box.row, firstColumn: box.column, ...about };
  };

  return {
    async readGrid(id, told) {
      const facts = await workbookFacts();
      const grid = await run((context) => readAll(context, context.workbook.worksheets.getItem(id), () => id, boxes.get(id), told));
      return { ...grid, ...facts };
    },
    async readActive(told) {
      const facts = await workbookFacts();
      return run(async (context) => {
        const sheets = loadSheets(context);
        const grid = await readAll(context, context.workbook.worksheets.getActiveWorksheet(), () => sheets.active, last, told);
        return { sheets: sheets.all(), grid: { ...grid, ...facts } };
      });
    },
    async readRows(id, spans) {
      const facts = await workbookFacts();
      return run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(id);
        const pieces = ({ column, columns }: GridRange) => spans.map(({ row, rows }) => ({ row, rows, column, columns }));
        const known = boxes.get(id);
        const cells = known ? pieces(known).reduce((sum, { rows, columns }) => sum + rows * columns, 0) : Infinity;
        let used = loadUsed(sheet);
        // Rows of a known width come in the same request that tells whether it still has it.
        let blocks = known && cells <= CELLS_PER_TRIP ? await readTrip(context, sheet, pieces(known)) : null;
        if (!blocks) {
          used = loadUsed(sheet);
          await context.sync();
        }
        if (used.isNullObject) return spans.map(({ row }) => ({ rows: [], firstRow: row, firstColumn: 1, ...facts }));
        const box = boxOf(used);
        boxes.set(id, box);
        if (!blocks || box.column !== known?.column || box.columns !== known.columns)
          blocks = await readBlocks(context, sheet, pieces(box));
        return blocks.map((block, at) => ({ ...block, firstRow: spans[at]?.row ?? 1, firstColumn: box.column, ...facts }));
      });
    },
  };
}
