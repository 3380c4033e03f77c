/** All agents, page by page. Whoever is in the list is active: the deleted are gone. */
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import { NO_USER_WITH_KEY, UNREADABLE_ANSWER } from '../../../said/by-targets.js';
import type { KnownNames, PageVerdict } from '../../../sending/api.js';
import type { Memory } from './memory.js';
import { lastPage, pageQuery, readPage } from './page.js';
import { request } from './settings.js';
import { commonVerdict, isSuccess } from './statuses.js';
import { readAgent } from './user.js';

export const AGENT_KEY = 'Agent';

/** A request for one page of all agents. */
export const agentsRequest = (page: number): HttpRequest => request('GET', `/agents/index.json${pageQuery(page)}`);

export interface Listing {
  list(): HttpRequest;
  readPage(request: HttpRequest, response: HttpResponse): PageVerdict;
}

/** The listing of one connection. */
export function listing(memory: Memory, names: KnownNames | undefined): Listing {
  const pages = new WeakMap<HttpRequest, number>();
  const ask = (page: number): HttpRequest => {
    const asked = agentsRequest(page);
    pages.set(asked, page);
    return asked;
  };
  return {
    list: () => ask(1),
    readPage(asked, response) {
      const number = pages.get(asked);
      if (number === undefined) throw new TypeError('Expected a request that list() or readPage() made');
      if (!isSuccess(response)) return commonVerdict(response);
      const page = readPage(response, AGENT_KEY);
      // A page that calls itself another one was not asked for: people would be missing.
      if (!page || (page.number ?? number) !== number) return { kind: 'unknown', reason: UNREADABLE_ANSWER };
      const users = page.items.map((item) => readAgent(item, names)).filter((user) => user !== null);
      if (users.length === 0 && page.items.length > 0) return { kind: 'stop', code: 'setup', reason: NO_USER_WITH_KEY };
      users.forEach((user) => memory.saw(user));
      memory.pages = Math.max(1, lastPage(page, number));
      return { kind: 'page', users, next: number < memory.pages ? ask(number + 1) : null };
    },
  };
}
