/** The gallery as a person runs it: pictures of what was asked for, and a page that shows them. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const run = promisify(execFile);
let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'gallery-test-'))));
afterEach(() => rm(folder, { recursive: true }));

const gallery = (...given: readonly string[]) => run(process.execPath, ['test/gallery/gallery.mjs', ...given, '--to', folder]);

/** Width and height, as the head of a PNG file has them. */
async function sizeOf(name: string): Promise<readonly [width: number, height: number]> {
  const bytes = await readFile(join(folder, name));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('takes the states and variants that are named, each skin with what only it has, and tells where they are', async () => {
  const { stdout } = await gallery('first-use', 'signed-*', '--variant', 'light,zoom');
  expect(stdout).toBe(`6 pictures: ${join(folder, 'index.html')}\n`);
  const names = ['sheets-light-first-use', 'sheets-zoom-first-use', 'excel-light-signed-out', 'excel-zoom-signed-out'];
  const sizes = await Promise.all(names.map((name) => sizeOf(`${name}.png`)));
  expect(sizes).toEqual([
    [300, 640],
    [300, 640],
    [350, 640],
    [350, 640],
  ]);
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  for (const name of names) expect(page).toContain(`src="${name}.png"`);
  expect(page).not.toContain('sheets-light-signed-out');
});

test.each([
  [['no-such-state'], /^There is no state no-such-state\. These are: frame-coming, /u],
  [['--skin', 'word'], /^There is no skin word\. These are: sheets, excel\./u],
  [['--variant', 'blue'], /^There is no variant blue\. These are: light, dark, /u],
])('refuses what it does not know: %j', async (given, stderr) => {
  await expect(gallery(...given)).rejects.toMatchObject({ code: 2, stderr: expect.stringMatching(stderr) as string });
});
