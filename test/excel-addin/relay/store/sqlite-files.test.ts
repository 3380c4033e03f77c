/** What a relay leaves of its store on the disk: after an end in order one file, and everything in it. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sqliteStore } from '../../../../excel-addin/relay/index.js';

const folder = mkdtempSync(join(tmpdir(), 'muster-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function place(name: string): { files: () => string[]; file: string } {
  const own = join(folder, name);
  mkdirSync(own);
  return { files: () => readdirSync(own), file: join(own, 'relay.sqlite') };
}

test('a store that is closed leaves one file, which is whole by itself', async () => {
  const { files, file } = place('one');
  const store = sqliteStore(file);
  await store.setSecret('team', 'key', 'kept');
  await store.acquire('team', 'send', 1000, 0);
  await store.close();
  expect(files()).toEqual(['relay.sqlite']);
  copyFileSync(file, join(folder, 'copy.sqlite'));
  const copy = sqliteStore(join(folder, 'copy.sqlite'));
  expect(await copy.secret('team', 'key')).toBe('kept');
  await copy.close();
});

test('a relay that ends leaves the file to the other one, which tidies up in the end', async () => {
  const { files, file } = place('two');
  const [first, second] = [sqliteStore(file), sqliteStore(file)];
  await first.setSecret('team', 'key', 'of the first');
  expect(await second.secret('team', 'key')).toBe('of the first');
  await first.close();
  await second.setSecret('team', 'key', 'of the second');
  expect(await second.secret('team', 'key')).toBe('of the second');
  await second.close();
  expect(files()).toEqual(['relay.sqlite']);
  const third = sqliteStore(file);
  expect(await third.secret('team', 'key')).toBe('of the second');
  await third.close();
});
