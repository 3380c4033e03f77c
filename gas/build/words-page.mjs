// @ts-check
/** Words-de.html and its like: the words of one language as a script that the server puts behind the sidebar's page. */
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { inlineScript } from './inline-script.mjs';

/** What the sidebar reads the words from. */
const GLOBAL = 'musterWords';

/**
 * The page of one language; it sets the global and nothing else.
 * @param {{ entry: string }} options the file that exports `language`
 */
export async function buildWords({ entry }) {
  const contents = `import { language } from './${basename(entry)}';\nwindow.${GLOBAL} = language;\n`;
  return `<script>${await inlineScript({ stdin: { contents, resolveDir: dirname(entry) } })}</script>\n`;
}

/**
 * The pages of all languages of a folder, by the names of their files.
 * @param {string} folder
 * @returns {Promise<Map<string, string>>}
 */
export async function buildAllWords(folder) {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  const pages = files.map(async (name) => {
    const page = await buildWords({ entry: join(folder, name) });
    return /** @type {const} */ ([`Words-${basename(name, '.ts')}.html`, page]);
  });
  return new Map(await Promise.all(pages));
}
