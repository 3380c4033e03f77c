/** What the pane weighs, and that it can stand inside of a page's own script. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';

/** What stands at once, with its libraries, compressed: a side panel has to be there before it is missed. */
const MOST_AT_ONCE = 48_000;
/** With the views that come when they are opened. */
const MOST_BYTES = 63_000;
const entry = fileURLToPath(new URL('../../../core/pane/index.ts', import.meta.url));
const COMMON = {
  entryPoints: [entry],
  // Pages of the documentation come one by one, when somebody asks for a section; the builds have a budget for them.
  ...({ bundle: true, minify: true, format: 'esm', charset: 'ascii', write: false } as const),
  external: ['*.md'],
};
let text = '';

beforeAll(async () => {
  const { outputFiles } = await build(COMMON);
  text = outputFiles[0]?.text ?? '';
});

test('the pane stays under 63 kB compressed', () => {
  expect(gzipSync(text).length).toBeLessThan(MOST_BYTES);
});

test('what stands at once stays under 48 kB of them', async () => {
  const { outputFiles, metafile } = await build({ ...COMMON, splitting: true, metafile: true, outdir: 'out' });
  const atOnce = new Set<string>();
  const follow = (path: string): void => {
    if (atOnce.has(path)) return;
    atOnce.add(path);
    for (const each of metafile.outputs[path]!.imports) if (each.kind === 'import-statement') follow(each.path);
  };
  follow(Object.keys(metafile.outputs).find((path) => metafile.outputs[path]!.entryPoint?.endsWith('core/pane/index.ts'))!);
  const weigh = (path: string): number => gzipSync(outputFiles.find((file) => file.path.endsWith(path))!.contents).length;
  expect(atOnce.size).toBeLessThan(outputFiles.length); // some of it comes later
  expect([...atOnce].reduce((sum, path) => sum + weigh(path), 0)).toBeLessThan(MOST_AT_ONCE);
});

test('nothing in it ends the script that it is put into', () => {
  expect(text).not.toMatch(/<!--|<\/script/iu);
});

test('nothing in it keeps anything in the browser', () => {
  expect(text).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie/u);
});
