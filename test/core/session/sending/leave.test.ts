/** A pane that goes while it sends: what the next one finds of its lease, and of what the user had chosen. */
import { describe, expect, test } from 'vitest';
import { kill } from '../support/kill.js';
import { person, roster, TEAM, TEAM_SENT } from '../support/roster.js';
import { LEASE_MS, plain, stage } from '../support/stage.js';

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
