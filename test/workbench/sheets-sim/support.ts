/** Small scripts in the simulated runtime. */
import { createAppsScript } from '../../../workbench/sheets-sim/index.js';
import type { AppsScript, AppsScriptOptions } from '../../../workbench/sheets-sim/index.js';
import { Workbook } from '../../../workbench/workbook/index.js';
import { nodeRealm } from '../../gas/support/node-realm.js';

export interface SmallScript {
  readonly workbook: Workbook;
  readonly script: AppsScript;
  /** Runs the body of a function and gives what it returns. */
  run(body: string): unknown;
}

export function smallScript(options: Partial<AppsScriptOptions> = {}): SmallScript {
  const workbook = options.workbook ?? new Workbook();
  workbook.active.setValues(1, 1, [['a', 1], ['b', 2]]); // prettier-ignore
  const make = (code: string) =>
    createAppsScript({ runCode: nodeRealm, fetch: () => ({ status: 200, headers: {}, body: '' }), ...options, code, workbook });
  const script = make('');
  return { workbook, script, run: (body) => make(`function main() { ${body} }`).call('main') };
}

export const SHEET = 'var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();';
