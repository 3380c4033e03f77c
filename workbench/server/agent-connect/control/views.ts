/** What the page, `/_users` and `/_state` show of a user: more than the vendor's answers tell, and no secret. */
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

/** Every field as it is held; the leader by e-mail, else by custom ID. */
export type UserState = Omit<User, 'leader'> & { readonly leader: string | null };

const keyOf = (user: User | undefined) => user?.email ?? user?.custom_employee_id ?? null;

function toView(user: User, leader: User | undefined): UserView {
  return {
    id: user.id,
    name: `${user.first_name ?? ''} ${user.last_name ?? ''}`.trim(),
    email: user.email,
    employeeId: user.custom_employee_id,
    role: user.role,
    manageTeam: user.manage_team,
    leader: keyOf(leader),
    groups: user.groups,
    channels: user.channels,
    status: user.status,
  };
}

function withLeaders<T>(store: Store, view: (user: User, leader: User | undefined) => T): T[] {
  const all = store.users.all();
  const byId = new Map(all.map((user) => [user.id, user]));
  return all.map((user) => view(user, user.leader === null ? undefined : byId.get(user.leader)));
}

/** All users, in the order in which they came. */
export const viewUsers = (store: Store): UserView[] => withLeaders(store, toView);

/** All users with every field, for tests that compare who they were with who they are. */
export const viewState = (store: Store): UserState[] => withLeaders(store, (user, leader) => ({ ...user, leader: keyOf(leader) }));
