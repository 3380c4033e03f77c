/** What Excel tells about a sheet and its workbook beside the cells: hidden rows, merged cells, locale, date system. */
import type { CellGrid, GridRange } from '../../../core/ports/index.js';
import type { ExcelRun, OfficeApi } from './excel-run.js';

export type SheetFacts = Pick<CellGrid, 'hiddenRows' | 'merges'>;
export type WorkbookFacts = Pick<CellGrid, 'dateSystem' | 'locale'>;

const AREA = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'].map((name) => `items/${name}`).join();

/** Hidden rows and merged cells of the used range. */
export async function sheetFacts(
  context: Excel.RequestContext,
  used: Excel.Range,
  box: GridRange,
  supports: OfficeApi['supports'],
): Promise<SheetFacts> {
  // Excel answers for the whole range at once: all rows hidden, none, or (null) some of them.
  const hidden = used.rowHidden as boolean | null;
  const visible = hidden === null ? used.getSpecialCellsOrNullObject('Visible') : null;
  const merged = supports('1.13') ? used.getMergedAreasOrNullObject() : null;
  visible?.load('address');
  merged?.load('address');
  if (visible || merged) await context.sync();
  const shownAreas = visible?.isNullObject === false ? visible.areas : null;
  const mergedAreas = merged?.isNullObject === false ? merged.areas : null;
  shownAreas?.load(AREA);
  mergedAreas?.load(AREA);
  if (shownAreas || mergedAreas) await context.sync();
  const hiddenRows = hidden === false ? [] : rowsOutside(box, hidden ? [] : boxes(shownAreas));
  return { hiddenRows, ...(mergedAreas && { merges: boxes(mergedAreas) }) };
}

function boxes(areas: Excel.RangeCollection | null): GridRange[] {
  return (areas?.items ?? []).map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    row: rowIndex + 1,
    column: columnIndex + 1,
    rows: rowCount,
    columns: columnCount,
  }));
}

/** Rows of the range that none of the visible areas touches. */
function rowsOutside(box: GridRange, visible: readonly GridRange[]): number[] {
  const shown = new Set<number>();
  for (const area of visible) for (let row = area.row; row < area.row + area.rows; row++) shown.add(row);
  return Array.from({ length: box.rows }, (_, at) => box.row + at).filter((row) => !shown.has(row));
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
