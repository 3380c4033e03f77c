// @ts-check
/** The product's check of sheets that are all alike in one way, beside a usual roster of as many rows. */
import { pathToFileURL } from 'node:url';
import { DIRECTORY, HEADINGS, roster, TODAY } from '../floor/roster-generator.mjs';
import { median, time } from '../measure.mjs';

const [bundle = '', count = '0'] = process.argv.slice(2);
const ROWS = Number(count);
const USUAL_RUNS = 4;
const core = await import(pathToFileURL(bundle).href);

const [EMAIL, FIRST_NAME, LEADER] = [2, 4, 12];
const address = (/** @type {number} */ row) => `p.${row}@corp.example`;

/**
 * A roster without a mistake but those that are planted.
 * @param {(row: number) => Record<number, string>} planted
 */
const rowsWith = (planted) =>
  Array.from({ length: ROWS }, (_, row) =>
    Object.assign(
      ['Admin', 'y', address(row), `E${1_000_000 + row}`, 'Ann', 'Lee', 'Gent', 'Belgium', '', 'y', 'n', 'y', '', 'Temp', '2024-01-05', '', ''],
      planted(row),
    ),
  ); // prettier-ignore

/** @type {Record<string, () => string[][]>} */
const shapes = {
  'one address on all rows': () => rowsWith(() => ({ [EMAIL]: address(0) })),
  'one address on all rows, who name it as their leader': () => rowsWith(() => ({ [EMAIL]: address(0), [LEADER]: address(0) })),
  'one address on one half, named by the other': () => rowsWith((row) => (row % 2 ? { [EMAIL]: address(1) } : { [LEADER]: address(1) })),
  'everybody under one leader': () => rowsWith((row) => (row === 0 ? {} : { [LEADER]: address(0) })),
  'everybody under one leader who has a mistake': () => rowsWith((row) => (row === 0 ? { [FIRST_NAME]: '' } : { [LEADER]: address(0) })),
  'a chain of leaders': () => rowsWith((row) => (row === 0 ? {} : { [LEADER]: address(row - 1) })),
  'a chain of leaders under a mistake': () => rowsWith((row) => (row === 0 ? { [FIRST_NAME]: '' } : { [LEADER]: address(row - 1) })),
  'one circle of leaders': () => rowsWith((row) => ({ [LEADER]: address((row + 1) % ROWS) })),
};

/** @param {string[][]} rows */
const check = (rows) => {
  rows.unshift(HEADINGS);
  return time(() => core.check(rows, DIRECTORY, TODAY).order);
};
const usual = median(Array.from({ length: USUAL_RUNS }, () => check([...roster(ROWS)])).slice(1));
console.log(JSON.stringify(Object.entries(shapes).map(([name, make]) => [name, check(make()) / usual])));
