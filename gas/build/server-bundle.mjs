// @ts-check
/** Code.js: one bundle with a top-level function per export, since Apps Script sees only those. */
import { tokenizer } from 'acorn';
import { build } from 'esbuild';

const GLOBAL = '__muster';
const TARGET = 'es2019'; // #private and static fields are parse errors in Apps Script
// Keeps the scope of a bound script to the spreadsheet that it was opened in.
const BANNER = '/** @OnlyCurrentDoc */';

/** What Google, the menu and the sidebar call by name. A function that is renamed on one side only fails the build. */
export const ENTRY_POINTS = ['call', 'checkThisSheet', 'clearHighlights', 'getCurrentTeam', 'onInstall', 'onOpen', 'showSidebar'];

/**
 * The names that an entry exports. They come from an ESM pass: the metafile of an IIFE lists none.
 * @param {string} entry
 */
async function exportNames(entry) {
  const result = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false, metafile: true, outdir: 'unused' });
  return [...(Object.values(result.metafile.outputs)[0]?.exports ?? [])].sort();
}

/**
 * Builds the server. Each function delegates, so that nothing but declarations runs at the top level.
 * @param {{ entry: string, expected?: readonly string[], define?: Readonly<Record<string, string>> }} options
 */
export async function buildServer({ entry, expected = ENTRY_POINTS, define = {} }) {
  const names = await exportNames(entry);
  const hidden = names.filter((name) => name.endsWith('_'));
  if (hidden.length > 0) throw new Error(`Names ending in _ are private to Apps Script: ${hidden.join(', ')}`);
  if ([...expected].sort().join() !== names.join()) throw new Error(`The server exports [${names.join()}], expected [${expected.join()}]`);
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: GLOBAL,
    target: TARGET,
    define,
    charset: 'ascii',
    minifySyntax: true, // shorter forms of the same; names and lines stay, so that the script can be read in its editor
    legalComments: 'none',
    banner: { js: BANNER },
    footer: { js: names.map((name) => `function ${name}() {\n  return ${GLOBAL}.${name}.apply(this, arguments);\n}`).join('\n') },
  });
  return indentedByTabs(result.outputFiles[0]?.text ?? '');
}

/** How deep a line stands, in pairs of blanks, as the bundler writes it. */
const INDENT = /^(?: {2})+/gmu;

/**
 * The same script with a tab for each step but the first, in which everything stands: four kilobytes less to load for every call, as good to read.
 * @param {string} script
 */
export function indentedByTabs(script) {
  for (const { type, value } of tokenizer(script, { ecmaVersion: 2020 }))
    if (type.label === 'template' && /\n {2}/u.test(String(value))) throw new Error(`A text begins a line with blanks: ${String(value)}`);
  return script.replace(INDENT, (blanks) => '\t'.repeat(blanks.length / 2 - 1));
}
