/** The operations that change one thing of a user each. */
import type { Context } from '../context.js';
import type { Operation } from '../operations.js';
import type { User } from '../store/user.js';
import { readBody } from './bodies.js';
import { configsOf } from './create-user.js';
import { refuse } from './errors.js';
import { checkGroup, checkRoutingProfile, checkSecurityProfiles } from './references.js';
import { checkEmail, checkInfo, checkPhone } from './rules.js';

type Change = (user: User, text: string, context: Context) => Partial<User>;

/** Members that an update does not name stay, or go: the pages do not say. */
const over = <T extends object>(before: T, given: T, { partialObjects }: ReturnType<Context['switches']>): T =>
  partialObjects === 'merge' ? { ...before, ...given } : given;

const CHANGES: Partial<Record<Operation, Change>> = {
  UpdateUserIdentityInfo(user, text, context) {
    const switches = context.switches();
    const identity = over(user.identity, readBody('identityInfo', text).IdentityInfo, switches);
    checkInfo(identity);
    checkEmail(identity, switches.identity, switches.samlEmail);
    return { identity };
  },
  UpdateUserPhoneConfig(user, text, context) {
    const phone = over(user.phone, readBody('phoneConfig', text).PhoneConfig, context.switches());
    checkPhone(phone);
    return { phone };
  },
  UpdateUserConfig(user, text, context) {
    return { configs: over(user.configs, configsOf(readBody('config', text)), context.switches()) };
  },
  UpdateUserHierarchy(_user, text, context) {
    const { HierarchyGroupId } = readBody('hierarchy', text === '' ? '{}' : text);
    if (!HierarchyGroupId && context.switches().emptyHierarchy === 'refused') {
      refuse('InvalidParameterException', 'HierarchyGroupId: is needed');
    }
    return { hierarchyGroupId: checkGroup(HierarchyGroupId, context) };
  },
  UpdateUserRoutingProfile(_user, text, context) {
    const { RoutingProfileId } = readBody('routingProfile', text);
    checkRoutingProfile(RoutingProfileId, context);
    return { routingProfileId: RoutingProfileId };
  },
  UpdateUserSecurityProfiles(_user, text, context) {
    const { SecurityProfileIds } = readBody('securityProfiles', text);
    checkSecurityProfiles(SecurityProfileIds, context);
    return { securityProfileIds: [...new Set(SecurityProfileIds)] };
  },
};

/** Carries out an update of a user; null where the operation is none of these. */
export function updateUser(operation: Operation, user: User, text: string, context: Context): object | null {
  const change = CHANGES[operation];
  if (!change) return null;
  context.store.save({ ...user, ...change(user, text, context), modified: context.now() });
  return {};
}
