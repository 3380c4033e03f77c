/** Opening a store: which one it is, what it forgets, and why it is refused. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { sealRecord } from '../../../../core/sending/journal.js';
import { openStore, sqliteStore } from '../../../../excel-addin/relay/index.js';
import { StoreError } from '../../../../excel-addin/relay/store/store-error.js';

const DAY_MS = 24 * 60 * 60_000;
const folder = mkdtempSync(join(tmpdir(), 'muster-open-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file with one run that was last written to so many days ago. */
async function fileWithRun(days: number): Promise<string> {
  const path = join(folder, `${days}.sqlite`);
  const store = sqliteStore(path, () => Date.now() - days * DAY_MS);
  const record = sealRecord({
    ...{ v: 2, run: 'run-1', seq: 1, fence: 1, at: 0, kind: 'row', state: 'intent', rid: 'email:ann@x.org', op: 'create' },
    ...{ key: 'ann@x.org', remoteId: '', code: '', detail: '', image: '' },
  });
  await store.appendJournal('team', 'book', [record]);
  await store.close();
  return path;
}

async function runsLeft(path: string, journalDays?: number): Promise<number> {
  const store = await openStore(path, journalDays === undefined ? {} : { journalDays });
  const left = (await store.readJournal('team', 'book', 'run-1')).length;
  await store.close();
  return left;
}

describe('a store that is opened', () => {
  test('forgets journals of more than 90 days, and keeps the others', async () => {
    expect([await runsLeft(await fileWithRun(89)), await runsLeft(await fileWithRun(91))]).toEqual([1, 0]);
  });

  test('forgets them sooner or later where it is told to', async () => {
    expect([await runsLeft(await fileWithRun(10), 7), await runsLeft(await fileWithRun(100), 365)]).toEqual([0, 1]);
  });

  test('is in memory where nothing is to stay', async () => {
    const store = await openStore(':memory:');
    await store.setSecret('team', 'some.key', 'x');
    expect(await store.secret('team', 'some.key')).toBe('x');
    await store.close();
    await expect(store.ping()).rejects.toThrow();
  });

  test('is refused without its address where the database does not answer: it may hold a password', async () => {
    const opened = openStore('postgres://muster:canary@127.0.0.1:1/muster');
    await expect(opened).rejects.toBeInstanceOf(StoreError);
    await expect(opened).rejects.toThrow(/cannot be used \(ECONNREFUSED\)\. Check RELAY_STORE/u);
    const error = await opened.catch((thrown: unknown) => thrown);
    expect(inspect(error, { depth: 9 })).not.toContain('canary');
  });
});
