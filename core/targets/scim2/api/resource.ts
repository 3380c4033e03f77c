/** A new person as SCIM writes one. Blank fields stay out, and so does what the service says that it does not have. */
import type { FieldValue } from '../../../fields/field.js';
import type { PlannedRow } from '../../../plan/planned-row.js';
import { externalIdOf } from './lookup.js';
import { ENTERPRISE, PATHS, USER_SCHEMA } from './names.js';
import type { Offer } from './offer.js';
import { SEVERAL, withOne } from './several.js';

type Body = Record<string, unknown>;

const text = (value: FieldValue | undefined): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** What a service knows a person by: the user name of the row, else the address, else the ID. */
export function userNameOf({ keys, values }: PlannedRow): string {
  return text(values['userName']) ?? keys.email ?? keys.employeeId ?? '';
}

/** The name as a whole, which some services demand beside its parts. */
export const displayNameOf = (first: FieldValue | undefined, last: FieldValue | undefined): string =>
  [text(first), text(last)].filter((part) => part !== null).join(' ');

export function newUser(row: PlannedRow, offer: Offer, leaderId: string | null): object {
  const { keys, values } = row;
  const body: Body = { schemas: [USER_SCHEMA], userName: userNameOf(row), externalId: externalIdOf(keys), active: true };
  const name: Body = {};
  const extension: Body = {};
  const put = (field: string, into: Body, attribute: string, value: unknown): void => {
    if (value !== null && offer.knows(PATHS[field] ?? field)) into[attribute] = value;
  };
  put('firstName', name, 'givenName', text(values['firstName']));
  put('lastName', name, 'familyName', text(values['lastName']));
  body['name'] = name;
  put('displayName', body, 'displayName', displayNameOf(values['firstName'], values['lastName']) || null);
  for (const [field, attribute] of SEVERAL) {
    const value = field === 'email' ? keys.email : text(values[field]);
    if (value !== null) put(field, body, attribute, withOne(field, body[attribute], value));
  }
  put('title', body, 'title', text(values['title']));
  put('employeeId', extension, 'employeeNumber', keys.employeeId);
  put('department', extension, 'department', text(values['department']));
  put('teamLeader', extension, 'manager', leaderId === null ? null : { value: leaderId });
  if (Object.keys(extension).length > 0) {
    body['schemas'] = [USER_SCHEMA, ENTERPRISE];
    body[ENTERPRISE] = extension;
  }
  return body;
}
