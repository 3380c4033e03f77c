// @ts-check
/** Thousands of edits at random, rows that come and go, circles and duplicates: what was followed has to be what a fresh check finds. */
import { pathToFileURL } from 'node:url';
import { DIRECTORY, TODAY } from '../floor/roster-generator.mjs';
import { COLUMN, sheetOf } from './rows.mjs';

const RING = 6;

const [bundle = '', file = '', seed = '1', steps = '10000'] = process.argv.slice(2);
const core = await import(pathToFileURL(bundle).href);
const rows = sheetOf(file);
const followed = core.check(rows, DIRECTORY, TODAY);
const { email = 0, employeeId = 0, manageTeam = 0, teamLeader = 0, firstName = 0, startDate = 0, groups = 0, chatChannel = 0 } = COLUMN;

let x = Number(seed) | 0 || 1;
/** A number below the limit: xorshift. @param {number} limit */
function below(limit) {
  x ^= x << 13;
  x ^= x >>> 17;
  x ^= x << 5;
  return Math.floor(((x >>> 0) / 0x100000000) * limit);
}
const body = () => followed.roster.index.rows;
const rowAt = (/** @type {number} */ row) => /** @type {string[]} */ (rows[row + 1]);
const anybody = () => rowAt(below(body()));

/** @type {Record<string, number>} */
const done = {};
/** @type {Record<string, () => void>} */
const EDITS = {
  cell() {
    const row = below(body());
    const column = below(rowAt(row).length);
    rowAt(row)[column] = anybody()[column] ?? '';
    core.follow(followed, [row]);
  },
  slip() {
    const row = below(body());
    const [column = 0, text = ''] = /** @type {[number, string][]} */ ([
      [firstName, ''],
      [startDate, '31/12/2023'],
      [groups, '{Sale'],
      [chatChannel, 'x'],
      [manageTeam, below(2) ? 'y' : 'n'],
      [email, 'no-at.corp.example'],
      [teamLeader, `nobody.${below(9)}@corp.example`],
    ])[below(7)] ?? [0, ''];
    rowAt(row)[column] = text;
    core.follow(followed, [row]);
  },
  duplicate() {
    const row = below(body());
    const column = below(2) ? email : employeeId;
    rowAt(row)[column] = anybody()[column] ?? '';
    core.follow(followed, [row]);
  },
  ownAddress() {
    const row = below(body());
    rowAt(row)[email] = `own.${below(1e9)}@corp.example`;
    core.follow(followed, [row]);
  },
  circle() {
    const ring = Array.from({ length: RING }, () => below(body()));
    ring.forEach((row, place) => {
      rowAt(row)[manageTeam] = 'y';
      rowAt(row)[teamLeader] = rowAt(ring[(place + 1) % RING] ?? 0)[email] ?? '';
    });
    core.follow(followed, [...new Set(ring)]);
  },
  breakCircle() {
    for (let row = below(body()), tries = 0; tries < 20_000; tries++, row = (row + 1) % body()) {
      if (!followed.index.links.isInCycle(row)) continue;
      rowAt(row)[teamLeader] = 'unassigned';
      core.follow(followed, [row]);
      return;
    }
  },
  insert() {
    const [at, count] = [below(body() + 1), 1 + below(3)];
    if (!core.canMoveRows(followed, at, count)) return;
    core.insertRows(followed, at, count, (/** @type {number} */ gridRow) => (rows[gridRow] = below(4) ? [...anybody()] : []));
  },
  remove() {
    const [at, count] = [below(body()), 1 + below(3)];
    if (core.canMoveRows(followed, at, -count)) core.deleteRows(followed, at, count);
  },
};
const names = Object.keys(EDITS);
for (let step = 0; step < Number(steps); step++) {
  const name = names[below(names.length)] ?? 'cell';
  EDITS[name]?.();
  done[name] = (done[name] ?? 0) + 1;
}

const told = (/** @type {unknown} */ hierarchy) =>
  [...Array.from(core.findingsOf(hierarchy), (/** @type {unknown[]} */ finding) => finding.join(' ')), core.factsOf(hierarchy)].join('\n');
const fresh = core.check(
  rows.map((row) => [...row]),
  DIRECTORY,
  TODAY,
);
console.log(JSON.stringify({ agrees: told(followed) === told(fresh), done }));
