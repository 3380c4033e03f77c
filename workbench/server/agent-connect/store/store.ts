/** Everything the server holds, and how it goes back to its seed. */
import type { RouteName } from '../fields.js';
import type { Seed } from '../seed.js';
import { openDatabase } from './database.js';
import { type LoggedRequest, type Mail, openRecords, type Records } from './records.js';
import { BLANK_USER } from './user.js';
import { openUsers, type Users } from './users.js';

export interface Store {
  readonly users: Users;
  readonly mails: Records<Mail>;
  readonly requests: Records<LoggedRequest>;
  /** The names of one kind that exist, in their exact spelling. */
  names(kind: 'role' | 'group'): string[];
  /** Requests that met this route, in their order. */
  requestsTo(route: RouteName): LoggedRequest[];
  /** Forgets everything and plants the seed. */
  reset(seed: Seed): void;
  isEmpty(): boolean;
  close(): void;
}

/** Opens the store at this path, or in memory. */
export function openStore(path: string): Store {
  const database = openDatabase(path);
  const users = openUsers(database);
  const requests = openRecords<LoggedRequest>(database, 'requests');
  const addName = database.prepare('INSERT OR IGNORE INTO names (kind, name) VALUES (?, ?)');

  function plant(seed: Seed): void {
    database.exec('DELETE FROM users; DELETE FROM names; DELETE FROM mails; DELETE FROM requests; DELETE FROM sqlite_sequence;');
    for (const role of seed.roles) addName.run('role', role);
    for (const group of seed.groups) addName.run('group', group);
    // Leaders stand before their people in a seed, so a leader is known when it is named.
    for (const { leader, ...user } of seed.users) {
      const found = leader === undefined ? undefined : users.find(leader);
      if (leader !== undefined && !found) throw new TypeError(`Seed: the leader ${leader} has to stand before those who report there.`);
      users.add({ ...BLANK_USER, ...user, leader: found?.id ?? null });
    }
  }

  return {
    users,
    mails: openRecords<Mail>(database, 'mails'),
    requests,
    names: (kind) =>
      (database.prepare('SELECT name FROM names WHERE kind = ? ORDER BY rowid').all(kind) as { name: string }[]).map((row) => row.name),
    requestsTo: (route) => requests.all().filter((request) => request.route === route),
    reset(seed) {
      database.exec('BEGIN IMMEDIATE');
      try {
        plant(seed);
        database.exec('COMMIT');
      } catch (cause) {
        database.exec('ROLLBACK');
        throw cause;
      }
    },
    isEmpty: () => database.prepare('SELECT 1 FROM names LIMIT 1').get() === undefined,
    close: () => database.close(),
  };
}
