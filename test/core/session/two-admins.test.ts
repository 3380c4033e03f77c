/** Two administrators over one workbook: one sends at a time, and nobody is created twice. */
import { describe, expect, test } from 'vitest';
import { connect, LEASE_MS, plain, stage } from './support/stage.js';
import { boss, person, roster, TEAM, TEAM_SENT } from './support/roster.js';
import { outcomes, runRows } from './support/views.js';

describe('two administrators', () => {
  test('the second is refused while the first one sends', async () => {
    const all = stage({ rows: TEAM });
    const bob = all.again('bob');
    await all.prepare();
    await bob.start();
    await connect(bob);
    await bob.preview();
    const [, second] = await Promise.all([all.session.send(), bob.send()]);
    expect(second).toBeUndefined();
    expect(bob.state.problem).toMatchInlineSnapshot(`
      {
        "todo": "Wait until it has ended, then try again.",
        "what": "Somebody else is sending from this workbook.",
        "why": "Only one send runs at a time, so that nobody is created twice. A pane that ended while it sent may count for three minutes more.",
      }
    `);
    expect(all.posts()).toEqual(TEAM_SENT);
    expect(bob.state.preview).not.toBeNull();
  });

  test.each(['on', 'off'] as const)(
    'the second, who previewed before the first one sent, creates nobody again (unique keys %s)',
    async (unique) => {
      const all = stage({ rows: TEAM, switches: { unique } });
      const bob = all.again('bob');
      await all.prepare();
      await bob.start();
      await connect(bob);
      await bob.preview();
      await all.session.send();
      await bob.send();
      expect(all.posts()).toEqual(TEAM_SENT);
      expect(outcomes(bob)).toEqual({ 'not-sent': 4 });
      expect(runRows(bob)[0]).toContain('The e-mail address exists already');
    },
  );

  test('the first, overtaken in its sleep, writes nothing on the sheet and sends nobody more', async () => {
    let wake: () => void = () => undefined;
    let fallAsleep: (() => void) | null = null;
    const fellAsleep = new Promise<void>((resolve) => (fallAsleep = resolve));
    const all = stage({
      rows: roster(boss('zoe'), person('ann', 'zoe@x.org'), person('bob', 'zoe@x.org')),
      wrap: (host) => ({
        ...host,
        http: {
          send: async (requests) => {
            const results = await host.http.send(requests);
            if (requests[0]?.method !== 'POST' || !fallAsleep) return results;
            fallAsleep();
            fallAsleep = null;
            await new Promise<void>((resolve) => (wake = resolve));
            return results;
          },
        },
      }),
    });
    await all.prepare();
    await all.session.saveOptions({ writeStatusColumn: true });
    const sent = all.session.send();
    await fellAsleep;
    all.clock.advance(LEASE_MS);
    const next = all.again('ann', plain);
    await next.start();
    await next.saveOptions({ writeStatusColumn: false });
    await next.resume(next.state.resumable[0]!.run);
    expect(outcomes(next)).toEqual({ succeeded: 3 });
    wake();
    await sent;
    expect(all.posts()).toEqual(['zoe@x.org', 'ann@x.org', 'bob@x.org']);
    expect(all.session.state.run?.stopped?.what).toBe('The send stopped: somebody else took it over.');
    expect((await all.cells())[0]).not.toContain('Muster status');
  });

  test('one cannot put away what the other one sends', async () => {
    const all = stage({ rows: TEAM });
    const bob = all.again('bob');
    await all.prepare();
    const sent = all.session.send();
    while ((await all.host.journal.open()).length === 0); // until the journal knows of the send
    await bob.start();
    await bob.dismiss(bob.state.resumable[0]!.run);
    expect(bob.state.problem?.what).toBe('Somebody else is sending from this workbook.');
    await sent;
    expect(outcomes(all.session)).toEqual({ succeeded: 4 });
  });
});
