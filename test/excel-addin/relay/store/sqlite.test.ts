/** The SQLite store: in memory, and as a file that two relays of one machine share. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { masterKeys, newMasterKey, openBodies, sealedBodies, sqliteStore } from '../../../../excel-addin/relay/index.js';
import { testRelayStore, type StoreBench } from '../../../contracts/relay-store.js';
import { testReplicas } from '../../support/replicas.js';

const folder = mkdtempSync(join(tmpdir(), 'muster-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const START = 1_750_000_000_000;

function bench(place: string, bodies = openBodies): StoreBench {
  let time = START;
  const now = (): number => time;
  const store = sqliteStore(place, now, bodies);
  const other = place === ':memory:' ? store : sqliteStore(place, now, bodies);
  return { store, other, now, advance: (ms) => void (time += ms) };
}

testRelayStore({ name: 'SQLite in memory', make: () => bench(':memory:') });
testRelayStore({ name: 'SQLite file', make: () => bench(join(folder, `${(files += 1)}.sqlite`)) });
testRelayStore({ name: 'SQLite, sealed', make: () => bench(':memory:', sealedBodies(masterKeys([newMasterKey()])!)) });
testReplicas({ name: 'SQLite file', place: () => join(folder, 'shared.sqlite') });
