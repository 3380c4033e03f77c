/** Actions of a session: one after the other, never rejecting, each with a sign of what goes on. */
import { describe, expect, test } from 'vitest';
import type { MemoryHost } from '../../../core/memory/index.js';
import type { Host } from '../../../core/ports/index.js';
import { BASE, SHEET, stage } from './support/stage.js';
import { boss, person, roster, TEAM, TEAM_SENT } from './support/roster.js';
import { issues, outcomes } from './support/views.js';

describe('while it works', () => {
  test('progress counts up and the busy sign goes', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    const seen: string[] = [];
    all.session.subscribe(() => {
      const { busy, run } = all.session.state;
      const line = `${busy?.what ?? 'idle'} ${String(run?.done)}/${String(run?.total)} ${run?.state ?? ''}`;
      if (seen.at(-1) !== line) seen.push(line);
    });
    await all.session.send();
    expect(seen).toMatchInlineSnapshot(`
      [
        "sending undefined/undefined ",
        "idle undefined/undefined ",
        "idle 0/4 sending",
        "idle 1/4 sending",
        "idle 2/4 sending",
        "idle 4/4 sending",
        "idle 4/4 ended",
      ]
    `);
  });

  test('two clicks on Send are one send', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    await Promise.all([all.session.send(), all.session.send()]);
    expect(all.posts()).toEqual(TEAM_SENT);
    expect([all.session.state.problem, outcomes(all.session)]).toEqual([null, { succeeded: 4 }]);
  });

  test('a check goes on beside the send, and knows who was created once that has ended', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    const order: string[] = [];
    const sent = all.session.send().then(() => order.push('sent'));
    const checked = all.session.check().then(() => order.push('checked'));
    await Promise.all([sent, checked]);
    expect(order).toEqual(['checked', 'sent']);
    await all.session.check();
    expect(issues(all.session, { code: 'email-taken' })).toHaveLength(4);
  });

  test('a place is shown on the sheet without waiting', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    const sent = all.session.send();
    await all.session.reveal({ row: 3, column: 2 });
    expect([all.session.state.run, all.host.sheet.revealed]).toEqual([null, { row: 3, column: 2 }]);
    await sent;
  });

  test('a listener that throws ends neither the send nor the session', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    const others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', note);
    const stop = all.session.subscribe(() => {
      throw new Error('cannot draw');
    });
    await all.session.send();
    stop();
    await new Promise(setImmediate); // unhandled rejections are told after the microtasks
    process.off('unhandledRejection', note);
    for (const other of others) process.on('unhandledRejection', other);
    expect(all.created()).toEqual(TEAM_SENT);
    expect(unhandled[0]).toEqual(new Error('cannot draw'));
  });
});

describe('before and after', () => {
  test('sending without a preview says what to do', async () => {
    const all = stage({ rows: TEAM });
    await all.session.start();
    await all.session.send();
    expect(all.session.state.problem).toMatchInlineSnapshot(`
      {
        "todo": "Make a preview first.",
        "what": "There is nothing to send.",
        "why": "No preview was made.",
      }
    `);
  });

  test('settings are found again by the next pane', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    await all.session.saveOptions({ writeStatusColumn: true });
    const next = all.again();
    await next.start();
    const { values, secretsSet, writeStatusColumn } = next.state.settings;
    expect({ values, secretsSet, writeStatusColumn }).toEqual({
      values: { baseUrl: BASE, authStyle: 'raw' },
      secretsSet: { apiKey: true, apiSecret: true },
      writeStatusColumn: true,
    });
  });

  test('highlights are set by a check and taken away on request', async () => {
    const all = stage({ rows: roster(boss('zoe'), person('ann', 'nobody@x.org')) });
    await all.session.start();
    await all.session.check();
    expect(all.host.sheet.marks.get(SHEET)).toMatchInlineSnapshot(`
      [
        {
          "level": "error",
          "range": {
            "column": 6,
            "columns": 1,
            "row": 2,
            "rows": 2,
          },
        },
      ]
    `);
    await all.session.clearHighlights();
    expect(all.host.sheet.marks.get(SHEET)).toEqual([]);
  });

  test('highlights that the host refuses are said so, and the list stays', async () => {
    const refused = { shown: 0, leftOut: 3 };
    for (const [reason, what] of [
      ['refused', 'The highlights could not be set.'],
      ['too-many', '3 cells could not be highlighted.'],
    ] as const) {
      const all = stage({
        rows: TEAM,
        wrap: (host) => ({ ...host, sheet: { ...host.sheet, setMarks: () => Promise.resolve({ ...refused, reason }) } }),
      });
      await all.session.start();
      await all.session.check();
      expect([all.session.state.notices.map((notice) => notice.what), issues(all.session).length]).toEqual([[what], 4]);
    }
  });

  test.each<[string, (host: MemoryHost) => Partial<Host>]>([
    ['settings', (host) => ({ settings: { ...host.settings, get: () => Promise.reject(new Error('no store')) } })],
    ['journal', (host) => ({ journal: { ...host.journal, open: () => Promise.reject(new Error('no store')) } })],
  ])('a start without its %s says so, and a sheet can be checked all the same', async (_, broken) => {
    const all = stage({ rows: TEAM, wrap: (host) => ({ ...host, ...broken(host) }) });
    await all.session.start();
    expect(all.session.state.problem?.why).toBe('no store');
    await all.session.check();
    all.host.sheet.edit(SHEET, [{ row: 2, column: 7, value: 'maybe' }]);
    await all.session.clearHighlights();
    expect(issues(all.session, { code: 'yes-no' })).toEqual(['yes-no 2 Phone Channel']);
  });

  test('a session that was disposed of tells nobody any more', async () => {
    const all = stage({ rows: TEAM });
    await all.session.start();
    let told = 0;
    all.session.subscribe(() => told++);
    all.session.dispose();
    await all.session.check();
    expect(told).toBe(0);
  });
});
