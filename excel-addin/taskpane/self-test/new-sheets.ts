/** Sheets that the product adds: where they stand, what stays in view, and what their columns make of something typed. */
import type { SheetLayout } from '../../../core/ports/index.js';
import { SCRATCH } from '../../../core/self-test/report.js';
import { type ExcelCheck, newSheet, onSheet, type Scratch } from './scratch.js';
import { type } from './typed.js';

const LAYOUT: SheetLayout = { columns: ['text', 'date'], frozenRows: 1 };

export const NEW_SHEET_CHECKS: readonly ExcelCheck[] = [
  { number: 'E11', what: 'The header of a new sheet stays in view, and so does the sheet before', expected: ['1 row frozen, in place'], see: frozen },
  { number: 'E17', what: 'A sheet that is to be hidden is', expected: ['Hidden, in place'], see: (scratch) => place(scratch, () => visibility(scratch)) },
  { number: 'E46', what: 'A sheet can be hidden so that no menu shows it', expected: ['VeryHidden'], see: (scratch) => visibility(scratch, 'VeryHidden') },
  { number: 'E12', what: '0042 typed into the text column, in row 3 and in row 20,000', expected: ['0042 0042'], see: typedId },
  { number: 'E13', what: '2024-01-31 typed into the column of days', expected: ['2024-01-31, yyyy-mm-dd, number'], see: typedDay },
]; // prettier-ignore

const added = async ({ own, run }: Scratch, layout = LAYOUT): Promise<string> =>
  own(await newSheet(run, SCRATCH, [{ row: 1, column: 1, value: 'ID' }], layout));

/** Whether the sheet in front is the one from before. */
async function place({ run }: Scratch, work: () => Promise<string>): Promise<string> {
  const front = (): Promise<string> =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
      await context.sync();
      return sheet.id;
    });
  const before = await front();
  const seen = await work();
  return `${seen}, ${(await front()) === before ? 'in place' : 'another sheet in front'}`;
}

function frozen(scratch: Scratch): Promise<string> {
  return place(scratch, async () =>
    onSheet(scratch, await added(scratch), async (sheet, context) => {
      const rows = sheet.freezePanes.getLocationOrNullObject().load('rowCount');
      await context.sync();
      return `${rows.isNullObject ? 0 : rows.rowCount} row frozen`;
    }),
  );
}

async function visibility(scratch: Scratch, wanted?: 'VeryHidden'): Promise<string> {
  return onSheet(scratch, await added(scratch, { hidden: true }), async (sheet, context) => {
    if (wanted) sheet.visibility = wanted;
    await context.sync();
    sheet.load('visibility');
    await context.sync();
    return sheet.visibility;
  });
}

async function typedId(scratch: Scratch): Promise<string> {
  const id = await added(scratch);
  await type(scratch, id, { A3: '0042', A20000: '0042' });
  return onSheet(scratch, id, async (sheet, context) => {
    const cells = ['A3', 'A20000'].map((address) => sheet.getRange(address).load('text'));
    await context.sync();
    return cells.map(({ text }) => text[0]?.[0] ?? '').join(' ');
  });
}

async function typedDay(scratch: Scratch): Promise<string> {
  const id = await added(scratch);
  await type(scratch, id, { B3: '2024-01-31' });
  return onSheet(scratch, id, async (sheet, context) => {
    const cell = sheet.getRange('B3').load('text,numberFormat,values');
    await context.sync();
    return [cell.text[0]?.[0], String(cell.numberFormat[0]?.[0]), typeof cell.values[0]?.[0]].join(', ');
  });
}
