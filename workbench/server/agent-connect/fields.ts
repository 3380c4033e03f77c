/** The 18 fields of a request body, as data: their types, their closed lists of words, and nothing else. Documented. */

export type FieldType = 'text' | 'boolean' | 'list' | 'date';

export const REQUEST_FIELDS = {
  email: 'text',
  custom_employee_id: 'text',
  first_name: 'text',
  last_name: 'text',
  temporary_password: 'text',
  team_leader_email: 'text',
  team_leader_id: 'text',
  role: 'text',
  manage_team: 'boolean',
  channels: 'list',
  employment_status: 'text',
  start_date: 'date',
  hometown: 'text',
  state_or_country: 'text',
  profile_text: 'text',
  groups: 'list',
  license_type: 'text',
  image: 'text',
} as const satisfies Record<string, FieldType>;

export type RequestField = keyof typeof REQUEST_FIELDS;

interface TypeOf {
  readonly text: string;
  readonly boolean: boolean;
  readonly list: readonly string[];
  readonly date: string;
}

/** A request body whose property names and types were checked. */
export type EmployeeInput = { readonly [K in RequestField]?: TypeOf[(typeof REQUEST_FIELDS)[K]] };

export const CHANNELS = ['phone', 'chat', 'email'] as const;
export const EMPLOYMENT_STATUSES = ['full-time', 'part-time', 'temp'] as const;
export const LICENSE_TYPES = ['standard', 'flexible'] as const;

/** What a request says for "no leader", and what an answer says of a user without one. */
export const UNASSIGNED = 'unassigned';

export const PAGE_SIZE = 100; // documented default of number_of_employees
export const MAX_PAGE_SIZE = 500; // documented maximum

export type UserStatus = 'active' | 'deactivated' | 'pending review' | 'confirmed' | 'unapproved' | 'created';

/** The seven operations, by the name that faults and the log use. */
const ROUTES = ['list', 'create', 'invite', 'get', 'update', 'activate', 'deactivate'] as const;
export type RouteName = (typeof ROUTES)[number];

/** The routes by what they do, for the faults. */
export const FAULT_ROUTES = { all: ROUTES, one: ['get'], lists: ['list'] } as const;
