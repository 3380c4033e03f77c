/** Types into cells as a person does: what the product itself writes goes through its writer. */
import type { Sheet } from './scratch.js';

/** What a script sets is parsed like something typed. */
export function type(sheet: Sheet, row: number, column: number, text: string): void {
  sheet.getRange(row, column).setValue(text);
}

/** Whether the host takes what is done, told at the flush at the latest. */
export function taken(work: () => void): string {
  try {
    work();
    SpreadsheetApp.flush();
    return 'taken';
  } catch {
    return 'refused';
  }
}
