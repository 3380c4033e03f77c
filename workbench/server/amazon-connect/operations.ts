/** The documented operations on users and on the names that users refer to: their methods and paths. */

/** `I` is the instance, `U` the user; `ARN` takes the rest of the path. */
const TABLE = [
  ['CreateUser', 'PUT', 'users/I'],
  ['DescribeUser', 'GET', 'users/I/U'],
  ['DeleteUser', 'DELETE', 'users/I/U'],
  ['UpdateUserIdentityInfo', 'POST', 'users/I/U/identity-info'],
  ['UpdateUserHierarchy', 'POST', 'users/I/U/hierarchy'],
  ['UpdateUserPhoneConfig', 'POST', 'users/I/U/phone-config'],
  ['UpdateUserConfig', 'POST', 'users/I/U/config'],
  ['UpdateUserRoutingProfile', 'POST', 'users/I/U/routing-profile'],
  ['UpdateUserSecurityProfiles', 'POST', 'users/I/U/security-profiles'],
  ['ListUserProficiencies', 'GET', 'users/I/U/proficiencies'],
  ['AssociateUserProficiencies', 'POST', 'users/I/U/associate-proficiencies'],
  ['UpdateUserProficiencies', 'POST', 'users/I/U/proficiencies'],
  ['DisassociateUserProficiencies', 'POST', 'users/I/U/disassociate-proficiencies'],
  ['SearchUsers', 'POST', 'search-users'],
  ['ListUsers', 'GET', 'users-summary/I'],
  ['ListSecurityProfiles', 'GET', 'security-profiles-summary/I'],
  ['ListRoutingProfiles', 'GET', 'routing-profiles-summary/I'],
  ['ListPredefinedAttributes', 'GET', 'predefined-attributes/I'],
  ['SearchUserHierarchyGroups', 'POST', 'search-user-hierarchy-groups'],
  ['TagResource', 'POST', 'tags/ARN'],
  ['UntagResource', 'DELETE', 'tags/ARN'],
] as const;

export type Operation = (typeof TABLE)[number][0];

export const OPERATIONS: readonly Operation[] = TABLE.map(([operation]) => operation);

/** The operations by what they do, for the faults. */
export const FAULT_ROUTES = {
  all: OPERATIONS,
  one: ['DescribeUser'],
  lists: ['SearchUsers', 'ListUsers'],
} as const satisfies { all: readonly Operation[]; one: readonly Operation[]; lists: readonly Operation[] };

/** First words of every path, for the routes of the server. */
export const PREFIXES: readonly string[] = [...new Set(TABLE.map(([, , path]) => path.split('/')[0] ?? ''))];

export interface Match {
  readonly operation: Operation;
  /** What the path names, decoded; empty where it names none. */
  readonly instanceId: string;
  readonly userId: string;
  readonly arn: string;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Which operation a method and a path mean, or null. An ARN may come with its slashes encoded or bare. */
export function matchOperation(method: string, pathname: string): Match | null {
  const [, ...given] = pathname.split('/');
  for (const [operation, wanted, path] of TABLE) {
    const parts = path.split('/');
    const open = parts.at(-1) === 'ARN';
    if (method !== wanted || (open ? given.length < parts.length : given.length !== parts.length)) continue;
    const named = (name: string) => decode(given[parts.indexOf(name)] ?? '');
    const fits = parts.every((part, at) => (/^[A-Z]/u.test(part) ? given[at] !== '' : part === given[at]));
    if (!fits) continue;
    const arn = open ? decode(given.slice(parts.indexOf('ARN')).join('/')) : '';
    return { operation, instanceId: parts.includes('I') ? named('I') : '', userId: parts.includes('U') ? named('U') : '', arn };
  }
  return null;
}
