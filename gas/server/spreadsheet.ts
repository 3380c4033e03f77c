/** The open spreadsheet and its sheets by their stable ids. */
import type { SheetId, SheetInfo } from '../../core/ports/index.js';
import { HostError } from './host-error.js';
import { SHEET_GONE } from '../../core/said/by-hosts.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The spreadsheet that the add-on was opened in. */
export function spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** The sheet of this id. */
export function sheetById(id: SheetId): Sheet {
  const sheet = findSheet(id);
  if (sheet) return sheet;
  throw new HostError('sheet-missing', SHEET_GONE);
}

export function findSheet(id: SheetId): Sheet | null {
  return spreadsheet().getSheets().find((sheet) => idOf(sheet) === id) ?? null; // prettier-ignore
}

export function idOf(sheet: Sheet): SheetId {
  return String(sheet.getSheetId());
}

export function listSheets(): SheetInfo[] {
  const active = idOf(spreadsheet().getActiveSheet());
  return spreadsheet()
    .getSheets()
    .map((sheet) => ({
      id: idOf(sheet),
      name: sheet.getName(),
      active: idOf(sheet) === active,
      hidden: sheet.isSheetHidden(),
      writable: isWritable(sheet),
    }));
}

/** False where a protection of the whole sheet keeps this user out. Protected ranges show only when they are written. */
export function isWritable(sheet: Sheet): boolean {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).every((protection) => protection.canEdit());
}

/** A free name: a taken one gets a number. */
function freeName(name: string): string {
  const taken = new Set(spreadsheet().getSheets().map((sheet) => sheet.getName())); // prettier-ignore
  let candidate = name;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${name} (${number})`;
  return candidate;
}

/** Adds a sheet behind the others and leaves the user where they were. */
export function insertSheet(name: string): Sheet {
  const here = spreadsheet().getActiveSheet();
  const added = spreadsheet().insertSheet(freeName(name), spreadsheet().getSheets().length);
  spreadsheet().setActiveSheet(here);
  return added;
}

/** Makes room: a range outside the sheet's grid cannot be had. */
export function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const [haveRows, haveColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > haveRows) sheet.insertRowsAfter(haveRows, rows - haveRows);
  if (columns > haveColumns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
}
