// @ts-check
/** The add-on as it is pushed to Google: the manifest, Code.js, Sidebar.html, its parts and a file of words a language, nothing else. Fails when a promise is broken. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { companyHosts, withAddresses } from './company-hosts.mjs';
import { manifestProblems } from './manifest-problems.mjs';
import { buildServer } from './server-bundle.mjs';
import { buildSidebar } from './sidebar-page.mjs';
import { unknownGlobals } from './unknown-globals.mjs';
import { buildAllWords } from './words-page.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const KB = 1024;
/** The whole script is loaded for every call; nothing shows before the page is there; its parts come behind the first paint. */
export const BUDGETS = { code: 60 * KB, sidebarGzip: 60 * KB, partsGzip: 300 * KB, wordsGzip: 32 * KB };
const ASCII = /^[\t\n\r\x20-\x7e]*$/u;

/**
 * Builds it into a folder, for the company whose hosts the environment names. Returns what was built, a line each.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} dist
 * @returns {Promise<string[]>}
 */
export async function buildAddOn(env, dist) {
  const define = companyHosts(env);
  const hosts = await allowedHosts(define);
  const manifest = withAddresses(await readFile(join(ROOT, 'appsscript.json'), 'utf8'), hosts, define);
  const code = await buildServer({ entry: join(ROOT, 'gas/server/main.ts'), define });
  const { page: sidebar, parts } = await buildSidebar({
    entry: join(ROOT, 'gas/sidebar/main.ts'),
    css: join(ROOT, 'core/pane/pane.css'),
    first: join(ROOT, 'gas/sidebar/parts/page.ts'),
    parts: { Main: join(ROOT, 'gas/sidebar/inside.ts') },
    define,
  });
  const behind = [...parts].map(([name, page]) => /** @type {const} */ ([`Part-${name}.html`, page]));
  const words = await buildAllWords(join(ROOT, 'core/pane/languages'));
  const sidebarGzip = gzipSync(sidebar).length;

  const problems = manifestProblems(JSON.parse(manifest), hosts);
  const unknown = unknownGlobals(code);
  if (unknown.length > 0) problems.push(`Code.js uses names that Apps Script does not have: ${unknown.join(', ')}.`);
  if (!ASCII.test(code)) problems.push('Code.js is not plain ASCII.');
  for (const [name, page] of [['Sidebar.html', sidebar], ...behind, ...words]) {
    if (!ASCII.test(page)) problems.push(`${name} is not plain ASCII.`);
    if (page.includes('`')) problems.push(`${name} holds a back quote, after which HtmlService may cut out what looks like a comment.`);
  }
  if (code.length > BUDGETS.code) problems.push(`Code.js has ${code.length} bytes, more than ${BUDGETS.code}.`);
  if (sidebarGzip > BUDGETS.sidebarGzip)
    problems.push(`Sidebar.html has ${sidebarGzip} bytes compressed, more than ${BUDGETS.sidebarGzip}.`);
  const partsGzip = behind.reduce((sum, [, page]) => sum + gzipSync(page).length, 0);
  if (partsGzip > BUDGETS.partsGzip)
    problems.push(`The parts of the sidebar have ${partsGzip} bytes compressed, more than ${BUDGETS.partsGzip}.`);
  for (const [name, page] of words) {
    const size = gzipSync(page).length;
    if (size > BUDGETS.wordsGzip) problems.push(`${name} has ${size} bytes compressed, more than ${BUDGETS.wordsGzip}.`);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));

  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  await writeFile(join(dist, 'appsscript.json'), manifest);
  await writeFile(join(dist, 'Code.js'), code);
  await writeFile(join(dist, 'Sidebar.html'), sidebar);
  for (const [name, page] of [...behind, ...words]) await writeFile(join(dist, name), page);
  return [
    `Code.js ${code.length} bytes, Sidebar.html ${sidebar.length} bytes (${sidebarGzip} compressed)`,
    ...[...behind, ...words].map(([name, page]) => `${name} ${page.length} bytes (${gzipSync(page).length} compressed)`),
  ];
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
