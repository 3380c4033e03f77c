/**
 * All users. A search tells a hundred at a time, without addresses and proficiencies; so where everything is to be read, a list gives
 * the IDs, and then each person is asked for alone.
 */
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import type { DirectoryUser, PageVerdict } from '../../../sending/api.js';
import { INCOMPLETE_ANSWER, NO_USER_WITH_KEY, UNREADABLE_ANSWER } from '../../../said/by-targets.js';
import { PREDEFINED_ATTRIBUTES } from '../fields.js';
import { describedUser, foundUsers, listedIds, toldProficiencies } from './answers.js';
import type { KnownIds } from './known-ids.js';
import type { Names } from './names.js';
import { describeUser, listProficiencies, listUsers, searchAll } from './reads.js';
import type { Connection } from './settings.js';
import { isSuccess, NOT_FOUND, readVerdict } from './statuses.js';
import { readUser } from './user.js';

/** What a request of the listing asks for. It hangs on the request, so that a page can be read twice and several listings never mix. */
type Page =
  | { readonly kind: 'search' | 'ids'; readonly tokens: readonly string[]; readonly ids: readonly string[] }
  | {
      readonly kind: 'proficiencies' | 'person';
      readonly ids: readonly string[];
      readonly at: number;
      readonly told: readonly string[] | null;
    };

export interface Listing {
  list(): HttpRequest;
  readPage(request: HttpRequest, response: HttpResponse): PageVerdict;
}

/** The listing of one connection. Everybody whom it tells is known by ID from then on. */
export function listing(connection: Connection, names: Names, known: KnownIds): Listing {
  const pages = new WeakMap<HttpRequest, Page>();
  const withProficiencies = names.has(PREDEFINED_ATTRIBUTES);
  const make = (request: HttpRequest, page: Page): HttpRequest => {
    pages.set(request, page);
    return request;
  };
  const next = (page: Extract<Page, { tokens: unknown }>, token: string | null, ids: readonly string[]): HttpRequest | null => {
    // A token that comes again leads nowhere new.
    if (token !== null && !page.tokens.includes(token)) {
      const request = page.kind === 'search' ? searchAll(connection, token) : listUsers(connection, token);
      return make(request, { kind: page.kind, tokens: [...page.tokens, token], ids });
    }
    return person(ids, 0);
  };
  const person = (ids: readonly string[], at: number): HttpRequest | null => {
    const id = ids[at];
    if (id === undefined) return null;
    if (withProficiencies) return make(listProficiencies(connection, id), { kind: 'proficiencies', ids, at, told: null });
    return make(describeUser(connection, id), { kind: 'person', ids, at, told: null });
  };

  function readPerson(page: Extract<Page, { at: number }>, response: HttpResponse): PageVerdict {
    const { ids, at } = page;
    if (response.status === NOT_FOUND) return { kind: 'page', users: [], next: person(ids, at + 1) }; // deleted meanwhile
    if (!isSuccess(response)) return readVerdict(response);
    if (page.kind === 'proficiencies') {
      const told = toldProficiencies(response.body);
      if (!told) return { kind: 'unknown', reason: UNREADABLE_ANSWER };
      return { kind: 'page', users: [], next: make(describeUser(connection, ids[at] ?? ''), { kind: 'person', ids, at, told }) };
    }
    const user = readUser(describedUser(response.body), 'alone', names);
    if (!user) return { kind: 'unknown', reason: UNREADABLE_ANSWER };
    const whole = page.told === null ? user : { ...user, values: Object.assign(user.values, { proficiencies: page.told }) };
    note(whole, known);
    return { kind: 'page', users: [whole], next: person(ids, at + 1) };
  }

  return {
    list: () =>
      connection.readsAll
        ? make(listUsers(connection, null), { kind: 'ids', tokens: [], ids: [] })
        : make(searchAll(connection, null), { kind: 'search', tokens: [], ids: [] }),
    readPage(request, response) {
      const page = pages.get(request);
      if (!page) throw new TypeError('Expected a request that list() or readPage() made');
      if ('at' in page) return readPerson(page, response);
      if (!isSuccess(response)) return readVerdict(response);
      if (page.kind === 'ids') {
        const listed = listedIds(response.body);
        if (!listed) return { kind: 'unknown', reason: INCOMPLETE_ANSWER };
        return { kind: 'page', users: [], next: next(page, listed.next, [...new Set([...page.ids, ...listed.all])]) };
      }
      const found = foundUsers(response.body);
      if (!found) return { kind: 'unknown', reason: UNREADABLE_ANSWER };
      const users = found.all.map((each) => readUser(each, 'in-search', names)).filter((user) => user !== null);
      if (users.length === 0 && found.all.length > 0) return { kind: 'stop', code: 'setup', reason: NO_USER_WITH_KEY };
      for (const user of users) note(user, known);
      return { kind: 'page', users, next: next(page, found.next, []) };
    },
  };
}

function note(user: DirectoryUser, known: KnownIds): void {
  if (user.id !== undefined) known.note(user, user.id);
}
