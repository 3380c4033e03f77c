// @ts-check
/**
 * Measures the product beside floors written by hand, peers and budgets. `npm run bench [-- NAME…] [--json] [--rounds 7] [--strict] [--store]`
 * Figures are ratios within one run, so that they carry from one machine to another. With `--strict` a missed goal ends with exit code 1;
 * engines that find different things and broken promises always do. `--store` keeps the figures that later runs are compared with.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printFigures } from './print-figures.mjs';
import { runSections } from './run-sections.mjs';
import { SECTIONS } from './sections.mjs';
import { regressions, store } from './stored.mjs';
import { Workshop } from './workshop.mjs';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));
const USAGE = 2; // exit code of a command that could not be understood

/** @param {string} problem */
function refuse(problem) {
  console.error(problem);
  process.exit(USAGE);
}

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        store: { type: 'boolean', default: false },
        rounds: { type: 'string', default: '7' },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const { values, positionals } = readOptions();
const rounds = Number(values.rounds);
const unknown = positionals.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) refuse(`There is no section ${unknown.join(', ')}. These are: ${Object.keys(SECTIONS).join(', ')}.`);
if (!Number.isInteger(rounds) || rounds < 1) refuse(`--rounds takes a whole number from 1 on, not ${values.rounds}.`);
const names = positionals.length > 0 ? [...new Set(positionals)] : Object.keys(SECTIONS);

if (values.json) console.log = console.error; // whatever a section or a build prints: only the figures go to the other stream
const say = (/** @type {string} */ line) => {
  if (!values.json) console.log(line);
};
mkdirSync(CACHE, { recursive: true });
const scratch = mkdtempSync(join(CACHE, 'bench-'));
try {
  const { figures, broken } = await runSections(names, new Workshop(scratch, rounds, say), {
    onMeasured: (measured) => printFigures(measured, say),
  });
  if (values.json) process.stdout.write(`${JSON.stringify(figures)}\n`);
  report(figures, broken);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/**
 * @param {import('./figure.mjs').Figure[]} figures
 * @param {string[]} broken
 */
function report(figures, broken) {
  const goals = figures.filter(({ goal }) => goal !== null);
  const short = goals.filter(({ pass }) => !pass);
  const worse = regressions(figures);
  say(`\n${goals.length - short.length} of ${goals.length} goals are met.`);
  for (const line of [...worse, ...broken]) console.error(line);
  if (values.store && broken.length === 0) store(figures, names);
  if (broken.length > 0 || (values.strict && short.length + worse.length > 0)) process.exitCode = 1;
}
