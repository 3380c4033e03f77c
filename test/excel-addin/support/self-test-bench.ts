/** The self-test of Excel over the genuine library and the simulated Excel. */
import { readFileSync } from 'node:fs';
import type { Line } from '../../../core/self-test/check.js';
import { memoryClock } from '../../../core/memory/index.js';
import { excelHost } from '../../../excel-addin/taskpane/excel/excel-host.js';
import { EXCEL_CHECKS, runSelfTest } from '../../../excel-addin/taskpane/self-test/run-self-test.js';
import type { Lent, OfficeFacts } from '../../../excel-addin/taskpane/self-test/scratch.js';
import type { ExcelSimOptions } from '../../../workbench/excel-sim/index.js';
import { Workbook } from '../../../workbench/workbook/index.js';
import { excelRealm, type ExcelRealm } from './excel-realm.js';

/** The page of live checks, as the build puts it in. */
export const livePage = readFileSync('docs/live-checks.md', 'utf8');

export interface SelfTestOptions extends ExcelSimOptions {
  readonly workbook?: Workbook;
  readonly keepOnDevice?: Lent['keepOnDevice'];
  /** The one check to run; all of them without it. */
  readonly only?: string;
}

/** Runs it; what is not given is as documented. */
export async function runInExcel({
  workbook = new Workbook(),
  keepOnDevice = (text) => Promise.resolve(text),
  only,
  ...options
}: SelfTestOptions = {}): Promise<ExcelRealm & { readonly lines: Line[] }> {
  if (workbook.sheets.length === 0) workbook.addSheet('Team');
  const realm = excelRealm(workbook, options);
  const { context } = realm.Office as { readonly context: OfficeFacts };
  const clock = memoryClock();
  const lent: Lent = { run: realm.run, host: excelHost(realm.run, clock), office: context, clock, keepOnDevice };
  const checks = EXCEL_CHECKS.filter(({ what }) => only === undefined || what === only);
  return { ...realm, lines: await runSelfTest(lent, livePage, checks) };
}
