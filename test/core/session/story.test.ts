/** The whole story of one sheet: start, check, preview, send, and what stands there afterwards. */
import { describe, expect, test } from 'vitest';
import { SHEET, stage } from './support/stage.js';
import { boss, person, roster, TEAM, TEAM_SENT } from './support/roster.js';
import { checkOf, issues, outcomes, previewRows, runRows } from './support/views.js';

describe('from the sheet to the target', () => {
  test('a check says what the sheet holds', async () => {
    const { session } = stage({ rows: TEAM });
    await session.start();
    await session.check();
    const { people, counts, knownUsers } = checkOf(session);
    expect({ people, counts, knownUsers }).toMatchInlineSnapshot(`
      {
        "counts": {
          "error": 2,
          "info": 2,
          "warning": 0,
        },
        "knownUsers": null,
        "people": 4,
      }
    `);
    expect(issues(session)).toMatchInlineSnapshot(`
      [
        "leader-blocked 2 Team Leader",
        "leader-blocked 3 Team Leader",
        "leader-not-found 4 Team Leader",
        "leader-not-found 5 Team Leader",
      ]
    `);
  });

  test('with a connection the users of the target are read behind the check', async () => {
    const all = stage({ rows: TEAM });
    await all.session.start();
    await all.connect();
    await all.session.check();
    expect([checkOf(all.session).knownUsers, checkOf(all.session).counts.error]).toEqual([12, 0]);
  });

  test('a preview says who is created under whom', async () => {
    const all = stage({ rows: [...TEAM, person('dan', 'nobody@x.org')] });
    await all.prepare();
    const { counts, summary, destination } = all.session.state.preview!;
    expect({ counts, summary, destination }).toMatchInlineSnapshot(`
      {
        "counts": {
          "blocked": 1,
          "create": 4,
          "not-allowed": 0,
          "skipped": 0,
          "unchanged": 0,
          "update": 0,
        },
        "destination": "Agent Connect, https://demo.api.stellaconnect.net",
        "summary": [
          "1 leader first, then 3 people",
          "1 person stays out until the mistakes are mended",
        ],
      }
    `);
    expect(previewRows(all.session)).toMatchInlineSnapshot(`
      [
        "create Ann Lee: Will be created under Zoe Lee (row 5)",
        "create Bob Lee: Will be created under Zoe Lee (row 5)",
        "create Cid Lee: Will be created under Olivia Hart (olivia.hart@demo.example), existing user",
        "create Zoe Lee: Will be created under Olivia Hart (olivia.hart@demo.example), existing user",
        "blocked Dan Lee: Leader not found",
      ]
    `);
  });

  test('after a send the users are the people of the sheet, once each, the leader first', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    await all.session.send();
    expect(all.session.state.problem).toBeNull();
    expect(all.created()).toEqual(TEAM_SENT);
    expect(all.posts()).toEqual(TEAM_SENT);
    expect(runRows(all.session)).toMatchInlineSnapshot(`
      [
        "4 Cid Lee succeeded: Created",
        "5 Zoe Lee succeeded: Created",
        "2 Ann Lee succeeded: Created",
        "3 Bob Lee succeeded: Created",
      ]
    `);
    const { run } = all.session.state;
    expect({ ...run, rows: null, receipt: null }).toMatchInlineSnapshot(`
      {
        "done": 4,
        "kind": "send",
        "leftMs": 0,
        "outcomes": {
          "cancelled": 0,
          "failed": 0,
          "not-sent": 0,
          "succeeded": 4,
          "unknown": 0,
        },
        "receipt": null,
        "retryable": 0,
        "rows": null,
        "state": "ended",
        "stays": [
          "4 people who were created stay, deactivated",
          "4 people may have got a mail: it stays sent",
        ],
        "stopped": null,
        "strict": false,
        "total": 4,
        "undoable": 4,
        "waiting": null,
      }
    `);
  });

  test('what arrives is what the sheet says', async () => {
    const all = stage({ rows: roster(boss('zoe'), person('ann', 'zoe@x.org', { 'Employee ID': '0042', 'Start Date': '2026-03-01' })) });
    await all.prepare();
    await all.session.send();
    const [zoe] = all.server.store.users.byEmail('zoe@x.org');
    expect(all.server.store.users.byEmail('ann@x.org')).toMatchObject([
      { custom_employee_id: '0042', first_name: 'Ann', start_date: '2026-03-01', leader: zoe!.id, channels: ['phone'], role: 'Agent' },
    ]);
  });

  test('a second round finds everybody there and sends nobody', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    await all.session.send();
    await all.session.check();
    expect(issues(all.session, { level: 'error' })).toMatchInlineSnapshot(`
      [
        "email-taken 2 Email Address",
        "email-taken 3 Email Address",
        "email-taken 4 Email Address",
        "email-taken 5 Email Address",
      ]
    `);
    await all.session.preview();
    expect(all.session.state.preview!.counts.create).toBe(0);
    await all.session.send();
    expect(all.session.state.problem?.what).toBe('There is nothing to send.');
    expect(all.created()).toEqual(TEAM_SENT);
  });
});

describe('the status column', () => {
  test('is not written unless somebody asked for it', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    await all.session.send();
    expect(await all.cells()).toEqual(TEAM);
  });

  test('says of each row what became of it', async () => {
    const all = stage({ rows: [...TEAM, person('dan', 'nobody@x.org')] });
    await all.prepare();
    await all.session.saveOptions({ writeStatusColumn: true });
    await all.session.send();
    expect((await all.cells()).map((row) => row.slice(-1))).toEqual([
      ['Muster status'],
      ['Created'],
      ['Created'],
      ['Created'],
      ['Created'],
      [null],
    ]);
  });

  test('is used again, and means nothing to the next check', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    await all.session.saveOptions({ writeStatusColumn: true });
    await all.session.send();
    const width = (await all.cells())[0]!.length;
    await all.rewrite([...(await all.cells()), person('dan')]);
    await all.session.check();
    expect(checkOf(all.session).unusedHeadings).toEqual([]);
    await all.session.preview();
    await all.session.send();
    const cells = await all.cells();
    expect(cells[0]).toHaveLength(width);
    expect(cells.map((row) => row.at(-1))).toEqual(['Muster status', 'Created', 'Created', 'Created', 'Created', 'Created']);
  });

  test('overwrites nothing that was written beside the table meanwhile', async () => {
    const all = stage({ rows: TEAM });
    await all.prepare();
    await all.session.saveOptions({ writeStatusColumn: true });
    const column = TEAM[0]!.length + 1;
    await all.host.sheet.writeCells(SHEET, [{ row: 2, column, value: 'call her first' }]);
    await all.session.send();
    expect((await all.cells()).map((row) => row.slice(-2))).toEqual([
      [null, 'Muster status'],
      ['call her first', 'Created'],
      [null, 'Created'],
      [null, 'Created'],
      [null, 'Created'],
    ]);
  });

  test('that cannot be written changes nothing about the outcome', async () => {
    const all = stage({
      rows: TEAM,
      wrap: (host) => ({ ...host, sheet: { ...host.sheet, writeCells: () => Promise.reject(new Error('The sheet is locked.')) } }),
    });
    await all.prepare();
    await all.session.saveOptions({ writeStatusColumn: true });
    await all.session.send();
    expect(outcomes(all.session)).toEqual({ succeeded: 4 });
    expect(all.session.state.run?.state).toBe('ended');
    expect(all.session.state.problem?.why).toBe('The sheet is locked.');
  });
});
