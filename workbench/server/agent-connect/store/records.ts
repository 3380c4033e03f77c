/** Mails that would have been sent and requests that came in: what a test counts and the page shows. Ours, outside the vendor's API. */
import type { LoggedRequest as Logged, Records as SharedRecords } from '../../shared/request-log.js';
import type { RouteName } from '../fields.js';
import type { ApiKey } from '../seed.js';
import type { Database, JsonRow } from './database.js';

export interface Mail {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly to: string;
  readonly reason: 'create' | 'invite';
  readonly subject: string;
}

export type LoggedRequest = Logged<RouteName, ApiKey['environment']>;
export type Records<T extends object> = SharedRecords<T>;

/** A list that grows in a table of the database, each entry with its number. */
export function openRecords<T extends object>(database: Database, table: 'mails' | 'requests'): Records<T> {
  const insert = database.prepare(`INSERT INTO ${table} (data) VALUES (?)`);
  const update = database.prepare(`UPDATE ${table} SET data = ? WHERE id = ?`);
  const select = database.prepare(`SELECT id, data FROM ${table} ORDER BY id`);
  return {
    add: (record) => Number(insert.run(JSON.stringify(record)).lastInsertRowid),
    save: (id, record) => void update.run(JSON.stringify(record), id),
    all: () => (select.all() as JsonRow[]).map((row) => ({ ...(JSON.parse(row.data) as T), id: row.id })),
  };
}
