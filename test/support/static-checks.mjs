// @ts-check
/** Type check, lint, format and dependency rules: each is single-threaded, so two run side by side. What a check printed comes when it has ended. */
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The longest first, and whoever is free takes the next: so both end at about the same time. The lint is cut where its types are. */
const CHECKS = [
  'eslint test',
  'tsc -b',
  'eslint . --ignore-pattern test/',
  'prettier --check .',
  'depcruise core gas excel-addin workbench',
];
const AT_ONCE = 2;

const PROGRAMS = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));
const env = { ...process.env, PATH: `${PROGRAMS}${delimiter}${process.env['PATH'] ?? ''}` };

/**
 * @param {string} command
 * @returns {Promise<boolean>} true where it found nothing
 */
function isFine(command) {
  const child = spawn(command, { env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {string[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (/** @type {Buffer} */ part) => printed.push(part.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      process.stdout.write(`\n> ${command}\n${printed.join('')}`);
      resolve(code === 0);
    });
  });
}

const left = [...CHECKS];
let isAllFine = true;
async function takeChecks() {
  for (let next = left.shift(); next !== undefined; next = left.shift()) isAllFine = (await isFine(next)) && isAllFine;
}
await Promise.all(Array.from({ length: AT_ONCE }, takeChecks));
process.exitCode = isAllFine ? 0 : 1;
