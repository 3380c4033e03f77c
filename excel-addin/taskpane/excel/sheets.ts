/** The sheets of the workbook: what there is, where the cursor goes, and a new one. */
import type { CellEdit, CellRef, SheetId, SheetInfo, SheetLayout } from '../../../core/ports/index.js';
import { WORKBOOK_PROTECTED } from '../../../core/said/by-excel.js';
import type { DateSystem } from './date-entry.js';
import { ExcelError } from './excel-error.js';
import type { ExcelRun } from './excel-run.js';
import { layOut } from './lay-out.js';
import { writeCells } from './write-cells.js';

/** How Excel refuses a sheet where the structure of the workbook is protected; no sheet of it can be meant. */
const NOT_ALLOWED: readonly string[] = ['AccessDenied', 'InvalidOperation'];
const MAX_NAME = 31;
const FORBIDDEN_IN_NAME = /[\\/?*:[\]]/gu;

/** Asks for all sheets; what is returned tells them after the next request. */
export function loadSheets(context: Excel.RequestContext): { readonly active: SheetId; all(): SheetInfo[] } {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  const active = worksheets.getActiveWorksheet().load('id');
  return {
    get active() {
      return active.id;
    },
    all: () =>
      worksheets.items.map(({ id, name, visibility, protection }) => ({
        id,
        name,
        active: id === active.id,
        hidden: visibility !== 'Visible',
        writable: !protection.protected,
      })),
  };
}

/** All sheets of the workbook, in their order. */
export function listSheets(run: ExcelRun): Promise<SheetInfo[]> {
  return run(async (context) => {
    const sheets = loadSheets(context);
    await context.sync();
    return sheets.all();
  });
}

/** Selects a cell and scrolls to it. */
export function reveal(run: ExcelRun, id: SheetId, cell: CellRef): Promise<void> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.activate();
    sheet.getCell(cell.row - 1, cell.column - 1).select();
    await context.sync();
  });
}

export interface NewSheet {
  readonly name: string;
  readonly cells: readonly CellEdit[];
  readonly layout: SheetLayout | undefined;
  readonly dateSystem: () => Promise<DateSystem>;
}

/** Adds a sheet behind the others, under the name or the next one that is free; it does not become the active one. */
export async function addSheet(run: ExcelRun, { name, cells, layout, dateSystem }: NewSheet): Promise<SheetId> {
  const id = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const taken = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
    const added = worksheets.add(freeName(name, taken)).load('id');
    if (layout) layOut(added, layout);
    await context.sync();
    return added.id;
  }).catch((error: unknown) => {
    throw error instanceof ExcelError && NOT_ALLOWED.includes(error.code) ? new Error(WORKBOOK_PROTECTED) : error;
  });
  await writeCells(run, id, cells, dateSystem);
  return id;
}

/** Excel takes names of 31 characters and not all of them, and compares them without case. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const base = wanted.replace(FORBIDDEN_IN_NAME, ' ').trim().slice(0, MAX_NAME) || 'Sheet';
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const ending = ` (${number})`;
    name = base.slice(0, MAX_NAME - ending.length) + ending;
  }
  return name;
}
