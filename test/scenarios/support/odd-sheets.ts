/** Sheets as people really have them: what a roster of two or three mistakes stands among. */
import type { GridRange } from '../../../core/ports/index.js';
import type { ConditionalRule } from '../../../workbench/workbook/index.js';
import type { Stage } from './stage.js';

/** Dressing of the active sheet that is the user's own; Muster has to leave it as it is. */
export async function dress(stage: Stage): Promise<void> {
  await stage.page.evaluate(() => {
    const { active } = window.workbench!.workbook;
    const cell = (row: number, column: number): GridRange => ({ row, column, rows: 1, columns: 1 });
    const rule: ConditionalRule = {
      id: 'theirs',
      ranges: [{ row: 2, column: 1, rows: 5, columns: 3 }],
      formula: '=$B2="y"',
      condition: '',
      style: { background: '#ffeeaa' },
    };
    active.setFill(cell(3, 3), '#cc0000');
    active.setNote(3, 3, 'Ask Dana about this one');
    active.setValidation({ row: 2, column: 2, rows: 5, columns: 1 }, 'list: y, n');
    active.setRules([rule, { ...rule, id: 'scale', formula: null, condition: 'gradient from green to red' }]);
    active.setFormat(cell(4, 5), '@');
    active.setCell(9, 20, { value: 12, formula: '=SUM(6,6)' });
    active.hideRows(8, 1, 'user');
  });
}

/** Everything of the page's workbook that is its user's, as text; `except` names a cell that was meant to change. */
export const theirs = (stage: Stage, except = ''): Promise<string> =>
  stage.page.evaluate((left) => {
    const isLeft = (row: number, column: number) => String.fromCharCode(64 + column) + String(row) === left;
    // As `userState` of the model tells it, which the page's bundle does not hand out.
    const { sheets } = window.workbench!.workbook;
    return JSON.stringify(
      sheets.map((sheet) => ({
        name: sheet.name,
        cells: [...sheet.cells()].flatMap(({ row, column, cell }) => (isLeft(row, column) ? [] : [[row, column, { ...cell }]])),
        rules: sheet.rules
          .filter(({ formula }) => formula?.includes('muster:') !== true)
          .map(({ ranges, formula, condition, style }) => ({ ranges, formula, condition, style })),
        merges: sheet.merges,
        hidden: sheet.hiddenRows(),
      })),
    );
  }, except);

/** Cells of all sheets that hold a formula. */
export const formulas = (stage: Stage): Promise<(readonly [string, string | null])[]> =>
  stage.page.evaluate(() =>
    window
      .workbench!.workbook.sheets.flatMap((sheet) => [...sheet.cells()].map(({ cell }) => [sheet.name, cell.formula] as const))
      .filter(([, formula]) => formula !== null),
  );

/** Look-ups that found nothing, in these cells of the active sheet. */
export async function failFormulas(stage: Stage, cells: readonly (readonly [row: number, column: number])[]): Promise<void> {
  await stage.page.evaluate((list) => {
    const { active } = window.workbench!.workbook;
    for (const [row, column] of list) active.setCell(row, column, { value: '#N/A', formula: '=VLOOKUP(1,Z:Z,1,0)', error: true });
  }, cells);
}

/** Merges a range of the active sheet. */
export async function merge(stage: Stage, range: GridRange): Promise<void> {
  await stage.page.evaluate((each) => window.workbench!.workbook.active.merge(each), range);
}
