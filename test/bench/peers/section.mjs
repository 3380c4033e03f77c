// @ts-check
/**
 * The full check of 100,000 rows and the edit of one cell, beside what a person would take instead. Each engine runs in a process of its
 * own, every round in another order; its ratio is to the product in the same round. What they find is compared first, cell by cell.
 */
import { readFileSync } from 'node:fs';
import { atLeast, told } from '../figure.mjs';
import { median } from '../measure.mjs';
import { compareCells, expectedCells } from './agreement.mjs';

/**
 * @typedef {{ times: number[], cells: number[], megabytes: number, edit: number | null, edited: number[] }} Report
 * @typedef {{ name: string, called: string, goal: number, reads?: 'xlsx', isSlow?: boolean, findsLess?: boolean }} Peer
 */

const ROWS = 100_000;
const EDIT_GOAL = 10_000;
/** What a peer takes a third of a second for each, and what is too short for the clock by itself. */
const [FEW_EDITS, MANY_EDITS] = [3, 4000];
/** Peers of seconds run once a process and in so many rounds; they are held against the product's first run. */
const SLOW_ROUNDS = 3;
const RUNS = 2;
const MEGABYTES = 6000; // a workbook read by exceljs takes more than Node gives by itself

/** @type {Peer[]} */
export const PEERS = [
  { name: 'react-spreadsheet-import', called: 'react-spreadsheet-import with equal rules and hooks', goal: 5 },
  { name: 'zod', called: 'zod a row, then the same work across rows', goal: 3 },
  { name: 'tableschema', called: 'tableschema, without leaders', goal: 8, isSlow: true, findsLess: true },
  { name: 'sheetjs', called: 'SheetJS reading the workbook, then zod', goal: 20, reads: 'xlsx', isSlow: true },
  { name: 'exceljs', called: 'exceljs reading the workbook, then zod', goal: 20, reads: 'xlsx', isSlow: true },
];

/** The product, and by hand the same work: no engine can be much further from a peer than that. */
const OURS = [
  { name: 'product', called: 'the product', goal: 1 },
  { name: 'floor', called: 'the floor, by hand', goal: 1 },
];

/** @param {string} file */
const rowsIn = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => JSON.parse(line));

/**
 * Ratios, round by round, of what a peer took to what the product took.
 * @param {import('../workshop.mjs').Workshop} workshop
 * @param {Record<'ndjson' | 'xlsx', string>} files
 */
async function rounds(workshop, files) {
  const bundle = await workshop.bundle('product.ts');
  const edits = (/** @type {string} */ name) =>
    name === 'product' ? [FEW_EDITS, MANY_EDITS] : name === 'react-spreadsheet-import' ? [FEW_EDITS, 0] : [0, 0];
  const all = [...OURS, ...PEERS];
  return Array.from({ length: workshop.rounds }, (_, round) => {
    const taking = all.filter((peer) => !('isSlow' in peer) || round < SLOW_ROUNDS);
    const order = taking.map((_peer, at) => /** @type {Peer} */ (taking[(at + round) % taking.length]));
    /** @type {Record<string, Report>} */
    const reports = {};
    for (const { name, reads, isSlow } of order) {
      const args = [name, files[reads ?? 'ndjson'], String(isSlow ? 1 : RUNS), ...edits(name).map(String), bundle];
      reports[name] = workshop.child('peers/child.mjs', args, { megabytes: MEGABYTES });
    }
    return reports;
  });
}

/** @type {import('../sections.mjs').Section} */
export const section = {
  title: `the check of ${ROWS.toLocaleString('en')} rows and one edit, beside what others take; how many times longer they need`,
  async measure(workshop) {
    const files = { ndjson: workshop.roster(ROWS), xlsx: workshop.workbook(ROWS) };
    const expected = expectedCells(rowsIn(files.ndjson));
    const measured = await rounds(workshop, files);
    workshop.say(
      `  ${expected.size.toLocaleString('en')} cells are wrong, as the floor says; what is told of a whole row stands in its e-mail cell`,
    );

    for (const reports of measured) {
      for (const [name, { cells }] of Object.entries(reports))
        compareCells(
          name,
          cells,
          expected,
          PEERS.some((peer) => peer.name === name && peer.findsLess),
        );
      const [ours, theirs] = [reports['product']?.edited, reports['react-spreadsheet-import']?.edited];
      if (String(ours) !== String(theirs)) throw new Error('After the same edits other cells are wrong: no edit can be compared.');
    }

    const of = (/** @type {string} */ name) => measured.flatMap((reports) => reports[name] ?? []);
    const describe = (/** @type {string} */ name, /** @type {string} */ called) => {
      const all = of(name);
      const missed = [...compareCells(name, all[0]?.cells ?? [], expected, true)].map(([code, count]) => `${code} ${count}`).join(', ');
      const time = median(all.map(({ times }) => times.at(-1) ?? NaN)).toFixed(0);
      const memory = Math.max(...all.map(({ megabytes }) => megabytes)).toFixed(0);
      workshop.say(`  ${called.padEnd(52)}${time.padStart(7)} ms${memory.padStart(7)} MB${missed ? `, cannot say: ${missed}` : ''}`);
    };
    for (const { name, called } of [...OURS, ...PEERS]) describe(name, called);

    const ratio = (/** @type {Peer} */ { name, isSlow }) =>
      median(
        measured.flatMap((reports) => {
          const [theirs, ours] = [reports[name], reports['product']];
          const run = isSlow ? 0 : RUNS - 1;
          return theirs && ours ? [(theirs.times[run] ?? NaN) / (ours.times[run] ?? NaN)] : [];
        }),
      );
    const edit = measured.map((reports) => (reports['react-spreadsheet-import']?.edit ?? NaN) / (reports['product']?.edit ?? NaN));
    return [
      ...PEERS.map((peer) => atLeast(`peers: ${ROWS.toLocaleString('en')} rows, ${peer.called}`, ratio(peer), '×', peer.goal)),
      told(`peers: ${ROWS.toLocaleString('en')} rows, the floor by hand`, ratio(/** @type {Peer} */ ({ name: 'floor' })), '×'),
      atLeast(`peers: one edited cell of ${ROWS.toLocaleString('en')} rows, react-spreadsheet-import`, median(edit), '×', EDIT_GOAL),
    ];
  },
};
