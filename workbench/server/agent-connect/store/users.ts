/** The users: kept, found by either key, and paged in the order in which they came. */
import type { Database, JsonRow } from './database.js';
import { emailKey, type NewUser, type User } from './user.js';

export interface UserQuery {
  readonly after: number;
  readonly limit: number;
  readonly status?: string;
  readonly notStatus?: string;
  readonly employment?: string;
  readonly text?: string;
  readonly leaders?: readonly number[];
  readonly groups?: readonly string[];
  readonly roles?: readonly string[];
}

type Value = string | number | null;

const read = (row: JsonRow): User => ({ ...(JSON.parse(row.data) as NewUser), id: row.id });
const holes = (list: readonly unknown[]) => list.map(() => '?').join(', ');

const searchText = (user: NewUser) =>
  [`${user.first_name ?? ''} ${user.last_name ?? ''}`, user.email, user.custom_employee_id].join('\n').toLowerCase();

const columns = (user: NewUser): Value[] => [
  user.email === null ? null : emailKey(user.email),
  user.custom_employee_id,
  user.leader,
  user.role,
  user.status,
  user.employment_status,
  user.license_type,
  searchText(user),
  JSON.stringify({ ...user, id: undefined }),
];

/** The WHERE clause of a query: every filter that is set narrows, the values of one filter widen. */
function filter(query: UserQuery): { where: string; values: Value[] } {
  const parts: [sql: string, values: readonly Value[]][] = [['id > ?', [query.after]]];
  if (query.status !== undefined) parts.push(['status = ?', [query.status]]);
  if (query.notStatus !== undefined) parts.push(['status <> ?', [query.notStatus]]);
  if (query.employment !== undefined) parts.push(['employment = ?', [query.employment]]);
  if (query.text !== undefined) parts.push(['instr(search, ?) > 0', [query.text.toLowerCase()]]);
  if (query.leaders?.length) parts.push([`leader IN (${holes(query.leaders)})`, query.leaders]);
  if (query.roles?.length) parts.push([`role IN (${holes(query.roles)})`, query.roles]);
  if (query.groups?.length) {
    const inGroups = `EXISTS (SELECT 1 FROM json_each(users.data, '$.groups') WHERE json_each.value IN (${holes(query.groups)}))`;
    parts.push([inGroups, query.groups]);
  }
  return { where: parts.map(([sql]) => sql).join(' AND '), values: parts.flatMap(([, values]) => values) };
}

/** Opens the users of a database. */
export function openUsers(database: Database) {
  const insert = database.prepare(
    'INSERT INTO users (email_key, custom_id, leader, role, status, employment, license, search, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const update = database.prepare(
    'UPDATE users SET email_key = ?, custom_id = ?, leader = ?, role = ?, status = ?, employment = ?, license = ?, search = ?, data = ? WHERE id = ?',
  );
  const statements = new Map<string, ReturnType<Database['prepare']>>(); // a page of 500 asks for 500 leaders
  function select(where: string, ...values: Value[]): User[] {
    const statement = statements.get(where) ?? database.prepare(`SELECT id, data FROM users WHERE ${where}`);
    statements.set(where, statement);
    return (statement.all(...values) as JsonRow[]).map(read);
  }
  const count = (where: string, ...values: Value[]) =>
    (database.prepare(`SELECT count(*) AS n FROM users WHERE ${where}`).get(...values) as { n: number }).n;

  const byEmail = (email: string) => select('email_key = ? ORDER BY id', emailKey(email));
  const byCustomId = (id: string) => select('custom_id = ? ORDER BY id', id);

  return {
    add: (user: NewUser): User => ({ ...user, id: Number(insert.run(...columns(user)).lastInsertRowid) }),
    save: (user: User): void => void update.run(...columns(user), user.id),
    byId: (id: number): User | undefined => select('id = ?', id)[0],
    byEmail,
    byCustomId,
    /** The user whom a path names: by e-mail, else by custom ID. */
    find: (key: string): User | undefined => byEmail(key)[0] ?? byCustomId(key)[0],
    page: (query: UserQuery): User[] => {
      const { where, values } = filter(query);
      return select(`${where} ORDER BY id LIMIT ?`, ...values, query.limit);
    },
    all: (): User[] => select('true ORDER BY id'),
    reportsOf: (id: number): number => count("leader = ? AND status <> 'deactivated'", id),
    seatsTaken: (license: string): number => count("coalesce(license, 'standard') = ? AND status <> 'deactivated'", license),
  };
}

export type Users = ReturnType<typeof openUsers>;
