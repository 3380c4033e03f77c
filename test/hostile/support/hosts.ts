/** The writers that ship, each over its simulated spreadsheet, under a session in memory. */
import { excelHost } from '../../../excel-addin/taskpane/excel/excel-host.js';
import type { Host } from '../../../core/ports/index.js';
import type { MemoryHost } from '../../../core/memory/index.js';
import { Workbook } from '../../../workbench/workbook/index.js';
import { excelRealm } from '../../excel-addin/support/excel-realm.js';
import { gasBench } from '../../gas/support/gas-bench.js';

export interface Surface {
  readonly workbook: Workbook;
  /** A host whose sheet, and journal where the workbook keeps it, are those of the product. */
  readonly wrap: (host: MemoryHost) => Host;
}

/** Who sits at the sheet: a name is a text of a stranger too. */
const USER = '=HYPERLINK("https://evil.example","Ann")';
const user = () => Promise.resolve(USER);

function sheets(): Surface {
  const { host, workbook } = gasBench();
  return { workbook, wrap: (memory) => ({ ...memory, user, sheet: host.sheet, journal: host.journal }) };
}

function excel(apostropheInTextCell: 'prefix' | 'literal'): Surface {
  const workbook = new Workbook();
  const sheet = excelHost(excelRealm(workbook, { apostropheInTextCell }).run);
  return { workbook, wrap: (memory) => ({ ...memory, user, sheet }) };
}

export const SURFACES: readonly (readonly [name: string, make: () => Surface])[] = [
  ['Google Sheets', sheets],
  ['Excel', () => excel('prefix')],
  ['Excel where an apostrophe in a text cell is kept', () => excel('literal')],
];

/** Cells of the workbook that became formulas or errors, as `sheet!row:column formula`. */
export function formulasIn(workbook: Workbook): string[] {
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.cells()].flatMap(({ row, column, cell }) =>
      cell.formula === null && !cell.error ? [] : [`${sheet.name}!${String(row)}:${String(column)} ${cell.formula ?? String(cell.value)}`],
    ),
  );
}
