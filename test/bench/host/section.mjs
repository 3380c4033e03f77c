// @ts-check
/**
 * `npm run bench -- host`: what a check and an edit cost each host in trips, calls and bytes, on the generator's roster with so many more
 * mistakes planted that 100,000 rows have more than 60,000 wrong cells. The hosts are simulated: what is counted is what the pane asks, under
 * the genuine Office library and through the built server; seconds are estimates and told as such.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { atMost, told } from '../figure.mjs';

/** @typedef {import('./cost.js').HostCost} HostCost */
/** @typedef {import('./cost.js').StepCost} StepCost */
/** @typedef {import('./cost.js').Trip} Trip */

const SIZES = /** @type {const} */ ([1_000, 10_000, 100_000]);
const LARGEST = 100_000;
const MEGABYTES = 8_192;
const MB = 1024 * 1024;
/** Excel: cells of one request, and what it takes in a request or answer on the web. */
const CELLS_A_REQUEST = 20_000;
const EXCEL_PAYLOAD_MB = 5;
/** Sheets: a run's time, and the largest text that is known to cross any of its services. */
const RUN_SECONDS = 360;
const SHEETS_PAYLOAD_MB = 50;
/** Estimates, from what others report of the real hosts. */
const SECONDS_A_TRIP = { excel: 0.3, sheets: 1 };
const SECONDS_A_CELL = 31e-6; // of plain cells, read once; decorated ones take three times as long
const KINDS_OF_CELLS = 3; // values, shown texts and formats
const DECORATED = 3.3;
/** Asked for once in each part that is read, or once a time that marks are written. */
const ONCE_A_PART = ['Range.getValues', 'Range.getDisplayValues', 'Range.getNumberFormats', 'Range.getMergedRanges'];
const ONCE_A_SET = ['Sheet.getConditionalFormatRules', 'Sheet.setConditionalFormatRules'];

const count = (/** @type {number} */ number) => number.toLocaleString('en');
const sum = (/** @type {readonly Trip[]} */ trips, /** @type {'requestBytes' | 'answerBytes'} */ of) =>
  trips.reduce((all, trip) => all + trip[of], 0);
const largest = (/** @type {readonly Trip[]} */ trips, /** @type {'requestBytes' | 'answerBytes'} */ of) =>
  Math.max(0, ...trips.map((trip) => trip[of]));
const allTrips = (/** @type {HostCost} */ { steps }) => Object.values(steps).flatMap(({ trips }) => trips);
const readings = (/** @type {readonly Trip[]} */ trips) => trips.filter(({ what }) => what === 'cells' || what.startsWith('read'));

/** @type {import('../sections.mjs').Section} */
export const section = {
  title: 'what a check and an edit cost each host',
  async measure(workshop) {
    execFileSync(process.execPath, [join(workshop.root, 'gas/build.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] });
    const bundle = await workshop.bundle('host/product.ts', { packages: 'external' });
    /** @type {(what: string, rows: number) => any} */
    const run = (what, rows) => workshop.child('host/run.mjs', [bundle, what, workshop.roster(rows)], { megabytes: MEGABYTES });
    /** @type {(what: string) => Record<number, HostCost>} */
    const costs = (what) => Object.fromEntries(SIZES.map((rows) => [rows, run(what, rows)]));
    const [excel, sheets, marks] = [costs('measureExcel'), costs('measureSheets'), run('measureMarks', LARGEST)];
    for (const rows of SIZES) {
      say('Excel', rows, /** @type {HostCost} */ (excel[rows]));
      say('Sheets', rows, /** @type {HostCost} */ (sheets[rows]));
    }
    return [...excelFigures(excel), ...sheetsFigures(sheets), ...marksFigures(marks)];

    /**
     * @param {string} host
     * @param {number} rows
     * @param {HostCost} cost
     */
    function say(host, rows, { ranges, rules, notices, steps }) {
      workshop.say(
        `  ${host}, ${count(rows)} rows: ${count(ranges)} ranges marked by ${rules} rules${notices.length > 0 ? `; told: ${notices.join(' ')}` : ''}`,
      );
      for (const [step, { trips }] of Object.entries(steps)) {
        const [asked, answered] = [sum(trips, 'requestBytes'), sum(trips, 'answerBytes')];
        workshop.say(
          `    ${step.padEnd(8)} ${String(trips.length).padStart(3)} trips, ${count(asked)} bytes asked, ${count(answered)} answered`,
        );
      }
    }
  },
};

/** @param {Record<number, HostCost>} costs */
function excelFigures(costs) {
  const most = /** @type {HostCost} */ (costs[LARGEST]);
  const { check, again, nothing, mended } = most.steps;
  // The workbook's language and date system are asked for once, before the first reading.
  const marking = (/** @type {StepCost} */ { trips }) => trips.length - trips.findLastIndex(({ what }) => what === 'cells') - 1;
  const spread = SIZES.map((rows) => marking(/** @type {HostCost} */ (costs[rows]).steps.check));
  return [
    ...SIZES.map((rows) => {
      const { cells, steps } = /** @type {HostCost} */ (costs[rows]);
      const floor = Math.ceil(cells / CELLS_A_REQUEST);
      return atMost(
        `host: Excel, requests that read ${count(rows)} rows, to their floor`,
        readings(steps.check.trips).length,
        'requests',
        floor,
      );
    }),
    atMost(`host: Excel, requests that mark ${count(LARGEST)} rows`, marking(check), 'requests', 3),
    atMost(
      `host: Excel, requests of marks that ${count(LARGEST)} rows need more than ${count(SIZES[0])}`,
      Math.max(...spread) - Math.min(...spread),
      'requests',
      0,
    ),
    atMost(`host: Excel, requests that read for an edit of ${count(LARGEST)} rows`, readings(mended.trips).length, 'requests', 1),
    atMost(`host: Excel, requests of marks after an edit that mends a cell`, marking(mended), 'requests', 3),
    atMost(`host: Excel, requests of marks after an edit that changes no finding`, marking(nothing), 'requests', 0),
    atMost(`host: Excel, largest request at ${count(LARGEST)} rows`, largest(allTrips(most), 'requestBytes') / MB, 'MB', EXCEL_PAYLOAD_MB),
    atMost(`host: Excel, largest answer at ${count(LARGEST)} rows`, largest(allTrips(most), 'answerBytes') / MB, 'MB', EXCEL_PAYLOAD_MB),
    told(`host: Excel, bytes asked by a check of ${count(LARGEST)} rows`, sum(check.trips, 'requestBytes'), 'bytes'),
    told(`host: Excel, bytes asked by marks after an edit that mends a cell`, sum(mended.trips, 'requestBytes'), 'bytes'),
    told(
      `host: Excel, bytes asked by a check again of ${count(LARGEST)} rows with nothing changed`,
      sum(again.trips, 'requestBytes'),
      'bytes',
    ),
    told(`host: Excel on the web, a check of ${count(LARGEST)} rows, estimated`, check.trips.length * SECONDS_A_TRIP.excel, 's'),
  ];
}

/** @param {Record<number, HostCost>} costs */
function sheetsFigures(costs) {
  const most = /** @type {HostCost} */ (costs[LARGEST]);
  const { check, again } = most.steps;
  const parts = readings(check.trips).length;
  const perPart = Math.max(...SIZES.flatMap((rows) => ONCE_A_PART.map((call) => callsOf(costs, rows, call) / readingsOf(costs, rows))));
  const perSet = Math.max(...SIZES.flatMap((rows) => ONCE_A_SET.map((call) => callsOf(costs, rows, call))));
  const longest = (SECONDS_A_TRIP.sheets + (most.cells / parts) * KINDS_OF_CELLS * SECONDS_A_CELL) * DECORATED;
  return [
    ...[SIZES[0], SIZES[1]].map((rows) =>
      atMost(
        `host: Sheets, trips of a check of ${count(rows)} rows`,
        /** @type {HostCost} */ (costs[rows]).steps.check.trips.length,
        'trips',
        2,
      ),
    ),
    told(`host: Sheets, trips of a check of ${count(LARGEST)} rows, cut so that each run ends in time`, check.trips.length, 'trips'),
    atMost('host: Sheets, calls of one kind in a trip that reads', perPart, 'calls', 1),
    atMost('host: Sheets, calls that fetch or set the rules in a check', perSet, 'calls', 1),
    atMost(`host: Sheets, longest run at ${count(LARGEST)} decorated rows, estimated`, longest, 's', RUN_SECONDS),
    atMost(`host: Sheets, largest answer at ${count(LARGEST)} rows`, largest(allTrips(most), 'answerBytes') / MB, 'MB', SHEETS_PAYLOAD_MB),
    atMost(
      `host: Sheets, largest request at ${count(LARGEST)} rows`,
      largest(allTrips(most), 'requestBytes') / MB,
      'MB',
      SHEETS_PAYLOAD_MB,
    ),
    atMost(
      `host: Sheets, rules written by a check again of ${count(LARGEST)} rows with nothing changed`,
      again.services['Sheet.setConditionalFormatRules'] ?? 0,
      'calls',
      0,
    ),
    atMost(
      'host: Sheets, most rules written by a check after an edit that mends a cell',
      Math.max(...SIZES.map((rows) => rulesOf(/** @type {HostCost} */ (costs[rows]).steps.mended))),
      'rules',
      1,
    ),
    told(
      `host: Sheets, a check of ${count(LARGEST)} rows, estimated`,
      check.trips.length * SECONDS_A_TRIP.sheets + most.cells * KINDS_OF_CELLS * SECONDS_A_CELL,
      's',
    ),
  ];
}

const rulesOf = (/** @type {StepCost} */ { services }) => services['Sheet.getRangeList'] ?? 0;
/** @type {(costs: Record<number, HostCost>, rows: number, call: string) => number} */
const callsOf = (costs, rows, call) => /** @type {HostCost} */ (costs[rows]).steps.check.services[call] ?? 0;
/** @type {(costs: Record<number, HostCost>, rows: number) => number} */
const readingsOf = (costs, rows) => readings(/** @type {HostCost} */ (costs[rows]).steps.check.trips).length;

/** @param {import('./product.js').MarksCost} cost */
function marksFigures({ wrongCells, ranges, fewest, allMs, longestStepMs, changeMs }) {
  return [
    told(`host: wrong cells of ${count(LARGEST)} rows`, wrongCells, 'cells'),
    told('host: ranges of marks for a wrong cell', ranges / wrongCells, 'ranges'),
    atMost('host: ranges of marks, to the fewest that there can be', ranges / fewest, 'x', 1),
    told(`host: making all marks of ${count(LARGEST)} rows`, allMs, 'ms'),
    told(`host: longest step of making all marks of ${count(LARGEST)} rows`, longestStepMs, 'ms'),
    told(`host: finding which marks differ after an edit of ${count(LARGEST)} rows`, changeMs, 'ms'),
  ];
}
