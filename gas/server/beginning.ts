/** All that a sidebar asks when it opens, in one call: each call loads this whole script anew, and people wait for every one. */
import { openRuns } from './journal.js';
import { takeMenuRequest } from './menu-request.js';
import type { Beginning } from './protocol.js';
import { secretNames } from './secrets.js';
import { allSettings } from './settings.js';
import { listSheets } from './spreadsheet.js';

/** The menu's request comes last: it can be taken once, so nothing may break behind it. */
export function begin(): Beginning {
  return { sheets: listSheets(), runs: openRuns(), settings: allSettings(), secrets: secretNames(), request: takeMenuRequest() };
}
