/** The seven documented operations and their statuses. Paths are read from the raw address, so an ID may hold any character. */
import type { RouteName } from '../fields.js';

export interface RouteMatch {
  readonly route: RouteName;
  /** E-mail or custom ID of the path, decoded; null on the routes without one. */
  readonly id: string | null;
}

const COLLECTION = '/v2/employees';
const INVITE = 'invite'; // as a path this word is the invitation, so a user of that ID is reached by e-mail only

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

function memberRoute(method: string, rest: readonly string[]): RouteName | null {
  const [, action, ...more] = rest;
  if (more.length > 0) return null;
  if (action === undefined) return method === 'GET' ? 'get' : method === 'PUT' ? 'update' : null;
  return method === 'PUT' && (action === 'activate' || action === 'deactivate') ? action : null;
}

/** Which operation an address and a method mean, or null. */
export function matchRoute(method: string, pathname: string): RouteMatch | null {
  if (pathname === COLLECTION) {
    const route = method === 'GET' ? 'list' : method === 'POST' ? 'create' : null;
    return route && { route, id: null };
  }
  if (!pathname.startsWith(`${COLLECTION}/`)) return null;
  const rest = pathname.slice(COLLECTION.length + 1).split('/');
  if (rest[0] === INVITE && rest.length === 1) return method === 'POST' ? { route: 'invite', id: null } : null;
  const id = decode(rest[0] ?? '');
  const route = memberRoute(method, rest);
  return id && route ? { route, id } : null;
}
