/** Values of the roster as members of requests. */
import type { FieldValue, RowValues } from '../../../fields/field.js';
import { composeText } from '../../../text/compose.js';
import { HIERARCHY_GROUPS, ROUTING_PROFILES, SECURITY_PROFILES } from '../fields.js';
import { EMAIL_ON_FILE, PERSISTENT_CONNECTION } from './hidden-values.js';
import type { Names } from './names.js';
import type { Connection } from './settings.js';

export type Body = Record<string, unknown>;

/** Text composed, as the target takes no other; null where there is none. */
export function textOf(value: FieldValue | undefined): string | null {
  const text = typeof value === 'string' ? composeText(value) : '';
  return text.trim() === '' ? null : text;
}

/** Adds a member where there is a value. */
export function put(body: Body, member: string, value: string | number | boolean | object | null | undefined): void {
  if (value !== undefined && value !== null) body[member] = value;
}

/** What a member is called, and the value of the roster that it holds. */
const IDENTITY: readonly (readonly [member: string, key: string])[] = [
  ['FirstName', 'firstName'],
  ['LastName', 'lastName'],
  ['Email', EMAIL_ON_FILE],
  ['SecondaryEmail', 'secondaryEmail'],
  ['Mobile', 'mobile'],
];

/**
 * The whole identity: nobody documents whether what is left out stays. So a value that is taken away goes as an empty text, and one
 * that never was stays out.
 */
export function identityOf({ sendsEmail }: Connection, values: RowValues, cleared: readonly string[] = []): Body {
  const body: Body = {};
  for (const [member, key] of IDENTITY) {
    if (member !== 'Email' || sendsEmail) put(body, member, textOf(values[key]) ?? (cleared.includes(key) ? '' : null));
  }
  return body;
}

/** What somebody has of whom nothing is said, as in the target's own form: these have no blank. */
export const PHONE_DEFAULTS: Readonly<Record<string, FieldValue>> = { phoneType: 'SOFT_PHONE', autoAccept: false, afterCallWork: '0' };

/** The whole telephone; null where nothing is said of it. */
export function phoneOf(values: RowValues, cleared: readonly string[] = []): Body | null {
  const said = (key: string): FieldValue | undefined => (cleared.includes(key) ? PHONE_DEFAULTS[key] : values[key]);
  const body: Body = {};
  const seconds = textOf(said('afterCallWork'));
  put(body, 'PhoneType', textOf(said('phoneType')));
  if (typeof said('autoAccept') === 'boolean') body['AutoAccept'] = said('autoAccept');
  if (seconds !== null) body['AfterContactWorkTimeLimit'] = Number(seconds);
  put(body, 'DeskPhoneNumber', textOf(values['deskPhone']) ?? (cleared.includes('deskPhone') ? '' : null));
  if (typeof values[PERSISTENT_CONNECTION] === 'boolean') body['PersistentConnection'] = values[PERSISTENT_CONNECTION];
  if (Object.keys(body).length === 0) return null;
  return { PhoneType: PHONE_DEFAULTS['phoneType'], ...body };
}

export const routingOf = (names: Names, value: FieldValue | undefined): string | null => idOf(names, ROUTING_PROFILES, value);

export const groupOf = (names: Names, value: FieldValue | undefined): string | null => idOf(names, HIERARCHY_GROUPS, value);

export function securityOf(names: Names, value: FieldValue | undefined): string[] {
  const wanted = Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' ? [value] : [];
  return [...new Set(wanted.map((name) => names.idOf(SECURITY_PROFILES, name)))];
}

function idOf(names: Names, list: string, value: FieldValue | undefined): string | null {
  const name = textOf(value);
  return name === null ? null : names.idOf(list, name);
}

/** Tags and the like as an object, which keeps a key such as `__proto__` as one of its own. */
export function mapOf(entries: Iterable<readonly [key: string, value: string]>): Record<string, string> {
  return Object.fromEntries([...entries].map(([key, value]) => [composeText(key), composeText(value)]));
}
