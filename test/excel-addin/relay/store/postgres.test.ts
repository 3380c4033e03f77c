/** The PostgreSQL store through the real driver, also under two relay processes. One database for all of it: it takes seconds to start. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { masterKeys, newMasterKey, sealedBodies, type RelayStore } from '../../../../excel-addin/relay/index.js';
import { postgresStore } from '../../../../excel-addin/relay/store/postgres-store.js';
import { relayRecords } from '../../../../excel-addin/taskpane/journal/relay-records.js';
import { twoHomeJournal } from '../../../../excel-addin/taskpane/journal/two-home-journal.js';
import { relayLock } from '../../../../excel-addin/taskpane/relay/relay-stores.js';
import { testJournal } from '../../../contracts/journal.js';
import { testLock } from '../../../contracts/lock.js';
import { testRelayStore } from '../../../contracts/relay-store.js';
import { memoryRecords } from '../../support/memory-records.js';
import { postgresForTests, type PostgresForTests } from '../../support/postgres.js';
import { relayBench } from '../../support/relay-bench.js';
import { testReplicas } from '../../support/replicas.js';

let database: PostgresForTests;
let store: RelayStore;
let other: RelayStore;

beforeAll(async () => {
  database = await postgresForTests();
  const sealed = sealedBodies(masterKeys([newMasterKey()])!);
  [store, other] = await Promise.all([postgresStore(database.url, sealed), postgresStore(database.url, sealed)]); // both want to make the tables
}, 120_000);
afterAll(async () => {
  await Promise.all([store.close(), other.close()]);
  await database.close();
});

testRelayStore({
  name: 'PostgreSQL',
  make: async () => {
    await database.reset();
    return { store, other, now: () => 0, advance: database.advance }; // the relay's clock is not asked
  },
});

describe('a database', () => {
  test('of a newer relay is refused, and left as it is', async () => {
    await database.query('INSERT INTO muster.migration VALUES (99, now())');
    await expect(postgresStore(database.url)).rejects.toThrow(/set up by a newer relay/u);
    await database.query('DELETE FROM muster.migration WHERE version = 99');
    expect(await database.query('SELECT version FROM muster.migration')).toEqual([{ version: 1 }]);
  });

  test('that confirms what it has not written is refused', async () => {
    const careless = `${database.url}?options=${encodeURIComponent('-c synchronous_commit=off')}`;
    await expect(postgresStore(careless)).rejects.toThrow(/Set synchronous_commit to on/u);
  });
});

const workbook = (): Promise<string> => Promise.resolve('some-workbook');

testLock({
  name: 'two relays on PostgreSQL',
  make: async () => {
    await database.reset();
    const user = (kept: RelayStore) => relayLock(relayBench({ store: kept }).call, workbook);
    return { lock: user(store), other: user(other), advance: database.advance };
  },
});

testJournal({
  name: 'relay on PostgreSQL, and device',
  make: async () => {
    await database.reset();
    const clock = { now: () => 0, sleep: () => Promise.resolve() };
    return twoHomeJournal(relayRecords(relayBench({ store }).call, workbook, clock), memoryRecords());
  },
});

testReplicas({ name: 'PostgreSQL', place: () => database.url });
