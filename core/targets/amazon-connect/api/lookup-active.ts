/** Whether a person is still there: whoever is deactivated is deleted. */
import type { PersonKeys } from '../../../plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import type { LookupVerdict } from '../../../sending/api.js';
import { describedUser, foundUsers } from './answers.js';
import { lookupRequests, readLookup, type Looking } from './lookup.js';
import { describeUser } from './reads.js';
import { NOT_FOUND } from './statuses.js';
import { readUser } from './user.js';

/** By ID where one is known, since a search may tell of somebody for a while who is gone; else by every key. */
export function lookupActiveRequests(looking: Looking, keys: PersonKeys): HttpRequest[] {
  const [id] = looking.known.of(keys);
  return id === undefined ? lookupRequests(looking, keys) : [describeUser(looking.connection, id)];
}

/** Nobody under an ID that was known, or nobody at all in a search, is somebody deleted. Never throws. */
export function readLookupActive(looking: Looking, keys: PersonKeys, response: HttpResponse): LookupVerdict {
  const isGone = response.status === NOT_FOUND && looking.known.of(keys).length > 0;
  if (isGone) return deleted(keys);
  const described = readUser(describedUser(response.body), 'alone', looking.names);
  if (described) return { kind: 'found', users: [described] };
  if (!foundUsers(response.body)) return readLookup(looking, keys, response);
  const verdict = readLookup(looking, keys, response);
  return verdict.kind === 'absent' ? deleted(keys) : verdict;
}

const deleted = (keys: PersonKeys): LookupVerdict => ({ kind: 'found', users: [{ ...keys, active: false, values: {} }] });
