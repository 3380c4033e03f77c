/** The API of a SCIM 2.0 service: requests to make and answers to read. */
import type { PlannedRow } from '../../../plan/planned-row.js';
import type { DirectoryUser, KnownNames, ProvisioningApi } from '../../../sending/api.js';
import { hasKeys } from '../../../sending/same-keys.js';
import type { TargetSettings } from '../../../target.js';
import { bulkOf } from './bulk.js';
import { driftOf, holdsChanges, isUntouched, matchesCreate } from './compare.js';
import { contextOf, type Context } from './context.js';
import { createRequest, readCreate } from './create.js';
import { GROUP_PART } from './group-members.js';
import { listing } from './list.js';
import { listsOf } from './lists.js';
import { lookupRequests, readLookup } from './lookup.js';
import { readUpdate } from './read-update.js';
import { readSetActive, setActiveRequest } from './set-active.js';
import { updateRequest } from './update.js';

export { SCIM2_PACING, TOKEN_SECRET } from './connection.js';

/** The API of one service. Setting: `baseUrl`; what the service offers, its groups and its people are in `names`, once they were read. */
export function createScim2Api(settings: TargetSettings, names?: KnownNames): ProvisioningApi {
  const context = contextOf(settings, names);
  const { connection, offer, people, reader } = context;
  return {
    lists: listsOf(connection, offer, reader),
    parts: [GROUP_PART],
    needsLeaderId: true,
    ...(offer.bulk && { bulk: bulkOf(context) }),
    ...listing(connection, offer, reader, people),
    roll: { requests: (count) => Math.ceil(count / offer.pageSize), otherNames: namesOf },
    lookup: (keys) => lookupRequests(context, keys),
    readLookup: (keys, response) => readLookup(context, keys, response),
    create: (row, idOf) => createRequest(context, row, idOf),
    readCreate: (row, response) => readCreate(context, row, response),
    matches: (row, user) => matchesStep(context, row, user),
    updates: {
      update: (row, current, idOf) => updateRequest(context, row, current, idOf),
      readUpdate: (row, response) => readUpdate(context, row, response),
      isUntouched: (row, user) => isUntouched(row, user, people),
      drift: driftOf,
      setActive: (row, current) => setActiveRequest(context, row, current),
      readSetActive: (row, response) => readSetActive(context, row, response),
      lookupActive: (keys) => lookupRequests(context, keys),
      readLookupActive: (keys, _request, response) => readLookup(context, keys, response),
    },
  };
}

/** Whoever signs in with an address is found by it, whatever their own is. */
function namesOf({ values: { userName } }: DirectoryUser): string[] {
  return typeof userName === 'string' ? [userName] : [];
}

/** True when the user is as the step would have made it, as far as the service tells. */
function matchesStep({ people }: Context, row: PlannedRow, user: DirectoryUser): boolean {
  switch (row.op) {
    case 'create':
      return matchesCreate(row, user, people);
    case 'update':
      return holdsChanges(row, user, people);
    case 'activate':
    case 'deactivate':
      return hasKeys(user, row.keys) && user.active === (row.op === 'activate');
  }
}
