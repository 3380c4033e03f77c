/** Agent Connect's provisioning API: requests to make and answers to read. */
import type { ProvisioningApi } from '../../../sending/api.js';
import type { TargetSettings } from '../../../target.js';
import { createRequest, readCreate } from './create.js';
import { listing } from './list.js';
import { lookupRequests, readLookup } from './lookup.js';
import { matchesRow } from './same-person.js';
import { connectionOf } from './settings.js';

export { AGENT_CONNECT_PACING, API_KEY, API_SECRET } from './settings.js';

/** The API of one account. Settings: `baseUrl`, and `authStyle` as `raw` or `bearer`. */
export function createAgentConnectApi(settings: TargetSettings): ProvisioningApi {
  const connection = connectionOf(settings);
  return {
    ...listing(connection),
    lookup: (keys) => lookupRequests(connection, keys),
    readLookup,
    create: (row) => createRequest(connection, row),
    readCreate,
    matches: matchesRow,
  };
}
