/** The vendor's API as one function from a request to an answer. It knows nothing of faults, logs or sockets. */
import type { ApiRequest } from '../../shared/front.js';
import type { Context } from '../context.js';
import { addAgent, deleteAgent, editAgent, listAgents } from './agents.js';
import { refuse } from './answer.js';
import { isAuthenticated } from './authenticate.js';
import { addToGroup, listGroups, removeFromGroup } from './groups.js';
import { listCountries, listNumbers } from './numbers.js';
import { createRateLimit } from './rate-limit.js';
import { matchRoute, type RouteMatch } from './routes.js';

const NOT_FOUND = 404;
const TOO_MANY = 429;

export interface Api {
  handle(request: ApiRequest): Response;
  /** Forgets the requests that count towards the rate limit. */
  clear(): void;
}

function answerTo({ route, id }: RouteMatch, { url, body }: ApiRequest, context: Context): Response {
  const query = url.searchParams;
  switch (route) {
    case 'agents':
      return listAgents(query, context);
    case 'addAgent':
      return addAgent(body, context);
    case 'editAgent':
      return editAgent(id ?? 0, body, context);
    case 'deleteAgent':
      return deleteAgent(id ?? 0, context);
    case 'groups':
      return listGroups(query, context);
    case 'addToGroup':
      return addToGroup(body, context);
    case 'removeFromGroup':
      return removeFromGroup(id ?? 0, body, context);
    case 'numbers':
      return listNumbers(query, context);
    case 'countries':
      return listCountries(context);
  }
}

/** Makes the API over this company. */
export function createApi(context: Context): Api {
  const limit = createRateLimit();

  function handleCounted(request: ApiRequest): Response {
    const switches = context.switches();
    const accepts = request.headers.get('accept') ?? '';
    if (!accepts.includes('application/json')) return refuse(Number(switches.withoutAccept), 'Not found.', switches);
    const match = matchRoute(request.method, request.url.pathname);
    return match ? answerTo(match, request, context) : refuse(NOT_FOUND, 'Not found.', switches);
  }

  return {
    handle(request) {
      const switches = context.switches();
      if (!isAuthenticated(request.headers, context.keys)) {
        return refuse(Number(switches.badCredentials), 'The key or the secret is wrong.', switches);
      }
      const { isOver, headers } = limit.count(switches.rateLimit, context.now());
      const answered = isOver ? refuse(TOO_MANY, 'Too many requests.', switches) : handleCounted(request);
      for (const [name, value] of Object.entries(headers)) answered.headers.set(name, value);
      return answered;
    },
    clear: () => limit.clear(),
  };
}
