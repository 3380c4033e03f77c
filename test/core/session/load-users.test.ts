/** All users of a target, page by page: counted, cancelled at any point, broken pages asked for again. */
import { describe, expect, test } from 'vitest';
import { memoryHost } from '../../../core/memory/index.js';
import type { HttpResult } from '../../../core/ports/index.js';
import { entryOf, type LoadedUsers, loadUsers } from '../../../core/session/load-users.js';
import { readingHost, type ReadingHost } from '../../../core/session/paced-reading.js';
import { agentConnect } from '../../../core/targets/agent-connect/index.js';

const BASE = 'https://demo.api.stellaconnect.net';
const API = agentConnect.api({ baseUrl: BASE, authStyle: 'raw' });

type Page = readonly string[] | 'network' | 429 | 403 | 'html';

/** A target that gives these pages, one a request. */
function target(pages: readonly Page[]): { readonly host: ReadingHost; readonly asked: string[] } {
  const asked: string[] = [];
  const answer = (page: Page): HttpResult => {
    if (page === 'network') return { kind: 'failure', reason: 'network', detail: '' };
    if (page === 'html') return { kind: 'response', status: 200, headers: {}, body: '<html>' };
    if (typeof page === 'number') return { kind: 'response', status: page, headers: { 'retry-after': '20' }, body: '{}' };
    const [first] = page;
    const body = JSON.stringify({
      employees: page.map((email) => ({ email, channels: ['chat'] })),
      meta: { next_page: `?after=${String(first)}` },
    });
    return { kind: 'response', status: 200, headers: {}, body };
  };
  const host = memoryHost({
    allowedHosts: agentConnect.allowedHosts,
    secrets: { 'agent-connect.api-key': 'k', 'agent-connect.api-secret': 's' },
    handler: ({ url }) => {
      const page = pages[asked.length] ?? [];
      asked.push(url.slice(BASE.length));
      return answer(page);
    },
  });
  return { host: readingHost(host, { target: agentConnect }), asked };
}

const emails = (loaded: LoadedUsers): string[] =>
  loaded.ok
    ? (loaded.directory.users ?? []).map(({ email, active }) => `${String(email)} ${active === true ? 'active' : 'deactivated'}`)
    : [loaded.problem.what];

describe('users', () => {
  test('are counted as they come, deactivated ones included, and those who come twice once', async () => {
    const { host } = target([['a@x.org', 'b@x.org'], ['b@x.org', 'c@x.org'], [], [], ['B@x.org', 'd@x.org']]);
    const counts: number[] = [];
    const loaded = await loadUsers(host, API, (users) => void counts.push(users));
    expect(emails(loaded)).toEqual(['a@x.org active', 'B@x.org deactivated', 'c@x.org active', 'd@x.org deactivated']);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect([counts[0], counts[counts.length - 1]]).toEqual([2, 4]);
  });

  test('stand in a directory by the fields of the roster', () => {
    expect(
      entryOf({ email: 'a@x.org', employeeId: null, active: true, leader: null, values: { homeTown: 'Graz', groups: ['A'] } }),
    ).toEqual({
      email: 'a@x.org',
      employeeId: null,
      active: true,
      leader: null,
      homeTown: 'Graz',
      groups: ['A'],
    });
  });

  test('are asked for again where a page broke', async () => {
    const { host } = target(['network', ['a@x.org'], 'html', 429, []]);
    expect(emails(await loadUsers(host, API, () => undefined))).toEqual(['a@x.org active']);
  });

  test('are not there where a page stays broken: the problem says why', async () => {
    const { host, asked } = target([['a@x.org'], 'network', 'network', 'network', 'network']);
    expect(emails(await loadUsers(host, API, () => undefined))).toEqual(['The target could not be reached.']);
    expect(asked).toHaveLength(5);
  });

  test('are not asked for again where the target refuses', async () => {
    const { host, asked } = target([403]);
    const loaded = await loadUsers(host, API, () => undefined);
    expect([loaded.ok, !loaded.ok && loaded.cancelled, asked.length]).toEqual([false, false, 1]);
  });
});

describe('cancelled', () => {
  test('at any question whether to go on, it ends without another request', async () => {
    for (let at = 0; ; at++) {
      const { host, asked } = target([['a@x.org'], 'network', ['b@x.org'], 429, []]);
      let questions = 0;
      let requests = -1;
      const isCancelled = (): boolean => {
        if (questions++ < at) return false;
        if (requests < 0) requests = asked.length;
        return true;
      };
      const loaded = await loadUsers(host, API, () => undefined, isCancelled);
      if (loaded.ok) {
        expect(at).toBeGreaterThan(20);
        return;
      }
      expect([at, loaded.cancelled, loaded.problem.what, asked.length]).toEqual([at, true, 'Cancelled.', requests]);
    }
  });

  test('while the target asks to wait, it ends within a second', async () => {
    const { host } = target([429]);
    const start = host.clock.now();
    const loaded = await loadUsers(
      host,
      API,
      () => undefined,
      () => host.clock.now() >= start + 3_000,
    );
    expect([loaded.ok, host.clock.now() - start]).toEqual([false, 3_000]);
  });

  test('nobody waits longer or shorter than the target asks for', async () => {
    const { host } = target([429, []]);
    const start = host.clock.now();
    await loadUsers(host, API, () => undefined);
    expect(host.clock.now() - start).toBe(20_000);
  });
});
