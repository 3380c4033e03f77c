/** Sheets that the product adds: where they stand, what stays in view, and what their columns make of something typed. */
import type { SheetLayout } from '../../../core/ports/index.js';
import { SCRATCH } from '../../../core/self-test/report.js';
import { idOf, spreadsheet } from '../spreadsheet.js';
import { addSheet } from '../writer.js';
import { column, dayIn } from './cells.js';
import type { Scratch, Sheet, SheetsCheck } from './scratch.js';
import { type } from './typed.js';

const LAYOUT: SheetLayout = { columns: ['text', 'date'], frozenRows: 1 };
const [UPPER, LOWER] = [3, 900]; // below the last person, too
const [ID, START] = [1, 2];

export const NEW_SHEET_CHECKS: readonly SheetsCheck[] = [
  { number: 'S12', what: 'The header of a new sheet stays in view, and so does the sheet before', expected: ['1 row frozen, in place'], see: frozen },
  { number: 'S16', what: 'A sheet that is to be hidden is', expected: ['hidden, in place'], see: hidden },
  { number: 'S13', what: '0042 typed into the text column, in row 3 and far below', expected: ['0042 0042'], see: typedId },
  { number: 'S14', what: '2024-01-31 typed into the column of days', expected: ['2024-01-31, yyyy-mm-dd, a date'], see: typedDay },
]; // prettier-ignore

function added({ own }: Scratch, layout = LAYOUT): Sheet {
  return own(addSheet(SCRATCH, [{ row: 1, column: ID, value: 'ID' }], layout));
}

/** Whether the sheet in front is the one from before. */
function place(work: () => string): string {
  const before = idOf(spreadsheet().getActiveSheet());
  const seen = work();
  return `${seen}, ${idOf(spreadsheet().getActiveSheet()) === before ? 'in place' : 'another sheet in front'}`;
}

function frozen(scratch: Scratch): string {
  return place(() => `${added(scratch).getFrozenRows()} row frozen`);
}

function hidden(scratch: Scratch): string {
  return place(() => (added(scratch, { hidden: true }).isSheetHidden() ? 'hidden' : 'shown'));
}

function typedId(scratch: Scratch): string {
  const sheet = added(scratch);
  for (const row of [UPPER, LOWER]) type(sheet, row, ID, '0042');
  return [UPPER, LOWER].map((row) => column(sheet.getRange(row, ID).getDisplayValues())[0]).join(' ');
}

function typedDay(scratch: Scratch): string {
  const sheet = added(scratch);
  type(sheet, UPPER, START, '2024-01-31');
  return dayIn(sheet, UPPER, START);
}
