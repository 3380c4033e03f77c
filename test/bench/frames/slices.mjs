// @ts-check
/** A check in one go beside the same check in slices, in one process: what slicing costs, and how long the longest slice is. */
import { existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { DIRECTORY, HEADINGS, TODAY } from '../floor/roster-generator.mjs';

const [bundle = '', file = '', rounds = '7'] = process.argv.slice(2);
const { checkSteps, inOneGo, inSlices, targets } = await import(pathToFileURL(bundle).href);
const lines = readFileSync(file, 'utf8').split('\n');
const sheet = { id: 's', name: 'Roster', active: true, hidden: false, writable: true };
const settings = {
  ...{ target: targets['agent-connect'], mode: 'create', directory: DIRECTORY, today: TODAY, visibleOnly: false, canUpdate: true },
  ...{ dates: {}, blanks: {}, rowModes: new Map() },
};
/** The rows anew: an engine that has seen a string knows its hash. */
const steps = () =>
  checkSteps(sheet, { rows: [HEADINGS, ...lines.flatMap((line) => JSON.parse(line))], firstRow: 1, firstColumn: 1 }, settings);

/** Milliseconds of a processor that this thread has had, to some of them exactly; NaN where the system does not tell. A busy machine takes it away in the middle of a slice. */
const SHARE = '/proc/thread-self/schedstat';
const share = existsSync(SHARE) ? openSync(SHARE, 'r') : -1;
const told = Buffer.alloc(64);
const processor = () => (share < 0 ? NaN : Number.parseInt(told.toString('latin1', 0, readSync(share, told, 0, told.length, 0)), 10) / 1e6);

/** @type {{ wholes: number[], sliced: number[], worst: number[], worked: number[], slices: number }} */
const report = { wholes: [], sliced: [], worst: [], worked: [], slices: 0 };
const { port1, port2 } = new MessageChannel();

/** @param {boolean} isSliced */
async function check(isSliced) {
  const work = steps();
  globalThis.gc?.();
  const before = performance.now();
  if (!isSliced) {
    inOneGo(work);
    report.wholes.push(performance.now() - before);
    return;
  }
  let worst = 0;
  let slices = 1;
  let began = before;
  let worked = 0;
  let had = processor();
  const turn = () =>
    /** @type {Promise<void>} */ (
      new Promise((resolve) => {
        worst = Math.max(worst, performance.now() - began);
        worked = Math.max(worked, processor() - had);
        slices++;
        port1.once('message', () => {
          began = performance.now();
          had = processor();
          resolve();
        });
        port2.postMessage(0);
      })
    );
  await inSlices(work, { now: () => performance.now(), sleep: turn, breathe: turn });
  report.sliced.push(performance.now() - before);
  report.worst.push(Math.max(worst, performance.now() - began));
  report.worked.push(Math.max(worked, processor() - had));
  report.slices = slices;
}

await check(false); // warms up
await check(true);
report.wholes.length = report.sliced.length = report.worst.length = report.worked.length = 0;
for (let round = 0; round < Number(rounds); round++)
  for (const isSliced of round % 2 === 0 ? [false, true] : [true, false]) await check(isSliced);
port1.close();
console.log(JSON.stringify(report));
