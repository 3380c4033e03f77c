/** The operations that list by path: users, and the names that users refer to. */
import { arnOf, type Context } from '../context.js';
import type { Operation } from '../operations.js';
import type { Named } from '../store/names.js';
import { lastModified, listSummary } from './describe.js';
import { askedInQuery, pageOf } from './pages.js';

const named = (list: readonly Named[], kind: string, context: Context) =>
  list.map(({ id, name }) => ({ Id: id, Arn: arnOf(context, kind, id), Name: name, ...lastModified(0, context) }));

function entries(operation: Operation, context: Context): readonly [name: string, all: readonly object[]] | null {
  const { names } = context.store;
  switch (operation) {
    case 'ListUsers':
      return ['UserSummaryList', context.store.users().map((user) => listSummary(user, context))];
    case 'ListSecurityProfiles':
      return ['SecurityProfileSummaryList', named(names.securityProfiles, 'security-profile', context)];
    case 'ListRoutingProfiles':
      return ['RoutingProfileSummaryList', named(names.routingProfiles, 'routing-profile', context)];
    case 'ListPredefinedAttributes':
      return ['PredefinedAttributeSummaryList', Object.keys(names.attributes).map((Name) => ({ Name, ...lastModified(0, context) }))];
    default:
      return null;
  }
}

/** The page of a list; null where the operation is none. */
export function listByPath(operation: Operation, url: URL, context: Context): object | null {
  const list = entries(operation, context);
  return list && pageOf(list[0], list[1], askedInQuery(url), 'list', context);
}
