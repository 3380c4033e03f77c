/** Lists of a service, page by page. Pages are counted by the users that came, never by what a page says of its own size. */
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import { INCOMPLETE_ANSWER, UNREADABLE_ANSWER } from '../../../said/by-targets.js';
import { getRequest, type Connection, type Query } from './connection.js';
import { isObject, objectOf, parseJson, wholeNumber } from '../../shared/json.js';
import { textOf } from './json.js';
import { isSuccess, listVerdict, type CommonVerdict } from './statuses.js';

export interface ListPage {
  readonly resources: readonly unknown[];
  /** How many there are on all pages, where it is told. */
  readonly total: number | null;
  /** Where the next page begins, where the service pages by cursors (RFC 9865). */
  readonly cursor: string | null;
}

/** The list in a body, or null where there is none. An empty list may be left out. */
export function readListPage(body: string): ListPage | null {
  const value = parseJson(body);
  if (!isObject(value)) return null;
  const { Resources: resources, totalResults, nextCursor } = value;
  const total = wholeNumber(totalResults);
  if (!Array.isArray(resources) && (total !== 0 || (resources ?? null) !== null)) return null;
  return { resources: Array.isArray(resources) ? (resources as unknown[]) : [], total, cursor: textOf(nextCursor) ?? null };
}

/** How far a listing has come. It hangs on the request of its page, so that several listings never mix. */
interface Sweep {
  readonly start: number;
  readonly cursor: string | null;
  readonly page: number;
  /** IDs that were told, each with the first page that did: a page that is read twice is no repetition. */
  readonly seen: Map<string, number>;
}

export type PageRead =
  | { readonly kind: 'read'; readonly resources: readonly unknown[]; readonly next: HttpRequest | null }
  | CommonVerdict
  | { readonly kind: 'unknown'; readonly reason: string };

export interface Pages {
  first(): HttpRequest;
  read(request: HttpRequest, response: HttpResponse): PageRead;
}

/** The pages under a path. */
export function pagesOf(connection: Connection, path: string, pageSize: number, more: Query = []): Pages {
  const sweeps = new WeakMap<HttpRequest, Sweep>();
  function ask(sweep: Sweep): HttpRequest {
    const { start, cursor } = sweep;
    // Always with a count: without one a page may be as small as 20.
    const place: Query = cursor === null ? [['startIndex', start]] : [['cursor', cursor]];
    const request = getRequest(connection, path, [...more, ...place, ['count', pageSize]]);
    sweeps.set(request, sweep);
    return request;
  }

  return {
    first: () => ask({ start: 1, cursor: null, page: 0, seen: new Map() }),
    read(request, response) {
      const sweep = sweeps.get(request);
      if (!sweep) throw new TypeError('Expected a request that first() or read() made');
      if (!isSuccess(response)) return listVerdict(response);
      const list = readListPage(response.body);
      if (!list) return { kind: 'unknown', reason: UNREADABLE_ANSWER };
      const { resources, total, cursor } = list;
      // A service that gives the same page again does not page: whoever stands behind it would be missing without a word.
      if (resources.length > 0 && !hasNews(sweep, resources)) return { kind: 'unknown', reason: INCOMPLETE_ANSWER };
      const start = sweep.start + resources.length;
      const byCursor = cursor !== null || sweep.cursor !== null;
      const hasMore = byCursor
        ? cursor !== null && cursor !== sweep.cursor
        : total === null
          ? resources.length >= pageSize
          : start <= total;
      const next = hasMore && resources.length > 0 ? ask({ ...sweep, start, cursor, page: sweep.page + 1 }) : null;
      return { kind: 'read', resources, next };
    },
  };
}

function hasNews({ page, seen }: Sweep, resources: readonly unknown[]): boolean {
  let isNew = false;
  for (const resource of resources) {
    const id = textOf(objectOf(resource)['id']) ?? '';
    isNew ||= (seen.get(id) ?? page) >= page;
    if (!seen.has(id)) seen.set(id, page);
  }
  return isNew;
}
