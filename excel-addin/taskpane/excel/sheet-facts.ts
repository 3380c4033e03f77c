/** What Excel tells about a sheet and its workbook beside the cells: hidden rows, merged cells, locale, date system. */
import type { CellGrid } from '../../../core/ports/index.js';
import { boxesOf } from './areas.js';
import type { ExcelRun } from './excel-run.js';
import type { FirstLook } from './first-look.js';
import { hiddenRows } from './hidden-rows.js';

export type SheetFacts = Pick<CellGrid, 'hiddenRows' | 'merges'>;
export type WorkbookFacts = Pick<CellGrid, 'dateSystem' | 'locale'>;

/** Hidden rows and merged cells of the used range. */
export async function sheetFacts(context: Excel.RequestContext, { used, box, merged }: FirstLook): Promise<SheetFacts> {
  const hidden = await hiddenRows(context, used, box);
  const merges = merged && (await boxesOf(context, merged));
  return { ...(hidden.length > 0 && { hiddenRows: hidden }), ...(merges && { merges }) };
}

const SERIAL_OF_2000 = { 36_526: 1900, 35_064: 1904 } as const; // 2000-01-01 in each date system

/** Date system and locale, asked for once; a host that cannot tell leaves them out. */
export function workbookFacts(run: ExcelRun): () => Promise<WorkbookFacts> {
  let known: Promise<WorkbookFacts> | null = null;
  const ask = async (): Promise<WorkbookFacts> => {
    const serial = await quietly(() =>
      run(async (context) => {
        const result = context.workbook.functions.date(2000, 1, 1).load('value');
        await context.sync();
        return result.value;
      }),
    );
    const locale = run.supports('1.11') ? await quietly(() => run(cultureName)) : null;
    const dateSystem = SERIAL_OF_2000[serial as keyof typeof SERIAL_OF_2000] as 1900 | 1904 | undefined;
    return { ...(dateSystem && { dateSystem }), ...(locale && { locale }) };
  };
  return () => (known ??= ask());
}

async function cultureName(context: Excel.RequestContext): Promise<string> {
  const culture = context.workbook.application.cultureInfo.load('name');
  await context.sync();
  return culture.name;
}

/** A missing fact is no reason to stop. */
async function quietly<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch {
    return null;
  }
}
