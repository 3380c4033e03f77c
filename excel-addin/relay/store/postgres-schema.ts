/** The tables of the PostgreSQL store, and how they come to be: by numbered steps, each done once whichever replica starts first. */
import type { ClientBase } from 'pg';
import { StoreError } from './store-error.js';

/** Steps are never changed once they were released; a new form is a new step at the end. */
const STEPS: readonly string[] = [
  `CREATE TABLE muster.secret (account text, name text, value text NOT NULL, PRIMARY KEY (account, name));
   CREATE TABLE muster.lease (account text, name text, owner text NOT NULL, fence bigint NOT NULL, expires_at timestamptz NOT NULL,
     PRIMARY KEY (account, name));
   CREATE TABLE muster.fingerprint_key (account text PRIMARY KEY, value bytea NOT NULL);
   CREATE TABLE muster.journal_run (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, account text NOT NULL, workbook text NOT NULL,
     run text NOT NULL, fence bigint NOT NULL, state_seq bigint NOT NULL, ended boolean NOT NULL, bytes bigint NOT NULL DEFAULT 0,
     written_at timestamptz NOT NULL, UNIQUE (account, workbook, run));
   CREATE TABLE muster.journal_record (run_id bigint NOT NULL REFERENCES muster.journal_run ON DELETE CASCADE, seq bigint NOT NULL,
     digest bytea NOT NULL, body text NOT NULL, PRIMARY KEY (run_id, seq));`,
];

/** Any number that no other program takes for its own locks in the same database. */
const SETUP_LOCK = 0x6d757374;

/** Brings the tables to the form that this relay knows. Replicas that start together wait for one another. */
export async function migrate(client: ClientBase): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [SETUP_LOCK]);
    const done = await stepsDone(client);
    if (done > STEPS.length)
      throw new StoreError(
        'The database was set up by a newer relay. Start this release of the relay on a database of its own, or update it.',
      );
    for (const [index, step] of STEPS.entries()) {
      if (index < done) continue;
      await client.query(step);
      await client.query('INSERT INTO muster.migration (version, at) VALUES ($1, now())', [index + 1]);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined); // the connection may be what failed
    throw error;
  }
}

/** Looks before it creates: whoever has made the schema for the relay need not let it make schemas. */
async function stepsDone(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ there: boolean; schema: boolean }>(
    `SELECT to_regclass('muster.migration') IS NOT NULL AS there, to_regnamespace('muster') IS NOT NULL AS schema`,
  );
  if (!rows[0]?.schema) await client.query('CREATE SCHEMA muster');
  if (!rows[0]?.there) {
    await client.query('CREATE TABLE muster.migration (version integer PRIMARY KEY, at timestamptz NOT NULL)');
    return 0;
  }
  const known = await client.query<{ version: number | null }>('SELECT max(version) AS version FROM muster.migration');
  return known.rows[0]?.version ?? 0;
}
