/** The entry of developer builds: everything that ships, and the self-test in its menu. */
import { brokenBy, lineOf } from '../../../core/self-test/check.js';
import { readLiveChecks } from '../../../core/self-test/live-checks.js';
import { REPORT, reportRows } from '../../../core/self-test/report.js';
import { addOnMenu } from '../menu.js';
import { insertSheet, spreadsheet } from '../spreadsheet.js';
import { writeTextBlock } from '../writer.js';
import { SHEETS_CHECKS } from './checks.js';
import { withScratch } from './scratch.js';

export * from '../main.js'; // what is of the same name here takes its place

/** The text of docs/live-checks.md, put in by the build. */
declare const LIVE_CHECKS: string;

export function onOpen(): void {
  addOnMenu().addSeparator().addItem('Run self-test', 'runSelfTest').addToUi();
}

export function onInstall(): void {
  onOpen();
}

/** Leaves a sheet with its report; nothing else of the spreadsheet is changed, and nothing is sent. */
export function runSelfTest(): void {
  const lines = SHEETS_CHECKS.map((check) => {
    const started = Date.now();
    let seen: string;
    try {
      seen = withScratch((scratch) => check.see(scratch));
    } catch (error) {
      seen = brokenBy(error);
    }
    return lineOf(check, seen, Date.now() - started);
  });
  const left = readLiveChecks(LIVE_CHECKS).filter(({ number, by }) => number.startsWith('S') && by !== 'self-test');
  const where = `${spreadsheet().getSpreadsheetLocale()}, ${spreadsheet().getSpreadsheetTimeZone()}`;
  const report = insertSheet(REPORT);
  writeTextBlock(report, 1, reportRows(lines, left, where));
  spreadsheet().setActiveSheet(report);
}
