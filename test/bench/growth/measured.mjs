// @ts-check
/** One job of one engine on one roster, in a process of its own: prints the time of a run and the memory that the process took at most. */
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { Found } from '../floor/findings.mjs';
import { checkAll, knownFacts } from '../floor/leaders.mjs';
import { DIRECTORY, HEADINGS, LAST_DAY, TODAY } from '../floor/roster-generator.mjs';
import { unicodeText } from '../floor/unicode-text.mjs';
import { median } from '../measure.mjs';
import { KEYS } from '../peers/rules.mjs';

const WARM_ROWS = 1_000;
const WARM = { runs: 10, ms: 500 };
const COUNTED = { runs: 15, ms: 1_500 };
const EDITS = 60; // of each kind in a run
const KB = 1024;
const KEPT = 50_000; // rows between two collections of garbage while they are parsed

const [job = '', engine = '', bundle = '', file = ''] = process.argv.slice(2);
const core = await import(pathToFileURL(bundle).href);

/**
 * Rows anew each time: an engine that has seen a string knows its hash.
 * @param {number} [most]
 */
async function load(most = Infinity) {
  /** @type {string[][]} */
  const rows = [];
  let kept = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    for (const row of JSON.parse(line)) rows.push(row);
    if (rows.length >= most) break;
    if (rows.length >= kept + KEPT) {
      globalThis.gc?.(); // what the rows were parsed from is no part of the memory that is told
      kept = rows.length;
    }
  }
  return rows;
}

/** @type {unknown} What was made last stands until the next is ready, as a checked sheet does in the pane. */
let standing;

/** @param {() => unknown} work */
async function timed(work) {
  globalThis.gc?.();
  const before = performance.now();
  standing = await work();
  return performance.now() - before;
}

const checked = (/** @type {string[][]} */ rows) => core.check([HEADINGS, ...rows], DIRECTORY, TODAY);

/** Cells of rows far apart; a row without an address is nobody. */
function* edits(/** @type {string[][]} */ rows) {
  const people = rows.flatMap(([, , email = '', ...others], row) => (email.includes('@') && others[1] ? [row] : []));
  const at = (/** @type {number} */ number) => people[(number * 7919) % people.length] ?? 0;
  for (let edit = 0; edit < EDITS; edit++) {
    yield { row: at(edit), field: 'firstName', value: edit % 2 ? '' : 'Ann' };
    yield { row: at(edit), field: 'email', value: `new.${edit}@corp.example` };
    yield { row: at(edit), field: 'teamLeader', value: rows[at(edit * 31)]?.[2] ?? '' };
  }
}

/** @param {string} name */
const peer = async (name) => (await import(`../peers/${name}.mjs`)).make(bundle);

/**
 * One cell after the other, each of the kinds as often; the middle one of the times.
 * @param {string} name
 */
async function editing(name) {
  const { run, edit } = await peer(name);
  return async (/** @type {string[][]} */ rows) => {
    let result = await run(rows);
    const times = [];
    const started = performance.now();
    for (const { row, field, value } of [...edits(rows)]) {
      const before = performance.now();
      result = await edit(result, row, KEYS.indexOf(field), value);
      times.push(performance.now() - before);
      if (times.length % 3 === 0 && performance.now() - started > COUNTED.ms) break;
    }
    return median(times);
  };
}

/** What a run of a job takes in milliseconds, by job and engine. */
const RUNS = /** @type {Record<string, () => Promise<(rows: string[][]) => Promise<number>>>} */ ({
  'check rows': async () => async () => NaN, // the rows alone: memory without a time
  'check floor': async () => (rows) =>
    timed(() => {
      const found = new Found();
      checkAll(rows, found, knownFacts(DIRECTORY, HEADINGS, LAST_DAY));
      return found;
    }),
  'check muster': async () => (rows) => timed(() => checked(rows)),
  'edit muster': () => editing('product'),
  'plan muster': async () => async (rows) => {
    const hierarchy = checked(rows);
    return timed(() => core.plan(hierarchy));
  },
  'plan json': async () => (rows) => timed(() => JSON.stringify(rows)),
  'marks muster': async () => async (rows) => {
    const hierarchy = checked(rows);
    return timed(() => core.marks(hierarchy));
  },
  'export muster': async () => (rows) => timed(() => core.exported(rows)),
  'export floor': async () => (rows) => timed(() => unicodeText(rows)),
  async 'export sheetjs'() {
    const XLSX = createRequire(import.meta.url)('@e965/xlsx');
    return (rows) =>
      timed(() => {
        const book = XLSX.utils.book_new();
        XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'Roster');
        XLSX.write(book, { bookType: 'txt', type: 'buffer' });
      });
  },
});

/** A peer's check or edit. */
async function ofPeer() {
  if (job === 'edit') return editing(engine);
  const { run } = await peer(engine);
  return (/** @type {string[][]} */ rows) => timed(() => run(rows));
}

const run = await (RUNS[`${job} ${engine}`] ?? ofPeer)();

/**
 * @param {() => any} input
 * @param {{ runs: number, ms: number }} most
 */
async function repeat(input, most) {
  /** @type {number[]} */
  const times = [];
  let megabytes = 0;
  for (const started = performance.now(); times.length < most.runs;) {
    globalThis.gc?.();
    times.push(await run(await input()));
    megabytes ||= process.resourceUsage().maxRSS / KB; // of the first run: later ones would count their garbage, too
    if (performance.now() - started > most.ms) break;
  }
  return { ms: median(times), megabytes };
}

if (file.endsWith('.xlsx'))
  console.log(JSON.stringify(await repeat(() => file, COUNTED))); // readers of files take the path
else {
  const few = (await load(WARM_ROWS)).slice(0, WARM_ROWS);
  await repeat(() => few.map((row) => [...row]), WARM);
  console.log(JSON.stringify(await repeat(load, COUNTED)));
}
