/** The vendor's API as one function from a request to an answer. It knows nothing of faults, logs or sockets. */
import type { ApiRequest } from '../../shared/front.js';
import type { Context } from '../context.js';
import { retryAfterHeaders } from '../../shared/retry-after.js';
import { type Match, matchOperation } from '../operations.js';
import type { User } from '../store/user.js';
import { authenticate } from './authenticate.js';
import { createBuckets } from './bucket.js';
import { createUser } from './create-user.js';
import { describeUser } from './describe.js';
import { ApiError, errorAnswer, refuse } from './errors.js';
import { listByPath } from './lists.js';
import { askedInQuery, pageOf } from './pages.js';
import { proficienciesChanged, updateProficiencies } from './proficiencies.js';
import { searchGroups, searchUsers } from './search.js';
import { tagResource, untagResource } from './tags.js';
import { updateUser } from './update-user.js';

export interface Api {
  handle(request: ApiRequest): Response;
  /** Fills every bucket. */
  clear(): void;
}

function ofUser({ operation }: Match, user: User, { body, url }: ApiRequest, context: Context): object {
  if (operation === 'DescribeUser') return describeUser(user, context);
  if (operation === 'DeleteUser') {
    context.store.remove(user.id);
    return {};
  }
  if (operation === 'ListUserProficiencies') {
    const page = pageOf('UserProficiencyList', user.proficiencies, askedInQuery(url), 'list', context);
    return { ...page, ...proficienciesChanged(user, context) };
  }
  const changed = updateProficiencies(operation, user, body, context) ?? updateUser(operation, user, body, context);
  return changed ?? refuse('UnknownOperationException', 'There is no such operation.');
}

function carryOut(match: Match, request: ApiRequest, context: Context): object {
  const { operation, instanceId, userId, arn } = match;
  if (operation === 'SearchUsers') return searchUsers(request.body, context);
  if (operation === 'SearchUserHierarchyGroups') return searchGroups(request.body, context);
  if (operation === 'TagResource') return tagResource(arn, request.body, context);
  if (operation === 'UntagResource') return untagResource(arn, request.url.searchParams.getAll('tagKeys'), context);
  if (instanceId !== context.seed.instanceId) refuse('ResourceNotFoundException', 'There is no such instance.');
  if (operation === 'CreateUser') return createUser(request.body, context);
  const list = listByPath(operation, request.url, context);
  if (list) return list;
  const user = context.store.user(userId) ?? refuse('ResourceNotFoundException', 'There is no such user.');
  return ofUser(match, user, request, context);
}

/** Makes the API over this instance. */
export function createApi(context: Context): Api {
  const buckets = createBuckets();

  function answer(request: ApiRequest): Response {
    const switches = context.switches();
    authenticate(request, context);
    const match = matchOperation(request.method, request.url.pathname);
    if (!match) refuse('UnknownOperationException', 'There is no such operation.');
    const waitMs = buckets.waitFor(match.operation, switches.limits, context.now());
    if (waitMs > 0) {
      const refusal = errorAnswer('ThrottlingException', 'Rate exceeded', switches.errorType);
      for (const [name, value] of Object.entries(retryAfterHeaders(switches.retryAfter, waitMs, context.now()))) {
        refusal.headers.set(name, value);
      }
      return refusal;
    }
    const told = carryOut(match, request, context);
    const isEmpty = Object.keys(told).length === 0;
    return isEmpty && switches.emptyAnswer === 'nothing' ? new Response(null) : Response.json(told);
  }

  return {
    handle(request) {
      try {
        return answer(request);
      } catch (error) {
        if (error instanceof ApiError) return errorAnswer(error.type, error.message, context.switches().errorType);
        throw error;
      }
    },
    clear: () => buckets.clear(),
  };
}
