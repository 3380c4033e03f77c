// @ts-check
/** Builds what is pushed to Google into gas/dist: the manifest, Code.js, Sidebar.html and a file of words a language, nothing else. Fails when a promise is broken. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { companyHosts, withAddresses } from './build/company-hosts.mjs';
import { manifestProblems } from './build/manifest-problems.mjs';
import { buildServer } from './build/server-bundle.mjs';
import { buildSidebar } from './build/sidebar-page.mjs';
import { unknownGlobals } from './build/unknown-globals.mjs';
import { buildAllWords } from './build/words-page.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(HERE);
const DIST = join(HERE, 'dist');
const KB = 1024;
/** The whole script is loaded for every call; the page, which carries the core and nine languages of headings, once per opening. */
const BUDGETS = { code: 64 * KB, sidebarGzip: 276 * KB, wordsGzip: 32 * KB };
const ASCII = /^[\t\n\r\x20-\x7e]*$/u;

const define = companyHosts(process.env);
const hosts = await allowedHosts();
const manifest = withAddresses(await readFile(join(ROOT, 'appsscript.json'), 'utf8'), hosts, define);
const code = await buildServer({ entry: join(HERE, 'server/main.ts'), define });
const sidebar = await buildSidebar({ entry: join(HERE, 'sidebar/main.ts'), css: join(ROOT, 'core/pane/pane.css'), define });
const words = await buildAllWords(join(ROOT, 'core/pane/languages'));
const sidebarGzip = gzipSync(sidebar).length;

const problems = manifestProblems(JSON.parse(manifest), hosts);
const unknown = unknownGlobals(code);
if (unknown.length > 0) problems.push(`Code.js uses names that Apps Script does not have: ${unknown.join(', ')}.`);
if (!ASCII.test(code)) problems.push('Code.js is not plain ASCII.');
for (const [name, page] of [['Sidebar.html', sidebar], ...words]) {
  if (!ASCII.test(page)) problems.push(`${name} is not plain ASCII.`);
  if (page.includes('`')) problems.push(`${name} holds a back quote, after which HtmlService may cut out what looks like a comment.`);
}
if (code.length > BUDGETS.code) problems.push(`Code.js has ${code.length} bytes, more than ${BUDGETS.code}.`);
if (sidebarGzip > BUDGETS.sidebarGzip) problems.push(`Sidebar.html has ${sidebarGzip} bytes compressed, more than ${BUDGETS.sidebarGzip}.`);
for (const [name, page] of words) {
  const size = gzipSync(page).length;
  if (size > BUDGETS.wordsGzip) problems.push(`${name} has ${size} bytes compressed, more than ${BUDGETS.wordsGzip}.`);
}
if (problems.length > 0) throw new Error(problems.join('\n'));

await rm(DIST, { recursive: true, force: true });
await mkdir(DIST, { recursive: true });
await writeFile(join(DIST, 'appsscript.json'), manifest);
await writeFile(join(DIST, 'Code.js'), code);
await writeFile(join(DIST, 'Sidebar.html'), sidebar);
for (const [name, page] of words) await writeFile(join(DIST, name), page);
console.log(`gas/dist: Code.js ${code.length} bytes, Sidebar.html ${sidebar.length} bytes (${sidebarGzip} compressed)`);
for (const [name, page] of words) console.log(`gas/dist: ${name} ${page.length} bytes (${gzipSync(page).length} compressed)`);

/** The hosts that the code allows, from the source that it is built from. */
async function allowedHosts() {
  const entry = join(ROOT, 'core/targets/hosts.ts');
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false, define });
  const module = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
  return /** @type {readonly string[]} */ (module.ALL_HOSTS);
}
