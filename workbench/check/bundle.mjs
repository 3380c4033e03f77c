// @ts-check
/** Bundles the headless check into one file that Node runs. */
import { rename } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../dist/check.mjs', import.meta.url));

/**
 * Writes the program and returns its path. It is put in its place whole: who runs it at this moment never reads half a file.
 * @returns {Promise<string>}
 */
export async function bundleCheck() {
  const draft = PROGRAM.replace(/mjs$/u, `${process.pid}.mjs`);
  await build({
    entryPoints: [`${HERE}main.ts`],
    outfile: draft,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  await rename(draft, PROGRAM);
  return PROGRAM;
}
