// @ts-check
/** Sidebar.html and its parts: one page with what stands at once, and pages with the modules that come by call, in a form that HtmlService leaves as it is. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { build } from 'esbuild';
import { INLINE, inlineScript, inPage, refuse } from './inline-script.mjs';
import { moduleText } from './module-text.mjs';

const BREAKS_A_STYLE = ['<!--', '</style', '<?'];
/** What the first script of the page makes; modules are put into it. */
const COLLECTION = 'musterParts';
/** This part takes what no other one names, but for long texts, each behind it: few panes ask for one. */
const REST = 'Views';
const TEXTS = 'Help';
const ID_LENGTH = 12;
/** A name that is assigned later would stay behind where it was taken by value. */
const CHANGING = /^export (?:let|var) /mu;

/**
 * @typedef {object} SidebarOptions
 * @property {string} entry
 * @property {string} css
 * @property {string} first the script that makes the collection of modules
 * @property {Readonly<Record<string, string>>} [parts] by their names, in their order: the file whose imports a part begins with
 * @property {Readonly<Record<string, string>>} [alone] scripts that the page hands to others instead of running them, by the names of their parts
 * @property {string} [rootId]
 * @property {Readonly<Record<string, string>>} [define]
 */

/**
 * The page, and the parts by their names.
 * @param {SidebarOptions} options
 * @returns {Promise<{ page: string, parts: Map<string, string> }>}
 */
export async function buildSidebar({ entry, css, first, parts = {}, alone = {}, rootId = 'muster', define = {} }) {
  const [chunks, collection, style] = await Promise.all([
    chunksOf(entry, define),
    inlineScript({ entryPoints: [first], define }),
    bundleStyle(css),
  ]);
  refuse('style', style, BREAKS_A_STYLE);
  const hasTexts = [...chunks.values()].some(({ isText }) => isText);
  const names = [...Object.keys(parts), REST, ...(hasTexts ? [TEXTS] : [])];
  /** @type {Record<string, number>} */
  const places = {};
  const taken = new Set(closure(chunks, entry));
  const atOnce = [...taken];
  const groups = names.map((name, place) => {
    const from = parts[name];
    const all = from === undefined ? [...chunks.keys()] : closure(chunks, from);
    const group = all.filter((chunk) => !taken.has(chunk) && (name !== REST || chunks.get(chunk)?.isText !== true));
    for (const chunk of group) {
      taken.add(chunk);
      places[chunk] = place;
    }
    return group;
  });
  const scriptOf = (/** @type {string[]} */ group) =>
    inPage(`${COLLECTION}.add({${group.map((name) => `${JSON.stringify(name)}:${chunks.get(name)?.text}`).join(',')}});`);
  const scripts = new Map(groups.map((group, at) => [/** @type {string} */ (names[at]), scriptOf(group)]));
  for (const [name, file] of Object.entries(alone)) scripts.set(name, await inlineScript({ entryPoints: [file], define }));
  const own = scriptOf(atOnce);
  const id = createHash('sha256')
    .update([collection, own, ...scripts.values()].join('\n'))
    .digest('hex')
    .slice(0, ID_LENGTH);
  const plan = { build: id, order: names, places };
  const start = `${COLLECTION}.open(${JSON.stringify(nameOfEntry(chunks, entry))},${JSON.stringify(plan)});`;
  const page = [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<base target="_top">',
    '<meta charset="utf-8">',
    `<style>${style}</style>`,
    '</head>',
    `<body><div id="${rootId}"></div><script>${collection}\n${own}\n${start}</script></body>`,
    '</html>',
    '',
  ].join('\n');
  return { page, parts: new Map([...scripts].map(([name, script]) => [name, `<script data-build="${id}">${script}</script>\n`])) };
}

/**
 * @typedef {object} Chunk
 * @property {string} text as a function of the collection
 * @property {string} source the file that it begins with; empty where several share it
 * @property {string[]} needs names of chunks that have to stand before it
 * @property {boolean} isText true for a page of the documentation
 */

/**
 * What an entry and all that it imports make, in chunks by their names.
 * @param {string} entry
 * @param {Readonly<Record<string, string>>} define
 * @returns {Promise<Map<string, Chunk>>}
 */
async function chunksOf(entry, define) {
  const { outputFiles, metafile } = await build({
    ...INLINE,
    entryPoints: [entry],
    define: { ...define, ...INLINE.define },
    format: 'esm',
    splitting: true,
    metafile: true,
    outdir: 'parts',
    chunkNames: '[name]-[hash]',
  });
  const own = Object.keys(metafile.inputs).filter((path) => !path.includes('node_modules/'));
  for (const path of own)
    if (CHANGING.test(await readFile(path, 'utf8')))
      throw new Error(`${path} exports a name that may change; export a function that tells it.`);
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  return new Map(
    Object.entries(metafile.outputs).map(([path, { entryPoint = '', imports, inputs }]) => [
      nameOf(path),
      {
        text: moduleText((texts.get(basename(path)) ?? '').trim(), nameOf),
        source: entryPoint,
        isText: Object.keys(inputs).some((input) => input.endsWith('.md')),
        needs: imports.filter(({ kind }) => kind === 'import-statement').map((each) => nameOf(each.path)),
      },
    ]),
  );
}

const nameOf = (/** @type {string} */ path) => basename(path, '.js');

/** @param {Map<string, Chunk>} chunks @param {string} file */
function nameOfEntry(chunks, file) {
  const found = [...chunks].find(([, { source }]) => source !== '' && resolve(source) === resolve(file));
  if (found === undefined) throw new Error(`Nothing imports ${file}, so that it is no part`);
  return found[0];
}

/**
 * The chunk that begins with a file, behind all that it needs.
 * @param {Map<string, Chunk>} chunks
 * @param {string} file
 */
function closure(chunks, file) {
  /** @type {Set<string>} */
  const found = new Set();
  const follow = (/** @type {string} */ name) => {
    if (found.has(name)) return;
    found.add(name);
    for (const need of chunks.get(name)?.needs ?? []) follow(need);
  };
  follow(nameOfEntry(chunks, file));
  return [...found].reverse();
}

/** @param {string} css */
async function bundleStyle(css) {
  const result = await build({ entryPoints: [css], bundle: true, write: false, minify: true, charset: 'ascii', legalComments: 'none' });
  return (result.outputFiles[0]?.text ?? '').trim();
}
