// @ts-check
/** Bundles the task pane: scripts and one style sheet, named by their content, and the page that loads them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Where the words of a language begin: those of the pane, and those before somebody is signed in. */
const LANGUAGE = /^core\/pane\/languages\/(\w+)\.ts$/u;
/** Pages of the documentation. */
const HELP = /^core\/pane\/help\/pages\/\w+\.ts$/u;
const beforeSignIn = (/** @type {string} */ tag) => `excel-addin/taskpane/words/sign-in-${tag}.ts`;

/**
 * @typedef {object} PaneBundle
 * @property {Map<string, Uint8Array>} files by their path in the built add-in
 * @property {string[]} first paths of what has to be there before the pane can show anything
 * @property {string[]} worker paths of what runs beside the pane, for large sheets only
 * @property {string[]} help paths of the pages of the documentation, which come when somebody asks for one
 * @property {string[]} signIn paths of what only panes load whose relay asks for a work account
 * @property {Map<string, string[]>} languages paths of the words of each language beside English; a pane loads those of one at most
 */

/**
 * The files of the pane, for developers with the self-test above it.
 * @param {string} root the project
 * @param {{ developer?: boolean }} [options]
 * @returns {Promise<PaneBundle>}
 */
export async function bundlePane(root, { developer = false } = {}) {
  const pane = join(root, 'excel-addin/taskpane');
  const main = developer ? 'self-test/main.ts' : 'main.ts';
  const livePage = developer ? { LIVE_CHECKS: JSON.stringify(readFileSync(join(root, 'docs/live-checks.md'), 'utf8')) } : {};
  const dist = 'excel-addin/dist/';
  /** @satisfies {import('esbuild').BuildOptions} */
  const common = {
    absWorkingDir: root,
    outdir: join(root, dist),
    entryNames: 'assets/[name]-[hash]',
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    target: 'es2020', // the oldest engine of Excel 2021 and of Safari on a supported Mac
  };
  const assetOf = (/** @type {import('esbuild').OutputFile} */ { path }) => `assets/${path.split(/[\\/]/u).pop()}`;
  // In one piece: threads that load modules are younger than the oldest engine.
  const thread = await build({ ...common, entryPoints: { 'check-worker': join(root, 'core/pane/check-worker.ts') }, format: 'iife' });
  const worker = thread.outputFiles.map(assetOf);
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: { taskpane: join(pane, main), style: join(pane, 'taskpane.css') },
    chunkNames: 'assets/[name]-[hash]',
    define: { CHECK_WORKER: JSON.stringify(worker[0]), ...livePage },
    splitting: true,
    metafile: true,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'error',
  });
  /** @type {Map<string, Uint8Array>} */
  const files = new Map([...thread.outputFiles, ...outputFiles].map((file) => [assetOf(file), throughPage(file)]));
  const entry = (/** @type {string} */ source) =>
    Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === source)?.[0] ?? '';
  const [script, style] = [entry(`excel-addin/taskpane/${main}`), entry('excel-addin/taskpane/taskpane.css')];
  const scripts = withStaticImports(metafile, script);
  const tokens = entry('excel-addin/taskpane/sign-in/entra-tokens.ts');
  const relative = (/** @type {string} */ path) => path.replace(dist, '');
  const entries = Object.values(metafile.outputs).map(({ entryPoint = '' }) => entryPoint);
  const tags = entries.flatMap((source) => LANGUAGE.exec(source)?.[1] ?? []);
  const languages = tags.map((tag) => {
    const words = [`core/pane/languages/${tag}.ts`, beforeSignIn(tag)].map(entry).filter((path) => path !== '');
    return /** @type {const} */ ([tag, words.map(relative)]);
  });
  // Without the hint a browser finds the shared chunks only after it has read the first script.
  const hints = scripts.slice(1).map((path) => `<link rel="modulepreload" href="${relative(path)}" />`);
  const page = readFileSync(join(pane, 'taskpane.html'), 'utf8')
    .replace('%STYLE%', relative(style))
    .replace('%SCRIPT%', relative(script))
    .replace('<!-- %PRELOAD% -->', hints.join('\n    '));
  files.set('taskpane.html', Buffer.from(page));
  files.set('support.html', readFileSync(join(pane, 'support.html')));
  return {
    files,
    first: ['taskpane.html', relative(style), ...scripts.map(relative)],
    worker,
    help: entries.filter((source) => HELP.test(source)).map((source) => relative(entry(source))),
    signIn: tokens === '' ? [] : [relative(tokens)],
    languages: new Map(languages),
  };
}

/**
 * A script whose later imports go through the page, which asks anew for what failed; see taskpane/import-again.ts.
 * @param {import('esbuild').OutputFile} file
 */
const throughPage = ({ path, text, contents }) =>
  path.endsWith('.js') ? Buffer.from(text.replaceAll('import("./', 'importAgain("./')) : contents;

/** @param {import('esbuild').Metafile} metafile @param {string} entry @param {string[]} found @returns {string[]} */
function withStaticImports(metafile, entry, found = []) {
  if (found.includes(entry)) return found;
  found.push(entry);
  for (const { kind, path } of metafile.outputs[entry]?.imports ?? [])
    if (kind === 'import-statement') withStaticImports(metafile, path, found);
  return found;
}

/**
 * The relay as one program; packages stay outside, since one of them is native.
 * @param {string} root the project
 * @returns {Promise<Uint8Array>}
 */
export async function bundleRelay(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, 'excel-addin/relay/main.ts')],
    outfile: join(root, 'excel-addin/dist/relay.mjs'),
    bundle: true,
    write: false,
    platform: 'node',
    packages: 'external',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
