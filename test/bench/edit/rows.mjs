// @ts-check
/** The rows whose edits are measured: the generator's, with one leader of thousands. */
import { readFileSync } from 'node:fs';
import { COLUMNS, HEADINGS } from '../floor/roster-generator.mjs';

/** @type {Record<string, number>} grid column of each field */
export const COLUMN = Object.fromEntries(COLUMNS.map(([, field], at) => [field, at]));
const MANY = 3000;

/**
 * The sheet with its header, anew each time: an engine that has seen a string knows its hash.
 * @param {string} file
 * @returns {string[][]}
 */
export function sheetOf(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const rows = [HEADINGS, ...lines.flatMap((line) => JSON.parse(line))];
  const [email, manages, leader] = [COLUMN.email ?? 0, COLUMN.manageTeam ?? 0, COLUMN.teamLeader ?? 0];
  const known = new Set();
  const leads = (/** @type {string[]} */ row) => {
    const address = row[email] ?? '';
    const isFirst = !known.has(address.toLowerCase());
    known.add(address.toLowerCase());
    return isFirst && row[manages] === 'y' && address.endsWith('.example') && !address.startsWith('existing');
  };
  const address = rows.slice(1).find(leads)?.[email];
  if (!address) throw new Error('The roster has nobody who can lead many.');
  const step = Math.max(2, Math.floor(rows.length / MANY));
  // Whoever can manage keeps their leader: no circle closes by this.
  for (let row = step; row < rows.length; row += step) if (/^n/iu.test(rows[row][manages])) rows[row][leader] = address;
  return rows;
}
