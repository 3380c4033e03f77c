/** Which requests find the person of a step, and how their answers are read. */
import type { PersonKeys, PlannedRow } from '../plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../ports/index.js';
import type { LookupVerdict, ProvisioningApi, UpdateApi } from './api.js';
import { newKeys } from './same-keys.js';

export interface Ask {
  readonly request: HttpRequest;
  /** Under a new key of an update an other person may be found: then that key is taken. */
  readonly under: 'own-key' | 'new-email' | 'new-id';
  read(response: HttpResponse): LookupVerdict;
}

/** The lookups of a step: a create under all its keys, an update under the old key and every new one, a change of status by its own list. */
export function asksOf(row: PlannedRow, api: ProvisioningApi): Ask[] {
  switch (row.op) {
    case 'create':
      return lookups(row.keys, 'own-key', api);
    case 'update': {
      const { email, employeeId } = newKeys(row);
      // The old key comes last: what is written stands on this reading, so it is the youngest.
      return [
        ...(email === null ? [] : lookups({ email, employeeId: null }, 'new-email', api)),
        ...(employeeId === null ? [] : lookups({ email: null, employeeId }, 'new-id', api)),
        ...lookups(oldKey(row), 'own-key', api),
      ];
    }
    case 'activate':
    case 'deactivate': {
      const updates = updatesOf(api);
      const { keys } = row;
      return updates
        .lookupActive(keys)
        .map((request) => ({ request, under: 'own-key', read: (response) => updates.readLookupActive(keys, request, response) }));
    }
  }
}

/** Requests that a step costs when nothing goes wrong; `asksFirst` where nobody is created unasked, `inBulk` creates share one. */
export function requestsOf(row: PlannedRow, asksFirst: boolean, inBulk = 1): number {
  if (row.op === 'create') return (asksFirst ? 1 : 0) + 1 / inBulk;
  return row.op === 'update' ? 2 + Object.values(newKeys(row)).filter((key) => key !== null).length : 2;
}

/** The part of a target that changes people who exist. A run with such steps is refused at its start where there is none. */
export function updatesOf(api: ProvisioningApi): UpdateApi {
  if (!api.updates)
    throw new TypeError('Expected a target that can change people who exist, since the plan does; got one that only creates them');
  return api.updates;
}

function lookups(keys: PersonKeys, under: Ask['under'], api: ProvisioningApi): Ask[] {
  return api.lookup(keys).map((request) => ({ request, under, read: (response) => api.readLookup(keys, response) }));
}

function oldKey({ current, keys }: PlannedRow): PersonKeys {
  const { email, employeeId } = current ?? keys;
  return email === null ? { email, employeeId } : { email, employeeId: null };
}
