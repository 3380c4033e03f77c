/** Not one byte of the self-test is in what ships. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { EXCEL_CHECKS } from '../../../../excel-addin/taskpane/self-test/run-self-test.js';

const DIST = 'excel-addin/dist';
const OTHERS = ['self-test', 'selfTest', 'runSelfTest', 'All checks', '## Google Sheets'];
const WORDS = [...EXCEL_CHECKS.map(({ what }) => what), ...OTHERS];

const shipped = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith('.png'))
  .map((entry) => join(entry.parentPath, entry.name));

test.each(shipped)('%s has nothing of it', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(WORDS.filter((word) => text.includes(word))).toEqual([]);
});

test('its words are found where it is', async () => {
  const { outputFiles } = await build({
    entryPoints: ['excel-addin/taskpane/self-test/main.ts'],
    external: ['../main.js'],
    define: { LIVE_CHECKS: JSON.stringify(readFileSync('docs/live-checks.md', 'utf8')) },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  const missing = WORDS.filter((word) => !outputFiles[0]!.text.includes(word));
  expect(missing).toEqual(['selfTest', 'runSelfTest']); // names that the bundler shortens
});
