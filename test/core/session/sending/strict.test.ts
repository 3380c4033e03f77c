/** A strict send: the first refusal stops it, and what it did before is taken back as far as that is possible. */
import { describe, expect, test } from 'vitest';
import { connect, LEASE_MS, plain, stage, type Stage } from '../support/stage.js';
import { kill } from '../support/kill.js';
import { boss, person, roster } from '../support/roster.js';
import { editUser, everybody, lines, previewUpdates, runOf, teamOf, userOf, withTeam } from '../support/team-rows.js';

const BEN = 'ben.carter@demo.example';
const CHLOE = 'chloe.dumont@demo.example';
const DANIEL = 'daniel.okafor@demo.example';
const ELIF = 'elif.yilmaz@demo.example';
const HUGO = 'hugo.marin@demo.example';

/** Four changes; the server refuses Daniel's role. */
const CHANGES: Parameters<typeof teamOf>[1] = [
  [BEN, { 'Home Town': 'Leeds' }],
  [CHLOE, { 'Email Address': 'chloe@new.example' }],
  [DANIEL, { Role: 'Wizard' }],
  [ELIF, { 'Home Town': 'York' }],
];

const strict = { strict: true, massShare: 1 };
const before = (all: Pick<Stage, 'server'>) => new Map(everybody(all).map((user) => [user.id, user]));

describe('a strict send', () => {
  test('that is refused nothing does all of it', async () => {
    const all = await withTeam(CHANGES.filter(([email]) => email !== DANIEL));
    await previewUpdates(all.session, strict);
    await all.session.send();
    expect(lines(all.session)).toMatchInlineSnapshot(`
      [
        "2 Ben Carter succeeded: Updated",
        "3 Chloe Dumont succeeded: Updated",
        "4 Elif Yilmaz succeeded: Updated",
      ]
    `);
    expect([runOf(all.session).strict, runOf(all.session).stopped]).toEqual([true, null]);
  });

  test('stops at the first refusal and takes back what it did', async () => {
    const all = await withTeam(CHANGES);
    const was = before(all);
    await previewUpdates(all.session, strict);
    await all.session.send();
    expect(lines(all.session)).toMatchInlineSnapshot(`
      [
        "2 Ben Carter succeeded: Updated [ok: Taken back]",
        "3 Chloe Dumont succeeded: Updated [ok: Taken back]",
        "4 Daniel Okafor failed: Role: there is no role Wizard",
        "5 Elif Yilmaz succeeded: Updated [ok: Taken back]",
      ]
    `);
    expect(before(all)).toEqual(was);
    const { stopped, retryable, undoable, stays, kind } = runOf(all.session);
    expect({ stopped, retryable, undoable, stays, kind }).toMatchInlineSnapshot(`
      {
        "kind": "send",
        "retryable": 0,
        "stays": [],
        "stopped": {
          "todo": "Mend the row that was refused, then make a new preview.",
          "what": "The send stopped at the first refusal.",
          "why": "It is strict: what it did before is taken back as far as that is possible.",
        },
        "undoable": 0,
      }
    `);
    expect(all.session.state.resumable).toEqual([]);
  });

  test('leaves the Record cells as they were', async () => {
    const all = await withTeam(CHANGES);
    const cells = await all.cells();
    await previewUpdates(all.session, strict);
    await all.session.send();
    expect(await all.cells()).toEqual(cells);
  });

  test('is shown as one run', async () => {
    const all = await withTeam(CHANGES);
    await previewUpdates(all.session, strict);
    const shown: string[] = [];
    all.session.subscribe(() => {
      const { run } = all.session.state;
      if (run) shown.push(`${run.kind} ${run.state} ${String(run.done)} of ${String(run.total)}: ${run.waiting ?? ''}`);
    });
    await all.session.send();
    expect([...new Set(shown)].filter((each) => !each.includes('asks'))).toMatchInlineSnapshot(`
      [
        "send sending 0 of 4: ",
        "send sending 1 of 4: ",
        "send sending 2 of 4: ",
        "send sending 4 of 4: ",
        "send waiting 1 of 4: Taking back what was sent: 3 to go",
        "send waiting 2 of 4: Taking back what was sent: 2 to go",
        "send waiting 3 of 4: Taking back what was sent: 1 to go",
        "send waiting 4 of 4: ",
        "send ended 4 of 4: ",
      ]
    `);
  });

  test('says row by row what could not be taken back', async () => {
    const all: Stage = stage({
      wire: async (request, pass) => {
        // Somebody else edits Ben right after this run did.
        const result = await pass(request);
        if (request.method === 'PUT' && (request.body ?? '').includes('Leeds')) editUser(all, BEN, { hometown: 'Hull' });
        return result;
      },
    });
    await all.rewrite(
      teamOf(all.server, [
        [BEN, { 'Home Town': 'Leeds' }],
        [CHLOE, { 'Home Town': 'Bath' }],
        [DANIEL, { Role: 'Wizard' }],
      ]),
    );
    await previewUpdates(all.session, strict);
    await all.session.send();
    expect(runOf(all.session).stays).toMatchInlineSnapshot(`
      [
        "Ben Carter (row 2): Not taken back: Somebody changed it since",
      ]
    `);
    expect(userOf(all, BEN).hometown).toBe('Hull');
    expect(userOf(all, CHLOE).hometown).toBeNull();
  });

  test('deactivates whom it created, and says that they stay', async () => {
    const all = stage({ rows: roster(boss('zoe'), person('ann', 'zoe@x.org'), person('bob', 'zoe@x.org', { Role: 'Wizard' })) });
    await all.session.start();
    await all.connect();
    await all.session.saveOptions(strict);
    await all.session.preview();
    await all.session.send();
    expect(lines(all.session)).toMatchInlineSnapshot(`
      [
        "2 Zoe Lee succeeded: Created [ok: Taken back; the person stays, deactivated; a mail that went out stays sent]",
        "3 Ann Lee succeeded: Created [ok: Taken back; the person stays, deactivated; a mail that went out stays sent]",
        "4 Bob Lee failed: Role: there is no role Wizard",
      ]
    `);
    expect(runOf(all.session).stays).toMatchInlineSnapshot(`
      [
        "2 people who were created stay, deactivated",
        "2 people may have got a mail: it stays sent",
      ]
    `);
    expect(userOf(all, 'zoe@x.org').status).toBe('deactivated');
  });
});

test('a strict send whose undo loses the connection is offered, and goes on with the undo', async () => {
  let refused = false;
  let isCut = false;
  const all: Stage = stage({
    wire: async (request, pass) => {
      if (isCut) return { kind: 'response', status: 403, headers: {}, body: '' };
      const result = await pass(request);
      if (refused && request.method === 'PUT') isCut = true;
      if (result.kind === 'response' && result.status === 422) refused = true;
      return result;
    },
  });
  await all.rewrite(teamOf(all.server, CHANGES));
  const was = before(all);
  await previewUpdates(all.session, strict);
  await all.session.send();
  const [run, ...others] = all.session.state.resumable;
  expect([run?.kind, others, isCut]).toEqual(['undo', [], true]);
  expect(runOf(all.session).stays).not.toEqual([]);
  isCut = refused = false;
  await all.session.resume(run!.run);
  expect([before(all), all.session.state.resumable]).toEqual([was, []]);
});

test('a strict send that is cancelled takes nothing back: nobody was refused', async () => {
  const all: Stage = stage({
    wire: async (request, pass) => {
      const result = await pass(request);
      if (request.method === 'PUT') all.session.cancel();
      return result;
    },
  });
  await all.rewrite(
    teamOf(all.server, [
      [BEN, { 'Home Town': 'Leeds' }],
      [CHLOE, { 'Email Address': 'chloe@new.example' }],
      [ELIF, { 'Home Town': 'York' }],
    ]),
  );
  await previewUpdates(all.session, strict);
  await all.session.send();
  expect(userOf(all, BEN).hometown).toBe('Leeds');
  expect(runOf(all.session).stopped?.what).toBe('The send was cancelled.');
  expect(runOf(all.session).undoable).toBeGreaterThan(0);
});

describe('a pane that dies in a strict send', () => {
  /** Sends until the pane dies at this call; null where the send ended before. */
  async function cutOff(at: number): Promise<{ all: Stage; was: ReturnType<typeof before> } | null> {
    const killer = kill();
    const all = stage({ wrap: killer.wrap });
    await all.rewrite(teamOf(all.server, [...CHANGES, [HUGO, { Status: 'active' }]]));
    const was = before(all);
    await previewUpdates(all.session, strict);
    killer.arm(at, 'after');
    const end = await Promise.race([killer.dead, all.session.send().then(() => 'ended' as const)]);
    all.clock.advance(LEASE_MS);
    return end === 'ended' ? null : { all, was };
  }

  test('at any call: whoever goes on finds everybody as they were', async () => {
    let calls = 0;
    for (let cut = await cutOff(calls); cut; cut = await cutOff(++calls)) {
      const { all, was } = cut;
      const next = all.again('ann', plain);
      await next.start();
      const [run] = next.state.resumable;
      if (run) await next.resume(run.run);
      expect([before(all), next.state.resumable], `call ${String(calls)}`).toEqual([was, []]);
    }
    expect(calls).toBeGreaterThan(30); // four steps there and three back, each read before and after
  });

  test('between the refusal and the undo: the run is offered, and another administrator can go on with it', async () => {
    let offered = 0;
    for (let calls = 0, cut = await cutOff(calls); cut; cut = await cutOff(++calls)) {
      const { all, was } = cut;
      const bob = all.again('bob', plain);
      await bob.start();
      const [run, ...others] = bob.state.resumable;
      if (run?.state !== 'stopped') continue;
      offered++;
      await connect(bob);
      await bob.resume(run.run);
      expect([before(all), others, bob.state.resumable, bob.state.problem]).toEqual([was, [], [], null]);
    }
    expect(offered).toBeGreaterThan(0);
  });
});
