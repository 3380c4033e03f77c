/** What the checks of Excel work with: the product's own host, Excel itself, and sheets that are gone when a check is over. */
import type { CellEdit, Clock, SheetHost, SheetId, SheetLayout } from '../../../core/ports/index.js';
import type { Check } from '../../../core/self-test/check.js';
import { SCRATCH } from '../../../core/self-test/report.js';
import type { ExcelRun } from '../excel/excel-run.js';
import { addSheet } from '../excel/sheets.js';

/** What Office says of itself. */
export interface OfficeFacts {
  readonly displayLanguage: string;
  readonly partitionKey?: string;
  readonly platform: unknown;
  readonly requirements: { isSetSupported(set: string, version?: string): boolean };
}

export interface Lent {
  readonly run: ExcelRun;
  readonly host: SheetHost;
  readonly office: OfficeFacts;
  readonly clock: Clock;
  /** Puts a text into the storage of this device, reads it, and takes it out again. */
  readonly keepOnDevice: (text: string) => Promise<string | null>;
}

export interface Scratch extends Lent {
  /** A blank sheet. */
  readonly sheet: () => Promise<SheetId>;
  /** Takes a sheet that the product has made, to be removed like the others. */
  readonly own: (id: SheetId) => SheetId;
}

export type ExcelCheck = Check<Scratch, Promise<string>>;

/** Only what was made here is removed: a co-author may add a sheet meanwhile. */
export async function withScratch<T>(lent: Lent, work: (scratch: Scratch) => Promise<T>): Promise<T> {
  const made: SheetId[] = [];
  const own = (id: SheetId): SheetId => {
    made.push(id);
    return id;
  };
  try {
    return await work({ ...lent, own, sheet: async () => own(await newSheet(lent.run, SCRATCH)) });
  } finally {
    await lent.run(async (context) => {
      for (const id of made) {
        const sheet = context.workbook.worksheets.getItemOrNullObject(id);
        sheet.visibility = 'Visible'; // one that is very hidden cannot be deleted
        sheet.delete();
      }
      await context.sync();
    });
  }
}

/** Adds a sheet as the product does; its cells are texts. */
export const newSheet = (run: ExcelRun, name: string, cells: readonly CellEdit[] = [], layout?: SheetLayout): Promise<SheetId> =>
  addSheet(run, { name, cells, layout, dateSystem: () => Promise.resolve(1900) });

/** Works on one sheet of Excel. */
export const onSheet = <T>(
  { run }: Pick<Lent, 'run'>,
  id: SheetId,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => run((context) => work(context.workbook.worksheets.getItem(id), context));

/** The code that Excel refuses something with. */
export async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'taken';
  } catch (error) {
    return String((error as { readonly code?: unknown } | null)?.code ?? error);
  }
}
