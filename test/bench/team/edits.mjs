// @ts-check
/** Edits of a followed team in update mode, in a process of their own: many of each kind, beside the full check of the same rows. */
import { pathToFileURL } from 'node:url';
import { TODAY } from '../floor/roster-generator.mjs';
import { median, time } from '../measure.mjs';

const EDITS = 4000; // of each kind; one alone is too short for the clock
const CHECKS = 5;
const LEADERS = 12; // at the top of the sheet, all of them able to lead

const [bundle = '', size = '0'] = process.argv.slice(2);
const core = await import(pathToFileURL(bundle).href);
const office = core.office(Number(size));
await office.read();
await office.write();
const directory = office.directory();
const fetched = JSON.stringify(await office.grid());
const check = (/** @type {unknown} */ grid) => core.checkTeam(grid, directory, TODAY);

const checks = Array.from({ length: CHECKS }, () => {
  const grid = JSON.parse(fetched);
  return time(() => check(grid));
});

const grid = JSON.parse(fetched);
const followed = check(grid);
const body = grid.rows.length - 1;
/** Not in the order of the sheet, and many rows twice. */
const at = (/** @type {number} */ edit) => (edit * 7919) % body;
const addressOf = (/** @type {number} */ row) => grid.rows[(row % body) + 1][core.FIELDS.indexOf('email')];

/**
 * Edits one cell of a row after the other.
 * @param {string} field
 * @param {(edit: number) => string | null} value
 */
function cells(field, value) {
  const column = core.FIELDS.indexOf(field);
  return () => {
    for (let edit = 0; edit < EDITS; edit++) {
      const row = at(edit);
      grid.rows[row + 1][column] = value(edit);
      core.follow(followed, [row]);
    }
  };
}

const kinds = {
  'a name': cells('firstName', (edit) => (edit % 2 ? '' : 'Ann')),
  'a leader': cells('teamLeader', (edit) => addressOf((edit * 31) % LEADERS)),
  'a status': cells('status', (edit) => (edit % 3 ? 'active' : 'deactivated')),
  'the right to lead': cells('manageTeam', (edit) => (edit % 3 ? 'n' : 'y')),
  'an e-mail address': cells('email', (edit) => `new.${edit % 3000}@demo.example`),
  'an employee ID': cells('employeeId', (edit) => `N${edit % 3000}`),
  'a record': cells('record', (edit) => (edit % 2 ? addressOf(edit) : null)),
  'a cleared cell': cells('homeTown', (edit) => (edit % 2 ? '(clear)' : null)),
};
for (const work of Object.values(kinds)) work(); // warms up, and makes what is made on the first edit
const full = median(checks);
const ratios = Object.fromEntries(
  Object.entries(kinds).map(([kind, work]) => [kind, full / (median([time(work), time(work), time(work)]) / EDITS)]),
);

/** Every finding, as one text: what was followed must say what a fresh check says. */
const told = (/** @type {unknown} */ hierarchy) => Array.from(core.findingsOf(hierarchy), (finding) => finding.join(' ')).join('\n');
const agrees = told(followed) === told(check(grid));
console.log(JSON.stringify({ full, ratios, agrees }));
