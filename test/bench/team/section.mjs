// @ts-check
/** The benchmark's section on bulk update: what is measured, what the product promises of it, and how it is printed. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { median } from '../measure.mjs';

const PEOPLE = 20_000;
const MOVED = 5_000; // values that changed at the target before the refresh

/** A plan with its steps may take this part of a check; an edit costs the same in a fifth of the rows of the other goal, whose check is a fifth. */
export const TEAM_GOALS = { plan: 0.5, edit: 4_000 };

/** What hosts are promised, whatever the figures: more calls, other calls or larger ones are a mistake and no slowness. */
const MOST_CELLS = 20_000;
const MOST_CHARACTERS = 1_000_000;
const MOST_CALLS = {
  fetch: { addSheet: 2, listSheets: 2, writeCells: 40 }, // 400,000 cells make 20 calls, what was seen of 20,000 people some 15
  refresh: { listSheets: 1, readGrid: 2, readRows: 2, writeCells: 8 },
};

/**
 * @typedef {{ calls: Record<string, number>, largestCells: number, largestCharacters: number, requests: number, pages: number, summary: string[] }} Cost
 * @typedef {{ readMs: number, writeMs: number, cost: Cost }} Round
 * @typedef {{ kind: string, ratio: number, lowest: number, highest: number, ms: number }} Kind
 * @typedef {{ cells: number, counts: Record<string, number>, checkMs: number, kinds: Kind[] }} Plans
 */

/**
 * @param {'fetch' | 'refresh'} what
 * @param {Cost} cost
 */
function holdPromises(what, { calls, largestCells, largestCharacters, requests, pages }) {
  /** @type {Record<string, number>} */
  const most = MOST_CALLS[what];
  for (const [kind, count] of Object.entries(calls))
    if (count > (most[kind] ?? 0)) throw new Error(`A ${what} made ${count} calls of ${kind}; ${most[kind] ?? 0} are promised.`);
  if (largestCells > MOST_CELLS) throw new Error(`A ${what} wrote ${largestCells} cells in one call; ${MOST_CELLS} are promised.`);
  if (largestCharacters > MOST_CHARACTERS)
    throw new Error(`A ${what} wrote ${largestCharacters} characters in one call; ${MOST_CHARACTERS} are promised.`);
  if (requests !== pages) throw new Error(`A ${what} made ${requests} requests for ${pages} pages.`);
}

/**
 * An edited row is an update and no other row is anything.
 * @param {Plans} plans
 */
function holdPlan({ cells, counts }) {
  const wrong = ['create', 'blocked', 'not-allowed'].filter((word) => counts[word] !== 0);
  if (counts['update'] !== cells || wrong.length > 0)
    throw new Error(`The plan of ${cells} edited cells says ${JSON.stringify(counts)}: no figure can be given for it.`);
}

/**
 * Measures; throws where a promise is broken.
 * @param {(script: string, args: string[]) => any} child
 * @param {{ here: string, scratch: string, rounds: number }} options
 */
export async function measureTeam(child, { here, scratch, rounds }) {
  const bundle = join(scratch, 'team.mjs');
  await build({ entryPoints: [join(here, 'team/product.ts')], bundle: true, format: 'esm', target: 'es2020', outfile: bundle });
  /** @type {Record<'fetch' | 'refresh', Round[]>} */
  const costs = child('team/fetch.mjs', [bundle, String(PEOPLE), String(MOVED)]);
  const steps = /** @type {const} */ (['fetch', 'refresh']).map((what) => {
    for (const { cost } of costs[what]) holdPromises(what, cost);
    const { cost } = /** @type {Round} */ (costs[what][0]);
    return {
      what,
      readMs: median(costs[what].map(({ readMs }) => readMs)),
      writeMs: median(costs[what].map(({ writeMs }) => writeMs)),
      ...cost,
    };
  });
  /** @type {Record<'unedited' | 'edited', Plans>} */
  const plans = child('team/plan.mjs', [bundle, String(PEOPLE), String(rounds)]);
  for (const each of Object.values(plans)) holdPlan(each);
  /** @type {{ ratios: Record<string, number>, agrees: boolean }} */
  const edits = child('team/edits.mjs', [bundle, String(PEOPLE)]);
  if (!edits.agrees) throw new Error('After the edits the followed team says something else than a fresh check.');
  return { people: PEOPLE, moved: MOVED, steps, plans, edits: edits.ratios };
}

/**
 * Goals that were missed by more than the noise.
 * @param {Awaited<ReturnType<typeof measureTeam>>} team
 * @param {number} noise
 */
export function missedOfTeam({ plans, edits }, noise) {
  return [
    ...Object.entries(plans).flatMap(([which, { kinds }]) =>
      kinds.filter(({ ratio }) => ratio > TEAM_GOALS.plan * (1 + noise)).map(({ kind }) => `${kind}, ${which}`),
    ),
    ...Object.entries(edits)
      .filter(([, ratio]) => ratio < TEAM_GOALS.edit * (1 - noise))
      .map(([kind]) => `${kind} of a team`),
  ];
}

/** @param {Awaited<ReturnType<typeof measureTeam>>} team */
export function printTeam({ people, moved, steps, plans, edits }) {
  console.log(`Bulk update of ${people} users`);
  for (const { what, readMs, writeMs, calls, largestCells, largestCharacters, requests } of steps) {
    const counted = Object.entries(calls).map(([kind, count]) => `${kind} ${count}`);
    console.log(
      `  ${what === 'fetch' ? what : `${what} after ${moved} changes`}: read in ${readMs.toFixed(0)} ms, written in ${writeMs.toFixed(0)} ms`,
    );
    console.log(`    ${requests} requests; ${counted.join(', ')}; largest call ${largestCells} cells, ${largestCharacters} characters`);
  }
  for (const { cells, checkMs, kinds } of Object.values(plans)) {
    console.log(`Its plan with ${cells} edited cells, as a part of its check of ${checkMs.toFixed(1)} ms (goal ${TEAM_GOALS.plan})`);
    for (const { kind, ratio, lowest, highest, ms } of kinds)
      console.log(`  ${ratio.toFixed(2)} x  ${kind}  (${lowest.toFixed(2)} to ${highest.toFixed(2)}; ${ms.toFixed(1)} ms)`);
  }
  console.log(`One edit of it, as a part of its full check (goal 1/${TEAM_GOALS.edit})`);
  for (const [kind, ratio] of Object.entries(edits)) console.log(`  1/${String(Math.round(ratio)).padEnd(8)} ${kind}`);
}
