/** What the pane weighs, and that it can stand inside of a page's own script. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';

/** The pane with its libraries, compressed: a side panel has to be there at once. */
const MOST_BYTES = 48_000;
let text = '';

beforeAll(async () => {
  const entry = fileURLToPath(new URL('../../../core/pane/index.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, minify: true, format: 'esm', charset: 'ascii', write: false });
  text = outputFiles[0]?.text ?? '';
});

test('the pane stays under 48 kB compressed', () => {
  expect(gzipSync(text).length).toBeLessThan(MOST_BYTES);
});

test('nothing in it ends the script that it is put into', () => {
  expect(text).not.toMatch(/<!--|<\/script/iu);
});

test('nothing in it keeps anything in the browser', () => {
  expect(text).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie/u);
});
