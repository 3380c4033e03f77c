// @ts-check
/** The floor for its first result: what it knows of the target is made there too. */
import { Found } from '../floor/findings.mjs';
import { checkAll, knownFacts } from '../floor/leaders.mjs';
import { LAST_DAY } from '../floor/roster-generator.mjs';

/**
 * @param {string[][]} rows the header first
 * @param {object} directory
 */
export function countFindings([header, ...rows], directory) {
  const found = new Found();
  checkAll(rows, found, knownFacts(directory, header, LAST_DAY));
  return found.length;
}
