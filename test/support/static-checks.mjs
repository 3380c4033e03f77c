// @ts-check
/** Type check, lint, format and dependency rules: each is single-threaded, so two run side by side. What a check printed comes when it has ended. */
import { spawn } from 'node:child_process';

/** Two lanes that last about as long as each other. */
const LANES = [['eslint .'], ['tsc -b', 'prettier --check .', 'depcruise core gas excel-addin workbench']];

/**
 * @param {string} command
 * @returns {Promise<boolean>} true where it found nothing
 */
function isFine(command) {
  const [program = '', ...args] = command.split(' ');
  const child = spawn('npx', ['--no-install', program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
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

const results = await Promise.all(
  LANES.map(async (lane) => {
    let fine = true;
    for (const command of lane) fine = (await isFine(command)) && fine;
    return fine;
  }),
);
process.exitCode = results.every(Boolean) ? 0 : 1;
