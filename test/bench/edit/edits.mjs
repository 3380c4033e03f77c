// @ts-check
/** The product's edits in a process of their own: many of each kind on one followed roster, beside the full check of the same rows. */
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { DIRECTORY, TODAY } from '../floor/roster-generator.mjs';
import { median, time } from '../measure.mjs';
import { COLUMN, sheetOf } from './rows.mjs';

const BATCH = 100; // one edit alone is too short for the clock
const BATCHES = 40;
const LARGE_BATCHES = 10; // of edits that reach thousands of rows
const PASTED = 1000;
const PASTES = 15;
const MOVES = 30;
const CHECKS = 5;
const FEW = 40; // reports of a leader such as there are many

const [bundle = '', file = ''] = process.argv.slice(2);
const core = await import(pathToFileURL(bundle).href);

/** @type {unknown} What was found last stands until the next is ready, as a checked sheet does in the pane. */
let standing;
const full = median(
  Array.from({ length: CHECKS }, () => {
    const rows = sheetOf(file);
    return time(() => (standing = core.check(rows, DIRECTORY, TODAY)));
  }),
);

const rows = sheetOf(file);
const body = rows.length - 1;
const followed = core.check(rows, DIRECTORY, TODAY);

/** @type {Map<number, number>} people under each row */
const members = new Map();
for (let row = 0; row < body; row++) {
  const leader = followed.leaderOf(row);
  if (leader >= 0 && leader < body) members.set(leader, (members.get(leader) ?? 0) + 1);
}
/** The row with the most people under it, but no more than so many. @param {number} most */
const leaderOf = (most) => [...members].reduce((best, each) => (each[1] > best[1] && each[1] <= most ? each : best), [0, 0]);
const [leader, few] = leaderOf(FEW);
const [greatLeader, many] = leaderOf(Infinity);
const at = (/** @type {number} */ edit) => (Math.imul(edit, 7919) & 0x7fffffff) % body;
const addressOf = (/** @type {number} */ row) => rows[row + 1]?.[COLUMN.email ?? 0] ?? '';

/**
 * One cell after the other.
 * @param {string} field
 * @param {(edit: number, before: string) => string} value
 * @param {(edit: number) => number} [rowOf]
 */
const cells =
  (field, value, rowOf = at) =>
  (/** @type {number} */ edit) => {
    const row = rowOf(edit);
    const edited = /** @type {string[]} */ (rows[row + 1]);
    const column = COLUMN[field] ?? 0;
    edited[column] = value(edit, edited[column] ?? '');
    core.follow(followed, [row]);
  };
const renamed = (/** @type {number} */ edit, /** @type {string} */ before) => (edit % 2 ? before.slice(1) : `x${before}`);

/** @type {Record<string, { batches: number, size: number, edit: (edit: number) => void }>} */
const kinds = {
  'a name': { batches: BATCHES, size: BATCH, edit: cells('firstName', (edit) => (edit % 2 ? '' : 'Ann')) },
  'yes or no': { batches: BATCHES, size: BATCH, edit: cells('chatChannel', (edit) => (edit % 3 ? 'y' : 'x')) },
  'a date': { batches: BATCHES, size: BATCH, edit: cells('startDate', (edit) => (edit % 3 ? '2024-02-03' : 'soon')) },
  groups: { batches: BATCHES, size: BATCH, edit: cells('groups', (edit) => (edit % 3 ? '{Sales}' : '{Sale}')) },
  'an employee ID': { batches: BATCHES, size: BATCH, edit: cells('employeeId', (edit) => `N${edit % 3000}`) },
  'an e-mail address': { batches: BATCHES, size: BATCH, edit: cells('email', (edit) => `new.${edit % 3000}@corp.example`) },
  'a leader': { batches: BATCHES, size: BATCH, edit: cells('teamLeader', (edit) => addressOf(at(edit * 31))) },
  'the name of a leader of 40': {
    ...{ batches: BATCHES, size: BATCH },
    edit: cells(
      'firstName',
      (edit) => (edit % 2 ? '' : 'Ann'),
      () => leader,
    ),
  },
  'the address of a leader of 40': { batches: BATCHES, size: BATCH, edit: cells('email', renamed, () => leader) },
  many: { batches: LARGE_BATCHES, size: 2, edit: cells('email', renamed, () => greatLeader) },
  paste: {
    ...{ batches: PASTES, size: 1 },
    edit(round) {
      const from = (Math.imul(round, 4001) & 0x7fffffff) % (body - PASTED);
      const list = Array.from({ length: PASTED }, (_, i) => from + i);
      for (const row of list) rows[row + 1] = [.../** @type {string[]} */ (rows[((row * 13) % body) + 1])];
      core.follow(followed, list);
    },
  },
  move: {
    ...{ batches: MOVES, size: 2 },
    edit(round) {
      // The same place twice, so that the roster keeps its length.
      const row = at(round >> 1);
      if (round % 2 === 0)
        core.insertRows(followed, row, 1, (/** @type {number} */ gridRow) => (rows[gridRow] = [...(rows[at(round)] ?? [])]));
      else core.deleteRows(followed, row, 1);
    },
  },
};

/** @type {Record<string, number>} milliseconds of one edit */
const ms = {};
for (const [kind, { batches, size, edit }] of Object.entries(kinds)) {
  let next = 0;
  const batch = () => {
    const before = performance.now();
    for (let i = 0; i < size; i++) edit(next++);
    return (performance.now() - before) / size;
  };
  for (let i = 0; i < batches; i++) batch(); // warms up, and makes what is made on the first edit
  ms[kind] = median(Array.from({ length: batches }, batch));
}
console.log(JSON.stringify({ full, ms, few, many }));
