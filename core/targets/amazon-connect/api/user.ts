/** Users as Amazon Connect tells of them, alone or in a search. What has another type counts as not told. */
import * as z from 'zod/mini';
import type { FieldValue } from '../../../fields/field.js';
import { type Pair, pairText } from '../../../fields/pairs.js';
import type { DirectoryUser } from '../../../sending/api.js';
import { HIERARCHY_GROUPS, ROUTING_PROFILES, SECURITY_PROFILES } from '../fields.js';
import { isAddress } from '../user-name.js';
import { ARN, EMAIL_ON_FILE, PERSISTENT_CONNECTION } from './hidden-values.js';
import type { Names } from './names.js';

/** Tag that holds the employee ID, for which a user has no member. */
export const EMPLOYEE_ID_TAG = 'EmployeeId';

const member = z.catch(z.optional(z.string()), undefined);

const RawUser = z.object({
  Id: z.string(),
  Arn: member,
  Username: z.string(),
  IdentityInfo: z.catch(z.optional(z.looseObject({})), undefined),
  PhoneConfig: z.catch(z.optional(z.looseObject({})), undefined),
  SecurityProfileIds: z.catch(z.optional(z.array(z.string())), undefined),
  RoutingProfileId: member,
  HierarchyGroupId: z.optional(z.unknown()),
  Tags: z.optional(z.unknown()),
});
type RawUser = z.infer<typeof RawUser>;
type Tags = Readonly<Record<string, string>>;
const RawTags = z.record(z.string(), z.string());

const MS_PER_SECOND = 1000;

/** `alone`: every member, one that is left out is blank. `in-search`: names without addresses, and after call work in milliseconds. */
export type Telling = 'alone' | 'in-search';

/** The user in a value, or null where it tells no ID or no user name. */
export function readUser(value: unknown, telling: Telling, names: Names): DirectoryUser | null {
  const parsed = z.safeParse(RawUser, value);
  if (!parsed.success || parsed.data.Id === '' || parsed.data.Username === '') return null;
  const user = parsed.data;
  const values = valuesOf(user, telling, names);
  const onFile = values[EMAIL_ON_FILE];
  const byName = isAddress(user.Username);
  const email = typeof onFile === 'string' && onFile.trim() !== '' ? onFile.trim() : byName ? user.Username : null;
  // Somebody without such a tag goes by the user name, so that nobody is without a key.
  const employeeId = readTags(user)?.[EMPLOYEE_ID_TAG]?.trim() || (byName ? null : user.Username);
  return { id: user.Id, email, employeeId, active: true, values };
}

function valuesOf(user: RawUser, telling: Telling, names: Names): Record<string, FieldValue> {
  const values = Object.create(null) as Record<string, FieldValue>;
  const put = (key: string, value: FieldValue | undefined): void => {
    if (value !== undefined) values[key] = value;
  };
  put('username', user.Username);
  put(ARN, user.Arn);
  putIdentity(put, user.IdentityInfo, telling);
  putPhone(put, user.PhoneConfig, telling);
  const profiles = user.SecurityProfileIds?.map((id) => names.nameOf(SECURITY_PROFILES, id));
  if (profiles?.every((name) => name !== null)) put('securityProfiles', profiles);
  put('routingProfile', nameOr(user.RoutingProfileId, ROUTING_PROFILES, names));
  const group = textOf(user.HierarchyGroupId);
  put('hierarchy', group === null ? null : nameOr(group, HIERARCHY_GROUPS, names));
  const tags = readTags(user);
  if (tags) put('tags', tagsOf(tags));
  return values;
}

type Put = (key: string, value: FieldValue | undefined) => void;
type Members = Readonly<Record<string, unknown>> | undefined;

function putIdentity(put: Put, identity: Members, telling: Telling): void {
  if (!identity) return;
  put('firstName', textOf(identity['FirstName']));
  put('lastName', textOf(identity['LastName']));
  if (telling === 'in-search') return;
  put(EMAIL_ON_FILE, textOf(identity['Email']));
  put('secondaryEmail', textOf(identity['SecondaryEmail']));
  put('mobile', textOf(identity['Mobile']));
}

function putPhone(put: Put, phone: Members, telling: Telling): void {
  if (!phone) return;
  const { AutoAccept: autoAccept, PersistentConnection: persistent, AfterContactWorkTimeLimit: limit } = phone;
  put('phoneType', textOf(phone['PhoneType']));
  put('deskPhone', textOf(phone['DeskPhoneNumber']));
  if (typeof autoAccept === 'boolean') put('autoAccept', autoAccept);
  else put('autoAccept', isLeftOut(autoAccept));
  if (typeof persistent === 'boolean') put(PERSISTENT_CONNECTION, persistent);
  if (typeof limit === 'number') put('afterCallWork', String(telling === 'in-search' ? Math.round(limit / MS_PER_SECOND) : limit));
  else put('afterCallWork', isLeftOut(limit));
}

/** Tags as the roster writes them; the employee ID is a field of its own. */
const tagsOf = (tags: Tags): string[] =>
  Object.entries(tags)
    .filter(([key]) => key !== EMPLOYEE_ID_TAG)
    .map((pair): string => pairText(pair as Pair));

/** None where they are left out, undefined where they have another type. */
function readTags({ Tags: told }: RawUser): Tags | undefined {
  return told === undefined || told === null ? {} : z.safeParse(RawTags, told).data;
}

const nameOr = (id: string | undefined, list: string, names: Names): string | undefined =>
  id === undefined ? undefined : (names.nameOf(list, id) ?? undefined);

const isLeftOut = (value: unknown): null | undefined => (value === undefined || value === null || value === '' ? null : undefined);

const textOf = (value: unknown): string | null | undefined => (typeof value === 'string' && value !== '' ? value : isLeftOut(value));
