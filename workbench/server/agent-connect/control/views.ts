/** What the page and `/_users` show of a user: more than the vendor's answers tell, and no secret. */
import type { Store } from '../store/store.js';
import type { User } from '../store/user.js';

export interface UserView {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly employeeId: string | null;
  readonly role: string | null;
  readonly manageTeam: boolean;
  readonly leader: string | null;
  readonly groups: readonly string[];
  readonly channels: readonly string[];
  readonly status: string;
}

function toView(user: User, leader: User | undefined): UserView {
  return {
    id: user.id,
    name: `${user.first_name ?? ''} ${user.last_name ?? ''}`.trim(),
    email: user.email,
    employeeId: user.custom_employee_id,
    role: user.role,
    manageTeam: user.manage_team,
    leader: leader?.email ?? leader?.custom_employee_id ?? null,
    groups: user.groups,
    channels: user.channels,
    status: user.status,
  };
}

/** All users, in the order in which they came. */
export function viewUsers(store: Store): UserView[] {
  const all = store.users.all();
  const byId = new Map(all.map((user) => [user.id, user]));
  return all.map((user) => toView(user, user.leader === null ? undefined : byId.get(user.leader)));
}
