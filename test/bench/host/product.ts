/** The pane's way to each host, counted: the genuine Office library over the simulated Excel, the built server over the simulated Sheets. */
import { memoryHost } from '../../../core/memory/index.js';
import type { Directory } from '../../../core/index.js';
import type { CellValue } from '../../../core/ports/index.js';
import { excelHost } from '../../../excel-addin/taskpane/excel/excel-host.js';
import { sheetsHost } from '../../../gas/sidebar/sheets-host.js';
import type { AppsScript } from '../../../workbench/sheets-sim/index.js';
import { Workbook } from '../../../workbench/workbook/index.js';
import { IssueMarks } from '../../../core/plan/issue-marks.js';
import type { Steps } from '../../../core/steps/steps.js';
import { MarkLists } from '../../../core/table/mark-lists.js';
import { check, follow } from '../product.js';
import { excelRealm, settled } from '../../excel-addin/support/excel-realm.js';
import { scriptRun, gasBench } from '../../gas/support/gas-bench.js';
import type { HostCost, Services, Trip } from './cost.js';
import { fewestRanges } from './fewest-ranges.js';
import { measure } from './measure.js';
import { plant, WRONG } from './planted.js';

const bytesOf = (text: string): number => Buffer.byteLength(text);

function workbookOf(rows: readonly CellValue[][]): Workbook {
  const workbook = new Workbook();
  workbook.active.setValues(1, 1, rows);
  return workbook;
}

export interface MarksCost {
  readonly wrongCells: number;
  readonly ranges: number;
  /** As few as there can be, or fewer: no one has found a way to more than a bound for large clusters. */
  readonly fewest: number;
  readonly allMs: number;
  /** Of making them: nobody draws and types in the meantime. */
  readonly longestStepMs: number;
  readonly changeMs: number;
}

const LIMITS = { characters: 8_000, ranges: Infinity, lists: 100, total: Infinity };
const EDITS = 100;

/** Making the marks of all wrong cells, and finding what differs after one cell was mended. */
export function measureMarks(rows: CellValue[][], directory: Directory, today: string): MarksCost {
  const planted = plant(rows);
  const hierarchy = check(planted, directory, today);
  let started = performance.now();
  let longestStepMs = 0;
  const timed = <T>(steps: Steps<T>): T => {
    for (;;) {
      const begun = performance.now();
      const step = steps.next();
      longestStepMs = Math.max(longestStepMs, performance.now() - begun);
      if (step.done === true) return step.value;
    }
  };
  let before = new IssueMarks(hierarchy);
  const marks = timed(before.allSteps());
  const lists = new MarkLists(LIMITS);
  timed(lists.set(marks));
  const allMs = performance.now() - started;
  const column = planted[0]!.indexOf('Chat Channel');
  const times: number[] = [];
  for (let row = 1; times.length < EDITS; row++) {
    if (planted[row]![column] !== WRONG) continue;
    planted[row]![column] = 'y';
    follow(hierarchy, [row - 1]);
    started = performance.now();
    const now = new IssueMarks(hierarchy);
    lists.change(now.since(before)!);
    times.push(performance.now() - started);
    before = now;
  }
  const wrongCells = marks.reduce((sum, { range }) => sum + range.rows * range.columns, 0);
  const changeMs = times.sort((a, b) => a - b)[times.length >> 1]!;
  return { wrongCells, ranges: marks.length, fewest: fewestRanges(marks), allMs, longestStepMs, changeMs };
}

/** Through the task pane's adapter. */
export async function measureExcel(rows: CellValue[][]): Promise<HostCost> {
  const planted = plant(rows);
  const workbook = new Workbook();
  workbook.addSheet('Team').setValues(1, 1, planted);
  const { run, sim } = excelRealm(workbook);
  const host = { ...memoryHost(), sheet: excelHost(run), clock: { now: () => Date.now(), sleep: () => Promise.resolve() } };
  const take = () => {
    const trips = sim.counters.log.flatMap(({ body, requestBytes, responseBytes }): Trip[] => {
      if (body.includes('_RemoveReference')) return []; // nobody waits for it
      return [{ what: body.includes('"numberFormat"') ? 'cells' : 'other', requestBytes, answerBytes: responseBytes }];
    });
    sim.resetCounters();
    return { trips, services: {} };
  };
  return measure({ host, workbook, take, settle: settled }, planted);
}

/** Through the sidebar's adapter and the built server. */
export async function measureSheets(rows: CellValue[][]): Promise<HostCost> {
  const planted = plant(rows);
  const { workbook, script } = gasBench({ workbook: workbookOf(planted) });
  let trips: Trip[] = [];
  const counted: AppsScript = {
    ...script,
    call: (name, ...args) => {
      const [request] = args as [string];
      const answer = script.call(name, ...args) as string;
      const { method } = JSON.parse(request) as { method: string };
      trips.push({ what: method, requestBytes: bytesOf(request), answerBytes: bytesOf(answer) });
      return answer;
    },
  };
  const take = () => {
    const taken = { trips, services: Object.fromEntries(script.counter) as Services };
    trips = [];
    script.counter.clear();
    return taken;
  };
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 1));
  return measure({ host: sheetsHost(() => scriptRun(counted)), workbook, take, settle }, planted);
}
