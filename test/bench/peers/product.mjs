// @ts-check
/** The product as an engine beside its peers: the built core, from a sheet with its header to the list of issues. */
import { pathToFileURL } from 'node:url';
import { DIRECTORY, HEADINGS, TODAY } from '../floor/roster-generator.mjs';
import { cellOf } from './rules.mjs';

/**
 * @param {string} bundle of `product.ts`
 * @returns {Promise<import('./rules.mjs').Engine>}
 */
export async function make(bundle) {
  const core = await import(pathToFileURL(bundle).href);
  return {
    run(rows) {
      const sheet = [HEADINGS, ...rows];
      return { sheet, hierarchy: core.check(sheet, DIRECTORY, TODAY) };
    },
    edit(result, row, column, value) {
      result.sheet[row + 1][column] = value;
      core.follow(result.hierarchy, [row]);
      return result;
    },
    *cells({ hierarchy }) {
      for (const [row, column] of core.findingsOf(hierarchy)) yield cellOf(row, column < 0 ? 31 : column);
    },
  };
}
