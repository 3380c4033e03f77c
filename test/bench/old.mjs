// @ts-check
/**
 * Measures the built core against a floor written by hand for the same job, its edits and its plans against its full check, and what
 * ships against its budgets. Everything is a ratio within one run. `node test/bench/bench.mjs [--json] [--strict] [--rounds 7] [--rows 10000,100000]`
 * With `--strict` a missed goal ends with exit code 1; engines that find different things, a broken promise to the host and a size over its
 * budget always do.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { rosterLines } from './floor/roster-generator.mjs';
import { median } from './measure.mjs';
import { sizes } from './sizes.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache');
const ENGINES = /** @type {const} */ (['floor', 'product']);
const PARTS = /** @type {const} */ (['fields', 'all']);

/** A full check may take so much longer than the floor; an edit must be so much cheaper than a full check. */
const GOALS = { check: 1.25, edit: 20_000, paste: 15 };
/** What a busy machine adds to a ratio; a goal is missed beyond it. */
const NOISE = 0.15;
const FEW_ROWS = 20_000;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '7' },
    rows: { type: 'string', default: '10000,100000' },
  },
});
const rounds = Number(values.rounds);

/**
 * Runs a script in a process of its own and reads the JSON that it prints.
 * @param {string} script
 * @param {string[]} args
 */
const child = (script, args) =>
  JSON.parse(execFileSync(process.execPath, ['--expose-gc', join(HERE, script), ...args], { encoding: 'utf8', maxBuffer: 1 << 26 }));

/**
 * Ratios of the product to the floor; throws where the two found different things.
 * @param {string} bundle
 * @param {string} file
 * @param {number} rows
 */
function compare(bundle, file, rows) {
  const runs = rows < FEW_ROWS ? 6 : 2; // the first run of a process is cold
  /** @type {Record<string, { ratios: number[], cold: number[], floor: number[], product: number[] }>} */
  const measured = Object.fromEntries(PARTS.map((part) => [part, { ratios: [], cold: [], floor: [], product: [] }]));
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? ENGINES : [...ENGINES].reverse();
    const reports = Object.fromEntries(order.map((engine) => [engine, child('child.mjs', [engine, bundle, file, String(runs)])]));
    const { floor, product } = reports;
    if (floor.digest !== product.digest)
      throw new Error(`The floor found ${floor.digest} and the product ${product.digest} in ${rows} rows: no figure can compare them.`);
    for (const part of PARTS) {
      const [floorMs, productMs] = [median(floor[part].slice(1)), median(product[part].slice(1))];
      measured[part]?.ratios.push(productMs / floorMs);
      measured[part]?.cold.push(product[part][0] / floor[part][0]);
      measured[part]?.floor.push(floorMs);
      measured[part]?.product.push(productMs);
    }
  }
  return Object.entries(measured).map(([part, { ratios, cold, floor, product }]) => ({
    part,
    rows,
    ratio: median(ratios),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
    cold: median(cold),
    floorMs: median(floor),
    productMs: median(product),
  }));
}

mkdirSync(CACHE, { recursive: true });
const scratch = mkdtempSync(join(CACHE, 'bench-'));
try {
  await measureAll();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function measureAll() {
  const bundle = join(scratch, 'product.mjs');
  await build({ entryPoints: [join(HERE, 'product.ts')], bundle: true, format: 'esm', target: 'es2020', outfile: bundle });
  const checks = [];
  let largest = '';
  for (const rows of values.rows.split(',').map(Number)) {
    largest = join(scratch, `roster-${rows}.ndjson`);
    writeFileSync(largest, rosterLines(rows).join('\n'));
    checks.push(...compare(bundle, largest, rows));
  }
  const edits = child('edits.mjs', [bundle, largest]);
  if (!edits.agrees) throw new Error('After the edits the followed roster says something else than a fresh check.');
  report({ checks, edits: edits.ratios, sizes: await sizes(ROOT) });
}

/** @param {{ checks: ReturnType<typeof compare>, edits: Record<string, number>, sizes: Awaited<ReturnType<typeof sizes>> }} results */
function report(results) {
  const overBudget = results.sizes.filter(({ bytes, budget }) => bytes > budget).map(({ what }) => what);
  const missed = [
    ...results.checks.filter(({ ratio }) => ratio > GOALS.check * (1 + NOISE)).map(({ part, rows }) => `${part} of ${rows} rows`),
    ...Object.entries(results.edits)
      .filter(([kind, ratio]) => ratio < (kind.startsWith('a paste') ? GOALS.paste : GOALS.edit) * (1 - NOISE))
      .map(([kind]) => kind),
    ...overBudget,
  ];
  if (values.json) console.log(JSON.stringify({ ...results, goals: GOALS, noise: NOISE, missed }));
  else {
    console.log(`Full check, product to floor, median of ${rounds} rounds (goal ${GOALS.check})`);
    for (const { part, rows, ratio, lowest, highest, cold, floorMs, productMs } of results.checks) {
      const spread = `${lowest.toFixed(2)} to ${highest.toFixed(2)}, cold ${cold.toFixed(2)}`;
      const times = `${productMs.toFixed(1)} ms to ${floorMs.toFixed(1)} ms`;
      console.log(`  ${part.padEnd(7)}${String(rows).padStart(8)} rows  ${ratio.toFixed(2)} x  (${spread}; ${times})`);
    }
    console.log(`One edit, as a part of the full check (goal 1/${GOALS.edit}, a paste 1/${GOALS.paste})`);
    for (const [kind, ratio] of Object.entries(results.edits)) console.log(`  1/${String(Math.round(ratio)).padEnd(8)} ${kind}`);
    console.log('What ships, bytes of its budget');
    for (const { what, bytes, budget } of results.sizes) console.log(`  ${String(bytes).padStart(7)} of ${budget}  ${what}`);
    if (missed.length > 0) console.log(`Missed beyond the noise of ${NOISE * 100} %: ${missed.join('; ')}`);
  }
  if (overBudget.length > 0 || (values.strict && missed.length > 0)) process.exitCode = 1;
}
