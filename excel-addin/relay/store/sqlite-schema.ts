/** The tables of the SQLite store. */
export const SQLITE_SCHEMA = `
  CREATE TABLE IF NOT EXISTS secret (account TEXT, name TEXT, value TEXT NOT NULL, PRIMARY KEY (account, name)) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS lease (account TEXT, name TEXT, owner TEXT NOT NULL, fence INTEGER NOT NULL, expires_at INTEGER NOT NULL,
    PRIMARY KEY (account, name)) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS fingerprint_key (account TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS journal_run (id INTEGER PRIMARY KEY, account TEXT NOT NULL, workbook TEXT NOT NULL, run TEXT NOT NULL,
    fence INTEGER NOT NULL, state_seq INTEGER NOT NULL, ended INTEGER NOT NULL, bytes INTEGER NOT NULL, written_at INTEGER NOT NULL,
    UNIQUE (account, workbook, run)) STRICT;
  CREATE TABLE IF NOT EXISTS journal_record (run_id INTEGER NOT NULL REFERENCES journal_run (id), seq INTEGER NOT NULL,
    digest BLOB NOT NULL, body TEXT NOT NULL, PRIMARY KEY (run_id, seq)) STRICT;
`;
