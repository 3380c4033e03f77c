/** Mails that would have been sent and requests that came in: what a test counts and the page shows. Ours, outside the vendor's API. */
import type { RouteName } from '../fields.js';
import type { Database, JsonRow } from './database.js';

export interface Mail {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly to: string;
  readonly reason: 'create' | 'invite';
  readonly subject: string;
}

export interface LoggedRequest {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly method: string;
  /** Path and query as they came, still encoded. */
  readonly path: string;
  readonly route: RouteName | null;
  /** Which of the company's keys was shown; no key is ever written down. */
  readonly key: 'test' | 'production' | null;
  /** The JSON that came, the temporary password masked; null where there was none or it could not be read. */
  readonly body: unknown;
  /** Kind of the fault that this request met, else null. */
  readonly fault: string | null;
  /** Status of the answer; null while none was given, or for a connection that was cut. */
  readonly status: number | null;
}

/** A list that grows in a table of the database, each entry with its number. */
export function openRecords<T extends object>(database: Database, table: 'mails' | 'requests') {
  const insert = database.prepare(`INSERT INTO ${table} (data) VALUES (?)`);
  const update = database.prepare(`UPDATE ${table} SET data = ? WHERE id = ?`);
  const select = database.prepare(`SELECT id, data FROM ${table} ORDER BY id`);
  return {
    add: (record: T): number => Number(insert.run(JSON.stringify(record)).lastInsertRowid),
    save: (id: number, record: T): void => void update.run(JSON.stringify(record), id),
    all: (): (T & { readonly id: number })[] => (select.all() as JsonRow[]).map((row) => ({ ...(JSON.parse(row.data) as T), id: row.id })),
  };
}

export type Records<T extends object> = ReturnType<typeof openRecords<T>>;
