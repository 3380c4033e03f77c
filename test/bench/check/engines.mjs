// @ts-check
/** The two engines that are compared: the floor written by hand, and the built core. Both keep what they found until somebody asks. */
import { pathToFileURL } from 'node:url';
import { checkFields } from '../floor/fields.mjs';
import { CODE, digest, Found, packed, packedOf, WHOLE_ROW } from '../floor/findings.mjs';
import { checkAll, knownFacts } from '../floor/leaders.mjs';
import { DIRECTORY, HEADINGS, LAST_DAY, TODAY } from '../floor/roster-generator.mjs';

/** @typedef {{ fields: (rows: string[][]) => unknown, all: (rows: string[][]) => unknown, digest: (found: unknown) => string }} Engine */

/**
 * The hand-written floor.
 * @returns {Engine}
 */
function floor() {
  const known = knownFacts(DIRECTORY, HEADINGS, LAST_DAY);
  return {
    fields(rows) {
      const found = new Found();
      checkFields(rows, found, new Uint16Array(rows.length), known);
      return found;
    },
    all(rows) {
      const found = new Found();
      checkAll(rows, found, known);
      return found;
    },
    digest: (found) => digest(packedOf(found)),
  };
}

/**
 * The built core, from a sheet with its header to the list of issues.
 * @param {string} bundle
 * @returns {Promise<Engine>}
 */
async function product(bundle) {
  const core = await import(pathToFileURL(bundle).href);
  /** @param {readonly [row: number, column: number, code: string]} finding */
  const pack = ([row, column, code]) => {
    const number = CODE[code];
    if (number === undefined) throw new Error(`The floor knows no ${code}, found in row ${row}.`);
    return packed(row, column < 0 ? WHOLE_ROW : column, number);
  };
  return {
    fields: (rows) => core.checkFields([HEADINGS, ...rows], DIRECTORY, TODAY),
    all(rows) {
      rows.unshift(HEADINGS); // a sheet has its header in it: no copy of a million rows
      return core.check(rows, DIRECTORY, TODAY);
    },
    digest: (hierarchy) => digest(Array.from(core.findingsOf(hierarchy), pack)),
  };
}

/**
 * @param {string} name
 * @param {string} bundle
 */
export const engineOf = (name, bundle) => (name === 'floor' ? floor() : product(bundle));
