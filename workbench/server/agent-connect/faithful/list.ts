/** GET /v2/employees: documented filters, page sizes and forms of the answer, with a switch wherever the pages disagree. */
import { MAX_PAGE_SIZE, PAGE_SIZE } from '../fields.js';
import type { User } from '../store/user.js';
import type { UserQuery, Users } from '../store/users.js';
import type { Switches } from '../switches.js';
import { toEmployee } from './employee.js';

// The pages' example of a next page has another host and another path than the operation itself.
const ELSEWHERE = 'https://pages.agent-connect.example/api/v2/employees';

const wholeNumber = (text: string | null) => (text !== null && /^\d{1,9}$/u.test(text) ? Number(text) : null);
const given = (name: string, value: string | null) => (value ? { [name]: value } : {});

function pageSize(query: URLSearchParams, switches: Switches): number {
  if (switches.listShape === 'bare-array') return Number.MAX_SAFE_INTEGER; // nothing could name a next page, so there is none
  if (switches.listShape === 'single-object') return 1;
  const asked = wholeNumber(query.get('number_of_employees'));
  return asked ? Math.min(asked, MAX_PAGE_SIZE) : PAGE_SIZE;
}

function cursor(query: URLSearchParams, accepts: Switches['pagingAccepts']): number {
  const after = accepts === 'external_id' ? null : query.get('after');
  return wholeNumber(after ?? (accepts === 'after' ? null : query.get('external_id'))) ?? 0;
}

/** The query of a list request. A word that a filter does not know finds nobody. */
function readQuery(query: URLSearchParams, switches: Switches): UserQuery {
  const status = query.get('status');
  const leaders = query.getAll('team_leader_ids').map((id) => wholeNumber(id) ?? -1);
  return {
    after: cursor(query, switches.pagingAccepts),
    limit: pageSize(query, switches),
    ...given('status', status),
    ...(status || switches.unfilteredList === 'all' ? {} : { notStatus: 'deactivated' }),
    ...given('employment', query.get('employee_status')),
    ...given('text', query.get('q')),
    leaders,
    groups: query.getAll('reporting_groups'),
    roles: query.getAll('roles'),
  };
}

function nextPage(request: URL, last: User, form: Switches['nextPage']): string {
  const query = new URLSearchParams(request.search);
  query.delete('after');
  query.delete('external_id');
  query.set(form === 'external_id' ? 'external_id' : 'after', String(last.id));
  return `${form === 'external_id' ? request.origin + request.pathname : ELSEWHERE}?${query.toString()}`;
}

function lastMeta(form: Switches['lastPage']): object {
  switch (form) {
    case 'absent':
      return { meta: {} };
    case 'null':
      return { meta: { next_page: null } };
    case 'empty':
      return { meta: { next_page: '' } };
    case 'no-meta':
      return {};
  }
}

/** The answer to a list request. */
export function listEmployees(request: URL, users: Users, switches: Switches): unknown {
  const query = readQuery(request.searchParams, switches);
  const found = users.page({ ...query, limit: query.limit + (query.limit < Number.MAX_SAFE_INTEGER ? 1 : 0) });
  const page = found.slice(0, query.limit);
  const employees = page.map((user) => toEmployee(user, 'list', users, switches));
  if (switches.listShape === 'bare-array') return employees;
  const last = found.length > page.length ? page.at(-1) : undefined;
  return {
    employees: switches.listShape === 'single-object' ? (employees[0] ?? {}) : employees,
    ...(last ? { meta: { next_page: nextPage(request, last, switches.nextPage) } } : lastMeta(switches.lastPage)),
  };
}
