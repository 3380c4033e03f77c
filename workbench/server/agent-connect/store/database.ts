/** The SQLite database behind the server: one file, or memory. */
import { DatabaseSync } from '@photostructure/sqlite';

export type Database = InstanceType<typeof DatabaseSync>;

// A user is one JSON text; what is searched stands beside it in columns of its own.
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS users (
    id INTEGER PRIMARY KEY AUTOINCREMENT, email_key TEXT, custom_id TEXT, leader INTEGER, role TEXT,
    status TEXT NOT NULL, employment TEXT, license TEXT, search TEXT NOT NULL, data TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS users_email ON users (email_key);
  CREATE INDEX IF NOT EXISTS users_custom_id ON users (custom_id);
  CREATE INDEX IF NOT EXISTS users_leader ON users (leader);
  CREATE TABLE IF NOT EXISTS names (kind TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (kind, name));
  CREATE TABLE IF NOT EXISTS mails (id INTEGER PRIMARY KEY AUTOINCREMENT, data TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS requests (id INTEGER PRIMARY KEY AUTOINCREMENT, data TEXT NOT NULL);
`;

/** Opens the database at this path and makes its tables. */
export function openDatabase(path: string): Database {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  database.exec(SCHEMA);
  return database;
}

/** A row of one JSON text and its number. */
export interface JsonRow {
  readonly id: number;
  readonly data: string;
}
