// @ts-check
/** Rosters from their files: parsed anew for each run, because an engine that has seen a string knows its hash. */
import { readFileSync } from 'node:fs';

/**
 * Reads the lines of a file, each of them some thousand rows.
 * @param {string} file
 * @returns {() => string[][]} parses them
 */
export function rosterIn(file) {
  const bytes = readFileSync(file); // a million rows are longer than a string can be
  return () => {
    /** @type {string[][]} */
    const rows = [];
    for (let from = 0; from < bytes.length;) {
      const end = bytes.indexOf('\n', from);
      const to = end < 0 ? bytes.length : end;
      for (const row of JSON.parse(bytes.toString('utf8', from, to))) rows.push(row);
      from = to + 1;
    }
    return rows;
  };
}
