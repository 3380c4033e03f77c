// @ts-check
/** Fetching and refreshing a team in a process of its own: times and host calls as JSON. The first round is cold and is not counted. */
import { pathToFileURL } from 'node:url';
import { timeAsync } from '../measure.mjs';

const ROUNDS = 3;

const [bundle = '', size = '0', moved = '0'] = process.argv.slice(2);
const core = await import(pathToFileURL(bundle).href);
const every = Math.floor(Number(size) / Number(moved));
const movedTown = (/** @type {number} */ index) => (index % every === 0 ? 'Wien' : null);

/** @type {{ readMs: number, writeMs: number, cost: import('./host-cost.js').HostCost }[]} */
const fetches = [];
/** @type {typeof fetches} */
const refreshes = [];
for (let round = 0; round <= ROUNDS; round++) {
  const office = core.office(Number(size));
  const step = async () => {
    const readMs = await timeAsync(() => office.read());
    const writeMs = await timeAsync(() => office.write());
    return { readMs, writeMs, cost: office.cost() };
  };
  const fetched = await step();
  office.move(movedTown);
  const refreshed = await step();
  if (round === 0) continue;
  fetches.push(fetched);
  refreshes.push(refreshed);
}
console.log(JSON.stringify({ fetch: fetches, refresh: refreshes }));
