/**
 * The PostgreSQL of a test: the server that MUSTER_POSTGRES_URL names, where it does, else one in memory. The database has to be one
 * that nobody needs: its tables of the relay are emptied.
 */
import { Client } from 'pg';
import { pgliteServer } from './pglite-server.js';

export interface PostgresForTests {
  readonly url: string;
  /** Empties what the relay keeps. */
  reset(): Promise<void>;
  /** Lets time pass: moves everything that is dated in the database into the past. */
  advance(ms: number): Promise<void>;
  query(sql: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

export async function postgresForTests(): Promise<PostgresForTests> {
  const named = process.env['MUSTER_POSTGRES_URL'];
  const server = named === undefined ? await pgliteServer() : { url: named, close: () => Promise.resolve() };
  const client = new Client({ connectionString: server.url });
  await client.connect();
  const query = async (sql: string): Promise<Record<string, unknown>[]> => (await client.query<Record<string, unknown>>(sql)).rows;
  await query('DROP SCHEMA IF EXISTS muster CASCADE');
  return {
    url: server.url,
    query,
    async reset() {
      await query('TRUNCATE muster.secret, muster.lease, muster.fingerprint_key, muster.journal_run, muster.journal_record');
    },
    async advance(ms) {
      await query(`UPDATE muster.lease SET expires_at = expires_at - ${ms} * interval '1 millisecond'`);
      await query(`UPDATE muster.journal_run SET written_at = written_at - ${ms} * interval '1 millisecond'`);
    },
    async close() {
      await client.end();
      await server.close();
    },
  };
}
