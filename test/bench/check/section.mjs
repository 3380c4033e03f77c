// @ts-check
/**
 * `npm run bench -- check`: the full check of the built core beside the floor, a program written by hand for these 17 columns. Counted is
 * everything from the rows of a sheet to the list of its issues, the finding of the table and of its columns included, which the floor knows.
 */
import { atMost, told } from '../figure.mjs';
import { median } from '../measure.mjs';

const ENGINES = /** @type {const} */ (['floor', 'product']);
/** Runs until the compiler is done with both engines, and as many that count behind them; a check of 10,000 rows is short. */
const RUNS = new Map([
  [10_000, 40],
  [100_000, 6],
]);
const MOST_TIMES = 1.25;
const [LARGE, LARGEST] = [100_000, 1_000_000];
/** More rounds would take longer than anybody waits; the largest roster alone takes half a minute a round. */
const MOST_ROUNDS = 3;
const MOST_ROUNDS_OF_LARGEST = 1;
const MOST_GROWTH = 15;
const FIRST_ROWS = 1_000;
const MOST_TIMES_FIRST = 1.5;
const ROUNDS_OF_FIRST = 3; // times as many: each of them is short
const MEGABYTES = 8_192;

/** @typedef {{ all: number[], fields: number[], digest: string }} Report */

/**
 * @template T
 * @param {number} rounds
 * @param {(engine: 'floor' | 'product') => T} run
 * @returns {Record<'floor' | 'product', T>[]} in each round one engine after the other, in turn
 */
const inTurn = (rounds, run) =>
  Array.from({ length: rounds }, (_, round) => {
    const order = round % 2 === 0 ? ENGINES : [...ENGINES].reverse();
    return /** @type {Record<'floor' | 'product', T>} */ (Object.fromEntries(order.map((engine) => [engine, run(engine)])));
  });

const warm = (/** @type {number[]} */ times) => median(times.slice(times.length >> 1));
const count = (/** @type {number} */ rows) => rows.toLocaleString('en');

/**
 * @param {readonly Report[]} reports
 * @param {number} rows
 */
function mustAgree([one, other], rows) {
  if (one?.digest !== other?.digest)
    throw new Error(`The floor found ${one?.digest} and the product ${other?.digest} in ${rows} rows: no figure can compare them.`);
}

/**
 * @param {import('../workshop.mjs').Workshop} workshop
 * @param {string} bundle
 * @param {number} rows
 * @param {number} runs
 */
function warmFigures(workshop, bundle, rows, runs) {
  const plan = JSON.stringify([[workshop.roster(rows), runs]]);
  const rounds = inTurn(
    Math.min(MOST_ROUNDS, workshop.rounds),
    (engine) => /** @type {Report} */ (workshop.child('check/child.mjs', [engine, bundle, plan])[0]),
  );
  for (const { floor, product } of rounds) mustAgree([floor, product], rows);
  const ratio = (/** @type {(report: Report) => number} */ of) => median(rounds.map(({ floor, product }) => of(product) / of(floor)));
  workshop.say(
    `  ${count(rows)} rows: product ${median(rounds.map(({ product }) => warm(product.all))).toFixed(1)} ms, floor ` +
      `${median(rounds.map(({ floor }) => warm(floor.all))).toFixed(1)} ms`,
  );
  return [
    atMost(`check: ${count(rows)} rows, to the floor`, ratio(({ all }) => warm(all)), 'x', MOST_TIMES), // prettier-ignore
    told(`check: ${count(rows)} rows, rules of single rows alone, to the floor`, ratio(({ fields }) => warm(fields)), 'x'), // prettier-ignore
    told(
      `check: ${count(rows)} rows, first run of a process, to the floor`,
      ratio(({ all }) => all[0] ?? NaN),
      'x',
    ),
  ];
}

/**
 * The largest roster once, in a process that has checked smaller ones.
 * @param {import('../workshop.mjs').Workshop} workshop
 * @param {string} bundle
 */
function largestFigures(workshop, bundle) {
  const plan = JSON.stringify([
    [workshop.roster(LARGE), RUNS.get(LARGE)],
    [workshop.roster(LARGEST), 1],
  ]);
  const rounds = inTurn(Math.min(MOST_ROUNDS_OF_LARGEST, workshop.rounds), (engine) => {
    const [large, largest] = /** @type {[Report, Report]} */ (
      workshop.child('check/child.mjs', [engine, bundle, plan], { megabytes: MEGABYTES })
    );
    return { large: warm(large.all), largest: largest.all[0] ?? NaN, digest: largest.digest, all: [], fields: [] };
  });
  for (const { floor, product } of rounds) mustAgree([floor, product], LARGEST);
  const times = median(rounds.map(({ floor, product }) => product.largest / floor.largest));
  const growth = (/** @type {'floor' | 'product'} */ engine) => median(rounds.map((round) => round[engine].largest / round[engine].large));
  return [
    atMost(`check: ${count(LARGEST)} rows, to the floor`, times, 'x', MOST_TIMES),
    atMost(`check: ${count(LARGEST)} rows, to ${count(LARGE)}`, growth('product'), 'x', MOST_GROWTH),
    told(`check: ${count(LARGEST)} rows, to ${count(LARGE)}, the floor`, growth('floor'), 'x'),
  ];
}

/**
 * A fresh process for each: one bundled, minified file is loaded, rules are made, rows are checked up to the list of issues. The start of
 * the process itself and the reading of the rows are not counted.
 * @param {import('../workshop.mjs').Workshop} workshop
 */
async function firstFigures(workshop) {
  const file = workshop.roster(FIRST_ROWS);
  const bundles = {
    floor: await workshop.bundle('check/first-floor.mjs', { minify: true }),
    product: await workshop.bundle('check/first.ts', { minify: true }),
  };
  const rounds = inTurn(
    workshop.rounds * ROUNDS_OF_FIRST,
    (engine) => /** @type {{ load: number, ms: number, findings: number }} */ (workshop.child('check/first.mjs', [bundles[engine], file])),
  );
  for (const { floor, product } of rounds)
    if (floor.findings !== product.findings)
      throw new Error(`The floor found ${floor.findings} and the product ${product.findings} at first.`);
  const ms = (/** @type {'floor' | 'product'} */ engine, /** @type {'load' | 'ms'} */ what) =>
    median(rounds.map((round) => round[engine][what]));
  for (const engine of ENGINES)
    workshop.say(
      `  first result of the ${engine}: ${ms(engine, 'ms').toFixed(1)} ms, of which loading ${ms(engine, 'load').toFixed(1)} ms`,
    );
  const times = median(rounds.map(({ floor, product }) => product.ms / floor.ms));
  return [atMost(`check: first result at ${count(FIRST_ROWS)} rows in a fresh process, to the floor`, times, 'x', MOST_TIMES_FIRST)];
}

/** @type {import('../sections.mjs').Section} */
export const section = {
  title: 'the full check beside a program written by hand for the same job',
  async measure(workshop) {
    const bundle = await workshop.bundle('product.ts');
    const figures = [...RUNS].flatMap(([rows, runs]) => warmFigures(workshop, bundle, rows, runs));
    /** @type {[string, number][]} */
    const shapes = workshop.child('check/shapes.mjs', [bundle, String(LARGE)], { megabytes: MEGABYTES });
    return [
      ...figures,
      ...largestFigures(workshop, bundle),
      ...(await firstFigures(workshop)),
      ...shapes.map(([name, times]) => told(`check: ${count(LARGE)} rows, ${name}, to a usual roster`, times, 'x')),
    ];
  },
};
