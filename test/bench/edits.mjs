// @ts-check
/** The product's edits in a process of their own: many of each kind on one followed roster, beside the full check of the same rows. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { COLUMNS, DIRECTORY, HEADINGS, TODAY } from './floor/roster-generator.mjs';
import { median, time } from './measure.mjs';

const EDITS = 4000; // of each kind; one alone is too short for the clock
const PASTED = 1000;
const PASTES = 10;
const CHECKS = 5;

const [bundle = '', file = ''] = process.argv.slice(2);
const core = await import(pathToFileURL(bundle).href);
const column = Object.fromEntries(COLUMNS.map(([, field], at) => [field, at]));
const parse = () => [
  HEADINGS,
  ...readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => JSON.parse(line)),
];

const checks = Array.from({ length: CHECKS }, () => {
  const rows = parse();
  return time(() => core.check(rows, DIRECTORY, TODAY));
});

const rows = parse();
const body = rows.length - 1;
const followed = core.check(rows, DIRECTORY, TODAY);

/** The row with the most people under it. */
function busiest() {
  const members = new Map();
  for (let row = 0; row < body; row++) {
    const leader = followed.leaderOf(row);
    if (leader >= 0 && leader < body) members.set(leader, (members.get(leader) ?? 0) + 1);
  }
  return [...members].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0]);
}
const [leader, members] = busiest();
const at = (/** @type {number} */ edit) => (Math.imul(edit, 7919) % body) & 0x7fffffff;

/**
 * Edits one cell of a row after the other.
 * @param {string} field
 * @param {(edit: number, before: string) => string} value
 * @param {(edit: number) => number} [rowOf]
 */
function cells(field, value, rowOf = at) {
  return () => {
    for (let edit = 0; edit < EDITS; edit++) {
      const row = rowOf(edit) % body;
      const cells = rows[row + 1];
      cells[column[field]] = value(edit, cells[column[field]]);
      core.follow(followed, [row]);
    }
  };
}
const addressOf = (/** @type {number} */ row) => rows[(row % body) + 1][column.email];

/** @type {Record<string, { edits: number, work: () => void }>} */
const kinds = {
  'a name': { edits: EDITS, work: cells('firstName', (edit) => (edit % 2 ? '' : 'Ann')) },
  'yes or no': { edits: EDITS, work: cells('chatChannel', (edit) => (edit % 3 ? 'y' : 'x')) },
  'a date': { edits: EDITS, work: cells('startDate', (edit) => (edit % 3 ? '2024-02-03' : 'soon')) },
  groups: { edits: EDITS, work: cells('groups', (edit) => (edit % 3 ? '{Sales}' : '{Sale}')) },
  'an employee ID': { edits: EDITS, work: cells('employeeId', (edit) => `N${edit % 3000}`) },
  'an e-mail address': { edits: EDITS, work: cells('email', (edit) => `new.${edit % 3000}@corp.example`) },
  'a leader': { edits: EDITS, work: cells('teamLeader', (edit) => addressOf(at(edit * 31))) },
  [`the name of a leader of ${members}`]: {
    edits: EDITS,
    work: cells(
      'firstName',
      (edit) => (edit % 2 ? '' : 'Ann'),
      () => leader,
    ),
  },
  [`the address of a leader of ${members}`]: {
    edits: EDITS,
    work: cells(
      'email',
      (edit, before) => (edit % 2 ? before.slice(1) : `x${before}`),
      () => leader,
    ),
  },
};
for (const { work } of Object.values(kinds)) work(); // warms up, and makes what is made on the first edit
/** @type {Record<string, number>} */
const ratios = {};
const full = median(checks);
for (const [kind, { edits, work }] of Object.entries(kinds)) ratios[kind] = full / (median([time(work), time(work), time(work)]) / edits);

const pasted = (/** @type {number} */ round) => {
  const from = Math.imul(round, 4001) % (body - PASTED);
  const list = Array.from({ length: PASTED }, (_, i) => from + i);
  for (const row of list) rows[row + 1] = [...rows[((row * 13) % body) + 1]];
  core.follow(followed, list);
};
pasted(PASTES);
ratios[`a paste of ${PASTED} rows`] = full / (time(() => Array.from({ length: PASTES }, (_, round) => pasted(round))) / PASTES);

/** Every finding, as one text: what was followed must say what a fresh check says. */
const told = (/** @type {unknown} */ hierarchy) => Array.from(core.findingsOf(hierarchy), (finding) => finding.join(' ')).join('\n');
const agrees = told(followed) === told(core.check(rows, DIRECTORY, TODAY));
console.log(JSON.stringify({ full, ratios, agrees }));
