// @ts-check
/** Builds the workbench into workbench/dist: the page, in chunks that come when they are needed, and the server as one file. */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = `${here}dist`;

/** @satisfies {import('esbuild').BuildOptions} */
const shared = { bundle: true, logLevel: 'warning', legalComments: 'none', format: 'esm', absWorkingDir: here };

/** Builds page and server. */
export async function buildWorkbench() {
  await rm(dist, { recursive: true, force: true });
  await mkdir(`${dist}/page`, { recursive: true });
  await Promise.all([
    build({
      ...shared,
      entryPoints: { main: 'grid/main.ts' },
      outdir: `${dist}/page`,
      platform: 'browser',
      target: 'es2022',
      splitting: true,
      minify: true,
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    }),
    build({
      ...shared,
      entryPoints: { server: 'server/main.ts' },
      outdir: dist,
      outExtension: { '.js': '.mjs' },
      platform: 'node',
      target: 'node20',
      packages: 'external',
    }),
    copyFile(`${here}grid/index.html`, `${dist}/page/index.html`),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWorkbench();
