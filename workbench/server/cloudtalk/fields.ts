/** The operations and fields of CloudTalk's agents, groups and numbers, as data. Documented. */
import type { FaultRoutes } from '../shared/faults/queue.js';

/** The operations, by the name that faults and the log use. */
export const ROUTES = [
  'agents',
  'addAgent',
  'editAgent',
  'deleteAgent',
  'groups',
  'addToGroup',
  'removeFromGroup',
  'numbers',
  'countries',
] as const;
export type RouteName = (typeof ROUTES)[number];

/** Which of them a fault of reading can spoil. No route tells of one agent alone. */
export const FAULT_ROUTES: FaultRoutes<RouteName> = { all: ROUTES, one: [], lists: ['agents', 'groups', 'numbers'] };

export interface Operation {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** `{id}` is an agent's number. */
  readonly path: string;
}

export const BASE_PATH = '/api';

/** `PUT` makes and `POST` changes: the vendor's own way round. */
export const OPERATIONS: Readonly<Record<RouteName, Operation>> = {
  agents: { method: 'GET', path: '/agents/index.json' },
  addAgent: { method: 'PUT', path: '/agents/add.json' },
  editAgent: { method: 'POST', path: '/agents/edit/{id}.json' },
  deleteAgent: { method: 'DELETE', path: '/agents/delete/{id}.json' },
  groups: { method: 'GET', path: '/groups/index.json' },
  addToGroup: { method: 'PUT', path: '/groups/add.json' },
  removeFromGroup: { method: 'DELETE', path: '/groups/delete/{id}.json' },
  numbers: { method: 'GET', path: '/numbers/index.json' },
  countries: { method: 'GET', path: '/countries/index.json' },
};

export type FieldType = 'text' | 'boolean' | 'number';

/** What both a new agent and a change may say. */
export const EDIT_FIELDS = {
  firstname: 'text',
  lastname: 'text',
  email: 'text',
  status_outbound: 'boolean',
  daily_price_limit: 'number',
  call_number_id: 'number',
} as const satisfies Record<string, FieldType>;

/** What only a new agent may say: neither can be changed later through the API. */
export const ADD_FIELDS = { ...EDIT_FIELDS, pass: 'text', extension: 'number' } as const satisfies Record<string, FieldType>;

export const EDIT_REQUIRED = ['email', 'firstname', 'lastname'] as const;
export const ADD_REQUIRED = [...EDIT_REQUIRED, 'pass'] as const;

/** Whole numbers that a field takes. */
export const RANGES: Readonly<Record<string, { readonly min: number; readonly max: number }>> = {
  daily_price_limit: { min: 1, max: 200 }, // EUR a day
  extension: { min: 1000, max: 9999 },
  call_number_id: { min: 1, max: Number.MAX_SAFE_INTEGER },
};

export const AVAILABILITY = ['online', 'offline', 'paused', 'calling'] as const;
export const MOST_PER_PAGE = 1000; // documented maximum of `limit`
export const REQUESTS_PER_MINUTE = 60; // documented, for a company with all its integrations

/** A request body whose names and types were checked. */
export interface AgentInput {
  readonly firstname?: string;
  readonly lastname?: string;
  readonly email?: string;
  readonly pass?: string;
  readonly status_outbound?: boolean;
  readonly daily_price_limit?: number;
  readonly extension?: number;
  readonly call_number_id?: number;
}
