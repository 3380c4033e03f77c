// @ts-check
/**
 * Measures the product beside floors written by hand, peers and budgets. `npm run bench [-- NAME…] [--json] [--rounds 7] [--strict] [--store]`
 * Figures are ratios within one run, so that they carry from one machine to another. With `--strict` a missed goal ends with exit code 1;
 * engines that find different things and broken promises always do. `--store` keeps the ratios that later runs are compared with.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printFigures } from './print-figures.mjs';
import { SECTIONS } from './sections.mjs';
import { regressions, store } from './stored.mjs';
import { Workshop } from './workshop.mjs';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    store: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '7' },
  },
});
const unknown = positionals.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  console.error(`There is no section ${unknown.join(', ')}. These are: ${Object.keys(SECTIONS).join(', ')}.`);
  process.exit(2);
}

mkdirSync(CACHE, { recursive: true });
const scratch = mkdtempSync(join(CACHE, 'bench-'));
try {
  await run(positionals.length > 0 ? positionals : Object.keys(SECTIONS));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** @param {string[]} names */
async function run(names) {
  const say = (/** @type {string} */ line) => {
    if (!values.json) console.log(line);
  };
  const workshop = new Workshop(scratch, Number(values.rounds), say);
  const figures = [];
  for (const name of names) {
    const { section } = await /** @type {NonNullable<typeof SECTIONS[string]>} */ (SECTIONS[name])();
    say(`\n${name}: ${section.title}`);
    const measured = await section.measure(workshop);
    if (!values.json) printFigures(measured);
    figures.push(...measured);
  }
  const worse = regressions(figures);
  const short = figures.filter(({ pass }) => !pass);
  if (values.json) console.log(JSON.stringify(figures));
  else {
    const goals = figures.filter(({ goal }) => goal !== null);
    say(`\n${goals.length - short.length} of ${goals.length} goals are met.`);
  }
  for (const line of worse) console.error(line);
  if (values.store) store(figures);
  if (values.strict && (short.length > 0 || worse.length > 0)) process.exitCode = 1;
}
