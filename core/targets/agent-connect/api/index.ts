/** Agent Connect's provisioning API: requests to make and answers to read. */
import type { ProvisioningApi } from '../../../sending/api.js';
import type { TargetSettings } from '../../../target.js';
import { createRequest, readCreate } from './create.js';
import { listing, requestsOfList } from './list.js';
import { lookupRequests, readLookup } from './lookup.js';
import { createRenames } from './renames.js';
import { connectionOf } from './settings.js';
import { matchesStep, updatesOf } from './updates.js';

export { AGENT_CONNECT_PACING, KEY_NAME, SECRET_NAME } from './settings.js';

/** The API of one account. Settings: `baseUrl`, and `authStyle` as `raw` or `bearer`. */
export function createAgentConnectApi(settings: TargetSettings): ProvisioningApi {
  const connection = connectionOf(settings);
  const renames = createRenames();
  return {
    ...listing(connection),
    roll: { requests: requestsOfList },
    lookup: (keys) => lookupRequests(connection, keys),
    readLookup,
    create: (row) => createRequest(connection, row),
    readCreate,
    matches: (row, user) => matchesStep(row, user, renames),
    updates: updatesOf(connection, renames),
  };
}
