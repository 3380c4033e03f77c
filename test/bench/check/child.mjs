// @ts-check
/** One engine in a process of its own, warmed up by the runs before: times of each run in milliseconds, and what was found. */
import { time } from '../measure.mjs';
import { engineOf } from './engines.mjs';
import { rosterIn } from './rows.mjs';

const [name = '', bundle = '', plan = '[]'] = process.argv.slice(2);
const engine = await engineOf(name, bundle);
/**
 * What was found last stands until the next is ready, as a checked sheet does in the pane. Compiled code counts on it, too: the engine
 * throws code away whose objects are gone.
 * @type {Record<string, unknown>}
 */
const standing = {};

/**
 * @param {string} file
 * @param {number} runs
 */
function measure(file, runs) {
  const parse = rosterIn(file);
  /** @type {{ all: number[], fields: number[], digest: string }} */
  const report = { all: [], fields: [], digest: '' };
  for (let run = 0; run < runs; run++) {
    for (const part of /** @type {const} */ (['fields', 'all'])) {
      if (part === 'fields' && runs === 1) continue; // the largest roster is checked once
      const rows = parse();
      report[part].push(time(() => (standing[part] = engine[part](rows))));
      if (part === 'all' && run === runs - 1) report.digest = engine.digest(standing[part]);
    }
  }
  return report;
}

/** @type {[file: string, runs: number][]} */
const files = JSON.parse(plan);
console.log(JSON.stringify(files.map(([file, runs]) => measure(file, runs))));
