/** The sheet "Muster log" of a workbook whose journal is kept elsewhere: one line for each send, and one for each of its rows. */
import type { CellEdit, CellGrid, Host, SheetId } from '../../ports/index.js';

const LOG_SHEET = 'Muster log';
/** In one language for everybody: a log is shared, and is known again by this header. */
const LOG_HEADER: readonly string[] = ['When', 'Run', 'Who', 'Target', 'Sheet', 'Row', 'Person', 'What', 'Outcome', 'Reason'];
const HEADER_ROW = 1;

/** A log sheet is known by its header: a sheet that only has the name is somebody else's. */
function isLog({ rows, firstRow, firstColumn }: CellGrid): boolean {
  return firstRow === HEADER_ROW && firstColumn === 1 && LOG_HEADER.every((heading, index) => rows[0]?.[index] === heading);
}

const lineEdits = (lines: readonly (readonly string[])[], firstRow: number): CellEdit[] =>
  lines.flatMap((line, index) =>
    line.flatMap((value, column) => (value === '' ? [] : [{ row: firstRow + index, column: column + 1, value }])),
  );

/** Where the next line goes; adds the sheet where there is none. Null where the host cannot add one. */
async function findLog(host: Host): Promise<{ readonly sheet: SheetId; readonly nextRow: number } | null> {
  const { sheet } = host;
  // A taken name got a number, so the log of this workbook may be called "Muster log (2)".
  const candidates = (await sheet.listSheets()).filter(({ name }) => name.startsWith(LOG_SHEET));
  for (const { id } of candidates) {
    const grid = await sheet.readGrid(id);
    if (isLog(grid)) return { sheet: id, nextRow: grid.firstRow + grid.rows.length };
  }
  if (!sheet.addSheet) return null;
  const columns = LOG_HEADER.map(() => 'text' as const); // nothing in a log is a formula, a number or a date
  const id = await sheet.addSheet(LOG_SHEET, lineEdits([LOG_HEADER], HEADER_ROW), { frozenRows: HEADER_ROW, columns });
  return { sheet: id, nextRow: HEADER_ROW + 1 };
}

/** Appends lines below the last one. Rejects where the host does; nothing about a send hangs on it. */
export async function appendToLog(host: Host, lines: readonly (readonly string[])[]): Promise<void> {
  const log = await findLog(host);
  if (log) await host.sheet.writeCells(log.sheet, lineEdits(lines, log.nextRow));
}
