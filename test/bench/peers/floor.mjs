// @ts-check
/** The floor among the peers: how much faster than each of them the same work can be at most, written by hand. */
import { Found } from '../floor/findings.mjs';
import { checkAll } from '../floor/leaders.mjs';
import { codesOfCells, KNOWN } from './rules.mjs';

/** @returns {import('./rules.mjs').Engine} */
export const make = () => ({
  run(rows) {
    const found = new Found();
    checkAll(rows, found, KNOWN);
    return found;
  },
  cells: (found) => codesOfCells(found).keys(),
});
