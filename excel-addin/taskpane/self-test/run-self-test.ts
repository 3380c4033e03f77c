/** Runs every check of Excel, one after the other, and leaves a sheet with their report. */
import { brokenBy, type Line, lineOf } from '../../../core/self-test/check.js';
import { readLiveChecks } from '../../../core/self-test/live-checks.js';
import { REPORT, reportRows } from '../../../core/self-test/report.js';
import { CELL_CHECKS } from './cells.js';
import { MARK_CHECKS } from './marks.js';
import { NEW_SHEET_CHECKS } from './new-sheets.js';
import { PLATFORM_CHECKS } from './platform.js';
import { type ExcelCheck, type Lent, newSheet, withScratch } from './scratch.js';

export const EXCEL_CHECKS: readonly ExcelCheck[] = [...CELL_CHECKS, ...NEW_SHEET_CHECKS, ...MARK_CHECKS, ...PLATFORM_CHECKS];

/** `page` is the text of docs/live-checks.md. Nothing else of the workbook is changed, and nothing is sent. */
export async function runSelfTest(lent: Lent, page: string, checks = EXCEL_CHECKS): Promise<Line[]> {
  const lines: Line[] = [];
  for (const check of checks) {
    const started = lent.clock.now();
    const seen = await withScratch(lent, (scratch) => check.see(scratch)).catch(brokenBy);
    lines.push(lineOf(check, seen, lent.clock.now() - started));
  }
  const left = readLiveChecks(page).filter(({ number, by }) => number.startsWith('E') && by !== 'self-test');
  const rows = reportRows(lines, left, `${String(lent.office.platform)}, ${lent.office.displayLanguage}`);
  const cells = rows.flatMap((row, r) => row.map((value, c) => ({ row: r + 1, column: c + 1, value })));
  const report = await newSheet(lent.run, REPORT, cells, { frozenRows: 1 });
  await lent.host.reveal(report, { row: 1, column: 1 });
  return lines;
}
