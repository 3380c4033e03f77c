/** When two values are the same for a person: after composing, trimming and normalising line breaks, and in any order of a list. */
import { composed } from '../fields/codec.js';
import type { Field, FieldKind, FieldValue } from '../fields/field.js';
import type { DirectoryEntry } from '../roster/directory.js';
import { isPlainAscii, lowerCase, trimBlanks } from '../text/chars.js';

/** `null`, an empty text and an empty list are all blank. */
export const isBlank = (value: FieldValue): boolean => value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Text without what a copy through a form, a file or a keyboard may change. */
export function plainText(text: string): string {
  const trimmed = trimBlanks(text);
  return isPlainAscii(trimmed) ? trimmed : composed(trimmed).replace(/\r\n?/gu, '\n');
}

function sameText(one: string, other: string, ignoreCase: boolean): boolean {
  if (one === other) return true;
  const [a, b] = [plainText(one), plainText(other)];
  return a === b || (ignoreCase && lowerCase(a) === lowerCase(b));
}

/** Order and repetition mean nothing in a list of names. */
function sameNames(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [new Set(one.map(plainText)), new Set(other.map(plainText))];
  return a.size === b.size && [...a].every((name) => b.has(name));
}

/** True where a change from one value to the other would change nothing. Leaders are persons: the hierarchy compares them. */
export function sameValue(kind: FieldKind, one: FieldValue, other: FieldValue): boolean {
  if (one === other) return true;
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other);
  if (typeof one === 'string' && typeof other === 'string') return sameText(one, other, kind === 'email');
  return Array.isArray(one) && Array.isArray(other) && sameNames(one as readonly string[], other as readonly string[]);
}

/** What a user has in a field, blank as null; undefined where that is not known. A leader is a text, a status `active` or `deactivated`. */
export function valueAtTarget(field: Field, user: DirectoryEntry): FieldValue | undefined {
  if (field.kind === 'status') return typeof user.active === 'boolean' ? statusWord(user.active) : undefined;
  const told = field.kind === 'leader' ? user.leader : user[field.key];
  if (told === undefined) return undefined;
  if (told === null || told === '') return null;
  if (typeof told === 'string' || typeof told === 'boolean') return told;
  if (!Array.isArray(told)) return undefined;
  if (told.length === 0) return null;
  return told.every(isText) ? told : told.filter(isText);
}

const isText = (name: unknown): name is string => typeof name === 'string';

export const statusWord = (active: boolean): 'active' | 'deactivated' => (active ? 'active' : 'deactivated');
