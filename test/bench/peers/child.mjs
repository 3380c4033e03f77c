// @ts-check
/**
 * One engine in a process of its own: reads the rows anew for each run, collects garbage, runs, and prints the times and the wrong cells
 * as JSON. With edits, the last result is edited cell by cell: `few` first, one by one, then `many` in a row where there are some.
 * Arguments: engine, file, runs, few, many, bundle of the product.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { median, timeAsync } from '../measure.mjs';
import { engineOf, sortedCells } from './agreement.mjs';
import { editsOf } from './edits.mjs';

const BATCH = 100;

const [name = '', file = '', runs = '1', few = '0', many = '0', bundle = ''] = process.argv.slice(2);
const engine = await engineOf(name, bundle);
const parse = () =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => JSON.parse(line));
const input = () => (file.endsWith('.xlsx') ? file : parse());

/** @type {number[]} */
const times = [];
/** @type {any} What was found last stands until the next is ready, as a checked sheet does in the pane. */
let result;
for (let run = 0; run < Number(runs); run++) {
  const rows = input(); // anew: an engine that has seen a string knows its hash
  times.push(await timeAsync(async () => (result = await engine.run(rows))));
}
const cells = sortedCells(engine, result);
const megabytes = process.resourceUsage().maxRSS / 1024;

const edits = Number(few) > 0 ? editsOf(parse(), Number(few) + Number(many)) : [];
const set = async (/** @type {{ row: number, column: number, value: string }} */ { row, column, value }) => {
  result = await engine.edit?.(result, row, column, value);
};
const each = [];
for (const edit of edits.slice(0, Number(few))) each.push(await timeAsync(() => set(edit)));
const edited = edits.length > 0 ? sortedCells(engine, result) : [];
const rest = edits.slice(Number(few));
/** What is too short for the clock is timed by batches of all kinds; the middle one counts, as it does of single edits. */
const batches = [];
for (let from = 0; from < rest.length; from += BATCH) {
  const before = performance.now();
  for (const one of rest.slice(from, from + BATCH)) await set(one);
  batches.push((performance.now() - before) / BATCH);
}
const edit = edits.length > 0 ? median(rest.length > 0 ? batches : each) : null;
console.log(JSON.stringify({ times, cells, megabytes, edit, edited }));
