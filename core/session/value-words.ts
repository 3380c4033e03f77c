/** Values of a field as people read them. A secret is never among them: it is not compared. */
import type { Field, FieldValue } from '../fields/field.js';
import { spoken } from '../issues/messages/spoken.js';

/** Empty for blank. */
export function valueInWords(field: Field, value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? spoken().preview.yes : spoken().preview.no;
  if (typeof value !== 'string') return value.join(', ');
  return field.choices === undefined ? value : (labelOf(field, value) ?? value);
}

/** The target's own word for a choice: `Full Time` for `full-time`. */
function labelOf({ choiceLabels = [], choices }: Field, value: string): string | undefined {
  return choiceLabels.find((label) => choices?.get(label.toLowerCase().replace(/[\s-]/gu, '')) === value);
}
