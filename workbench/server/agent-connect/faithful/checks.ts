/** Documented rules for values: closed lists of words, names that have to exist, and a right that is never taken away. */
import type { RowError } from '../context.js';
import { CHANNELS, type EmployeeInput, EMPLOYMENT_STATUSES, LICENSE_TYPES } from '../fields.js';
import type { Store } from '../store/store.js';
import type { User } from '../store/user.js';

const isOneOf = (words: readonly string[], value: string | undefined) => value === undefined || value === '' || words.includes(value);

/** What the pages forbid in this request; `before` is the user it changes, or null for a new one. */
export function checkDocumented(input: EmployeeInput, before: User | null, store: Store): RowError[] {
  const errors: RowError[] = [];
  const refuse = (field: keyof EmployeeInput, message: string) => errors.push({ field, message });
  const groups = new Set(store.names('group'));

  if (!isOneOf(store.names('role'), input.role)) refuse('role', `there is no role ${input.role ?? ''}`);
  for (const group of input.groups ?? []) if (!groups.has(group)) refuse('groups', `there is no group ${group}`);
  for (const channel of input.channels ?? []) {
    if (!isOneOf(CHANNELS, channel) || channel === '') refuse('channels', `takes ${CHANNELS.join(', ')}, not ${channel}`);
  }
  if (!isOneOf(EMPLOYMENT_STATUSES, input.employment_status)) {
    refuse('employment_status', `takes ${EMPLOYMENT_STATUSES.join(', ')}`);
  }
  if (!isOneOf(LICENSE_TYPES, input.license_type)) refuse('license_type', `takes ${LICENSE_TYPES.join(', ')}`);
  if (before?.manage_team === true && input.manage_team === false) {
    refuse('manage_team', 'cannot be taken from a user who can manage teams');
  }
  return errors;
}
