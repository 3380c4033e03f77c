/** Changing users who exist, put together. */
import type { PlannedRow } from '../../../plan/planned-row.js';
import type { DirectoryUser, UpdateApi } from '../../../sending/api.js';
import { hasKeys } from '../../../sending/same-keys.js';
import { driftOf, holdsChanges, isUntouched } from './compare.js';
import { lookupActiveRequests, readLookupActive } from './lookup-active.js';
import { readUpdate } from './read-update.js';
import type { Renames } from './renames.js';
import { matchesCreate } from './same-person.js';
import { readSetActive, setActiveRequest } from './set-active.js';
import type { Connection } from './settings.js';
import { updateRequest } from './update.js';

/** The updates of one connection. */
export function updatesOf(connection: Connection, renames: Renames): UpdateApi {
  const readings = new WeakMap<PlannedRow, DirectoryUser>();
  return {
    update(row, current) {
      renames.note(row);
      readings.set(row, current);
      return updateRequest(connection, row, current);
    },
    readUpdate: (row, response) => readUpdate(row, readings.get(row), response, renames),
    isUntouched: (row, user) => isUntouched(row, user, renames),
    drift: driftOf,
    setActive: (row) => setActiveRequest(connection, row),
    readSetActive,
    lookupActive: (keys) => lookupActiveRequests(connection, keys),
    readLookupActive: (keys, _request, response) => readLookupActive(keys, response),
  };
}

/** True when the user is as the step would have made it, as far as the target tells. */
export function matchesStep(row: PlannedRow, user: DirectoryUser, renames: Renames): boolean {
  switch (row.op) {
    case 'create':
      return matchesCreate(row, user);
    case 'update':
      return holdsChanges(row, user, renames);
    case 'activate':
    case 'deactivate':
      return hasKeys(user, row.keys) && user.active === (row.op === 'activate');
  }
}
