// @ts-check
/** `npm run bench -- team`: bulk update. What fetching costs the host, what a plan costs beside the check, and an edit beside both. */
import { atLeast, atMost, told } from '../figure.mjs';
import { median } from '../measure.mjs';
import { holdPlan, holdPromises } from './promises.mjs';

const PEOPLE = 20_000;
const MOVED = 5_000; // values that changed at the target before the refresh

/** A plan with its steps may take this part of a check; an edit costs the same in a fifth of the rows of the other goal, whose check is a fifth. */
const GOALS = { plan: 0.5, edit: 4_000 };

const SIZE = PEOPLE.toLocaleString('en');
const WORDS = { fetch: `fetch ${SIZE} people`, refresh: `refresh them after ${MOVED.toLocaleString('en')} changes` };

/**
 * @typedef {{ readMs: number, writeMs: number, cost: import('./promises.mjs').Cost }} Round
 * @typedef {{ kind: string, ratio: number, lowest: number, highest: number, ms: number }} Kind
 * @typedef {{ cells: number, counts: Record<string, number>, checkMs: number, kinds: Kind[] }} Plans
 * @typedef {import('../workshop.mjs').Workshop} Workshop
 */

/**
 * @param {Workshop} workshop
 * @param {string} bundle
 */
function fetching(workshop, bundle) {
  /** @type {Record<'fetch' | 'refresh', Round[]>} */
  const costs = workshop.child('team/fetch.mjs', [bundle, String(PEOPLE), String(MOVED)]);
  return /** @type {const} */ (['fetch', 'refresh']).flatMap((what) => {
    const rounds = costs[what];
    for (const { cost } of rounds) holdPromises(what, cost);
    const { calls, requests, largestCells, largestCharacters } = /** @type {Round} */ (rounds[0]).cost;
    const counted = Object.entries(calls).map(([kind, count]) => `${kind} ${count}`);
    workshop.say(`  ${WORDS[what]}: ${requests} requests; ${counted.join(', ')}`);
    workshop.say(`    largest call ${largestCells} cells, ${largestCharacters} characters`);
    return [
      told(`team: ${WORDS[what]}, read`, median(rounds.map(({ readMs }) => readMs)), 'ms'),
      told(`team: ${WORDS[what]}, written`, median(rounds.map(({ writeMs }) => writeMs)), 'ms'),
    ];
  });
}

/**
 * @param {Workshop} workshop
 * @param {string} bundle
 */
function plans(workshop, bundle) {
  /** @type {Record<'unedited' | 'edited', Plans>} */
  const measured = workshop.child('team/plan.mjs', [bundle, String(PEOPLE), String(workshop.rounds)]);
  return Object.values(measured).flatMap((each) => {
    holdPlan(each);
    const { cells, checkMs, kinds } = each;
    workshop.say(`  ${cells} edited cells, check of ${checkMs.toFixed(1)} ms`);
    return kinds.map(({ kind, ratio, lowest, highest, ms }) => {
      workshop.say(`    ${kind}: ${ms.toFixed(1)} ms, ${lowest.toFixed(2)} to ${highest.toFixed(2)} of it`);
      return atMost(`team: ${kind}, ${cells} of ${SIZE} people edited, of their check`, ratio, 'x', GOALS.plan);
    });
  });
}

/**
 * @param {Workshop} workshop
 * @param {string} bundle
 */
function edits(workshop, bundle) {
  /** @type {{ ratios: Record<string, number>, agrees: boolean }} */
  const { ratios, agrees } = workshop.child('team/edits.mjs', [bundle, String(PEOPLE)]);
  if (!agrees) throw new Error('After the edits the followed team says something else than a fresh check.');
  return Object.entries(ratios).map(([kind, ratio]) =>
    atLeast(`team: check of ${SIZE} people to an edit of ${kind}`, Math.round(ratio), 'x', GOALS.edit),
  );
}

/** @type {import('../sections.mjs').Section} */
export const section = {
  title: `bulk update of ${SIZE} people: fetched, planned and edited`,
  async measure(workshop) {
    const bundle = await workshop.bundle('team/product.ts');
    return [...fetching(workshop, bundle), ...plans(workshop, bundle), ...edits(workshop, bundle)];
  },
};
