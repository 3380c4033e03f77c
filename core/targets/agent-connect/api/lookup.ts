/** Looking one person up, by address and by ID. */
import type { PersonKeys } from '../../../plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import type { LookupVerdict } from '../../../sending/api.js';
import { parseJson } from './json.js';
import { nextQuery, PAGE_SIZE } from './next-page.js';
import { isFoundBy } from './same-person.js';
import { encodePart, getRequest, type Connection } from './settings.js';
import { commonVerdict, isSuccess } from './statuses.js';
import { readList, readUser } from './user.js';

const NOT_FOUND = 404;
/** IDs that a path cannot carry: one is a route of its own, the others move up in the path, however they are encoded. */
const UNFIT_FOR_PATH: readonly string[] = ['invite', '.', '..'];

export function lookupRequests(connection: Connection, keys: PersonKeys): HttpRequest[] {
  const found = [keys.email, keys.employeeId].filter((key) => key !== null && key !== '');
  return found.map((key) => {
    const part = encodePart(key ?? '');
    const byList = UNFIT_FOR_PATH.includes(part.toLowerCase());
    return getRequest(connection, byList ? `?number_of_employees=${PAGE_SIZE}&q=${part}` : `/${part}`);
  });
}

/** Who was found. A search finds parts of words too, so its hits are compared exactly. Never throws. */
export function readLookup(keys: PersonKeys, response: HttpResponse): LookupVerdict {
  if (response.status === NOT_FOUND) return { kind: 'absent' };
  if (!isSuccess(response)) return commonVerdict(response);
  const list = readList(response.body);
  if (list) return readHits(keys, list, nextQuery(response.body) !== null);
  const user = readUser(parseJson(response.body));
  if (!user) return { kind: 'unknown', reason: 'unreadable answer' };
  return isFoundBy(keys, user) ? { kind: 'found', users: [user] } : { kind: 'unknown', reason: 'answer about another person' };
}

function readHits(keys: PersonKeys, list: readonly unknown[], hasMore: boolean): LookupVerdict {
  const users = list.map(readUser).filter((user) => user !== null);
  const hits = users.filter((user) => isFoundBy(keys, user));
  if (hits.length > 0) return { kind: 'found', users: hits };
  return hasMore || users.length < list.length ? { kind: 'unknown', reason: 'incomplete answer' } : { kind: 'absent' };
}
