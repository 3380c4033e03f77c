// @ts-check
/** Bundles a program of this folder and runs it in this process. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * Runs the program at this path, which is relative to the folder of all servers.
 * @param {string} entry
 */
export async function bundleAndRun(entry) {
  // A name of its own for each process: two that start at once must not write the same file.
  const outfile = path(`../dist/reference-server.${process.pid}.mjs`);
  // Packages stay outside: the database is a native module.
  await build({
    entryPoints: [path(`../${entry}`)],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile,
    logLevel: 'warning',
  });
  try {
    await import(outfile);
  } finally {
    rmSync(outfile, { force: true }); // loaded by now
  }
}
