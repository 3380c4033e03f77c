/** What the page shows of this server: its users, and the mails that it would have sent. */
import type { PageContent } from '../../shared/control/page.js';
import type { Store } from '../store/store.js';
import { viewUsers } from './views.js';

/** The page's tables as they stand now. */
export function pageOf(store: Store): PageContent {
  const users = viewUsers(store);
  const mails = store.mails.all();
  const userRows = users.map((user) => [
    user.name,
    user.email,
    user.employeeId,
    user.role,
    user.manageTeam ? 'yes' : 'no',
    user.leader,
    user.groups.join(', '),
    user.status,
  ]);
  return {
    vendor: 'Agent Connect',
    summary: `Users: ${users.length}. Mails: ${mails.length}.`,
    tables: [
      {
        id: 'users',
        title: 'Users',
        headings: ['Name', 'E-mail', 'ID', 'Role', 'Manages teams', 'Leader', 'Groups', 'Status'],
        rows: userRows,
        empty: 'No users.',
      },
      {
        id: 'mails',
        title: 'Mails it would have sent',
        headings: ['When', 'To', 'Subject'],
        rows: mails.map((mail) => [new Date(mail.at).toISOString(), mail.to, mail.subject]),
        empty: 'No mails yet.',
      },
    ],
  };
}
