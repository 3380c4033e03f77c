/** The users of the target: read page by page, deactivated ones told apart, and how they change a check. */
import { describe, expect, test } from 'vitest';
import type { HttpRequest } from '../../../core/ports/index.js';
import { BASE, stage, type Stage, type StageOptions } from './support/stage.js';
import { person, roster } from './support/roster.js';
import { checkOf, issues } from './support/views.js';

const LEADER = 'olivia.hart@demo.example';

/** A company of 600, the last of whom can lead. */
function bigStage(options: StageOptions): Stage {
  const all = stage(options);
  const [olivia] = all.server.store.users.all();
  const { id: _, ...blank } = olivia!;
  for (let i = all.server.store.users.all().length; i < 600; i++) {
    all.server.store.users.add({ ...blank, email: `u${String(i)}@demo.example`, custom_employee_id: `u${String(i)}` });
  }
  return all;
}

async function loaded(all: Stage): Promise<Stage> {
  await all.session.start();
  await all.connect();
  await all.session.check();
  return all;
}

describe('600 users', () => {
  test('are read in two pages, and the last one counts as a leader', async () => {
    const all = await loaded(bigStage({ rows: roster(person('ann', 'u599@demo.example')) }));
    expect([checkOf(all.session).knownUsers, issues(all.session)]).toEqual([600, []]);
    expect(all.server.store.requestsTo('list').map(({ path }) => path.replace(/(after|external_id)=\w+/u, '$1=…'))).toMatchInlineSnapshot(`
      [
        "/v2/employees?number_of_employees=500",
        "/v2/employees?number_of_employees=500&after=…",
        "/v2/employees?number_of_employees=500&status=deactivated",
      ]
    `);
  });

  test('are counted while they come', async () => {
    const all = bigStage({ rows: roster(person('ann')) });
    await all.session.start();
    await all.connect();
    const seen = new Set<number>();
    all.session.subscribe(() => {
      const { busy } = all.session.state;
      if (busy?.what === 'loading-users' && busy.done !== null) seen.add(busy.done);
    });
    await all.session.loadUsers();
    expect([...seen]).toEqual([500, 600]);
  });

  test('are no list when the second page cannot be read', async () => {
    const all = bigStage({ rows: roster(person('ann')) });
    all.server.faults.next({ route: 'list', kind: 'html', skip: 1, times: 'always' });
    await loaded(all);
    expect([checkOf(all.session).knownUsers, all.session.state.notices.map(({ what }) => what)]).toEqual([
      null,
      ['The existing users were not read.'],
    ]);
  });

  test('are all there when one page had to be asked for twice', async () => {
    const all = bigStage({ rows: roster(person('ann')) });
    all.server.faults.next({ route: 'list', kind: 'status', status: 429, retryAfterSeconds: 7, skip: 1 });
    const before = all.clock.now();
    await loaded(all);
    expect(checkOf(all.session).knownUsers).toBe(600);
    expect(all.clock.now() - before).toBeGreaterThanOrEqual(7_000);
  });

  test('end, though the server repeats its first page for ever', async () => {
    const all = bigStage({ rows: roster(person('ann')) });
    all.server.faults.next({ route: 'list', kind: 'page-twice', times: 'always' });
    await loaded(all);
    expect(all.server.store.requestsTo('list').length).toBeLessThan(10);
  });
});

describe('who is known', () => {
  test.each(['all', 'active-only'] as const)('a deactivated leader is told apart (the plain list gives %s)', async (unfilteredList) => {
    const all = stage({ rows: roster(person('ann', 'hugo.marin@demo.example')), switches: { unfilteredList } });
    await loaded(all);
    expect([issues(all.session), checkOf(all.session).knownUsers]).toEqual([['leader-inactive 2 Team Leader'], 12]);
  });

  test('somebody who exists already is no new person', async () => {
    const all = stage({ rows: roster(person('ben', LEADER, { 'Email Address': 'Ben.Carter@demo.example', 'Employee ID': '0102' })) });
    await loaded(all);
    expect(issues(all.session, { level: 'error' })).toMatchInlineSnapshot(`
      [
        "user-ambiguous 2",
      ]
    `);
  });

  test('they are read once, not with each check', async () => {
    const all = stage({ rows: roster(person('ann')) });
    await loaded(all);
    const before = all.server.store.requestsTo('list').length;
    await all.session.check();
    expect(all.server.store.requestsTo('list')).toHaveLength(before);
  });

  test('they are read anew for a preview: somebody may have come', async () => {
    const all = stage({ rows: roster(person('ann')) });
    await loaded(all);
    const [olivia] = all.server.store.users.all();
    all.server.store.users.add({ ...olivia!, email: 'ann@x.org', custom_employee_id: '0900' });
    await all.session.preview();
    expect(all.session.state.preview!.counts).toMatchObject({ create: 0, blocked: 1 });
  });

  test('asking for them changes the check at once', async () => {
    const all = stage({ rows: roster(person('ann')) });
    await all.session.start();
    await all.session.check();
    const before = issues(all.session);
    await all.connect();
    await all.session.loadUsers();
    expect([before, issues(all.session)]).toEqual([['leader-not-found 2 Team Leader'], []]);
  });

  test('asking for them without a connection says what is missing', async () => {
    const all = stage({ rows: roster(person('ann')) });
    await all.session.start();
    await all.session.loadUsers();
    expect(all.session.state.problem?.why).toBe('Address is missing.');
  });

  test('every page is asked of the address in the settings only', async () => {
    const urls: string[] = [];
    const wire: StageOptions['wire'] = (request: HttpRequest, pass) => {
      urls.push(request.url);
      return pass(request);
    };
    await loaded(bigStage({ rows: roster(person('ann')), wire }));
    expect(urls.every((url) => url.startsWith(`${BASE}/v2/employees`))).toBe(true);
  });
});
