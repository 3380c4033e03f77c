/** A user as the answers show one: each route has forms of its own, as documented. A field without a value is left out. */
import { UNASSIGNED } from '../fields.js';
import type { User } from '../store/user.js';
import type { Users } from '../store/users.js';
import type { Switches } from '../switches.js';

/** `written`: answers to create, invite and update. */
export type EmployeeForm = 'one' | 'list' | 'written';

const withoutNulls = (fields: Record<string, unknown>) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

function leaderFields(user: User, users: Users, asText: boolean): Record<string, unknown> {
  const leader = user.leader === null ? undefined : users.byId(user.leader);
  if (!leader) return { team_leader_email: UNASSIGNED };
  return { team_leader_email: leader.email, team_leader_id: asText ? String(leader.id) : leader.id };
}

function startDate(user: User, form: EmployeeForm, switches: Switches): string | null {
  const timed = form === 'one' && switches.startDateInGetOne === 'date-time' && user.start_date !== null;
  return timed ? `${user.start_date}T00:00:00Z` : user.start_date;
}

/** The JSON of a user. It holds neither the status nor the user's own number: both are absent from every answer. */
export function toEmployee(user: User, form: EmployeeForm, users: Users, switches: Switches): Record<string, unknown> {
  const channels = form === 'one' && switches.channelsInGetOne === 'string' ? user.channels.join(', ') : user.channels;
  return withoutNulls({
    email: user.email,
    custom_employee_id: user.custom_employee_id,
    first_name: user.first_name,
    last_name: user.last_name,
    ...leaderFields(user, users, form === 'written' || switches.leaderIdType === 'string'),
    role: user.role,
    manage_team: user.manage_team,
    channels,
    employment_status: user.employment_status,
    start_date: startDate(user, form, switches),
    hometown: user.hometown,
    state_or_country: user.state_or_country,
    profile_text: user.profile_text,
    groups: user.groups,
    license_type: user.license_type,
    image: user.image,
    last_active: form === 'written' ? null : user.last_active,
  });
}

/** The answer to an update: groups go by another name there, and permissions come along. */
export function toUpdated(user: User, users: Users, switches: Switches): Record<string, unknown> {
  const { groups, ...rest } = toEmployee(user, 'written', users, switches);
  return { ...rest, [switches.groupsInPut]: groups, permissions: user.manage_team ? ['manage_team'] : [] };
}
