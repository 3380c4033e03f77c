/**
 * The relay's store in PostgreSQL, for several replicas of the relay. Leases run by the database's clock alone: the clocks of replicas
 * differ, and one that is ahead would take a lease for over while its holder still sends. Nothing is prepared by name and no state is
 * kept in a connection, so that a pooler may stand in between.
 */
import type { Pool, PoolConfig, QueryResultRow } from 'pg';
import { openBodies, type JournalBodies } from './journal-bodies.js';
import { postgresJournal } from './postgres-journal.js';
import { migrate } from './postgres-schema.js';
import { newFingerprintKey, newOwner } from './random-values.js';
import type { RelayStore } from './relay-store.js';
import { StoreError } from './store-error.js';

const CONNECTIONS = 10; // per replica; a server allows a hundred unless it is told otherwise
const CONNECT_MS = 5000;
const STATEMENT_MS = 10_000; // ended by the server; each statement touches a few rows
const ANSWER_MS = 15_000; // given up by the relay, where the server is gone without a word

const UNTIL = `clock_timestamp() + $4 * interval '1 millisecond'`;
// One statement each, so that no replica can come between a look and a write. A row stays for ever: it remembers the fence.
const TAKE = `INSERT INTO muster.lease AS held (account, name, owner, fence, expires_at) VALUES ($1, $2, $3, 1, ${UNTIL})
  ON CONFLICT (account, name) DO UPDATE SET owner = excluded.owner, fence = held.fence + 1, expires_at = ${UNTIL}
  WHERE held.expires_at <= clock_timestamp()
  RETURNING fence::float8, floor(extract(epoch FROM expires_at) * 1000)::float8 AS until`;
const OWN = `account = $1 AND name = $2 AND owner = $3 AND fence = $5`;
const STANDS = `expires_at > clock_timestamp()`;

/** Opens the database of this address, and makes its tables where they are not there yet. */
export async function postgresStore(url: string, bodies: JournalBodies = openBodies): Promise<RelayStore> {
  const { default: pg } = await import('pg'); // not loaded where the store is a file
  const options: PoolConfig = {
    connectionString: url,
    application_name: 'muster-relay',
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    lock_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: STATEMENT_MS,
    query_timeout: ANSWER_MS,
  };
  const pool = new pg.Pool(options);
  pool.on('error', () => undefined); // a connection broke while nobody used it: whoever asks next gets a new one, or hears of it
  try {
    await prepare(pool);
  } catch (error) {
    await pool.end();
    if (error instanceof StoreError) throw error;
    const code = (error as { code?: unknown } | null)?.code;
    throw new StoreError(
      `The relay’s database cannot be used (${typeof code === 'string' ? code : 'no answer'}). Check RELAY_STORE, and that the database runs.`,
      error,
    );
  }
  return overPool(pool, bodies);
}

async function prepare(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ value: string }>(`SELECT current_setting('synchronous_commit') AS value`);
    if (rows[0]?.value === 'off')
      throw new StoreError('The database confirms what it has not written yet. Set synchronous_commit to on for the relay’s user.');
    await migrate(client);
  } finally {
    client.release();
  }
}

function overPool(pool: Pool, bodies: JournalBodies): RelayStore {
  const rows = async <R extends QueryResultRow>(sql: string, values: unknown[]): Promise<R[]> => (await pool.query<R>(sql, values)).rows;
  const touches = async (sql: string, values: unknown[]): Promise<boolean> => ((await pool.query(sql, values)).rowCount ?? 0) > 0;
  return {
    async secret(account, name) {
      const found = await rows<{ value: string }>('SELECT value FROM muster.secret WHERE account = $1 AND name = $2', [account, name]);
      return found[0]?.value ?? null;
    },
    async setSecret(account, name, value) {
      const sql = 'INSERT INTO muster.secret VALUES ($1, $2, $3) ON CONFLICT (account, name) DO UPDATE SET value = excluded.value';
      await pool.query(sql, [account, name, value]);
    },
    async removeSecret(account, name) {
      await pool.query('DELETE FROM muster.secret WHERE account = $1 AND name = $2', [account, name]);
    },
    async acquire(account, name, ttlMs) {
      const owner = newOwner();
      const [row] = await rows<{ fence: number; until: number }>(TAKE, [account, name, owner, ttlMs]);
      return row ? { name, owner, fence: row.fence, expiresAt: row.until } : null;
    },
    renew: (account, { name, owner, fence }, ttlMs) =>
      touches(`UPDATE muster.lease SET expires_at = ${UNTIL} WHERE ${OWN} AND ${STANDS}`, [account, name, owner, ttlMs, fence]),
    holds: (account, { name, owner, fence }) =>
      touches(`SELECT FROM muster.lease WHERE account = $1 AND name = $2 AND owner = $3 AND fence = $4 AND ${STANDS}`, [
        account,
        name,
        owner,
        fence,
      ]),
    async release(account, { name, owner, fence }) {
      const sql = `UPDATE muster.lease SET expires_at = '-infinity' WHERE account = $1 AND name = $2 AND owner = $3 AND fence = $4`;
      await pool.query(sql, [account, name, owner, fence]);
    },
    async fingerprintKey(account) {
      await pool.query('INSERT INTO muster.fingerprint_key VALUES ($1, $2) ON CONFLICT DO NOTHING', [account, newFingerprintKey()]);
      const [row] = await rows<{ value: Buffer }>('SELECT value FROM muster.fingerprint_key WHERE account = $1', [account]);
      if (!row) throw new TypeError('Expected the key that was just made');
      return row.value;
    },
    ...postgresJournal(pool, bodies),
    async ping() {
      await pool.query('SELECT 1');
    },
    close: () => pool.end(),
  };
}
