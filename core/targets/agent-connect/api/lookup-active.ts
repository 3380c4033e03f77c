/** Whether a person is active: no answer tells, but a list can be narrowed to those who are not. */
import type { PersonKeys } from '../../../plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import type { LookupVerdict } from '../../../sending/api.js';
import { readHits, searchRequest } from './lookup.js';
import type { Connection } from './settings.js';
import { commonVerdict, isSuccess } from './statuses.js';
import { UNREADABLE_ANSWER } from '../../../said/by-targets.js';

/** One search among the deactivated, by the address, else by the ID. */
export function lookupActiveRequests(connection: Connection, keys: PersonKeys): HttpRequest[] {
  const word = keys.email || keys.employeeId;
  return word ? [searchRequest(connection, word, 'deactivated')] : [];
}

/** Whoever stands in the list is deactivated, whoever does not is active; a list with more to come decides nothing. Never throws. */
export function readLookupActive(keys: PersonKeys, response: HttpResponse): LookupVerdict {
  if (!isSuccess(response)) return commonVerdict(response);
  const verdict = readHits(keys, response.body);
  if (!verdict) return { kind: 'unknown', reason: UNREADABLE_ANSWER };
  if (verdict.kind === 'found') return { kind: 'found', users: verdict.users.map((user) => ({ ...user, active: false })) };
  return verdict.kind === 'absent' ? { kind: 'found', users: [{ ...keys, active: true, values: {} }] } : verdict;
}
