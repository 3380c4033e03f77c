/** The company that the server holds at its start: invented people, their leaders, roles, groups and keys. */
import type { NewUser } from './store/user.js';

export interface ApiKey {
  readonly key: string;
  readonly secret: string;
  /** Both keys of a company lead to the same host. */
  readonly environment: 'test' | 'production';
}

/** A user of a seed; `leader` is the e-mail or custom ID of a user that stands before. */
export type SeedUser = Partial<Omit<NewUser, 'leader'>> & { readonly leader?: string };

export interface Seed {
  readonly keys: readonly ApiKey[];
  readonly roles: readonly string[];
  readonly groups: readonly string[];
  readonly users: readonly SeedUser[];
}

const DOMAIN = 'demo.example';
const LAST_ACTIVE = '2026-01-15T09:30:00Z';

interface Extra {
  readonly leads?: boolean;
  readonly role?: string;
  readonly groups?: readonly string[];
  readonly leader?: string;
}

function person(id: string, first: string, last: string, extra: Extra): SeedUser {
  return {
    email: `${first}.${last}@${DOMAIN}`.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
    custom_employee_id: id,
    first_name: first,
    last_name: last,
    role: extra.role ?? 'Agent',
    manage_team: extra.leads ?? false,
    employment_status: 'full-time',
    start_date: '2024-03-01',
    license_type: 'standard',
    groups: extra.groups ?? [],
    last_active: LAST_ACTIVE,
    ...(extra.leader === undefined ? {} : { leader: `${extra.leader}@${DOMAIN}` }),
  };
}

/** The demo company. IDs keep their leading zeros. */
export const DEMO_SEED: Seed = {
  keys: [
    { key: 'demo-key', secret: 'demo-secret', environment: 'test' },
    { key: 'demo-live-key', secret: 'demo-live-secret', environment: 'production' },
  ],
  roles: ['Admin', 'Team Leader', 'Agent', 'Quality Analyst', 'Supervisor', 'Trainer'],
  groups: ['Billing', 'Sales', 'Tech Support', 'Retention', 'Onboarding', 'Returns'],
  users: [
    person('0001', 'Olivia', 'Hart', { leads: true, role: 'Admin' }),
    person('0002', 'Marcus', 'Reid', { leads: true, role: 'Supervisor', leader: 'olivia.hart', groups: ['Sales', 'Retention'] }),
    person('0003', 'Priya', 'Nair', { leads: true, role: 'Team Leader', leader: 'marcus.reid', groups: ['Billing'] }),
    person('0004', 'Tomás', 'Vega', { leads: true, role: 'Team Leader', leader: 'marcus.reid', groups: ['Tech Support'] }),
    person('0005', 'Hanna', 'Berg', { leads: true, role: 'Team Leader', leader: 'olivia.hart', groups: ['Onboarding'] }),
    person('0101', 'Ben', 'Carter', { leader: 'priya.nair', groups: ['Billing'] }),
    person('0102', 'Chloe', 'Dumont', { leader: 'priya.nair', groups: ['Billing', 'Returns'] }),
    person('0103', 'Daniel', 'Okafor', { leader: 'tomas.vega', groups: ['Tech Support'] }),
    person('0104', 'Elif', 'Yilmaz', { leader: 'tomas.vega', groups: ['Tech Support'] }),
    person('0105', 'Farid', 'Haddad', { role: 'Quality Analyst', leader: 'hanna.berg', groups: ['Onboarding'] }),
    {
      ...person('0106', 'Grace', 'Lindqvist', { role: 'Trainer', leader: 'hanna.berg' }),
      license_type: 'flexible',
      employment_status: 'part-time',
    },
    { ...person('0107', 'Hugo', 'Marin', { leader: 'priya.nair', groups: ['Returns'] }), status: 'deactivated' },
  ],
};
