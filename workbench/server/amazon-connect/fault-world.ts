/** What faults make of this server's answers: users, alone or in lists. */
import { driftField, isObject, type Json } from '../shared/faults/drift.js';
import type { FaultWorld } from '../shared/faults/world.js';
import type { Context } from './context.js';
import { describeUser, listSummary, searchSummary } from './faithful/describe.js';
import { errorAnswer } from './faithful/errors.js';
import type { User } from './store/user.js';

const FIRST_FIELD = 'Username'; // what drifts where a plan names no field

/** The usual error of a status, where a plan names none. */
const USUAL: Readonly<Record<number, string>> = {
  400: 'InvalidParameterException',
  403: 'AccessDeniedException',
  404: 'ResourceNotFoundException',
  409: 'DuplicateResourceException',
  429: 'ThrottlingException',
};
const OTHERWISE = 'InternalServiceException';

/** Applies a change to every user of an answer; null takes one out of a list. */
function mapUsers(body: unknown, change: (user: Json) => Json | null): unknown {
  if (!isObject(body)) return body;
  const name = ['Users', 'UserSummaryList', 'User'].find((each) => body[each] !== undefined);
  const held = name === undefined ? undefined : body[name];
  if (name === undefined) return change(body) ?? {};
  if (Array.isArray(held)) {
    const users = held.map((each: unknown) => (isObject(each) ? change(each) : each)).filter((each) => each !== null);
    return { ...body, [name]: users };
  }
  return { ...body, [name]: isObject(held) ? (change(held) ?? {}) : held };
}

const idOf = (user: Json) => user['Id'] ?? user['UserId'];

/** Another user in the form of this one. */
function inItsForm(shown: Json, other: User, body: Json, context: Context): Json {
  if ('UserSummaryList' in body) return listSummary(other, context);
  if ('Users' in body) return searchSummary(other, context);
  return 'User' in body ? describeUser(other, context).User : { ...shown, UserId: other.id };
}

/** The world of the fault layer over this instance. */
export function faultWorld(context: Context): FaultWorld {
  const { store } = context;
  return {
    now: () => context.now(),
    refuse: ({ status, error }) => errorAnswer(error ?? USUAL[status] ?? OTHERWISE, 'planned fault', context.switches().errorType, status),
    createdAt: (person) => store.user(person)?.created ?? null,
    hideNewcomers(body, since) {
      const newcomers = new Set<unknown>(store.users().flatMap(({ id, created }) => (created > since ? [id] : [])));
      return mapUsers(body, (user) => (newcomers.has(idOf(user)) ? null : user));
    },
    swapPerson(body) {
      return mapUsers(body, (user) => {
        const other = store.users().find(({ id }) => id !== idOf(user));
        return other ? inItsForm(user, other, body as Json, context) : user;
      });
    },
    drift(body, fault) {
      return fault.how === 'wrapped' ? { data: body } : mapUsers(body, (user) => driftField(user, fault, fault.field ?? FIRST_FIELD));
    },
  };
}
