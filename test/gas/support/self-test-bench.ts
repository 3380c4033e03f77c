/** A developer build of the server, and what its self-test reports. */
import { readdirSync } from 'node:fs';
import { companyHosts } from '../../../gas/build/company-hosts.mjs';
import { selfTestServer } from '../../../gas/build/self-test.mjs';
import { buildServer } from '../../../gas/build/server-bundle.mjs';
import { builtFile, builtFolder } from './built.js';
import { gasBench, type GasBench, type GasBenchOptions } from './gas-bench.js';

const pages = readdirSync(builtFolder).filter((name): name is 'Sidebar.html' => name.endsWith('.html'));
const { define, ...server } = await selfTestServer(new Map(pages.map((name) => [name, builtFile(name)])));

/** The text of Code.js in a developer build. */
export const developerCode = await buildServer({ ...server, define: { ...companyHosts({}), ...define } });

export interface ReportLine {
  readonly number: string;
  readonly what: string;
  readonly expected: string;
  readonly seen: string;
  readonly result: string;
}

/** Runs the self-test in a host that is made for it. */
export function runSelfTest(options: GasBenchOptions = {}): GasBench & { readonly report: readonly ReportLine[] } {
  const bench = gasBench({ code: developerCode, ...options });
  bench.script.call('runSelfTest');
  const sheet = bench.workbook.sheets.find(({ name }) => name === 'Muster self-test');
  if (!sheet) throw new TypeError('Expected the sheet of the report, got none');
  const text = (row: number, column: number): string => sheet.shown(row, column);
  const report = Array.from({ length: (sheet.usedRange()?.rows ?? 1) - 1 }, (_, at) => {
    const [number, what, expected, seen, result] = [1, 2, 3, 4, 5].map((column) => text(at + 2, column)) as [
      string,
      string,
      string,
      string,
      string,
    ];
    return { number, what, expected, seen, result };
  });
  return { ...bench, report };
}
