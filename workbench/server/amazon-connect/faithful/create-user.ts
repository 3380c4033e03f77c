/** CreateUser. */
import type { Context } from '../context.js';
import { arnOf } from '../context.js';
import type { User } from '../store/user.js';
import { CONFIG_NAMES, readBody } from './bodies.js';
import { refuse } from './errors.js';
import { checkGroup, checkRoutingProfile, checkSecurityProfiles } from './references.js';
import { checkIdentity, checkInfo, checkPhone, checkTags } from './rules.js';

const same = (one: string, other: string, rule: 'case-sensitive' | 'case-insensitive') =>
  rule === 'case-sensitive' ? one === other : one.toLowerCase() === other.toLowerCase();

/** Settings by channel that a body holds, by their names. */
export function configsOf(body: object): User['configs'] {
  return Object.fromEntries(Object.entries(body).filter(([name]) => CONFIG_NAMES.includes(name)));
}

/** Makes a user, or refuses. No answer ever tells the password. */
export function createUser(text: string, context: Context): object {
  const { store } = context;
  const switches = context.switches();
  const body = readBody('createUser', text);
  const { Username, IdentityInfo = {}, PhoneConfig, Tags = {} } = body;
  const configs = configsOf(body);
  checkIdentity(Username, body.Password, IdentityInfo, switches);
  checkInfo(IdentityInfo);
  checkPhone(PhoneConfig ?? {});
  if (PhoneConfig && Object.keys(configs).length > 0) {
    refuse('InvalidRequestException', 'PhoneConfig: cannot stand beside settings by channel');
  }
  checkTags(Tags);
  checkSecurityProfiles(body.SecurityProfileIds, context);
  checkRoutingProfile(body.RoutingProfileId, context);
  const hierarchyGroupId = checkGroup(body.HierarchyGroupId, context);
  const users = store.users();
  if (users.some((user) => same(user.username, Username, switches.userNames))) {
    refuse('DuplicateResourceException', `There is a user ${Username} already.`);
  }
  if (users.length >= switches.maxUsers) refuse('LimitExceededException', `The instance holds ${switches.maxUsers} users at most.`);
  const now = context.now();
  const user = store.add({
    username: Username,
    identity: IdentityInfo,
    phone: PhoneConfig ?? {},
    directoryUserId: body.DirectoryUserId ?? null,
    securityProfileIds: [...new Set(body.SecurityProfileIds)],
    routingProfileId: body.RoutingProfileId,
    hierarchyGroupId,
    tags: Tags,
    proficiencies: [],
    configs,
    created: now,
    modified: now,
  });
  return { UserId: user.id, UserArn: arnOf(context, 'agent', user.id) };
}
