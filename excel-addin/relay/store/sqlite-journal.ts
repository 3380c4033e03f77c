/** The journals of sends in the SQLite store. */
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { JournalBodies } from './journal-bodies.js';
import type { AtOnce } from './promised.js';
import type { RelayStore } from './relay-store.js';
import { runParts } from './run-part.js';

type SqliteJournal = Pick<AtOnce<RelayStore>, 'appendJournal' | 'readJournal' | 'openJournal' | 'journalBytes' | 'purgeJournals'>;

interface Known {
  readonly id: number;
  readonly fence: number;
}

/** The journal's part of the store; `now` dates what is written, for the retention alone. */
export function sqliteJournal(db: DatabaseSyncInstance, now: () => number, bodies: JournalBodies): SqliteJournal {
  const known = db.prepare('SELECT id, fence FROM journal_run WHERE account = ? AND workbook = ? AND run = ?');
  const start = db.prepare(
    'INSERT INTO journal_run (account, workbook, run, fence, state_seq, ended, bytes, written_at) VALUES (?, ?, ?, 0, 0, 0, 0, 0)',
  );
  const add = db.prepare('INSERT INTO journal_record VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING');
  const same = db.prepare('SELECT 1 FROM journal_record WHERE run_id = ? AND seq = ? AND digest = ?');
  const touch = db.prepare(
    `UPDATE journal_run SET fence = max(fence, $fence), bytes = bytes + $bytes, written_at = $at,
       ended = CASE WHEN $seq >= state_seq AND $seq > 0 THEN $ended ELSE ended END, state_seq = max(state_seq, $seq) WHERE id = $id`,
  );
  const ofWorkbook = 'SELECT run, seq, body FROM journal_run JOIN journal_record ON run_id = id WHERE account = ? AND workbook = ?';
  const ofRun = db.prepare(`${ofWorkbook} AND run = ? ORDER BY seq`);
  const ofOpen = db.prepare(`${ofWorkbook} AND ended = 0 ORDER BY id, seq`);
  const size = db.prepare('SELECT coalesce(sum(bytes), 0) AS bytes FROM journal_run WHERE account = ? AND workbook = ?');
  const dropRecords = db.prepare('DELETE FROM journal_record WHERE run_id IN (SELECT id FROM journal_run WHERE written_at <= ?)');
  const dropRuns = db.prepare('DELETE FROM journal_run WHERE written_at <= ?');
  const records = (account: string, workbook: string, rows: unknown[]) =>
    (rows as { run: string; seq: number; body: string }[]).map(({ run, seq, body }) => bodies.read({ account, workbook }, run, seq, body));

  return {
    appendJournal: (account, workbook, added) =>
      whole(db, () => {
        for (const part of runParts(added, (record) => bodies.keep({ account, workbook }, record))) {
          const run = known.get(account, workbook, part.run) as Known | undefined;
          if (run && part.lowestFence < run.fence) return false;
          const id = run?.id ?? Number(start.run(account, workbook, part.run).lastInsertRowid);
          let bytes = 0;
          for (const each of part.records)
            if (add.run(id, each.seq, each.digest, each.body).changes > 0) bytes += each.bytes;
            else if (!each.digests.some((digest) => same.get(id, each.seq, digest))) return false;
          touch.run({ id, fence: part.highestFence, bytes, at: now(), seq: part.stateSeq, ended: part.ended ? 1 : 0 });
        }
        return true;
      }),
    readJournal: (account, workbook, run) => records(account, workbook, ofRun.all(account, workbook, run)),
    openJournal: (account, workbook) => records(account, workbook, ofOpen.all(account, workbook)),
    journalBytes: (account, workbook) => (size.get(account, workbook) as { bytes: number }).bytes,
    purgeJournals(olderThanMs) {
      const before = now() - olderThanMs;
      whole(db, () => {
        dropRecords.run(before);
        dropRuns.run(before);
        return true;
      });
    },
  };
}

/** Does all of it or nothing: what gives false is undone, and what throws too. The file is locked from the first look on. */
function whole(db: DatabaseSyncInstance, work: () => boolean): boolean {
  db.exec('BEGIN IMMEDIATE');
  let done = false;
  try {
    done = work();
    if (done) db.exec('COMMIT');
    return done;
  } catch (error) {
    done = false;
    throw error;
  } finally {
    if (!done) db.exec('ROLLBACK');
  }
}
