/** Changing and deleting people who exist, put together. */
import type { PersonKeys, PlannedRow } from '../../../plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import type { DirectoryUser, StatusVerdict, UpdateApi } from '../../../sending/api.js';
import { INCOMPLETE_ANSWER, NOBODY_UNDER, UNREADABLE_ANSWER, USER_NAME_STAYS } from '../../../said/by-targets.js';
import { fill } from '../../../said/fill.js';
import { driftOf, holdsChanges, isUntouched, matchesCreate } from './compare.js';
import { parseObject } from './json.js';
import { lookupActiveRequests, readLookupActive } from './lookup-active.js';
import { lookupRequests, type Looking } from './lookup.js';
import { describeUser, searchByName } from './reads.js';
import { userRequest } from './settings.js';
import { commonVerdict, isSuccess, NOT_FOUND, refusalOf, type Refused } from './statuses.js';
import { isInPart, updateRequest } from './update.js';
import { hasSameKeys, namesOfKeys } from './who.js';

/** The updates of one connection. */
export function updatesOf(looking: Looking): UpdateApi {
  /** Rows that no request can do: only a reading goes out for them, and whatever it says they are refused. */
  const refused = new WeakMap<PlannedRow, Refused>();
  /** Rows whose last request was one of several that they need. */
  const inPart = new WeakSet<PlannedRow>();
  const { connection, known } = looking;
  return {
    update(row, current) {
      const { id } = current;
      const request = updateRequest(looking, row, current);
      if (isInPart(row, current)) inPart.add(row);
      else inPart.delete(row);
      if (id !== undefined) known.note(row.keys, id); // what changes a key is found under the new one
      if (request) return request;
      refused.set(row, refusalOfRow(row, current));
      return id === undefined ? search(looking, row.keys) : describeUser(connection, id);
    },
    readUpdate(row, response) {
      const verdict = refused.get(row) ?? readChange(row, response);
      return verdict.kind === 'verify' && inPart.has(row) ? { kind: 'partial' } : verdict;
    },
    isUntouched,
    drift: driftOf,
    setActive(row, current) {
      const id = current?.id ?? known.of(row.current ?? row.keys)[0];
      if (row.op === 'deactivate' && id !== undefined) {
        known.note(row.keys, id);
        return userRequest(connection, 'DELETE', id);
      }
      refused.set(row, { kind: 'refused', reason: fill(NOBODY_UNDER, { person: personOf(row) }), field: null });
      return search(looking, row.keys);
    },
    readSetActive(row, response) {
      const isGone = response.status === NOT_FOUND; // whoever repeats a deletion hears that
      return refused.get(row) ?? (isGone ? { kind: 'verify' } : readChange(row, response));
    },
    lookupActive: (keys) => lookupActiveRequests(looking, keys),
    readLookupActive: (keys, _request, response) => readLookupActive(looking, keys, response),
  };
}

/** True when the user is as the step would have made it, as far as the target tells. */
export function matchesStep(row: PlannedRow, user: DirectoryUser): boolean {
  switch (row.op) {
    case 'create':
      return matchesCreate(row, user);
    case 'update':
      return holdsChanges(row, user);
    case 'activate':
    case 'deactivate':
      return hasSameKeys(row.keys, user) && user.active === (row.op === 'activate');
  }
}

/** A success has no body worth the name: what it did is read back. Never throws. */
function readChange(row: PlannedRow, response: HttpResponse): StatusVerdict {
  if (!isSuccess(response)) return refusalOf(row, response) ?? commonVerdict(response);
  return parseObject(response.body) ? { kind: 'verify' } : { kind: 'unknown', reason: UNREADABLE_ANSWER };
}

function refusalOfRow(row: PlannedRow, { id }: DirectoryUser): Refused {
  if (id === undefined) return { kind: 'refused', reason: fill(NOBODY_UNDER, { person: personOf(row) }), field: null };
  if (row.part === undefined) return { kind: 'refused', reason: USER_NAME_STAYS, field: 'username' };
  return { kind: 'refused', reason: INCOMPLETE_ANSWER, field: null };
}

/** A request that changes nothing. */
function search(looking: Looking, keys: PersonKeys): HttpRequest {
  return lookupRequests(looking, keys)[0] ?? searchByName(looking.connection, namesOfKeys(keys));
}

function personOf({ keys, current }: PlannedRow): string {
  const { email, employeeId } = current ?? keys;
  return email ?? employeeId ?? '';
}
