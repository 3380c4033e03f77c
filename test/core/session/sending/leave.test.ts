/** A pane that goes while it sends: what the next one finds of its lease, and of what the user had chosen. */
import { describe, expect, test } from 'vitest';
import { kill } from '../support/kill.js';
import { person, roster, TEAM, TEAM_SENT } from '../support/roster.js';
import { LEASE_MS, plain, stage, type StageOptions } from '../support/stage.js';

/** A request without an answer may be carried out this late, or a little later. */
const LATE_MS = 90_000;

describe('a pane that goes', () => {
  test('leaves its lease behind: the next one need not wait for it, and everybody is created once', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    const left = new Promise<void>((resolve) => {
      all.session.subscribe(() => {
        if ((all.session.state.run?.done ?? 0) === 0) return;
        all.session.dispose();
        resolve();
      });
    });
    const sending = all.session.send();
    await left;
    await sending;
    const before = all.created().length;
    expect([before > 0, before < TEAM_SENT.length]).toEqual([true, true]);
    const next = all.again('ann', plain);
    await next.start();
    await next.resume(next.state.resumable[0]!.run);
    expect([...all.created()].sort()).toEqual([...TEAM_SENT].sort());
    expect(next.state.problem).toBeNull();
  });

  test.each(['on', 'off'] as const)('leaves a request on its way that arrives late, and is waited for: unique keys %s', async (unique) => {
    let close: () => void = () => undefined;
    const closed = new Promise<void>((resolve) => (close = resolve));
    const late: Promise<unknown>[] = [];
    const wire: StageOptions['wire'] = (request, pass) => {
      if (request.method !== 'POST' || all.posts().length !== 1 || late.length > 0) return pass(request);
      late.push(all.clock.later(LATE_MS).then(() => pass(request)));
      close();
      return new Promise(() => undefined); // nobody is there for the answer
    };
    const all = stage({ rows: TEAM, switches: { unique }, wire });
    await all.prepare();
    void all.session.send();
    await closed;
    all.session.dispose();
    const next = all.again('ann', plain);
    await next.start();
    await next.resume(next.state.resumable[0]!.run);
    all.clock.advance(LATE_MS);
    expect(late).toHaveLength(1);
    await Promise.all(late);
    expect([...all.posts()].sort()).toEqual([...TEAM_SENT].sort());
    expect([next.state.problem, next.state.run?.state]).toEqual([null, 'ended']);
  });

  test.each(['day-first', 'month-first'] as const)('leaves a send that reads its dates as the user chose: %s', async (reading) => {
    const dates = { 'Start Date': '03/04/2026' };
    const killer = kill();
    const all = stage({ rows: roster(person('ann', undefined, dates), person('bob', undefined, dates)), wrap: killer.wrap });
    await all.prepare();
    await all.session.chooseDates(reading);
    await all.session.preview();
    killer.arm(5, 'after');
    await Promise.race([killer.dead, all.session.send()]);
    all.clock.advance(LEASE_MS);
    const next = all.again('ann', plain);
    await next.start();
    await next.resume(next.state.resumable[0]!.run);
    const sent = ['ann@x.org', 'bob@x.org'].map((email) => all.server.store.users.byEmail(email).map((user) => user.start_date));
    const day = reading === 'day-first' ? '2026-04-03' : '2026-03-04';
    expect([sent, next.state.problem]).toEqual([[[day], [day]], null]);
  });
});
