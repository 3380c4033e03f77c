/** A user as the answers show one. Times are seconds since 1970, and a member without a value is left out. */
import { arnOf, type Context } from '../context.js';
import type { PhoneConfig, User } from '../store/user.js';

const MS_PER_SECOND = 1000;

const withoutGaps = (members: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== null && value !== ''));

/** When something was changed last, and where. */
export const lastModified = (ms: number, { seed }: Context) => ({ LastModifiedTime: ms / MS_PER_SECOND, LastModifiedRegion: seed.region });

function shared(user: User, context: Context): Record<string, unknown> {
  return {
    Id: user.id,
    Arn: arnOf(context, 'agent', user.id),
    Username: user.username,
    DirectoryUserId: user.directoryUserId,
    SecurityProfileIds: user.securityProfileIds,
    RoutingProfileId: user.routingProfileId,
    HierarchyGroupId: user.hierarchyGroupId,
    Tags: user.tags,
    ...user.configs,
  };
}

/** The answer of DescribeUser. */
export const describeUser = (user: User, context: Context) => ({
  User: withoutGaps({
    ...shared(user, context),
    IdentityInfo: withoutGaps({ ...user.identity }),
    PhoneConfig: withoutGaps({ ...user.phone }),
    ...lastModified(user.modified, context),
  }),
});

function inMilliseconds({ AfterContactWorkTimeLimit: seconds, ...phone }: PhoneConfig): PhoneConfig {
  return seconds === undefined ? phone : { ...phone, AfterContactWorkTimeLimit: seconds * MS_PER_SECOND };
}

/** An entry of SearchUsers: names but no address, and the time after a contact in milliseconds (both documented). */
export const searchSummary = (user: User, context: Context) =>
  withoutGaps({
    ...shared(user, context),
    IdentityInfo: withoutGaps({ FirstName: user.identity.FirstName, LastName: user.identity.LastName }),
    PhoneConfig: withoutGaps({ ...inMilliseconds(user.phone) }),
  });

/** An entry of ListUsers: it tells no name of a person. */
export const listSummary = (user: User, context: Context) => ({
  Id: user.id,
  Arn: arnOf(context, 'agent', user.id),
  Username: user.username,
  ...lastModified(user.modified, context),
});
