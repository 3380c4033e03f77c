// @ts-check
/** How long a browser compiles and evaluates what is built, in blank pages where nothing else runs. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { median } from '../measure.mjs';

/** What the scripts find around them: hosts that never answer. */
const HOSTS = `
  var silent = { withSuccessHandler: function () { return silent; }, withFailureHandler: function () { return silent; }, call: function () {} };
  window.google = { script: { run: silent } };
  window.Office = { onReady: function () { return new Promise(function () {}); }, HostType: {} };
  document.body.innerHTML = '<div id="muster"></div>';
`;

/**
 * @typedef {{ first: string, rest: string }} Scripts what is loaded first, and what a check needs beside it
 * @param {ReadonlyMap<string, string>} files of the add-on
 * @returns {Scripts}
 */
export function sidebarScripts(files) {
  const inside = (/** @type {string} */ name) => /<script[^>]*>([\s\S]*)<\/script>/u.exec(files.get(name) ?? '')?.[1] ?? '';
  const first = inside('Sidebar.html');
  const [, plan = ''] = /musterParts\.open\("[\w-]+",(\{.*\})\);/u.exec(first) ?? [];
  const [entry = ''] = /inside-\w+/u.exec(plan) ?? [];
  return { first, rest: `${inside('Part-Main.html')}\nmusterParts.open(${JSON.stringify(entry)},${plan});` };
}

/**
 * @param {ReadonlyMap<string, Uint8Array>} files of the task pane
 * @returns {Promise<Scripts>}
 */
export async function taskPaneScripts(files) {
  const entry = (/** @type {RegExp} */ name) => [...files.keys()].find((path) => name.test(path)) ?? '';
  return { first: await asOne(files, entry(/^assets\/taskpane-\w+\.js$/u)), rest: await asOne(files, entry(/^assets\/inside-\w+\.js$/u)) };
}

/**
 * Chunks with what they need at once, as one script; what they load later stays outside.
 * @param {ReadonlyMap<string, Uint8Array>} files
 * @param {string} entry
 */
async function asOne(files, entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
    plugins: [
      {
        name: 'built',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /.*/ }, ({ path, kind }) => ({
            path: kind === 'entry-point' ? path : join('assets', path),
            ...(kind === 'dynamic-import' ? { external: true } : { namespace: 'built' }),
          }));
          onLoad({ filter: /.*/, namespace: 'built' }, ({ path }) => ({ contents: files.get(path) ?? '' }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Medians over fresh pages.
 * @param {import('playwright-core').LaunchOptions} launch
 * @param {Scripts} scripts
 * @param {number} rounds
 * @returns {Promise<{ first: number, rest: number }>} milliseconds
 */
export async function parse(launch, { first, rest }, rounds) {
  const browser = await chromium.launch(launch);
  try {
    /** @type {[number, number][]} */
    const found = [];
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.evaluate(HOSTS);
      // Another text each time, so that no compiled one is found again.
      found.push([await run(page, `${first}\n//${round}`), await run(page, `${rest}\n//${round}`)]);
      await context.close();
    }
    return { first: median(found.map(([each]) => each)), rest: median(found.map(([, each]) => each)) };
  } finally {
    await browser.close();
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} script
 */
async function run(page, script) {
  /** @type {string[]} */
  const problems = [];
  const note = (/** @type {Error} */ error) => problems.push(error.message);
  page.on('pageerror', note);
  const ms = await page.evaluate((text) => {
    const element = document.createElement('script');
    element.textContent = text;
    const before = performance.now();
    document.head.append(element);
    return performance.now() - before;
  }, script);
  page.off('pageerror', note);
  if (problems.length > 0) throw new Error(`The script did not run: ${problems.join(' ')}`);
  return ms;
}
