/** Journals under a master key: nothing about anybody can be read in the store, and what was kept before there was a key still can be. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { JournalRecord } from '../../../../core/ports/index.js';
import { isIntact, sealRecord } from '../../../../core/sending/journal.js';
import { masterKeys, newMasterKey, openBodies, sealedBodies, sqliteStore } from '../../../../excel-addin/relay/index.js';
import { SealBrokenError } from '../../../../excel-addin/relay/secrets/master-keys.js';

const folder = mkdtempSync(join(tmpdir(), 'muster-bodies-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [OLD, NEW] = [newMasterKey(), newMasterKey()];
const sealed = (...texts: string[]) => sealedBodies(masterKeys(texts)!);
const PLACE = { account: 'team', workbook: 'book' };
const record = (part: Partial<JournalRecord> = {}): JournalRecord =>
  sealRecord({
    ...{ v: 2, run: 'run-1', seq: 1, fence: 1, at: 5, kind: 'row', state: 'intent', rid: 'email:canary@x.org', op: 'update' },
    ...{ key: 'canary@x.org', remoteId: 'canary', code: '', detail: 'canary', image: '{"changes":[{"field":"homeTown","from":"canary"}]}' },
    ...part,
  });

let files = 0;
/** One file, opened by one relay after another. */
function file() {
  const path = join(folder, `${(files += 1)}.sqlite`);
  return async <T>(bodies: typeof openBodies, work: (store: ReturnType<typeof sqliteStore>) => Promise<T>): Promise<T> => {
    const store = sqliteStore(path, () => 0, bodies);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  };
}
type Store = ReturnType<typeof sqliteStore>;
const write = (store: Store) => store.appendJournal('team', 'book', [record()]);
const read = (store: Store) => store.readJournal('team', 'book', 'run-1');

test('no byte of the file tells a name, an address or a value', async () => {
  const [open, closed] = [sqliteStore(join(folder, 'open.sqlite')), sqliteStore(join(folder, 'closed.sqlite'), undefined, sealed(OLD))];
  for (const store of [open, closed]) await write(store);
  const holds = (name: string) =>
    readdirSync(folder).some((each) => each.startsWith(name) && readFileSync(join(folder, each)).includes('canary'));
  expect([holds('open'), holds('closed')]).toEqual([true, false]);
  await Promise.all([open.close(), closed.close()]);
});

test('the digest tells nobody without the key whether a record says what they guess', () => {
  const digests = [sealed(OLD), sealed(NEW), openBodies].map((bodies) => bodies.keep(PLACE, record()).digest.toString('hex'));
  expect(new Set(digests).size).toBe(3);
});

describe('a record', () => {
  test.each([
    ['from before there was a key', openBodies, sealed(NEW)],
    ['under an older key', sealed(OLD), sealed(NEW, OLD)],
    ['under the key in use', sealed(NEW), sealed(NEW, OLD)],
  ])('%s is read, and is taken for the same when it is written again', async (_, before, after) => {
    const at = file();
    await at(before, write);
    expect(await at(after, read)).toEqual([record()]);
    expect(await at(after, (store) => store.appendJournal('team', 'book', [record(), record({ seq: 2 })]))).toBe(true);
    expect(await at(after, (store) => store.appendJournal('team', 'book', [record({ detail: 'other' })]))).toBe(false);
    expect(await at(after, (store) => store.openJournal('team', 'book'))).toEqual([record(), record({ seq: 2 })]);
  });

  test('under a key that is gone comes back torn, so that nothing it leaves out is believed', async () => {
    const at = file();
    await at(sealed(OLD), write);
    const [left] = await at(sealed(NEW), read);
    expect([left?.run, left?.seq, isIntact(left), JSON.stringify(left).includes('canary')]).toEqual(['run-1', 1, false, false]);
  });

  test.each([
    ['workbook', { ...PLACE, workbook: 'other' }, 'run-1', 1],
    ['organisation', { ...PLACE, account: 'other' }, 'run-1', 1],
    ['run', PLACE, 'run-2', 1],
    ['number', PLACE, 'run-1', 2],
  ] as const)('that was moved to another %s is torn', (_, place, run, seq) => {
    const { body } = sealed(OLD).keep(PLACE, record());
    expect(isIntact(sealed(OLD).read(PLACE, 'run-1', 1, body))).toBe(true);
    expect(isIntact(sealed(OLD).read(place, run, seq, body))).toBe(false);
  });

  test('is refused by a relay without a key', () => {
    const { body } = sealed(OLD).keep(PLACE, record());
    expect(() => openBodies.read(PLACE, 'run-1', 1, body)).toThrow(SealBrokenError);
  });
});
