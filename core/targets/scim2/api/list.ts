/** All users, deactivated ones included: each says of itself whether it is active. */
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import { NO_USER_WITH_KEY } from '../../../said/by-targets.js';
import type { PageVerdict } from '../../../sending/api.js';
import type { Connection } from './connection.js';
import type { Offer } from './offer.js';
import { pagesOf } from './pages.js';
import type { People } from './people.js';
import type { Reader } from './user.js';

export interface Listing {
  list(): HttpRequest;
  readPage(request: HttpRequest, response: HttpResponse): PageVerdict;
}

/** The listing of one connection. Users without an address and without a number cannot stand on a roster, and are passed over. */
export function listing(connection: Connection, offer: Offer, reader: Reader, people: People): Listing {
  const pages = pagesOf(connection, '/Users', offer.pageSize);
  return {
    list: () => pages.first(),
    readPage(request, response) {
      const page = pages.read(request, response);
      if (page.kind !== 'read') return page;
      const users = page.resources.map((resource) => reader.read(resource)).filter((user) => user !== null);
      if (users.length === 0 && page.resources.length > 0) return { kind: 'stop', code: 'setup', reason: NO_USER_WITH_KEY };
      for (const user of users) people.note(user);
      return { kind: 'page', users: users.filter(({ email, employeeId }) => email !== null || employeeId !== null), next: page.next };
    },
  };
}
