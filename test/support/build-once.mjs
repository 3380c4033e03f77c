// @ts-check
/** Builds what ships before any test runs, and checks its manifests: scenarios drive the built panes, not the sources. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const BUILDS = ['gas/build.mjs', 'excel-addin/build.mjs', 'workbench/build.mjs'];
const VALIDATION = 'excel-addin/validate.mjs';

const run = promisify(execFile);

/**
 * Rejects with what the script printed where it fails.
 * @param {string} script
 */
async function done(script) {
  await run(process.execPath, [script]).catch((/** @type {{ stdout: string, stderr: string }} */ { stdout, stderr }) => {
    throw new Error(`${script} failed.\n${stdout}${stderr}`);
  });
}

export default async function setup() {
  await Promise.all(BUILDS.map(done));
  await done(VALIDATION);
}
