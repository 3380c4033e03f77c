/** Said by Google Sheets: its server and the sidebar. */

export const SIDEBAR_TOO_OLD = 'The sidebar is older than the add-on. Close it and open it again from the menu.';
export const SHEETS_FAILED =
  'Google Sheets did not carry this out. Wait a moment and try again; if it stays, reload the spreadsheet and open Muster again.';
export const GOOGLE_SILENT =
  'Google did not answer: the connection broke, access to Muster was taken away, or several Google accounts are signed in here. ' +
  'Reload the spreadsheet, sign in with one account and try again.';
export const SECRET_NOT_KEPT = 'The secret could not be kept: it is too long, or the store is full. Check what was pasted and try again.';
export const SETTING_NOT_KEPT =
  'The setting could not be kept: this spreadsheet’s store for add-ons is full. Remove what other add-ons left there.';
export const NO_SPREADSHEET =
  'Muster has to be opened from a spreadsheet: its menu is under Extensions. Open the sheet and start it there.';
export const OTHERS_WRITE = 'Another user’s call is still writing to this spreadsheet. Wait a moment and try again.';
export const SHEET_NOT_ADDED = 'Google Sheets adds no sheet here: you may only read this spreadsheet or comment on it, or it is full.';
export const CELLS_REFUSED =
  'The cells of "{sheet}" could not be written: the sheet or some of its cells are protected, or a data validation refuses the value. ' +
  'Change that, or ask the sheet’s owner for access.';
export const TIME_UP = 'The time of this call was up before its turn.';
export const BATCH_BROKE = 'The connection broke for at least one request of this batch.';
export const OTHER_ANSWER = 'The answer of the server was not for these requests.';
export const EARLIER_CALL_BROKE = 'An earlier call to the server broke.';
export const CALL_BROKE = 'The call broke.';
