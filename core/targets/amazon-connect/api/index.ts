/** Amazon Connect's user operations: requests to make and answers to read. */
import type { KnownNames, ProvisioningApi } from '../../../sending/api.js';
import type { TargetSettings } from '../../../target.js';
import { createRequest, readCreate } from './create.js';
import { knownIds } from './known-ids.js';
import { laneOf } from './lanes.js';
import { listing } from './list.js';
import { nameLists } from './lists.js';
import { lookupRequests, readLookup, type Looking } from './lookup.js';
import { namesOf } from './names.js';
import { PARTS } from './parts.js';
import { connectionOf } from './settings.js';
import { matchesStep, updatesOf } from './updates.js';

export {
  ACCESS_KEY_ID,
  AMAZON_CONNECT_PACING,
  BY_CONNECT,
  BY_OTHERS,
  BY_SAML,
  READ_ALL,
  READ_FAST,
  SECRET_ACCESS_KEY,
  SESSION_TOKEN,
} from './settings.js';

/** The API of one instance. Settings: `instanceId`, `region`, `identity` and `reading`; without `names` no ID has a name. */
export function createAmazonConnectApi(settings: TargetSettings, names?: KnownNames): ProvisioningApi {
  const connection = connectionOf(settings);
  const looking: Looking = { connection, names: namesOf(names), known: knownIds(`${connection.base} ${connection.instance}`) };
  return {
    lists: nameLists(connection),
    parts: PARTS,
    laneOf,
    ...listing(connection, looking.names, looking.known),
    lookup: (keys) => lookupRequests(looking, keys),
    readLookup: (keys, response) => readLookup(looking, keys, response),
    create: (row) => createRequest(looking, row),
    readCreate: (row, response) => readCreate(looking, row, response),
    matches: matchesStep,
    updates: updatesOf(looking),
  };
}
