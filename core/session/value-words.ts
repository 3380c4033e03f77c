/** Values of a field as people read them. A secret is never among them: it is not compared. */
import { labelOfChoice } from '../fields/choice.js';
import type { Field, FieldValue } from '../fields/field.js';
import { spoken } from '../issues/messages/spoken.js';

/** Empty for blank. */
export function valueInWords(field: Field, value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? spoken().preview.yes : spoken().preview.no;
  if (typeof value !== 'string') return value.join(', ');
  return field.choices === undefined ? value : (labelOfChoice(field, value) ?? value);
}
