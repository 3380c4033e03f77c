/** A user as this server keeps it. No password is ever kept: it is echoed from the request that brought it, and forgotten. */
import { CHANNELS, type UserStatus } from '../fields.js';

export interface User {
  readonly id: number;
  readonly email: string | null;
  readonly custom_employee_id: string | null;
  readonly first_name: string | null;
  readonly last_name: string | null;
  readonly leader: number | null;
  readonly role: string | null;
  readonly manage_team: boolean;
  readonly channels: readonly string[];
  readonly employment_status: string | null;
  readonly start_date: string | null;
  readonly hometown: string | null;
  readonly state_or_country: string | null;
  readonly profile_text: string | null;
  readonly groups: readonly string[];
  readonly license_type: string | null;
  readonly image: string | null;
  readonly status: UserStatus;
  readonly last_active: string | null;
  /** Milliseconds since 1970. */
  readonly created: number;
}

export type NewUser = Omit<User, 'id'>;

/** A user about whom nothing was said: all three channels, no right to manage teams (both documented). */
export const BLANK_USER: NewUser = {
  email: null,
  custom_employee_id: null,
  first_name: null,
  last_name: null,
  leader: null,
  role: null,
  manage_team: false,
  channels: CHANNELS,
  employment_status: null,
  start_date: null,
  hometown: null,
  state_or_country: null,
  profile_text: null,
  groups: [],
  license_type: null,
  image: null,
  status: 'active',
  last_active: null,
  created: 0,
};

/** How two spellings of an address are one (ours): case does not count. */
export const emailKey = (email: string) => email.toLowerCase();
