/** What the page shows of this server: its users, and what was asked of it. */
import type { PageContent } from '../../shared/control/page.js';
import type { Store } from '../store/store.js';
import { viewState } from './views.js';

/** The page's tables as they stand now. */
export function pageOf(store: Store): PageContent {
  const users = viewState(store);
  const requests = store.requests.all();
  return {
    vendor: 'Amazon Connect',
    summary: `Users: ${users.length}. Requests: ${requests.length}.`,
    tables: [
      {
        id: 'users',
        title: 'Users',
        headings: ['User name', 'Name', 'E-mail', 'ID', 'Team', 'Routing profile', 'Security profiles', 'Proficiencies'],
        rows: users.map(({ username, identity, tags, team, routingProfile, securityProfiles, proficiencies }) => [
          username,
          `${identity.FirstName ?? ''} ${identity.LastName ?? ''}`.trim(),
          identity.Email ?? null,
          tags['EmployeeId'] ?? null,
          team,
          routingProfile,
          securityProfiles.join(', '),
          proficiencies.map((each) => `${each.AttributeValue} ${each.Level}`).join(', '),
        ]),
        empty: 'No users.',
      },
      {
        id: 'requests',
        title: 'Requests',
        headings: ['When', 'Operation', 'Status', 'Fault'],
        rows: requests.map(({ at, route, status, fault }) => [new Date(at).toISOString(), route, status, fault]),
        empty: 'No requests yet.',
      },
    ],
  };
}
