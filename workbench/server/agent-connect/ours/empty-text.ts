/** Our choice: what an empty text in an update means. The pages name no way to clear a field. */
import type { RowError } from '../context.js';
import type { EmployeeInput } from '../fields.js';
import type { Switches } from '../switches.js';

/** The request as it is understood: empty texts clear, are passed over, or are wrong. */
export function readEmptyTexts(
  input: EmployeeInput,
  form: Switches['emptyText'],
): { readonly input: EmployeeInput; readonly errors: readonly RowError[] } {
  if (form === 'clears') return { input, errors: [] };
  const empty = Object.keys(input).filter((name) => input[name as keyof EmployeeInput] === '');
  if (form === 'refused') return { input, errors: empty.map((field) => ({ field, message: 'cannot be blank' })) };
  return { input: Object.fromEntries(Object.entries(input).filter(([name]) => !empty.includes(name))), errors: [] };
}
