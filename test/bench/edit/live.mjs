// @ts-check
/** Edits that a host tells to a session of 100,000 rows: processor time from its event to the new state and marks. */
import { pathToFileURL } from 'node:url';
import { median } from '../measure.mjs';
import { COLUMN, sheetOf } from './rows.mjs';

const EDITS = 100;
const MOVES = 30;
const US_A_MS = 1000;

const [bundle = '', file = ''] = process.argv.slice(2);
const { liveSession } = await import(pathToFileURL(bundle).href);
const rows = sheetOf(file);
const live = await liveSession(rows);
const { firstName = 0, email = 0 } = COLUMN;
const at = (/** @type {number} */ edit) => 1 + ((Math.imul(edit, 7919) & 0x7fffffff) % (rows.length - 2));

/** @param {object} edit */
async function cost(edit) {
  const before = process.cpuUsage();
  await live.tell(edit);
  const { user, system } = process.cpuUsage(before);
  if (live.session.state.check.stale) throw new Error('The session did not follow an edit.');
  return (user + system) / US_A_MS;
}

/** @param {number} edit */
function editCell(edit) {
  const row = [.../** @type {string[]} */ (rows[at(edit)])];
  row[edit % 3 ? firstName : email] = edit % 2 ? '' : `ann.${edit}@corp.example`;
  rows[at(edit)] = row;
  return cost({ range: { row: at(edit) + 1, column: 1, rows: 1, columns: row.length } });
}

/** @param {number} edit */
function moveRow(edit) {
  const place = at(edit >> 1);
  const isInsert = edit % 2 === 0;
  if (isInsert) rows.splice(place, 0, [...(rows[at(edit)] ?? [])]);
  else rows.splice(place, 1);
  return cost({ range: null, moved: { row: place + 1, by: isInsert ? 1 : -1 } });
}

/** @param {number} count @param {(edit: number) => Promise<number>} edit */
async function medianOf(count, edit) {
  const costs = [];
  for (let i = 0; i < count * 2; i++) costs.push(await edit(i));
  return median(costs.slice(count)); // the first half warms up
}
console.log(JSON.stringify({ edit: await medianOf(EDITS, editCell), move: await medianOf(MOVES, moveRow) }));
