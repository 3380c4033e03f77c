// @ts-check
/** One engine in a process of its own: parses the rows anew for each run, collects garbage, runs, and prints times and digests as JSON. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { checkFields } from './floor/fields.mjs';
import { CODE, digest, Found, packed, packedOf, WHOLE_ROW } from './floor/findings.mjs';
import { checkAll, knownFacts } from './floor/leaders.mjs';
import { DIRECTORY, HEADINGS, LAST_DAY, TODAY } from './floor/roster-generator.mjs';
import { time } from './measure.mjs';

/** The hand-written floor. It keeps nothing of the rows but its findings. */
function floor() {
  const known = knownFacts(DIRECTORY, HEADINGS, LAST_DAY);
  return {
    /** @param {string[][]} rows */
    fields(rows) {
      const found = new Found();
      checkFields(rows, found, new Uint16Array(rows.length), known);
      return found;
    },
    /** @param {string[][]} rows */
    all(rows) {
      const found = new Found();
      checkAll(rows, found, known);
      return found;
    },
    /** @param {Found} found */
    digest: (found) => digest(packedOf(found)),
  };
}

/**
 * The built core, from a sheet with its header to the list of issues.
 * @param {string} bundle
 */
async function product(bundle) {
  const core = await import(pathToFileURL(bundle).href);
  /** @param {readonly [row: number, column: number, code: string]} finding */
  const pack = ([row, column, code]) => {
    const number = CODE[code];
    if (number === undefined) throw new Error(`The floor knows no ${code}, found in row ${row}.`);
    return packed(row, column < 0 ? WHOLE_ROW : column, number);
  };
  return {
    /** @param {string[][]} rows */
    fields: (rows) => core.checkFields([HEADINGS, ...rows], DIRECTORY, TODAY),
    /** @param {string[][]} rows */
    all: (rows) => core.check([HEADINGS, ...rows], DIRECTORY, TODAY),
    /** @param {unknown} hierarchy */
    digest: (hierarchy) => digest(Array.from(core.findingsOf(hierarchy), pack)),
  };
}

const [name, bundle = '', file = '', runs = '1'] = process.argv.slice(2);
const engine = name === 'floor' ? floor() : await product(bundle);
const lines = readFileSync(file, 'utf8').split('\n');

/** @type {{ fields: number[], all: number[], digest: string }} */
const report = { fields: [], all: [], digest: '' };
for (let run = 0; run < Number(runs); run++) {
  for (const part of /** @type {const} */ (['fields', 'all'])) {
    const rows = lines.flatMap((line) => JSON.parse(line)); // anew: an engine that has seen a string knows its hash
    let result;
    report[part].push(time(() => (result = engine[part](rows))));
    if (part === 'all') report.digest = engine.digest(result);
  }
}
console.log(JSON.stringify(report));
