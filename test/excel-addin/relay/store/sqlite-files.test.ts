/** What a relay leaves of its store on the disk: after an end in order one file, and everything in it. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sqliteStore } from '../../../../excel-addin/relay/index.js';
import { relayProcess } from '../../support/relay-process.js';

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

test('a relay that ends leaves the file to one that goes on, which tidies up in the end', async () => {
  const { files, file } = place('two');
  const relay = await relayProcess({ RELAY_STORE: file });
  const store = sqliteStore(file);
  await store.setSecret('everybody', 'before', 'kept');
  expect((await relay.ask('POST', '/api/lease/book', { action: 'acquire', ttlMs: 1000 })).status).toBe(200);
  expect(await relay.stop()).toBe(0);
  await store.setSecret('everybody', 'after', 'kept');
  await store.close();
  expect(files()).toEqual(['relay.sqlite']);
  const next = sqliteStore(file);
  expect([await next.secret('everybody', 'before'), await next.secret('everybody', 'after')]).toEqual(['kept', 'kept']);
  await next.close();
});
