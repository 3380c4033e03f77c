/** What the page, `/_users` and `/_state` show: names in place of IDs, everything that is held, and no secret. */
import { pathOf } from '../store/names.js';
import type { Store } from '../store/store.js';
import type { User } from '../store/user.js';

export interface UserState extends Omit<User, 'securityProfileIds' | 'routingProfileId' | 'hierarchyGroupId'> {
  readonly securityProfiles: readonly string[];
  readonly routingProfile: string;
  /** Path of group names, slashes between. */
  readonly team: string | null;
}

/** All users with every field, in the order in which they came. */
export function viewState({ names, users }: Pick<Store, 'names' | 'users'>): UserState[] {
  const nameIn = (list: readonly { id: string; name: string }[], id: string) => list.find((each) => each.id === id)?.name ?? id;
  const groups = names.groups.map((group) => ({ id: group.id, name: pathOf(group) }));
  return users().map(({ securityProfileIds, routingProfileId, hierarchyGroupId, ...user }) => ({
    ...user,
    securityProfiles: securityProfileIds.map((id) => nameIn(names.securityProfiles, id)),
    routingProfile: nameIn(names.routingProfiles, routingProfileId),
    team: hierarchyGroupId === null ? null : nameIn(groups, hierarchyGroupId),
  }));
}
