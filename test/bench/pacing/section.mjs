// @ts-check
/** `npm run bench -- pacing`: how fast each target is asked in a send of 300 new people, and whether it ever says that this is too fast. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROWS = 300;

/**
 * Prints the table; true where a target with a known limit was asked too fast, or where somebody was not created.
 * @param {string} here
 * @param {string} scratch
 * @returns {Promise<boolean>}
 */
export async function printPacing(here, scratch) {
  const outfile = join(scratch, 'pacing.mjs');
  const entry = join(here, 'pacing/run.ts');
  await build({ entryPoints: [entry], bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external', outfile });
  const { paceOfAll } = await import(pathToFileURL(outfile).href);
  const figures = /** @type {import('./run.js').PacingFigures[]} */ (await paceOfAll(ROWS));
  console.log(`A send of ${ROWS} new people, on a clock of its own`);
  console.log(`  ${'target'.padEnd(16)}requests   429s   minutes   a minute   limit   share`);
  for (const { target, requests, throttled, minutes, perMinute, limit } of figures) {
    const numbers = [
      String(requests).padStart(8),
      String(throttled).padStart(7),
      minutes.toFixed(1).padStart(10),
      perMinute.toFixed(0).padStart(11),
    ];
    const share = limit === null ? '      -' : `${((perMinute / limit) * 100).toFixed(0)} %`.padStart(8);
    console.log(`  ${target.padEnd(16)}${numbers.join('')}${String(limit ?? '-').padStart(8)}${share}`);
  }
  return figures.some(({ throttled, limit, rows, succeeded }) => (limit !== null && throttled > 0) || succeeded < rows);
}
