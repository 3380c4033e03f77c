/** What an answer says when it is no success: the type of the error, its words without secrets, and the roster field that they mean. */
import type { PlannedRow } from '../../../plan/planned-row.js';
import type { HttpResponse } from '../../../ports/index.js';
import { STATUS } from '../../../said/by-targets.js';
import { fill } from '../../../said/fill.js';
import { isObject, parseJson } from '../../shared/json.js';
import { plainWords } from '../../shared/plain-words.js';

/** What the operations call the roster's fields; longer names stand before those that they contain. */
const FIELD_OF_MEMBER: readonly (readonly [member: RegExp, field: string])[] = [
  [/user_?name/giu, 'username'],
  [/password/giu, 'temporaryPassword'],
  [/first_?name/giu, 'firstName'],
  [/last_?name/giu, 'lastName'],
  [/secondary_?e?-?mail/giu, 'secondaryEmail'],
  [/e-?mail/giu, 'email'],
  [/mobile/giu, 'mobile'],
  [/security_? ?profile/giu, 'securityProfiles'],
  [/routing_? ?profile/giu, 'routingProfile'],
  [/hierarchy/giu, 'hierarchy'],
  [/desk_?phone/giu, 'deskPhone'],
  [/phone_?type/giu, 'phoneType'],
  [/after_?contact_?work/giu, 'afterCallWork'],
  [/auto_?accept/giu, 'autoAccept'],
  [/proficienc|attribute_?(?:name|value)|predefined/giu, 'proficiencies'],
  [/\btags?\b/giu, 'tags'],
];

/** The type of an error, from the header that carries it or from the body; empty where neither does. */
export function errorType({ headers, body }: HttpResponse): string {
  const told = headers['x-amzn-errortype']?.split(':')[0]?.trim() ?? '';
  if (told !== '') return nameOf(told);
  const value = parseJson(body);
  const type = isObject(value) ? (value['__type'] ?? value['code']) : undefined;
  return typeof type === 'string' ? nameOf(type.split(':')[0] ?? '') : '';
}

/** The target's own words, short enough to show and in one line; its status where it has none. `row` is whose secret they may hold. */
export function wordsOf(response: HttpResponse, row?: PlannedRow): string {
  const value = parseJson(response.body);
  const told = isObject(value) ? (value['Message'] ?? value['message'] ?? value['errorMessage']) : undefined;
  const words = typeof told === 'string' ? told : '';
  return plainWords(words, row?.values['temporaryPassword']) || fill(STATUS, { number: response.status });
}

/** The one roster field that the words name; null where they name none, or several. */
export function fieldInWords(words: string): string | null {
  const found = new Set<string>();
  let left = words;
  for (const [member, field] of FIELD_OF_MEMBER) {
    const rest = left.replace(member, ' ');
    if (rest !== left) found.add(field);
    left = rest;
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** `com.amazonaws.connect#ThrottlingException` is `ThrottlingException`. */
const nameOf = (type: string): string => type.slice(type.lastIndexOf('#') + 1).trim();
