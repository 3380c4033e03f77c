/** Which operation an address and a method mean. */
import { BASE_PATH, OPERATIONS, type RouteName, ROUTES } from '../fields.js';

export interface RouteMatch {
  readonly route: RouteName;
  /** Number of the agent whom the path names; null on the routes without one. */
  readonly id: number | null;
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${BASE_PATH}${path.replace(/\./gu, '\\.').replace('{id}', '(\\d{1,15})')}$`, 'u');
}

const PATTERNS = ROUTES.map((route) => ({ route, method: OPERATIONS[route].method, pattern: patternOf(OPERATIONS[route].path) }));

/** The operation, or null. */
export function matchRoute(method: string, pathname: string): RouteMatch | null {
  for (const { route, method: own, pattern } of PATTERNS) {
    const found = own === method ? pattern.exec(pathname) : null;
    if (found) return { route, id: found[1] === undefined ? null : Number(found[1]) };
  }
  return null;
}
