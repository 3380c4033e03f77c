/** Keys of people: as a single text names them, and as changes leave them. */
import type { FieldChange, PersonKeys } from './planned-row.js';

/** The keys of somebody whom one text names: an address, else an ID. */
export const keysNamedBy = (text: string): PersonKeys =>
  text.includes('@') ? { email: text, employeeId: null } : { email: null, employeeId: text };

/** The keys of a person once these changes are made. */
export function keysWith(keys: PersonKeys, changes: readonly FieldChange[]): PersonKeys {
  const keyAfter = (field: 'email' | 'employeeId'): string | null => {
    const change = changes.find((each) => each.field === field);
    if (!change) return keys[field];
    return typeof change.to === 'string' ? change.to : null;
  };
  return { email: keyAfter('email'), employeeId: keyAfter('employeeId') };
}
