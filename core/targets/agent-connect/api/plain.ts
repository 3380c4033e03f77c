/** Values without what may differ between what was sent and what comes back. */
import type { FieldValue } from '../../../fields/field.js';
import { composeText } from '../../../text/compose.js';

/** Text composed, with one kind of line break, and without blanks at its ends. */
export function plainText(text: string): string {
  return composeText(text).replace(/\r\n?/gu, '\n').trim();
}

/** One text per value, the same for values that mean the same: blank and no groups are one, and the order of groups is none. */
export function plain(value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'boolean') return String(value);
  return value.length === 0 ? '' : JSON.stringify([...new Set(value.map(plainText))].sort());
}

export function sameValue(one: FieldValue, other: FieldValue): boolean {
  return plain(one) === plain(other);
}
