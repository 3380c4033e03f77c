// @ts-check
/** The files of the add-on by their names, from the sources: the manifest, Code.js, Sidebar.html, its parts and a file of words a language. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { companyHosts, withAddresses } from './company-hosts.mjs';
import { buildServer } from './server-bundle.mjs';
import { buildSidebar } from './sidebar-page.mjs';
import { buildAllWords } from './words-page.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The files, and the hosts that they may reach, for the company whose hosts the environment names.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {Promise<{ files: Map<string, string>, hosts: readonly string[] }>}
 */
export async function bundleAddOn(env) {
  const define = companyHosts(env);
  const hosts = await allowedHosts(define);
  const manifest = withAddresses(await readFile(join(ROOT, 'appsscript.json'), 'utf8'), hosts, define);
  const code = await buildServer({ entry: join(ROOT, 'gas/server/main.ts'), define });
  const { page, parts } = await buildSidebar({
    entry: join(ROOT, 'gas/sidebar/main.ts'),
    css: join(ROOT, 'core/pane/pane.css'),
    first: join(ROOT, 'gas/sidebar/parts/page.ts'),
    parts: { Main: join(ROOT, 'gas/sidebar/inside.ts') },
    alone: { Check: join(ROOT, 'core/pane/check-worker.ts') },
    define,
  });
  const words = await buildAllWords(join(ROOT, 'core/pane/languages'));
  const files = new Map([
    ['appsscript.json', manifest],
    ['Code.js', code],
    ['Sidebar.html', page],
  ]);
  for (const [name, part] of parts) files.set(`Part-${name}.html`, part);
  for (const [name, each] of words) files.set(name, each);
  return { files, hosts };
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
