// @ts-check
/**
 * Files of a roster: records to "Unicode text" beside an encoder written by hand and SheetJS, which all start from the same records, and
 * what a person waits for who asks for an upload or for the table of issues. Same bytes first, then figures.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atLeast, atMost, told } from '../figure.mjs';
import { HEADINGS, roster } from '../floor/roster-generator.mjs';
import { median } from '../measure.mjs';

/** @typedef {{ times: number[], bytes: number, hash: string, isRight: boolean }} Report */

const MOST_BESIDE_FLOOR = 1.2;
/** Rows, how often a process repeats what is short, and how many times longer SheetJS has to take. */
const SIZES = [
  { rows: 10_000, runs: 12, sheetjs: 8 },
  { rows: 100_000, runs: 5, sheetjs: 15 },
];
/** What takes seconds is run in so many rounds, once a process, and held against first runs. */
const SLOW_ROUNDS = 3;
const WAITED_RUNS = 2;
const LINES = 10_000; // rows on a line of a file
const MOST_ROWS = 100_000;

/**
 * Writes rows below their header; `each` may change them first.
 * @param {string} path
 * @param {Iterable<string[]>} rows
 * @param {(row: string[], number: number) => string[]} [each]
 */
function write(path, rows, each = (row) => row) {
  const records = [HEADINGS, ...Array.from(rows, each)];
  const parts = Array.from({ length: Math.ceil(records.length / LINES) }, (_, part) => records.slice(part * LINES, (part + 1) * LINES));
  writeFileSync(path, parts.map((part) => JSON.stringify(part)).join('\n'));
  return path;
}

const PROFILE = HEADINGS.indexOf('Profile');
/** Some cells that have to be quoted. */
const withQuotes = (/** @type {string[]} */ row, /** @type {number} */ number) =>
  number % 97 === 0 ? row.with(PROFILE, `says "hi"\nand\t${row[PROFILE]}`) : row;

/** The quickest run: what other processes took from the others is no part of it. */
const warm = (/** @type {Report} */ { times }) => Math.min(...times.slice(1));

/**
 * Encoders in turn, each in a process of its own, every round in another order.
 * @param {(typeof SIZES)[number]} size
 * @param {number} rounds
 * @param {(engine: string, runs: number) => Report} run
 */
function encoders({ rows, runs, sheetjs }, rounds, run) {
  const ratios = { floor: /** @type {number[]} */ ([]), sheetjs: /** @type {number[]} */ ([]) };
  for (let round = 0; round < rounds; round++) {
    const engines = ['floor', 'product', ...(round < SLOW_ROUNDS ? ['sheetjs'] : [])];
    /** @type {Record<string, Report>} */
    const reports = {};
    for (let at = 0; at < engines.length; at++) {
      const engine = /** @type {string} */ (engines[(at + round) % engines.length]);
      reports[engine] = run(engine, engine === 'sheetjs' ? 1 : runs);
    }
    const { floor, product, sheetjs: other } = reports;
    if (floor && product) ratios.floor.push(warm(product) / warm(floor));
    if (other && product) ratios.sheetjs.push((other.times[0] ?? NaN) / (product.times[0] ?? NaN));
  }
  const name = `files: ${rows.toLocaleString('en')} rows as Unicode text`;
  return [
    atMost(`${name}, beside an encoder by hand`, median(ratios.floor), '×', MOST_BESIDE_FLOOR),
    atLeast(`${name}, SheetJS`, median(ratios.sheetjs), '×', sheetjs),
  ];
}

/** @type {import('../sections.mjs').Section} */
export const section = {
  title: 'files to hand on, from the same records beside an encoder written by hand and SheetJS',
  async measure(workshop) {
    const bundle = await workshop.bundle('files/product.ts');
    const path = (/** @type {string} */ name) => join(workshop.scratch, `${name}.ndjson`);
    /**
     * @param {string} engine
     * @param {string} file
     * @param {number} runs
     * @returns {Report}
     */
    const run = (engine, file, runs) => {
      const report = /** @type {Report} */ (workshop.child('files/child.mjs', [engine, file, String(runs), bundle]));
      if (!report.isRight) throw new Error(`The file by ${engine} is another one: nothing can be compared.`);
      return report;
    };
    const figures = SIZES.flatMap((size) => {
      const file = write(path(`records-${size.rows}`), roster(size.rows), withQuotes);
      return encoders(size, workshop.rounds, (engine, runs) => run(engine, file, runs));
    });

    // What keeps a pane waiting: all of it runs at once, from what a check or a preview has left.
    const people = write(path('people'), roster(MOST_ROWS, { rate: 0, rings: 0 }));
    const wrong = write(path('wrong'), roster(MOST_ROWS));
    const [upload, issues] = [run('upload', people, WAITED_RUNS), run('issues', wrong, WAITED_RUNS)];
    const size = MOST_ROWS.toLocaleString('en');
    return [
      ...figures,
      told(`files: upload of ${size} new people, from the plan to bytes`, Math.max(...upload.times), 'ms'),
      told(`files: table of all issues of ${size} rows, from the check to bytes`, Math.max(...issues.times), 'ms'),
    ];
  },
};
