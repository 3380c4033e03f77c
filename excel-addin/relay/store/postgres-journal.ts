/** The journals of sends in the PostgreSQL store. */
import type { Pool, PoolClient } from 'pg';
import type { JournalBodies } from './journal-bodies.js';
import type { RelayStore } from './relay-store.js';
import { runParts, type RunPart } from './run-part.js';

type PostgresJournal = Pick<RelayStore, 'appendJournal' | 'readJournal' | 'openJournal' | 'journalBytes' | 'purgeJournals'>;

// The fence is judged and raised in one statement, which locks the run until the records stand: nobody who is overtaken comes between.
const CLAIM = `INSERT INTO muster.journal_run AS known (account, workbook, run, fence, state_seq, ended, written_at)
  VALUES ($1, $2, $3, $4, $5, $6, clock_timestamp())
  ON CONFLICT (account, workbook, run) DO UPDATE SET fence = greatest(known.fence, excluded.fence),
    ended = CASE WHEN excluded.state_seq >= known.state_seq AND excluded.state_seq > 0 THEN excluded.ended ELSE known.ended END,
    state_seq = greatest(known.state_seq, excluded.state_seq), written_at = excluded.written_at
  WHERE known.fence <= $7 RETURNING id`;
const ADD = `WITH added AS (
    INSERT INTO muster.journal_record (run_id, seq, digest, body)
    SELECT $1, * FROM unnest($2::bigint[], $3::bytea[], $4::text[]) ON CONFLICT DO NOTHING RETURNING octet_length(body) AS bytes)
  UPDATE muster.journal_run SET bytes = bytes + (SELECT coalesce(sum(bytes), 0) FROM added) WHERE id = $1
  RETURNING (SELECT count(*) FROM added)::integer AS fresh`;
const SAME = `SELECT count(DISTINCT kept.seq)::integer AS known FROM unnest($2::bigint[], $3::bytea[]) AS given (seq, digest)
  JOIN muster.journal_record AS kept ON kept.run_id = $1 AND kept.seq = given.seq AND kept.digest = given.digest`;
const OF_WORKBOOK = `SELECT run, seq::float8, body FROM muster.journal_run JOIN muster.journal_record ON run_id = id WHERE account = $1 AND workbook = $2`;

/** The journal's part of the store. */
export function postgresJournal(pool: Pool, bodies: JournalBodies): PostgresJournal {
  const records = async (sql: string, account: string, workbook: string, ...more: string[]) => {
    const { rows } = await pool.query<{ run: string; seq: number; body: string }>(sql, [account, workbook, ...more]);
    return rows.map(({ run, seq, body }) => bodies.read({ account, workbook }, run, seq, body));
  };
  return {
    async appendJournal(account, workbook, added) {
      const parts = runParts(added, (record) => bodies.keep({ account, workbook }, record));
      if (parts.length === 0) return true;
      return whole(pool, async (client) => {
        for (const part of parts) if (!(await write(client, account, workbook, part))) return false;
        return true;
      });
    },
    readJournal: (account, workbook, run) => records(`${OF_WORKBOOK} AND run = $3 ORDER BY seq`, account, workbook, run),
    openJournal: (account, workbook) => records(`${OF_WORKBOOK} AND NOT ended ORDER BY id, seq`, account, workbook),
    async journalBytes(account, workbook) {
      const sql = 'SELECT coalesce(sum(bytes), 0)::float8 AS bytes FROM muster.journal_run WHERE account = $1 AND workbook = $2';
      return (await pool.query<{ bytes: number }>(sql, [account, workbook])).rows[0]?.bytes ?? 0;
    },
    async purgeJournals(olderThanMs) {
      const sql = `DELETE FROM muster.journal_run WHERE written_at <= clock_timestamp() - $1 * interval '1 millisecond'`;
      await pool.query(sql, [olderThanMs]);
    },
  };
}

async function write(client: PoolClient, account: string, workbook: string, part: RunPart): Promise<boolean> {
  const { run, records, highestFence, lowestFence, stateSeq, ended } = part;
  const claimed = await client.query<{ id: string }>(CLAIM, [account, workbook, run, highestFence, stateSeq, ended, lowestFence]);
  const id = claimed.rows[0]?.id;
  if (id === undefined) return false;
  const added = await client.query<{ fresh: number }>(ADD, [
    ...[id, records.map(({ seq }) => seq)],
    ...[records.map(({ digest }) => digest), records.map(({ body }) => body)],
  ]);
  if (added.rows[0]?.fresh === records.length) return true;
  const known = records.flatMap(({ seq, digests }) => digests.map((digest) => [seq, digest] as const));
  const same = await client.query<{ known: number }>(SAME, [id, known.map(([seq]) => seq), known.map(([, digest]) => digest)]);
  return same.rows[0]?.known === records.length;
}

/** Does all of it or nothing: what gives false is undone, and what throws too. */
async function whole(pool: Pool, work: (client: PoolClient) => Promise<boolean>): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const done = await work(client);
    await client.query(done ? 'COMMIT' : 'ROLLBACK');
    client.release();
    return done;
  } catch (error) {
    client.release(true); // closed, not used again: the server undoes what was begun
    throw error;
  }
}
