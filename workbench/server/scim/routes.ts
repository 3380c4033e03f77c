/** The routes of SCIM that faults can aim at, and whom a request names. */
import type { ApiRequest, Described } from '../shared/front.js';
import { isObject } from '../shared/faults/drift.js';
import type { FaultRoutes } from '../shared/faults/queue.js';
import { BASE_PATH } from './peer/peer.js';

const ROUTES = ['discovery', 'list', 'get', 'create', 'update', 'delete', 'bulk', 'groups', 'group', 'group-update'] as const;
export type RouteName = (typeof ROUTES)[number];

export const FAULT_ROUTES: FaultRoutes<RouteName> = { all: ROUTES, one: ['get'], lists: ['list', 'groups'] };

const BY_METHOD: Readonly<Record<string, readonly [bare: RouteName | null, one: RouteName | null]>> = {
  'GET Users': ['list', 'get'],
  'POST Users': ['create', null],
  'PUT Users': [null, 'update'],
  'PATCH Users': [null, 'update'],
  'DELETE Users': [null, 'delete'],
  'POST Bulk': ['bulk', null],
  'GET Groups': ['groups', 'group'],
  'PATCH Groups': [null, 'group-update'],
  'GET ServiceProviderConfig': ['discovery', null],
  'GET Schemas': ['discovery', 'discovery'],
};

/** Everything in a body by which it names people: user names, addresses, and those of the operations of a bulk request. */
function peopleIn(body: unknown): unknown[] {
  if (!isObject(body)) return [];
  const operations = Array.isArray(body['Operations']) ? (body['Operations'] as unknown[]) : [];
  const emails = Array.isArray(body['emails']) ? (body['emails'] as unknown[]) : [];
  return [
    body['userName'],
    ...emails.map((email) => (isObject(email) ? email['value'] : undefined)),
    ...operations.flatMap((operation) => (isObject(operation) ? peopleIn(operation['data']) : [])),
  ];
}

/** What a request is and whom it names; those who are looked for by a filter stand in quotation marks there. */
export function describeRequest({ method, url, headers }: ApiRequest, body: unknown, token: string): Described<RouteName, 'demo'> {
  const [kind = '', id] = url.pathname.slice(BASE_PATH.length + 1).split('/');
  const route = BY_METHOD[`${method} ${kind}`]?.[id === undefined ? 0 : 1] ?? null;
  const sought = [...(url.searchParams.get('filter') ?? '').matchAll(/"([^"]*)"/gu)].map((match) => match[1]);
  const key = headers.get('authorization') === `Bearer ${token}` ? 'demo' : null;
  return { route, id: id ?? null, people: [id, ...sought, ...peopleIn(body)], key };
}
