/** Our choice: rules that any real service must have and the pages do not spell out. */
import type { RowError } from '../context.js';
import type { LeaderChoice } from '../faithful/leader.js';
import type { Store } from '../store/store.js';
import type { NewUser, User } from '../store/user.js';
import type { Users } from '../store/users.js';
import type { Switches } from '../switches.js';

const ADDRESS = /^[^\s@]+@[^\s@]+$/u; // only what no reading of an address allows; the rule proper is the client's

function checkIdentity(user: NewUser): RowError[] {
  const errors: RowError[] = [];
  if (user.email === null && user.custom_employee_id === null) {
    errors.push({ field: 'email', message: 'an e-mail address or a custom employee ID is needed' });
  }
  if (user.email !== null && !ADDRESS.test(user.email)) errors.push({ field: 'email', message: 'is not an e-mail address' });
  if (user.first_name === null) errors.push({ field: 'first_name', message: 'is missing' });
  if (user.last_name === null) errors.push({ field: 'last_name', message: 'is missing' });
  return errors;
}

function checkUnique(user: NewUser, id: number | null, users: Users): RowError[] {
  const taken = (others: readonly User[]) => others.some((other) => other.id !== id);
  const errors: RowError[] = [];
  if (user.email !== null && taken(users.byEmail(user.email))) errors.push({ field: 'email', message: 'is already taken' });
  if (user.custom_employee_id !== null && taken(users.byCustomId(user.custom_employee_id))) {
    errors.push({ field: 'custom_employee_id', message: 'is already taken' });
  }
  return errors;
}

/** Whether the way up from this leader comes past the user: then nobody would be on top. */
function leadsBackTo(id: number, leader: User, users: Users): boolean {
  const seen = new Set<number>();
  for (let step: User | undefined = leader; step && !seen.has(step.id); step = step.leader === null ? undefined : users.byId(step.leader)) {
    if (step.id === id) return true;
    seen.add(step.id);
  }
  return false;
}

/** A leader who stays is not judged anew: a deactivated user may have a leader who was deactivated later. */
function checkLeader(leader: LeaderChoice, before: User | null, users: Users): RowError[] {
  if (!leader || leader.id === before?.leader) return [];
  const refuse = (message: string): RowError[] => [{ field: 'team_leader_email', message }];
  if (!leader.manage_team) return refuse('this user cannot manage teams');
  if (leader.status === 'deactivated') return refuse('this user is deactivated');
  return before && leadsBackTo(before.id, leader, users) ? refuse('would make a circle of leaders') : [];
}

/** What speaks against keeping the user so; `before` is null for a new one. */
export function checkChosen(user: NewUser, before: User | null, leader: LeaderChoice, store: Store, switches: Switches): RowError[] {
  return [
    ...checkIdentity(user),
    ...(switches.unique === 'on' ? checkUnique(user, before?.id ?? null, store.users) : []),
    ...checkLeader(leader, before, store.users),
  ];
}

/** What speaks against one more active user with this licence; none named is `standard`. */
export function checkSeat(license: string | null, store: Store, switches: Switches): RowError[] {
  const type = license === 'flexible' ? 'flexible' : 'standard';
  const seats = switches.seats?.[type];
  const free = seats === undefined || store.users.seatsTaken(type) < seats;
  return free ? [] : [{ field: 'license_type', message: `all ${seats} ${type} licences are in use` }];
}

/** Those who are led have to be moved first. */
export function checkDeactivation(user: User, users: Users): RowError[] {
  const reports = users.reportsOf(user.id);
  return reports === 0 ? [] : [{ field: null, message: `${reports} active users report to this leader: move them first` }];
}
