// @ts-check
/** What a developer build makes of the server: the self-test with it, and what that has to know of the page of live checks and of the pages that are pushed. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ENTRY_POINTS } from './server-bundle.mjs';

const pathOf = (/** @type {string} */ file) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

/**
 * What `buildServer` is asked for, given the pages by the names of their files.
 * @param {ReadonlyMap<string, string>} pages
 * @returns {Promise<{ entry: string, expected: readonly string[], define: Record<string, string> }>}
 */
export async function selfTestServer(pages) {
  const lengths = [...pages].map(([name, text]) => [name.replace(/\.html$/u, ''), text.length]);
  return {
    entry: pathOf('gas/server/self-test/main.ts'),
    expected: [...ENTRY_POINTS, 'runSelfTest'],
    define: {
      LIVE_CHECKS: JSON.stringify(await readFile(pathOf('docs/live-checks.md'), 'utf8')),
      PAGE_LENGTHS: JSON.stringify(Object.fromEntries(lengths)),
    },
  };
}
