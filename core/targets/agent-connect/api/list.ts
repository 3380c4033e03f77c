/**
 * All users, in two sweeps: everybody, then the deactivated ones, since no answer tells a user's status. A user of the second sweep is
 * deactivated, whatever the first one said.
 */
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import type { DirectoryUser, PageVerdict } from '../../../sending/api.js';
import { nextQuery, PAGE_SIZE, writeQuery, type Query } from './next-page.js';
import { plainEmail } from '../../../sending/same-keys.js';
import { getRequest, type Connection } from './settings.js';
import { commonVerdict, isSuccess } from './statuses.js';
import { readList } from './user.js';
import { readWholeUser } from './whole-user.js';
import { NO_USER_WITH_KEY, UNREADABLE_ANSWER } from '../../../said/by-targets.js';

/** How far a sweep has come. It hangs on the request of the next page, so that several listings never mix. */
interface Sweep {
  readonly deactivated: boolean;
  readonly query: Query;
  /** Number of this page in its sweep. */
  readonly page: number;
  /**
   * Queries asked for, and people told, each with the page that was the first. One pair serves a whole sweep, since a copy per page
   * would make long lists slow; the numbers keep a page that is read twice from counting as a repetition.
   */
  readonly asked: Map<string, number>;
  readonly seen: Map<string, number>;
}

const CURSOR = 'external_id';
/** What every page of a sweep asks for anew; a page cannot talk us out of it. */
const OWN: readonly string[] = ['number_of_employees', 'status'];

export interface Listing {
  list(): HttpRequest;
  readPage(request: HttpRequest, response: HttpResponse): PageVerdict;
}

/** The deactivated are read once more, and be it to see that there are none. */
export const requestsOfList = (people: number): number => Math.ceil(people / PAGE_SIZE) + 1;

/** The listing of one connection. */
export function listing(connection: Connection): Listing {
  const sweeps = new WeakMap<HttpRequest, Sweep>();
  const ask = (sweep: Sweep): HttpRequest => {
    const own: Query = [['number_of_employees', String(PAGE_SIZE)], ...(sweep.deactivated ? ([['status', 'deactivated']] as const) : [])];
    const request = getRequest(connection, `?${writeQuery([...own, ...sweep.query])}`);
    note(sweep.asked, writeQuery(sweep.query), sweep.page);
    sweeps.set(request, sweep);
    return request;
  };
  const begin = (deactivated: boolean): HttpRequest => ask({ deactivated, query: [], page: 0, asked: new Map(), seen: new Map() });

  return {
    list: () => begin(false),
    readPage(request, response) {
      const sweep = sweeps.get(request);
      if (!sweep) throw new TypeError('Expected a request that list() or readPage() made');
      if (!isSuccess(response)) return commonVerdict(response);
      const list = readList(response.body);
      if (!list) return { kind: 'unknown', reason: UNREADABLE_ANSWER };
      const users = list.map(readWholeUser).filter((user) => user !== null);
      if (users.length === 0 && list.length > 0) return { kind: 'stop', code: 'setup', reason: NO_USER_WITH_KEY };
      const following = follow(sweep, users, nextQuery(response.body));
      const next = following ? ask(following) : sweep.deactivated ? null : begin(true);
      return { kind: 'page', users: users.map((user) => ({ ...user, active: !sweep.deactivated })), next };
    },
  };
}

/**
 * The next page of the sweep, or null at its end. A page with nobody new means that the server did not follow the cursor it gave:
 * it is asked once more with the documented parameter, then the sweep is over.
 */
function follow(sweep: Sweep, users: readonly DirectoryUser[], told: Query | null): Sweep | null {
  const { page, asked, seen } = sweep;
  const names = users.map((user) => plainEmail(user.email ?? user.employeeId ?? ''));
  const isNew = names.some((name) => (seen.get(name) ?? page) >= page);
  for (const name of names) note(seen, name, page);
  const cursor = (isNew ? told : sweep.query)?.filter(([name]) => !OWN.includes(name)) ?? [];
  const byDocumentedName: Query = cursor.length > 0 ? [[CURSOR, cursor[cursor.length - 1]?.[1] ?? '']] : [];
  const usesDocumentedName = sweep.query.length === 1 && sweep.query[0]?.[0] === CURSOR;
  const query = isNew && !usesDocumentedName ? cursor : byDocumentedName;
  const wasAsked = (asked.get(writeQuery(query)) ?? page + 1) <= page;
  return query.length === 0 || wasAsked ? null : { ...sweep, query, page: page + 1 };
}

function note(pages: Map<string, number>, name: string, page: number): void {
  if (!pages.has(name)) pages.set(name, page);
}
