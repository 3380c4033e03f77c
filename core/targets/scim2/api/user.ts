/** A user as a SCIM service tells of one. An attribute that is left out is blank; one in a form that nobody knows counts as not told. */
import { phoneNumber } from '../../../fields/phone.js';
import type { FieldValue } from '../../../fields/field.js';
import type { DirectoryUser } from '../../../sending/api.js';
import { MANAGER_ID, RESOURCE, VERSION } from './hidden-values.js';
import { isObject, objectOf, type Json } from '../../shared/json.js';
import { textOf, yesNoOf } from './json.js';
import { ENTERPRISE, PATHS } from './names.js';
import type { Offer } from './offer.js';
import type { People } from './people.js';
import { readOne } from './several.js';

export interface Reader {
  /** The user in a value, or null where it is none. `whole` keeps all of it, for somebody who may be changed next. */
  read(value: unknown, whole?: boolean): DirectoryUser | null;
}

const TEXTS: readonly (readonly [field: string, read: (user: Json) => unknown])[] = [
  ['userName', (user) => user['userName']],
  ['employeeId', (user) => extensionOf(user)['employeeNumber']],
  ['firstName', (user) => objectOf(user['name'])['givenName']],
  ['lastName', (user) => objectOf(user['name'])['familyName']],
  ['department', (user) => extensionOf(user)['department']],
  ['title', (user) => user['title']],
];

const PHONES: readonly string[] = ['phoneNumbers', 'mobile'];
const TEL = /^tel:/iu;

const extensionOf = (user: Json): Json => objectOf(user[ENTERPRISE]);

/** Reads users of a service that offers this, and names leaders by those people. */
export function createReader(offer: Offer, people: People): Reader {
  const known = (field: string): boolean => offer.knows(PATHS[field] ?? field);

  function valuesOf(user: Json): Record<string, FieldValue> {
    const values = Object.create(null) as Record<string, FieldValue>;
    const tell = (field: string, value: FieldValue | undefined): void => {
      if (value !== undefined && known(field)) values[field] = value;
    };
    for (const [field, read] of TEXTS) tell(field, textOf(read(user)));
    for (const field of PHONES) tell(field, phoneOf(readOne(field, user['phoneNumbers'])));
    tell('groups', groupsOf(user['groups'], people));
    return values;
  }

  return {
    read(value, whole = false) {
      if (!isObject(value)) return null;
      const id = textOf(value['id']);
      const userName = textOf(value['userName']);
      if (!id || !userName) return null; // both are required: what lacks one is no user
      const values = valuesOf(value);
      const told = readOne('email', value['emails']);
      const email = told ?? (userName.includes('@') ? userName : null);
      if (told !== undefined && known('email')) values['email'] = email;
      const employeeId = typeof values['employeeId'] === 'string' ? values['employeeId'] : null;
      const active = yesNoOf(value['active']);
      const manager = managerOf(extensionOf(value)['manager']);
      const isTold = manager !== undefined && known('teamLeader');
      if (isTold) values[MANAGER_ID] = manager;
      const leader = !isTold ? undefined : manager === '' ? null : people.nameOf(manager);
      const version = textOf(objectOf(value['meta'])['version']);
      if (version && offer.versions) values[VERSION] = version;
      if (whole) values[RESOURCE] = JSON.stringify(value);
      return { id, email, employeeId, ...(active !== undefined && { active }), ...(leader !== undefined && { leader }), values };
    },
  };
}

/** Most tell an object with the ID, some the ID alone; empty for nobody. */
function managerOf(value: unknown): string | undefined {
  const told = isObject(value) ? textOf(value['value']) : Array.isArray(value) && value.length === 0 ? null : textOf(value);
  return told === null ? '' : told;
}

/** As the roster writes a number, where it is one. */
function phoneOf(told: string | null | undefined): string | null | undefined {
  return told ? (phoneNumber(told.replace(TEL, '')) ?? told) : told;
}

/** Names of the groups that a user is in directly; undefined where one of them has no name. */
function groupsOf(value: unknown, people: People): string[] | undefined {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return undefined;
  const direct = (value as unknown[]).filter((group) => objectOf(group)['type'] !== 'indirect');
  const names = direct.map((group) => {
    const { value: id, display } = objectOf(group);
    return people.groupName(textOf(id) ?? '') ?? textOf(display);
  });
  return names.every((name) => typeof name === 'string') ? names : undefined;
}
