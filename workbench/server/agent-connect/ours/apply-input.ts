/** What a request makes of a user. Whether an update merges or replaces is our choice: the pages do not say. */
import { CHANNELS, type EmployeeInput } from '../fields.js';
import type { LeaderChoice } from '../faithful/leader.js';
import { BLANK_USER, type NewUser } from '../store/user.js';
import type { Switches } from '../switches.js';

const TEXT_FIELDS = [
  'email',
  'custom_employee_id',
  'first_name',
  'last_name',
  'role',
  'employment_status',
  'start_date',
  'hometown',
  'state_or_country',
  'profile_text',
  'license_type',
  'image',
] as const;

/** The user after the request: what it names is set, an empty text clears, the rest stays as it is in `base`. */
export function applyInput(base: NewUser, input: EmployeeInput, leader: LeaderChoice): NewUser {
  const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, (input[field] ?? base[field] ?? '') || null]));
  return {
    ...base,
    ...texts,
    leader: leader === undefined ? base.leader : (leader?.id ?? null),
    manage_team: input.manage_team ?? base.manage_team,
    channels: input.channels ? CHANNELS.filter((channel) => input.channels?.includes(channel)) : base.channels,
    groups: input.groups ? [...new Set(input.groups)] : base.groups,
  };
}

/** What an update starts from. A replacement keeps who the user is: keys, names, status and the right that is never taken away. */
export function updateBase(before: NewUser, put: Switches['put']): NewUser {
  if (put === 'merge') return before;
  if (put === 'reset-channels') return { ...before, channels: CHANNELS };
  const { email, custom_employee_id, first_name, last_name, manage_team, status, last_active, created } = before;
  return { ...BLANK_USER, email, custom_employee_id, first_name, last_name, manage_team, status, last_active, created };
}
