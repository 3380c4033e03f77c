/** The relay's small SQLite file: for one machine, on which several relay processes may share it. */
import { closeSync, openSync } from 'node:fs';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { openBodies, type JournalBodies } from './journal-bodies.js';
import { newFingerprintKey, newOwner } from './random-values.js';
import { promised } from './promised.js';
import type { RelayStore } from './relay-store.js';
import { sqliteJournal } from './sqlite-journal.js';
import { SQLITE_SCHEMA } from './sqlite-schema.js';

const BUSY_MS = 5000; // another relay process on the same file may be writing
const IN_MEMORY = ':memory:';
const OWNER_ONLY = 0o600;

/** Opens the file, or a store that forgets when it is closed with `:memory:`. */
export function sqliteStore(path: string, now: () => number = Date.now, bodies: JournalBodies = openBodies): RelayStore {
  if (path !== IN_MEMORY) closeSync(openSync(path, 'a', OWNER_ONLY)); // before SQLite makes it readable to all; its side files follow
  const db = new DatabaseSync(path, { timeout: BUSY_MS });
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
  db.exec(SQLITE_SCHEMA);
  const text = (row: unknown): string | null => (row as { value: string } | undefined)?.value ?? null;

  const readSecret = db.prepare('SELECT value FROM secret WHERE account = ? AND name = ?');
  const writeSecret = db.prepare('INSERT INTO secret VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value');
  const dropSecret = db.prepare('DELETE FROM secret WHERE account = ? AND name = ?');
  // One statement each, so that two relays on one file cannot come between a look and a write. A row stays for ever: it remembers the fence.
  const take = db.prepare(
    `INSERT INTO lease VALUES ($account, $name, $owner, 1, $until)
     ON CONFLICT DO UPDATE SET owner = $owner, fence = fence + 1, expires_at = $until WHERE expires_at <= $now RETURNING fence`,
  );
  const prolong = db.prepare(
    'UPDATE lease SET expires_at = ? WHERE account = ? AND name = ? AND owner = ? AND fence = ? AND expires_at > ?',
  );
  const stands = db.prepare('SELECT 1 FROM lease WHERE account = ? AND name = ? AND owner = ? AND fence = ? AND expires_at > ?');
  const end = db.prepare('UPDATE lease SET expires_at = 0 WHERE account = ? AND name = ? AND owner = ? AND fence = ?');
  const makeKey = db.prepare('INSERT INTO fingerprint_key VALUES (?, ?) ON CONFLICT DO NOTHING');
  const readKey = db.prepare('SELECT value FROM fingerprint_key WHERE account = ?');
  const ask = db.prepare('SELECT 1');

  return promised({
    secret: (account, name) => text(readSecret.get(account, name)),
    setSecret: (account, name, value) => void writeSecret.run(account, name, value),
    removeSecret: (account, name) => void dropSecret.run(account, name),
    acquire(account, name, ttlMs, at) {
      const owner = newOwner();
      const expiresAt = at + ttlMs;
      const row = take.get({ account, name, owner, until: expiresAt, now: at }) as { fence: number } | undefined;
      return row ? { name, owner, fence: row.fence, expiresAt } : null;
    },
    renew: (account, { name, owner, fence }, ttlMs, at) => prolong.run(at + ttlMs, account, name, owner, fence, at).changes > 0,
    holds: (account, { name, owner, fence }, at) => stands.get(account, name, owner, fence, at) !== undefined,
    release: (account, { name, owner, fence }) => void end.run(account, name, owner, fence),
    fingerprintKey(account) {
      makeKey.run(account, newFingerprintKey());
      return Buffer.from((readKey.get(account) as { value: Uint8Array }).value);
    },
    ...sqliteJournal(db, now, bodies),
    ping: () => void ask.get(),
    close() {
      leaveOneFile(db);
      db.close();
    },
  });
}

/**
 * Brings everything into the one file. The binding ends its statements only when they are collected, so SQLite does not see the last user
 * go, and would leave its side files with the newest writes in them.
 */
function leaveOneFile(db: DatabaseSyncInstance): void {
  try {
    db.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE;');
  } catch {
    // Another relay is still on the file, and tidies up when it ends.
  }
}
