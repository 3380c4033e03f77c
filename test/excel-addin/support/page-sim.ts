/** Runs in the page in place of Microsoft's CDN: a workbook, and the simulated Excel under the library that was loaded before. */
import { installExcelHost, type ExcelSim, type OfficeWindow } from '../../../workbench/excel-sim/index.js';
import { Workbook } from '../../../workbench/workbook/index.js';

export interface SimulatedPage {
  workbook: Workbook;
  sim: ExcelSim;
}

const workbook = new Workbook();
workbook.addSheet('Team').setValues(1, 1, [
  ['First Name', 'Last Name', 'Email', 'Employee ID', 'Team Leader'],
  ['Ann', 'Lee', 'ann@x.org', '0001', ''],
  ['Bob', 'Ray', 'not an e-mail', '0002', 'ann@x.org'],
  ['Cid', 'Fox', 'cid@x.org', '0003', 'nobody@x.org'],
]);
// Settings that an earlier session has left: reading them back must not need code made from text.
const stored = { target: 'agent-connect', values: {}, visibleRowsOnly: false, writeStatusColumn: true };
const settings = new Map<string, unknown>([['muster.muster.settings', JSON.stringify(stored)]]);
Object.assign(globalThis, {
  simulated: { workbook, sim: installExcelHost(globalThis as unknown as OfficeWindow, workbook, { settings }) } satisfies SimulatedPage,
});
