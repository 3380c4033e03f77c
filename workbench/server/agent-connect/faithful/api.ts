/** The vendor's API as one function from a request to an answer. It knows nothing of faults, logs or sockets. */
import type { ApiRequest } from '../../shared/front.js';
import { retryAfterHeaders } from '../../shared/retry-after.js';
import type { Context } from '../context.js';
import { refusal } from '../ours/errors.js';
import { createRateLimit } from '../ours/rate-limit.js';
import { authenticate } from './authenticate.js';
import { createEmployee } from './create.js';
import { toEmployee } from './employee.js';
import { listEmployees } from './list.js';
import { matchRoute, type RouteMatch } from './routes.js';
import { setActive, updateEmployee } from './update.js';

const FORBIDDEN = 403; // documented: every failure to authenticate, and nothing else
const NOT_FOUND = 404;
const TOO_MANY = 429; // ours: not documented for users

export interface Api {
  handle(request: ApiRequest): Response;
  /** Forgets the requests that count towards the rate limit. */
  clear(): void;
}

function answer({ route, id }: RouteMatch, request: ApiRequest, context: Context): Response {
  const { users } = context.store;
  const switches = context.switches();
  if (route === 'list') return Response.json(listEmployees(request.url, users, switches));
  if (route === 'create' || route === 'invite') return createEmployee(request.body, route, context);
  const user = users.find(id ?? '');
  if (!user) return refusal(NOT_FOUND, [{ field: null, message: 'this employee does not exist' }], switches.errorBody);
  if (route === 'get') return Response.json(toEmployee(user, 'one', users, switches));
  if (route === 'update') return updateEmployee(user, request.body, context);
  return setActive(user, route === 'activate', context);
}

/** Makes the API over this company. */
export function createApi(context: Context): Api {
  const limit = createRateLimit();

  function guard({ headers }: ApiRequest): Response | null {
    const { errorBody, rateLimit, retryAfter, token } = context.switches();
    const now = context.now();
    const waitMs = limit.waitFor(headers.get('x-api-key') ?? '', rateLimit, now);
    if (waitMs > 0) {
      const answer = refusal(TOO_MANY, [{ field: null, message: 'too many requests' }], errorBody);
      for (const [name, value] of Object.entries(retryAfterHeaders(retryAfter, waitMs, now))) answer.headers.set(name, value);
      return answer;
    }
    if (authenticate(headers, context.keys, token, now)) return null;
    return refusal(FORBIDDEN, [{ field: null, message: 'the key or the token is not valid' }], errorBody);
  }

  return {
    handle(request) {
      const refused = guard(request);
      if (refused) return refused;
      const match = matchRoute(request.method, request.url.pathname);
      if (match) return answer(match, request, context);
      return refusal(NOT_FOUND, [{ field: null, message: 'there is no such route' }], context.switches().errorBody);
    },
    clear: () => limit.clear(),
  };
}
