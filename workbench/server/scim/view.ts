/** What the page shows of the peer. */
import type { PageContent } from '../shared/control/page.js';
import { isObject } from '../shared/faults/drift.js';
import type { ScimRecord } from './peer/records.js';
import type { Held } from './peer/users.js';
import { ENTERPRISE } from './plant.js';

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function namesOf(list: unknown, name: string): string {
  return Array.isArray(list) ? list.map((each) => (isObject(each) ? (textOf(each[name]) ?? '') : '')).join(', ') : '';
}

/** The page as it stands now. */
export function viewPage({ users, groups }: Held): PageContent {
  const all = users.all();
  const nameById = new Map(all.map((user) => [user.id, textOf(user['userName'])]));
  const rowOf = (user: ScimRecord) => {
    const [name, extension] = [user['name'], user[ENTERPRISE]].map((each) => (isObject(each) ? each : {}));
    const manager = isObject(extension?.['manager']) ? extension['manager']['value'] : undefined;
    return [
      textOf(user['userName']),
      `${textOf(name?.['givenName']) ?? ''} ${textOf(name?.['familyName']) ?? ''}`.trim(),
      namesOf(user['emails'], 'value'),
      textOf(extension?.['employeeNumber']),
      nameById.get(String(manager)) ?? null,
      namesOf(user['groups'], 'display'),
      user['active'] === true ? 'active' : 'deactivated',
    ];
  };
  return {
    vendor: 'a SCIM 2.0 service',
    summary: `Users: ${all.length}. Groups: ${groups.all().length}.`,
    tables: [
      {
        id: 'users',
        title: 'Users',
        headings: ['User name', 'Name', 'E-mail', 'Number', 'Manager', 'Groups', 'Status'],
        rows: all.map(rowOf),
        empty: 'No users.',
      },
      {
        id: 'groups',
        title: 'Groups',
        headings: ['Name', 'Members'],
        rows: groups.all().map((group) => [textOf(group['displayName']), Array.isArray(group['members']) ? group['members'].length : 0]),
        empty: 'No groups.',
      },
    ],
  };
}
