// @ts-check
/** The add-on as it is pushed to Google: what is bundled, and nothing else. Fails when a promise is broken. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleAddOn, isForDevelopers } from './bundle-add-on.mjs';
import { manifestProblems } from './manifest-problems.mjs';
import { unknownGlobals } from './unknown-globals.mjs';

const KB = 1024;
/** The whole script is loaded for every call; nothing shows before the page is there; its parts come behind the first paint, a second thread for large sheets alone, the pages of help when asked. */
export const BUDGETS = {
  code: 60 * KB,
  sidebarGzip: 60 * KB,
  partsGzip: 300 * KB,
  threadGzip: 80 * KB,
  helpGzip: 24 * KB,
  wordsGzip: 34 * KB,
};
const ASCII = /^[\t\n\r\x20-\x7e]*$/u;

const isPage = (/** @type {string} */ name) => name.endsWith('.html');

/**
 * Builds it into a folder, for the company whose hosts the environment names. Returns what was built, a line each.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} dist
 * @returns {Promise<string[]>}
 */
export async function buildAddOn(env, dist) {
  const { files, hosts } = await bundleAddOn(env);
  const sizes = sizesOf(files);
  const problems = [
    ...manifestProblems(JSON.parse(files.get('appsscript.json') ?? '{}'), hosts),
    ...textProblems(files),
    ...(isForDevelopers(env) ? [] : overBudget(sizes)),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));

  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  for (const [name, text] of files) await writeFile(join(dist, name), text);
  return [...sizes].map(([name, { bytes, gzip }]) => `${name} ${bytes} bytes${isPage(name) ? ` (${gzip} compressed)` : ''}`);
}

/**
 * @typedef {Map<string, { bytes: number, gzip: number }>} Sizes
 * @param {ReadonlyMap<string, string>} files
 * @returns {Sizes} without the manifest, which nobody waits for
 */
function sizesOf(files) {
  const shipped = [...files].filter(([name]) => !name.endsWith('.json'));
  return new Map(shipped.map(([name, text]) => [name, { bytes: text.length, gzip: gzipSync(text).length }]));
}

/**
 * What would be bent on its way, or cannot run at Google.
 * @param {ReadonlyMap<string, string>} files
 */
function textProblems(files) {
  const unknown = unknownGlobals(files.get('Code.js') ?? '');
  const problems = unknown.length > 0 ? [`Code.js uses names that Apps Script does not have: ${unknown.join(', ')}.`] : [];
  for (const [name, text] of files) {
    if (name.endsWith('.json')) continue;
    if (!ASCII.test(text)) problems.push(`${name} is not plain ASCII.`);
    if (isPage(name) && text.includes('`'))
      problems.push(`${name} holds a back quote, after which HtmlService may cut out what looks like a comment.`);
  }
  return problems;
}

/** @param {Sizes} sizes */
function overBudget(sizes) {
  const gzip = (/** @type {RegExp} */ names) => [...sizes].reduce((sum, [name, size]) => sum + (names.test(name) ? size.gzip : 0), 0);
  const words = [...sizes.keys()].filter((name) => name.startsWith('Words-'));
  /** @type {[string, number, number][]} */
  const held = [
    ['Code.js', sizes.get('Code.js')?.bytes ?? 0, BUDGETS.code],
    ['Sidebar.html, compressed,', gzip(/^Sidebar/u), BUDGETS.sidebarGzip],
    ['The parts of the sidebar together, compressed,', gzip(/^Part-(?!Check|Help)/u), BUDGETS.partsGzip],
    ['Part-Help.html, compressed,', gzip(/^Part-Help/u), BUDGETS.helpGzip],
    ['Part-Check.html, compressed,', gzip(/^Part-Check/u), BUDGETS.threadGzip],
    ...words.map(
      (name) => /** @type {[string, number, number]} */ ([`${name}, compressed,`, sizes.get(name)?.gzip ?? 0, BUDGETS.wordsGzip]),
    ),
  ];
  return held.flatMap(([what, size, budget]) => (size > budget ? [`${what} takes ${size} bytes, more than ${budget}.`] : []));
}
