/** Documented: a leader is named by e-mail or by ID, `unassigned` is nobody, and one who is not found is an error. */
import type { RowError } from '../context.js';
import { type EmployeeInput, UNASSIGNED } from '../fields.js';
import type { User } from '../store/user.js';
import type { Users } from '../store/users.js';
import type { Switches } from '../switches.js';

/** `undefined`: the request does not speak of a leader; `null`: nobody. */
export type LeaderChoice = User | null | undefined;

const NUMBER = /^[1-9]\d{0,14}$/u; // with a zero in front it is a custom ID

function byId(id: string, users: Users, meaning: Switches['leaderIdMeans']): User | undefined {
  const numeric = meaning !== 'custom' && NUMBER.test(id) ? users.byId(Number(id)) : undefined;
  return numeric ?? (meaning === 'numeric' ? undefined : users.byCustomId(id)[0]);
}

/** The leader that a request names. */
export function chooseLeader(
  input: EmployeeInput,
  users: Users,
  { leaderIdMeans, unassigned }: Switches,
): { readonly leader: LeaderChoice; readonly errors: readonly RowError[] } {
  const { team_leader_email: email, team_leader_id: id } = input;
  const errors: RowError[] = [];
  let leader: LeaderChoice;
  if (email !== undefined) {
    leader = email === '' || (email === UNASSIGNED && unassigned === 'nobody') ? null : users.byEmail(email)[0];
    if (leader === undefined) errors.push({ field: 'team_leader_email', message: `no user has the e-mail address ${email}` });
  }
  if (id !== undefined && id !== '') {
    const named = byId(id, users, leaderIdMeans);
    if (named === undefined) errors.push({ field: 'team_leader_id', message: `no user has the ID ${id}` });
    else if (leader && leader.id !== named.id) {
      errors.push({ field: 'team_leader_id', message: 'names another user than team_leader_email' });
    } else leader = named;
  }
  return { leader, errors };
}
