/** Looking one person up. Services differ in whether letters count in a filter, so hits are compared here. */
import type { PersonKeys } from '../../../plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import { naturalKey } from '../../../roster/row-identity.js';
import { INCOMPLETE_ANSWER, UNREADABLE_ANSWER } from '../../../said/by-targets.js';
import type { LookupVerdict } from '../../../sending/api.js';
import { plainEmail } from '../../../sending/same-keys.js';
import { getRequest } from './connection.js';
import type { Context } from './context.js';
import { readError } from './error-words.js';
import { PATHS } from './names.js';
import { readListPage } from './pages.js';
import { isFoundBy } from './plain.js';
import { isSuccess, listVerdict } from './statuses.js';

const MOST_HITS = 10; // several people under one key are a finding of their own, and need not all be named
const LONGEST_FILTER = 1500; // encoded, so that the address stays below what a host can call
const BAD_REQUEST = 400;

/** A condition of a filter, its text quoted as in JSON. */
export const is = (attribute: string, text: string): string => `${attribute} eq ${JSON.stringify(text)}`;

/** As typed, and in small letters: for some services these are two. */
const spellings = (name: string): readonly string[] => [...new Set([name, plainEmail(name)])];

/** The name that a creation gives a person beside the service's own. */
export const externalIdOf = ({ email, employeeId }: PersonKeys): string => naturalKey({ email: email ?? '', employeeId: employeeId ?? '' });

function filtersOf({ email, employeeId }: PersonKeys, simple: boolean): string[] {
  const byName = email === null ? [] : spellings(email).map((each) => is('userName', each));
  if (simple) return byName;
  const byAddress = email === null ? [] : spellings(email).map((each) => is('emails.value', each));
  const byOurs = email === null ? [] : [is('externalId', externalIdOf({ email, employeeId }))];
  const whole = [...byName, ...byAddress, ...byOurs].join(' or ');
  const filters = encodeURIComponent(whole).length > LONGEST_FILTER ? byName : [whole];
  return [...filters, ...(employeeId === null ? [] : [is(PATHS['employeeId'] ?? '', employeeId)])].filter((filter) => filter !== '');
}

/** One request for each key; where the service cannot filter so, the first page of everybody, which decides only if it holds them all. */
export function lookupRequests({ connection, offer, found }: Context, keys: PersonKeys): HttpRequest[] {
  const filters = offer.filter ? filtersOf(keys, found.simpleFilters) : [];
  if (filters.length === 0)
    return [
      getRequest(connection, '/Users', [
        ['startIndex', 1],
        ['count', offer.pageSize],
      ]),
    ];
  return filters.map((filter) =>
    getRequest(connection, '/Users', [
      ['filter', filter],
      ['count', MOST_HITS],
    ]),
  );
}

/** Who was found. Nobody is absent while there may be more hits, or while one of them cannot be read. Never throws. */
export function readLookup(context: Context, keys: PersonKeys, response: HttpResponse): LookupVerdict {
  if (!isSuccess(response)) return refusedLookup(context, keys, response);
  const list = readListPage(response.body);
  if (!list) return { kind: 'unknown', reason: UNREADABLE_ANSWER };
  const users = list.resources.map((resource) => context.reader.read(resource, true)).filter((user) => user !== null);
  for (const user of users) context.people.note(user);
  const hits = users.filter((user) => isFoundBy(keys, user));
  if (hits.length > 0) return { kind: 'found', users: hits };
  const isWhole = users.length === list.resources.length && (list.total ?? users.length) <= users.length && list.cursor === null;
  return isWhole ? { kind: 'absent' } : { kind: 'unknown', reason: INCOMPLETE_ANSWER };
}

/** Signs that some services cannot read inside of a quoted text: then it is the key that is not understood, not the filter. */
const HARD_TO_QUOTE = /["\\]/u;

/** A filter that is not understood is asked in its simplest form from now on. */
function refusedLookup({ found }: Context, { email, employeeId }: PersonKeys, response: HttpResponse): LookupVerdict {
  if (response.status !== BAD_REQUEST) return listVerdict(response);
  if (!HARD_TO_QUOTE.test(`${email ?? ''}${employeeId ?? ''}`)) found.simpleFilters = true;
  return { kind: 'unknown', reason: readError(response).words };
}
