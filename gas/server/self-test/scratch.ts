/** Sheets for one check, which are gone when it is over. */
import type { SheetId } from '../../../core/ports/index.js';
import type { Check } from '../../../core/self-test/check.js';
import { SCRATCH } from '../../../core/self-test/report.js';
import { insertSheet, sheetById, spreadsheet } from '../spreadsheet.js';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Scratch {
  /** A blank sheet. */
  readonly sheet: () => Sheet;
  /** Takes a sheet that the product has made, to be removed like the others. */
  readonly own: (id: SheetId) => Sheet;
}

/** Apps Script waits for everything, so what is seen is there at once. */
export type SheetsCheck = Check<Scratch, string>;

/** Only what was made here is removed: somebody else may add a sheet meanwhile. */
export function withScratch<T>(work: (scratch: Scratch) => T): T {
  const made: Sheet[] = [];
  const own = (sheet: Sheet): Sheet => {
    made.push(sheet);
    return sheet;
  };
  try {
    return work({ sheet: () => own(insertSheet(SCRATCH)), own: (id) => own(sheetById(id)) });
  } finally {
    for (const sheet of made) spreadsheet().deleteSheet(sheet);
  }
}
