/** What a service says when it refuses: its own words, short enough to show, the kind that it names, and the field that it means. */
import type { HttpResponse } from '../../../ports/index.js';
import { STATUS } from '../../../said/by-targets.js';
import { fill } from '../../../said/fill.js';
import { isObject, listOf, parseJson } from '../../shared/json.js';
import { looksLikeMarkup, plainWords } from '../../shared/plain-words.js';
import { textOf } from './json.js';

export interface ErrorTold {
  readonly words: string;
  /** One of the kinds of RFC 7644, where it is told. */
  readonly scimType: string | null;
  readonly field: string | null;
}

/** Names of attributes as a sentence may hold them, each with its roster field. */
const FIELD_OF_NAME: ReadonlyMap<string, string> = new Map([
  ['username', 'userName'],
  ['emails', 'email'],
  ['email', 'email'],
  ['employeenumber', 'employeeId'],
  ['givenname', 'firstName'],
  ['familyname', 'lastName'],
  ['department', 'department'],
  ['title', 'title'],
  ['phonenumbers', 'phoneNumbers'],
  ['manager', 'teamLeader'],
  ['groups', 'groups'],
  ['active', 'status'],
]);

/** Reads the error of an answer, in SCIM's own form or another; words that are not there become the kind, or the status. */
export function readError({ status, body }: HttpResponse): ErrorTold {
  const value = parseJson(body);
  const told = isObject(value) ? value : {};
  const inner = listOf(told['errors'] ?? told['Errors'])[0];
  const { detail, message, description, scimType } = { ...(isObject(inner) ? inner : {}), ...told } as Record<string, unknown>;
  const plain = value === undefined && !looksLikeMarkup(body) ? body : '';
  const sentence = [detail, message, description, plain].map((each) => plainWords(textOf(each) ?? '')).find((each) => each !== '') ?? '';
  const kind = textOf(scimType) ?? null;
  return { words: sentence || kind || fill(STATUS, { number: status }), scimType: kind, field: fieldIn(sentence) };
}

/** The one field that a sentence names; null where it names none or several. */
function fieldIn(words: string): string | null {
  const fields = new Set<string>();
  for (const word of words.toLowerCase().split(/[^a-z]+/u)) {
    const field = FIELD_OF_NAME.get(word);
    if (field !== undefined) fields.add(field);
  }
  return fields.size === 1 ? ([...fields][0] ?? null) : null;
}
