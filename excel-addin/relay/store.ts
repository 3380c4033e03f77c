/** The relay's small SQLite file: secrets, leases and the key of the fingerprints, each under the account it belongs to. */
import { randomBytes } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Lease } from '../../core/ports/index.js';

/** What identifies a holder of a lease: nobody else knows its owner, and its fence is never handed out twice. */
export type LeaseProof = Pick<Lease, 'name' | 'owner' | 'fence'>;

export interface RelayStore {
  secret(account: string, name: string): string | null;
  setSecret(account: string, name: string, value: string): void;
  removeSecret(account: string, name: string): void;
  acquire(account: string, name: string, ttlMs: number, now: number): Lease | null;
  renew(account: string, proof: LeaseProof, ttlMs: number, now: number): boolean;
  release(account: string, proof: LeaseProof): void;
  /** The account's own key for fingerprints, made when it is first asked for. */
  fingerprintKey(account: string): Buffer;
  close(): void;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS secret (account TEXT, name TEXT, value TEXT NOT NULL, PRIMARY KEY (account, name)) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS lease (account TEXT, name TEXT, owner TEXT NOT NULL, fence INTEGER NOT NULL, expires_at INTEGER NOT NULL,
    PRIMARY KEY (account, name)) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS fingerprint_key (account TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
`;
const BUSY_MS = 5000; // another relay process on the same file may be writing
const IN_MEMORY = ':memory:';
const OWNER_ONLY = 0o600;
const OWNER_BYTES = 16;
const KEY_BYTES = 32; // the size of the hash

/** Opens the file, or a store that forgets when it is closed with `:memory:`. */
export function openStore(path: string): RelayStore {
  if (path !== IN_MEMORY) closeSync(openSync(path, 'a', OWNER_ONLY)); // before SQLite makes it readable to all; its side files follow
  const db = new DatabaseSync(path, { timeout: BUSY_MS });
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
  db.exec(SCHEMA);
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
  const end = db.prepare('UPDATE lease SET expires_at = 0 WHERE account = ? AND name = ? AND owner = ? AND fence = ?');
  const makeKey = db.prepare('INSERT INTO fingerprint_key VALUES (?, ?) ON CONFLICT DO NOTHING');
  const readKey = db.prepare('SELECT value FROM fingerprint_key WHERE account = ?');

  return {
    secret: (account, name) => text(readSecret.get(account, name)),
    setSecret: (account, name, value) => void writeSecret.run(account, name, value),
    removeSecret: (account, name) => void dropSecret.run(account, name),
    acquire(account, name, ttlMs, now) {
      const owner = randomBytes(OWNER_BYTES).toString('base64url');
      const expiresAt = now + ttlMs;
      const row = take.get({ account, name, owner, until: expiresAt, now }) as { fence: number } | undefined;
      return row ? { name, owner, fence: row.fence, expiresAt } : null;
    },
    renew: (account, { name, owner, fence }, ttlMs, now) => prolong.run(now + ttlMs, account, name, owner, fence, now).changes > 0,
    release: (account, { name, owner, fence }) => void end.run(account, name, owner, fence),
    fingerprintKey(account) {
      makeKey.run(account, randomBytes(KEY_BYTES));
      return Buffer.from((readKey.get(account) as { value: Uint8Array }).value);
    },
    close: () => db.close(),
  };
}
