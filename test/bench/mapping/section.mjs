// @ts-check
/** `npm run bench -- mapping`: how many columns of real systems are mapped right, set by set, and what a mapping costs. */
import { pathToFileURL } from 'node:url';
import { atLeast, atMost, told } from '../figure.mjs';
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
function lineOf(name, columns) {
  const wrong = highestWrong(columns);
  const counts = /** @type {const} */ (['right', 'asked', 'wrong', 'missed']).map((verdict) => String(count(columns, verdict)).padStart(7));
  const share = ((count(columns, 'right') / columns.length) * 100).toFixed(1).padStart(7);
  return `  ${name.padEnd(36)}${String(columns.length).padStart(8)}${counts.join('')}${share} %  ${wrong > 0 ? wrong.toFixed(2) : '-'}`;
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
  const lines = [...bands]
    .sort(([a], [b]) => b - a)
    .map(([confidence, { said, right }]) => {
      const share = ((right / said) * 100).toFixed(1);
      return `  ${confidence.toFixed(2)}  ${String(right).padStart(4)} of ${String(said).padStart(4)}  ${share} %`;
    });
  return ['Confidence and how often it was right', ...lines];
}

/**
 * @param {readonly Score[]} scores
 * @param {readonly Column[]} all
 */
function table(scores, all) {
  const ofPart = (/** @type {string} */ wanted) => scores.filter(({ part }) => part === wanted).flatMap(({ columns }) => columns);
  return [
    `  ${'set'.padEnd(36)} columns  right  asked  wrong missed    share  highest wrong`,
    ...scores.map(({ name, columns, part }) => lineOf(`${name}${SIGNS[part]}`, columns)),
    lineOf('all', all),
    ...Object.entries(PARTS).map(([part, words]) => lineOf(words, ofPart(part))),
  ];
}

/** @type {import('../sections.mjs').Section} */
export const section = {
  title: 'columns of real systems, each with its right answer, as they are mapped',
  async measure(workshop) {
    const product = await import(pathToFileURL(await workshop.bundle('mapping/product.ts')).href);
    /** @type {Score[]} */
    const scores = product.scores();
    const all = scores.flatMap(({ columns }) => columns);
    for (const line of [...table(scores, all), ...calibration(all)]) workshop.say(line);
    const costs = TIMED.rows.flatMap((rows) => {
      const map = product.mapperOf(TIMED.set, rows);
      const first = time(map);
      const times = Array.from({ length: TIMED.rounds }, () => time(map));
      const what = `mapping: 17 columns of ${rows.toLocaleString('en')} rows`;
      return [told(`${what}, the first time`, first, 'ms'), told(what, median(times), 'ms')];
    });
    const share = count(all, 'right') / all.length;
    return [
      atLeast(`mapping: share of columns mapped right, ${scores.length} systems`, share, '', GOALS.right),
      atMost('mapping: highest confidence in a wrong field', highestWrong(all), '', GOALS.highestWrong),
      ...costs,
    ];
  },
};
