/** Agent Connect without a network: the pages of a large company, written once, answered from memory. */
import type { HttpHandler } from '../../../core/memory/memory-http.js';
import type { HttpResponse } from '../../../core/ports/index.js';
import { largeCompany } from '../../../workbench/server/agent-connect/large-company.js';
import type { SeedUser } from '../../../workbench/server/agent-connect/seed.js';

export const ADDRESS = 'https://demo.api.stellaconnect.net';
export const PAGE = 500; // the most users that the API gives in one answer

/** Users as the list tells of them: no status, and nothing of a field without a value. */
function employeeOf({ leader, status: _, ...user }: SeedUser): object {
  const told = { ...user, team_leader_email: leader ?? 'unassigned' };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
}

function pagesOf(users: readonly SeedUser[], query: string): string[] {
  const pages = Math.max(1, Math.ceil(users.length / PAGE));
  return Array.from({ length: pages }, (_, page) => {
    const next = page + 1 < pages ? { next_page: `${ADDRESS}/v2/employees?${query}external_id=${String(page + 1)}` } : {};
    return JSON.stringify({ employees: users.slice(page * PAGE, (page + 1) * PAGE).map(employeeOf), meta: next });
  });
}

export interface CannedTarget {
  readonly handler: HttpHandler;
  /** Requests since the last time that this was asked. */
  countRequests(): number;
  /** Requests that reading everybody takes: all users, then the deactivated ones again. */
  readonly pages: number;
}

/** A target with so many users; `homeTown` gives some of them another town than they have. */
export function cannedTarget(size: number, homeTown: (index: number) => string | null = () => null): CannedTarget {
  const users = largeCompany(size).map((user, index): SeedUser => {
    const hometown = homeTown(index);
    return hometown === null ? user : { ...user, hometown };
  });
  const all = pagesOf(users, '');
  const deactivated = pagesOf(
    users.filter(({ status }) => status === 'deactivated'),
    'status=deactivated&',
  );
  let requests = 0;
  const handler = ({ url }: { readonly url: string }): HttpResponse => {
    requests++;
    const page = Number(/external_id=(\d+)/u.exec(url)?.[1] ?? 0);
    const body = (url.includes('status=deactivated') ? deactivated : all)[page] ?? '';
    return { kind: 'response', status: 200, headers: { 'content-type': 'application/json' }, body };
  };
  const countRequests = (): number => {
    const counted = requests;
    requests = 0;
    return counted;
  };
  return { handler, countRequests, pages: all.length + deactivated.length };
}
