/** CloudTalk's provisioning API: requests to make and answers to read. */
import type { PlannedRow } from '../../../plan/planned-row.js';
import type { DirectoryUser, KnownNames, ProvisioningApi, UpdateApi } from '../../../sending/api.js';
import type { TargetSettings } from '../../../target.js';
import { driftOf, hasEmail, holdsChanges, isUntouched, matchesCreate } from './compare.js';
import { createRequest, readCreate } from './create.js';
import { GROUPS_PART, type Memberships, memberships } from './groups.js';
import { listing } from './list.js';
import { nameLists } from './lists.js';
import { lookups } from './lookup.js';
import { createMemory } from './memory.js';
import { PAGE_SIZE } from './page.js';
import { readSetActive, setActiveRequest } from './set-active.js';
import { readUpdate, updateRequest } from './update.js';

export { ACCESS_KEY_ID, ACCESS_KEY_SECRET, CLOUDTALK_PACING } from './settings.js';

const isAboutGroups = (row: PlannedRow): boolean => row.part === GROUPS_PART.name;

function matchesStep(row: PlannedRow, user: DirectoryUser, groups: Memberships): boolean {
  switch (row.op) {
    case 'create':
      return matchesCreate(row, user);
    case 'update':
      return isAboutGroups(row) ? groups.holds(row, user) : holdsChanges(row, user);
    case 'activate':
    case 'deactivate':
      return hasEmail(row.keys.email, user) && user.active === (row.op === 'activate');
  }
}

/** The API of one account; there is nothing to set but its two secrets. */
export function createCloudTalkApi(_settings: TargetSettings, names?: KnownNames): ProvisioningApi {
  const memory = createMemory();
  const groups = memberships(names);
  const { lookup, readLookup, readLookupActive } = lookups(memory, names);
  /** What each request stood on: the answers name nobody. */
  const readings = new WeakMap<PlannedRow, DirectoryUser>();

  const updates: UpdateApi = {
    update(row, current) {
      readings.set(row, current);
      return isAboutGroups(row) ? groups.request(row, current) : updateRequest(row, current, names);
    },
    readUpdate(row, response) {
      const before = readings.get(row);
      return isAboutGroups(row) ? groups.read(row, before, response) : readUpdate(row, before, response, names);
    },
    // Memberships are not told: nobody can have been seen to move them.
    isUntouched: (row, user) => (isAboutGroups(row) ? hasEmail((row.current ?? row.keys).email, user) : isUntouched(row, user)),
    drift: driftOf,
    setActive(row, current) {
      if (current) readings.set(row, current);
      return setActiveRequest(row, current);
    },
    readSetActive: (row, response) => readSetActive(row, readings.get(row), response),
    lookupActive: lookup,
    readLookupActive: (keys, _request, response) => readLookupActive(keys, response),
  };

  return {
    lists: nameLists(),
    parts: [GROUPS_PART],
    ...listing(memory, names),
    roll: { requests: (people) => Math.ceil(people / PAGE_SIZE) },
    lookup,
    readLookup,
    create: (row) => createRequest(row, names),
    readCreate: (row, response) => readCreate(row, response, names, memory),
    matches: (row, user) => matchesStep(row, user, groups),
    updates,
  };
}
