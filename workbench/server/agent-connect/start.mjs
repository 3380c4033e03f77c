// @ts-check
/** Bundles the reference server and runs it: `node workbench/server/agent-connect/start.mjs [--port 4010] [--file company.sqlite]`. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));
// A name of its own for each process: two that start at once must not write the same file.
const outfile = path(`../dist/reference-server.${process.pid}.mjs`);

// Packages stay outside: the database is a native module.
await build({
  entryPoints: [path('main.ts')],
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
