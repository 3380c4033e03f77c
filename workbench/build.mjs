// @ts-check
/** Builds the workbench into workbench/dist: the page and the one of leaders, in chunks that come when they are needed, and the server as one file. */
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildAddOn } from '../gas/build/build-add-on.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = `${here}dist`;

/** @satisfies {import('esbuild').BuildOptions} */
const shared = { bundle: true, logLevel: 'warning', legalComments: 'none', format: 'esm', absWorkingDir: here };

/** What ships, as a company builds it whose service has the name that the workbench plays. */
const DEMO_COMPANY = { MUSTER_SCIM2_HOSTS: 'demo.scim.example' };

/** Builds page and server over what is there, so that a workbench that runs keeps running; chunks of former builds go at the end. */
export async function buildWorkbench() {
  await mkdir(`${dist}/page`, { recursive: true });
  const [page] = await Promise.all([
    build({
      ...shared,
      entryPoints: { main: 'grid/main.ts', tree: 'grid/tree/main.ts' },
      outdir: `${dist}/page`,
      platform: 'browser',
      target: 'es2022',
      splitting: true,
      minify: true,
      metafile: true,
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
    buildAddOn(DEMO_COMPANY, `${dist}/gas`),
    copyFile(`${here}grid/index.html`, `${dist}/page/index.html`),
    copyFile(`${here}grid/tree/tree.html`, `${dist}/page/tree.html`),
  ]);
  const built = new Set(['index.html', 'tree.html', ...Object.keys(page.metafile.outputs).map((file) => basename(file))]);
  const stale = (await readdir(`${dist}/page`)).filter((file) => !built.has(file));
  await Promise.all(stale.map((file) => rm(`${dist}/page/${file}`, { force: true })));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWorkbench();
