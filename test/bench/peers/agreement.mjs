// @ts-check
/** What engines find, cell by cell, held against the floor: figures compare nothing before that. */
import { join } from 'node:path';
import { Found } from '../floor/findings.mjs';
import { checkAll } from '../floor/leaders.mjs';
import { roster } from '../floor/roster-generator.mjs';
import { Workshop } from '../workshop.mjs';
import { editsOf } from './edits.mjs';
import { codesOfCells, KNOWN } from './rules.mjs';

/** @typedef {import('./rules.mjs').Engine} Engine */

/**
 * The floor's wrong cells with their codes.
 * @param {string[][]} rows
 */
export function expectedCells(rows) {
  const found = new Found();
  checkAll(rows, found, KNOWN);
  return codesOfCells(found);
}

/**
 * Throws where a peer finds another cell than the floor; what one cannot express it may miss.
 * @param {string} name
 * @param {readonly number[]} cells
 * @param {ReadonlyMap<number, readonly string[]>} expected
 * @param {boolean} mayMiss
 * @returns {Map<string, number>} missed cells by code
 */
export function compareCells(name, cells, expected, mayMiss) {
  const found = new Set(cells);
  const extra = cells.filter((cell) => !expected.has(cell));
  const missed = [...expected].filter(([cell]) => !found.has(cell));
  if (extra.length > 0 || (missed.length > 0 && !mayMiss))
    throw new Error(
      `${name} finds ${extra.length} cells that are right and misses ${missed.length} that are wrong: nothing can be compared.`,
    );
  /** @type {Map<string, number>} */
  const byCode = new Map();
  for (const [, codes] of missed) for (const code of codes) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  return byCode;
}

/**
 * @param {string} name
 * @param {string} bundle of `product.ts`
 * @returns {Promise<Engine>}
 */
export const engineOf = async (name, bundle) => (await import(new URL(`${name}.mjs`, import.meta.url).href)).make(bundle);

/**
 * The wrong cells of a result, each once and in order.
 * @param {Engine} engine
 * @param {any} result
 */
export const sortedCells = (engine, result) => [...new Set(engine.cells(result))].sort((a, b) => a - b);

/** @param {number} count */
export const rowsOf = (count) => [...roster(count)];

/**
 * @param {string} name
 * @param {string[][] | string} input
 * @param {string} bundle
 */
export async function cellsOf(name, input, bundle) {
  const engine = await engineOf(name, bundle);
  return sortedCells(engine, await engine.run(input));
}

/**
 * @param {string} name
 * @param {string[][]} rows
 * @param {number} edits
 * @param {string} bundle
 */
export async function cellsAfterEdits(name, rows, edits, bundle) {
  const engine = await engineOf(name, bundle);
  const asked = editsOf(rows, edits);
  let result = await engine.run(rows);
  for (const { row, column, value } of asked) result = await engine.edit?.(result, row, column, value);
  return sortedCells(engine, result);
}

/**
 * What engines need beside the rows.
 * @param {string} scratch
 * @param {number} rows
 */
export async function prepare(scratch, rows) {
  const workshop = new Workshop(scratch, 1, () => undefined);
  const workbook = join(scratch, 'roster.xlsx');
  workshop.child('peers/write-workbook.mjs', [String(rows), workbook]);
  return { bundle: await workshop.bundle('product.ts'), workbook };
}
