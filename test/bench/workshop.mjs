// @ts-check
/** What the sections of the benchmark work with: rosters, bundles and processes of their own, each made once. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { rosterLines } from './floor/roster-generator.mjs';

/** What the scenarios are bundled as: packages stay outside, and the project is found from where their helpers stand. */
export const SCENARIO = /** @type {const} */ ({ packages: 'external', from: 'test/scenarios/support/own-workbench.ts' });

const HERE = fileURLToPath(new URL('.', import.meta.url));
const MOST_OUTPUT = 1 << 26;
const WORKBOOK_MEGABYTES = 6000; // to write 100,000 rows

export class Workshop {
  /** Repository. */
  root = fileURLToPath(new URL('../..', import.meta.url));
  /** @type {Map<string, Promise<string>>} */
  #bundles = new Map();
  /** @type {Map<number, string>} */
  #rosters = new Map();
  /** @type {Map<number, string>} */
  #workbooks = new Map();

  /**
   * @param {string} scratch folder that is removed afterwards
   * @param {number} rounds how often what is compared runs in turn
   * @param {(line: string) => void} say prints what stands beside the figures
   */
  constructor(scratch, rounds, say) {
    this.scratch = scratch;
    this.rounds = rounds;
    this.say = say;
  }

  /**
   * A TypeScript entry below test/bench, bundled as it ships; packages stay outside where Node is to find them. With `from`, a file of the
   * project, its parts look for the project from there, as their sources do.
   * @param {string} entry
   * @param {{ packages?: 'external', minify?: boolean, from?: string }} [options]
   * @returns {Promise<string>} path of the bundle
   */
  bundle(entry, options = {}) {
    const made = this.#bundles.get(entry) ?? this.#build(entry, options);
    this.#bundles.set(entry, made);
    return made;
  }

  /**
   * @param {string} entry
   * @param {{ packages?: 'external', minify?: boolean, from?: string }} options
   */
  async #build(entry, { from, ...options }) {
    const outfile = join(this.scratch, `${entry.replaceAll('/', '-')}.mjs`);
    const platform = options.packages ? /** @type {const} */ ('node') : /** @type {const} */ ('neutral');
    const shape = /** @type {const} */ ({ bundle: true, format: 'esm', target: 'es2022', minifySyntax: true });
    const define = from === undefined ? {} : { 'import.meta.url': JSON.stringify(pathToFileURL(join(this.root, from)).href) };
    await build({ entryPoints: [join(HERE, entry)], ...shape, platform, outfile, define, ...options });
    return outfile;
  }

  /**
   * The generator's roster, a row a line as JSON.
   * @param {number} rows
   * @returns {string} path of the file
   */
  roster(rows) {
    let path = this.#rosters.get(rows);
    if (path === undefined) {
      path = join(this.scratch, `roster-${rows}.ndjson`);
      writeFileSync(path, rosterLines(rows).join('\n'));
      this.#rosters.set(rows, path);
    }
    return path;
  }

  /**
   * The same roster as a workbook, for who reads no other; 100,000 rows take a quarter of a minute.
   * @param {number} rows
   * @returns {string} path of the file
   */
  workbook(rows) {
    let path = this.#workbooks.get(rows);
    if (path === undefined) {
      path = join(this.scratch, `roster-${rows}.xlsx`);
      this.child('peers/write-workbook.mjs', [String(rows), path], { megabytes: WORKBOOK_MEGABYTES });
      this.#workbooks.set(rows, path);
    }
    return path;
  }

  /**
   * Runs a script below test/bench in a process of its own and reads the JSON that it prints.
   * @param {string} script
   * @param {readonly string[]} [args]
   * @param {{ megabytes?: number }} [options] memory that it may take
   */
  child(script, args = [], { megabytes } = {}) {
    const memory = megabytes === undefined ? [] : [`--max-old-space-size=${megabytes}`];
    const all = ['--expose-gc', ...memory, join(HERE, script), ...args];
    return JSON.parse(
      execFileSync(process.execPath, all, { encoding: 'utf8', maxBuffer: MOST_OUTPUT, stdio: ['ignore', 'pipe', 'inherit'] }),
    );
  }
}
