/** Everything that the self-test of Google Sheets looks at. */
import { CELL_CHECKS } from './cells.js';
import { MARK_CHECKS } from './marks.js';
import { NEW_SHEET_CHECKS } from './new-sheets.js';
import { PLATFORM_CHECKS } from './platform.js';
import type { SheetsCheck } from './scratch.js';
import { STORE_CHECKS } from './stores.js';

export const SHEETS_CHECKS: readonly SheetsCheck[] = [
  ...CELL_CHECKS,
  ...NEW_SHEET_CHECKS,
  ...MARK_CHECKS,
  ...STORE_CHECKS,
  ...PLATFORM_CHECKS,
];
