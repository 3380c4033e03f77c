// @ts-check
/** `npm run bench -- mapping`: how many columns of real systems are mapped right, set by set, and what a mapping costs. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { median, time } from '../measure.mjs';

const TIMED = { set: 'BambooHR', rows: [1_000, 100_000], rounds: 15 };
/** What is promised; `test/core/columns/header-sets.test.ts` holds it. */
const GOALS = { right: 0.98, highestWrong: 0.9 };

const SIGNS = { tuned: '', 'held-out': ' *', later: ' +' };
const PARTS = { tuned: 'made with', 'held-out': '* held out meanwhile', later: '+ typed when it was ready' };

/**
 * @typedef {{ verdict: 'right' | 'asked' | 'wrong' | 'missed', confidence: number, heading: string, right: string | null, said: string | null }} Column
 * @typedef {{ name: string, part: 'tuned' | 'held-out' | 'later', columns: Column[] }} Score
 */

/**
 * @param {readonly Column[]} columns
 * @param {Column['verdict']} verdict
 */
const count = (columns, verdict) => columns.filter((column) => column.verdict === verdict).length;

/** @param {readonly Column[]} columns */
const highestWrong = (columns) => Math.max(0, ...columns.filter(({ verdict }) => verdict === 'wrong').map(({ confidence }) => confidence));

/**
 * @param {string} name
 * @param {readonly Column[]} columns
 */
function line(name, columns) {
  const wrong = highestWrong(columns);
  const counts = /** @type {const} */ (['right', 'asked', 'wrong', 'missed']).map((verdict) => String(count(columns, verdict)).padStart(7));
  const share = ((count(columns, 'right') / columns.length) * 100).toFixed(1).padStart(7);
  console.log(
    `  ${name.padEnd(36)}${String(columns.length).padStart(8)}${counts.join('')}${share} %  ${wrong > 0 ? wrong.toFixed(2) : '-'}`,
  );
}

/**
 * What was said with a confidence, and how often it was right.
 * @param {readonly Column[]} columns
 */
function calibration(columns) {
  /** @type {Map<number, { said: number, right: number }>} */
  const bands = new Map();
  for (const { said, confidence, verdict } of columns) {
    if (said === null) continue;
    const band = bands.get(confidence) ?? { said: 0, right: 0 };
    bands.set(confidence, { said: band.said + 1, right: band.right + (verdict === 'right' ? 1 : 0) });
  }
  console.log('Confidence and how often it was right');
  for (const [confidence, { said, right }] of [...bands].sort(([a], [b]) => b - a))
    console.log(
      `  ${confidence.toFixed(2)}  ${String(right).padStart(4)} of ${String(said).padStart(4)}  ${((right / said) * 100).toFixed(1)} %`,
    );
}

/**
 * Prints the table. True where a goal is missed.
 * @param {string} here folder of the benchmark
 * @param {string} scratch
 */
export async function printMapping(here, scratch) {
  const bundle = join(scratch, 'mapping.mjs');
  await build({ entryPoints: [join(here, 'mapping/product.ts')], bundle: true, format: 'esm', target: 'es2020', outfile: bundle });
  const product = await import(pathToFileURL(bundle).href);
  /** @type {Score[]} */
  const scores = product.scores();
  console.log(`  ${'set'.padEnd(36)} columns  right  asked  wrong missed    share  highest wrong`);
  for (const { name, columns, part } of scores) line(`${name}${SIGNS[part]}`, columns);
  const all = scores.flatMap(({ columns }) => columns);
  line('all', all);
  for (const [part, words] of Object.entries(PARTS))
    line(
      words,
      scores.filter((score) => score.part === part).flatMap(({ columns }) => columns),
    );
  calibration(all);
  for (const rows of TIMED.rows) {
    const map = product.mapperOf(TIMED.set, rows);
    const first = time(map);
    const times = Array.from({ length: TIMED.rounds }, () => time(map));
    console.log(`17 columns of ${rows} rows: ${median(times).toFixed(1)} ms (the first time ${first.toFixed(1)} ms)`);
  }
  return count(all, 'right') / all.length < GOALS.right || highestWrong(all) > GOALS.highestWrong;
}
