/** Values of the roster as members of requests. */
import type { FieldValue, RowValues } from '../../../fields/field.js';
import { composeText } from '../../../text/compose.js';
import { HIERARCHY_GROUPS, ROUTING_PROFILES, SECURITY_PROFILES } from '../fields.js';
import { EMAIL_ON_FILE, PERSISTENT_CONNECTION } from './hidden-values.js';
import type { Names } from './names.js';
import type { Connection } from './settings.js';

export type Body = Record<string, unknown>;

const SOFT_PHONE = 'SOFT_PHONE';

/** Text composed, as the target takes no other; null where there is none. */
export function textOf(value: FieldValue | undefined): string | null {
  const text = typeof value === 'string' ? composeText(value) : '';
  return text.trim() === '' ? null : text;
}

/** Adds a member where there is a value. */
export function put(body: Body, member: string, value: string | number | boolean | object | null | undefined): void {
  if (value !== undefined && value !== null) body[member] = value;
}

/** The whole identity: nobody documents whether what is left out stays. A member without a value stays out, since no empty one is taken. */
export function identityOf({ sendsEmail }: Connection, values: RowValues): Body {
  const body: Body = {};
  put(body, 'FirstName', textOf(values['firstName']));
  put(body, 'LastName', textOf(values['lastName']));
  if (sendsEmail) put(body, 'Email', textOf(values[EMAIL_ON_FILE]));
  put(body, 'SecondaryEmail', textOf(values['secondaryEmail']));
  put(body, 'Mobile', textOf(values['mobile']));
  return body;
}

/** The whole telephone; null where nothing is said of it. Who names no type has a soft phone, as in the target's own form. */
export function phoneOf(values: RowValues): Body | null {
  const body: Body = {};
  const seconds = textOf(values['afterCallWork']);
  put(body, 'PhoneType', textOf(values['phoneType']));
  if (typeof values['autoAccept'] === 'boolean') body['AutoAccept'] = values['autoAccept'];
  if (seconds !== null) body['AfterContactWorkTimeLimit'] = Number(seconds);
  put(body, 'DeskPhoneNumber', textOf(values['deskPhone']));
  if (typeof values[PERSISTENT_CONNECTION] === 'boolean') body['PersistentConnection'] = values[PERSISTENT_CONNECTION];
  if (Object.keys(body).length === 0) return null;
  return { PhoneType: SOFT_PHONE, ...body };
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
