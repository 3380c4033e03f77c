/** Looking one person up, by address and by ID. */
import type { PersonKeys } from '../../../plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import type { LookupVerdict } from '../../../sending/api.js';
import { parseJson } from '../../shared/json.js';
import { nextQuery, PAGE_SIZE } from './next-page.js';
import { pathPart } from './path-key.js';
import { isFoundBy } from './same-person.js';
import { encodePart } from '../../shared/encode-part.js';
import { getRequest, type Connection } from './settings.js';
import { commonVerdict, isSuccess, NOT_FOUND } from './statuses.js';
import { readList } from './user.js';
import { readWholeUser } from './whole-user.js';
import { INCOMPLETE_ANSWER, OTHER_PERSON_ANSWERED, UNREADABLE_ANSWER } from '../../../said/by-targets.js';

export function lookupRequests(connection: Connection, keys: PersonKeys): HttpRequest[] {
  const found = [keys.email, keys.employeeId].filter((key) => key !== null && key !== '');
  return found.map((key) => {
    const part = pathPart(key ?? '');
    return part === null ? searchRequest(connection, key ?? '') : getRequest(connection, `/${part}`);
  });
}

/** A search for a word among all users, or among those of one status. It finds parts of words too. */
export function searchRequest(connection: Connection, word: string, status?: 'deactivated'): HttpRequest {
  const narrowed = status === undefined ? '' : `&status=${status}`;
  return getRequest(connection, `?number_of_employees=${PAGE_SIZE}${narrowed}&q=${encodePart(word)}`);
}

/** Who was found. A search finds parts of words too, so its hits are compared exactly. Never throws. */
export function readLookup(keys: PersonKeys, response: HttpResponse): LookupVerdict {
  if (response.status === NOT_FOUND) return { kind: 'absent' };
  if (!isSuccess(response)) return commonVerdict(response);
  const hits = readHits(keys, response.body);
  if (hits) return hits;
  const user = readWholeUser(parseJson(response.body));
  if (!user) return { kind: 'unknown', reason: UNREADABLE_ANSWER };
  return isFoundBy(keys, user) ? { kind: 'found', users: [user] } : { kind: 'unknown', reason: OTHER_PERSON_ANSWERED };
}

/** The verdict on the answer to a search; null where the body is no list. Nobody is absent while there may be more hits. */
export function readHits(keys: PersonKeys, body: string): Extract<LookupVerdict, { kind: 'found' | 'absent' | 'unknown' }> | null {
  const list = readList(body);
  if (!list) return null;
  const users = list.map(readWholeUser).filter((user) => user !== null);
  const hits = users.filter((user) => isFoundBy(keys, user));
  if (hits.length > 0) return { kind: 'found', users: hits };
  const hasMore = nextQuery(body) !== null || users.length < list.length;
  return hasMore ? { kind: 'unknown', reason: INCOMPLETE_ANSWER } : { kind: 'absent' };
}
