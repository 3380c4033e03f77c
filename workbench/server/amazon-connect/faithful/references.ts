/** IDs that a body names: each has to be one of the instance. */
import type { Context } from '../context.js';
import type { Named } from '../store/names.js';
import { refuse } from './errors.js';

const MOST_SECURITY_PROFILES = 10;

function checkId(member: string, id: string, list: readonly Named[], context: Context): void {
  if (!list.some((each) => each.id === id)) refuse(context.switches().unknownId, `${member}: the instance has no ${id}`);
}

export function checkSecurityProfiles(ids: readonly string[], context: Context): void {
  if (ids.length === 0 || ids.length > MOST_SECURITY_PROFILES) {
    refuse('InvalidParameterException', `SecurityProfileIds: takes from 1 to ${MOST_SECURITY_PROFILES}`);
  }
  for (const id of ids) checkId('SecurityProfileIds', id, context.store.names.securityProfiles, context);
}

export function checkRoutingProfile(id: string, context: Context): void {
  checkId('RoutingProfileId', id, context.store.names.routingProfiles, context);
}

/** An empty text is no group, as if the member were absent. */
export function checkGroup(id: string | undefined, context: Context): string | null {
  if (!id) return null;
  checkId('HierarchyGroupId', id, context.store.names.groups, context);
  return id;
}
