// @ts-check
/** The files of the add-on by their names, from the sources: the manifest, Code.js, Sidebar.html, its parts and a file of words a language. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { companyHosts, withAddresses } from './company-hosts.mjs';
import { selfTestServer } from './self-test.mjs';
import { buildServer } from './server-bundle.mjs';
import { buildSidebar } from './sidebar-page.mjs';
import { buildAllWords } from './words-page.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The files, and the hosts that they may reach, for the company whose hosts the environment names; with MUSTER_DEVELOPER=1 the self-test is among them.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {Promise<{ files: Map<string, string>, hosts: readonly string[] }>}
 */
export async function bundleAddOn(env) {
  const define = companyHosts(env);
  const hosts = await allowedHosts(define);
  const manifest = withAddresses(await readFile(join(ROOT, 'appsscript.json'), 'utf8'), hosts, define);
  const { page, parts } = await buildSidebar({
    entry: join(ROOT, 'gas/sidebar/main.ts'),
    css: join(ROOT, 'core/pane/pane.css'),
    first: join(ROOT, 'gas/sidebar/parts/page.ts'),
    parts: { Main: join(ROOT, 'gas/sidebar/inside.ts') },
    alone: { Check: join(ROOT, 'core/pane/check-worker.ts') },
    define,
  });
  const words = await buildAllWords(join(ROOT, 'core/pane/languages'));
  const pages = new Map([['Sidebar.html', page]]);
  for (const [name, part] of parts) pages.set(`Part-${name}.html`, part);
  for (const [name, each] of words) pages.set(name, each);
  const server = await serverOf(env, pages);
  const code = await buildServer({ ...server, define: { ...define, ...server.define } });
  const files = new Map([['appsscript.json', manifest], ['Code.js', code], ...pages]); // prettier-ignore
  return { files, hosts };
}

/** @param {Readonly<Record<string, string | undefined>>} env */
export const isForDevelopers = (env) => env['MUSTER_DEVELOPER'] === '1';

/**
 * What the server is built of.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {ReadonlyMap<string, string>} pages
 * @returns {Promise<{ entry: string, expected?: readonly string[], define?: Record<string, string> }>}
 */
export async function serverOf(env, pages) {
  return isForDevelopers(env) ? selfTestServer(pages) : { entry: join(ROOT, 'gas/server/main.ts') };
}

/**
 * The hosts that the code allows, from the source that it is built from.
 * @param {Readonly<Record<string, string>>} define
 */
async function allowedHosts(define) {
  const entry = join(ROOT, 'core/targets/hosts.ts');
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false, define });
  const module = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
  return /** @type {readonly string[]} */ (module.ALL_HOSTS);
}
