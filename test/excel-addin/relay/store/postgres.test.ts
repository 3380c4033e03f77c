/** The PostgreSQL store, through the real driver. One database for the whole file: it takes seconds to start. */
import { afterAll, beforeAll } from 'vitest';
import type { RelayStore } from '../../../../excel-addin/relay/index.js';
import { postgresStore } from '../../../../excel-addin/relay/store/postgres-store.js';
import { testRelayStore } from '../../../contracts/relay-store.js';
import { postgresForTests, type PostgresForTests } from '../../support/postgres.js';

let database: PostgresForTests;
let store: RelayStore;
let other: RelayStore;

beforeAll(async () => {
  database = await postgresForTests();
  [store, other] = await Promise.all([postgresStore(database.url), postgresStore(database.url)]); // both want to make the tables
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
