/** Taking a run back: a plan of its own, checked like any other, that refuses where somebody changed the value since. */
import { describe, expect, test } from 'vitest';
import { kill } from '../support/kill.js';
import { boss, person, roster } from '../support/roster.js';
import { connect, LEASE_MS, plain, stage, type Stage } from '../support/stage.js';
import { at, editUser, everybody, lines, previewUpdates, runOf, takeBack, teamOf, userOf, withTeam } from '../support/team-rows.js';
import { outcomes, previewRows } from '../support/views.js';

const BEN = 'ben.carter@demo.example';
const CHLOE = 'chloe.dumont@demo.example';
const DANIEL = 'daniel.okafor@demo.example';
const HUGO = 'hugo.marin@demo.example';
const MARCUS = 'marcus.reid@demo.example';
const NEW_CHLOE = 'chloe@new.example';

/** Every kind of change at once. */
const CHANGES: Parameters<typeof teamOf>[1] = [
  [BEN, { 'Home Town': 'Leeds', 'Team Leader': MARCUS }],
  [CHLOE, { 'Email Address': NEW_CHLOE, 'Employee ID': '0900' }],
  [DANIEL, { Status: 'deactivated', 'Chat Channel': 'no' }],
  [HUGO, { Status: 'active' }],
  [MARCUS],
];

/** A stage on which these changes were sent. */
async function sent(options: Parameters<typeof withTeam>[1] = {}): Promise<Stage> {
  const all = await withTeam(CHANGES, options);
  await previewUpdates(all.session);
  await all.session.send();
  return all;
}

describe('taking back a run', () => {
  test('says before what it would do', async () => {
    const all = await sent();
    expect(runOf(all.session).undoable).toBe(4);
    await all.session.previewUndo();
    expect(previewRows(all.session)).toMatchInlineSnapshot(`
      [
        "update Ben Carter: Changes Home Town and Team Leader",
        "update Chloe Dumont: Changes Email Address and Employee ID",
        "update Daniel Okafor: Will be activated. Changes Chat Channel",
        "update Hugo Marin: Will be deactivated",
      ]
    `);
  });

  test('leaves everybody as they were', async () => {
    const all = await withTeam(CHANGES);
    const before = everybody(all);
    await previewUpdates(all.session);
    await all.session.send();
    expect(everybody(all)).not.toEqual(before);
    await takeBack(all.session);
    expect(everybody(all)).toEqual(before);
    expect(lines(all.session)).toMatchInlineSnapshot(`
      [
        "4 Daniel Okafor succeeded: Taken back",
        "5 Hugo Marin succeeded: Taken back",
        "2 Ben Carter succeeded: Taken back",
        "3 Chloe Dumont succeeded: Taken back",
      ]
    `);
    const { kind, undoable, retryable, stays } = runOf(all.session);
    expect({ kind, undoable, retryable, stays }).toEqual({ kind: 'undo', undoable: 0, retryable: 0, stays: [] });
  });

  test('leaves the sheet saying what it said, with its Record cells back', async () => {
    const all = await withTeam(CHANGES);
    const cells = await all.cells();
    await previewUpdates(all.session);
    await all.session.send();
    expect((await all.cells())[2]?.[at('Record') - 1]).toBe(NEW_CHLOE);
    await takeBack(all.session);
    expect(await all.cells()).toEqual(cells);
    await all.session.preview();
    expect(all.session.state.preview?.counts).toMatchObject({ update: 4, unchanged: 1 });
  });

  test('is over once it is done, and cannot be taken back itself', async () => {
    const all = await sent();
    await takeBack(all.session);
    await all.session.previewUndo();
    expect(all.session.state.problem?.what).toBe('There is nothing to take back.');
    expect(all.session.state.resumable).toEqual([]);
  });

  test('retries nothing of what was taken back', async () => {
    const all = await sent();
    await takeBack(all.session);
    const before = everybody(all);
    await all.session.retryFailed();
    expect(everybody(all)).toEqual(before);
  });

  test('refuses where somebody changed the value since, and says so', async () => {
    const all = await sent();
    editUser(all, BEN, { hometown: 'Hull' });
    await takeBack(all.session);
    expect(lines(all.session)).toMatchInlineSnapshot(`
      [
        "4 Daniel Okafor succeeded: Taken back",
        "5 Hugo Marin succeeded: Taken back",
        "2 Ben Carter not-sent: Not taken back: Somebody changed it since",
        "3 Chloe Dumont succeeded: Taken back",
      ]
    `);
    expect(userOf(all, BEN).hometown).toBe('Hull');
    expect(runOf(all.session).stays).toMatchInlineSnapshot(`
      [
        "Ben Carter (row 2): Not taken back: Somebody changed it since",
      ]
    `);
    expect(userOf(all, CHLOE).custom_employee_id).toBe('0102');
  });

  test('leaves alone what somebody changed in another field', async () => {
    const all = await sent();
    editUser(all, CHLOE.replace(CHLOE, NEW_CHLOE), { role: 'Trainer' });
    await takeBack(all.session);
    expect(userOf(all, CHLOE)).toMatchObject({ role: 'Trainer', custom_employee_id: '0102' });
  });

  test('deactivates whom the run created, and names what stays', async () => {
    const all = stage({ rows: roster(boss('zoe'), person('ann', 'zoe@x.org')) });
    await all.prepare();
    await all.session.send();
    await takeBack(all.session);
    expect(lines(all.session)).toMatchInlineSnapshot(`
      [
        "3 Ann Lee succeeded: Taken back; the person stays, deactivated; a mail that went out stays sent",
        "2 Zoe Lee succeeded: Taken back; the person stays, deactivated; a mail that went out stays sent",
      ]
    `);
    expect(['zoe@x.org', 'ann@x.org'].map((email) => userOf(all, email).status)).toEqual(['deactivated', 'deactivated']);
  });

  test('names the row of which nothing can be taken back', async () => {
    const all = await withTeam([
      [BEN, { 'Can Manage Teams': 'yes' }],
      [CHLOE, { 'Home Town': 'York' }],
    ]);
    await previewUpdates(all.session);
    await all.session.send();
    expect(runOf(all.session).undoable).toBe(1);
    await takeBack(all.session);
    expect(runOf(all.session).stays).toMatchInlineSnapshot(`
      [
        "Can Manage Teams of 1 person stays as it was sent: the target cannot take it back",
        "Ben Carter (row 2): Not taken back: Can Manage Teams cannot be taken back",
      ]
    `);
    expect([userOf(all, BEN).manage_team, userOf(all, CHLOE).hometown]).toEqual([true, null]);
  });

  test('says so in the status column', async () => {
    const all = await withTeam([[BEN, { 'Home Town': 'Leeds' }]]);
    await previewUpdates(all.session, { writeStatusColumn: true });
    await all.session.send();
    await takeBack(all.session);
    expect((await all.cells()).map((row) => row.at(-1))).toEqual(['Muster status', 'Updated. Taken back']);
  });

  test('can be stopped: what was taken back stays so', async () => {
    const all: Stage = stage({
      wire: async (request, pass) => {
        const result = await pass(request);
        if (runIs(all, 'undo') && request.method === 'PUT') all.session.cancel();
        return result;
      },
    });
    const people = [BEN, CHLOE, DANIEL, 'elif.yilmaz@demo.example', 'farid.haddad@demo.example'];
    await all.rewrite(
      teamOf(
        all.server,
        people.map((email) => [email, { 'Home Town': 'Leeds' }]),
      ),
    );
    await previewUpdates(all.session);
    await all.session.send();
    await takeBack(all.session);
    expect(outcomes(all.session)).toEqual({ succeeded: 2, cancelled: 3 }); // two are under way together
    expect(people.filter((email) => userOf(all, email).hometown === 'Leeds')).toHaveLength(3);
    expect(runOf(all.session).stays).toHaveLength(3);
    expect(all.session.state.resumable).toEqual([]);
  });

  test('closes a send that stopped: it is not taken up any more', async () => {
    const all = await withTeam([
      [BEN, { 'Home Town': 'Leeds' }],
      [CHLOE, { 'Home Town': 'York' }],
      [DANIEL, { 'Home Town': 'Bath' }],
    ]);
    await previewUpdates(all.session);
    all.server.faults.next({ route: 'update', kind: 'status', status: 403, person: DANIEL });
    await all.session.send();
    expect(all.session.state.resumable).toHaveLength(1);
    await takeBack(all.session);
    expect([all.session.state.resumable, outcomes(all.session)]).toEqual([[], { succeeded: 2 }]);
  });

  test('that stops is taken up again, as an undo', async () => {
    const all = await sent();
    await all.session.previewUndo();
    all.server.faults.next({ route: 'get', kind: 'status', status: 403 });
    await all.session.send();
    const [run, ...others] = all.session.state.resumable;
    expect([run?.kind, others]).toEqual(['undo', []]);
    await all.session.resume(run!.run);
    expect([userOf(all, BEN).hometown, userOf(all, CHLOE).custom_employee_id]).toEqual([null, '0102']);
    expect(all.session.state.resumable).toEqual([]);
  });

  test('is refused at another address', async () => {
    const all = await sent();
    await all.session.previewUndo();
    await all.session.saveSettings({ baseUrl: 'https://other.api.stellaconnect.net' });
    await all.session.send();
    expect(all.session.state.problem?.what).toBe('There is nothing to send.');
    const requests = all.server.store.requests.all().length;
    await all.session.previewUndo();
    expect(all.session.state.problem?.what).toBe('This send went to another address.');
    expect(all.server.store.requests.all()).toHaveLength(requests);
  });

  test('is refused while somebody else sends', async () => {
    const all = await sent();
    await all.session.previewUndo();
    const lease = await all.host.lock.acquire('muster-send', LEASE_MS);
    await all.session.send();
    expect(all.session.state.problem?.what).toBe('Somebody else is sending from this workbook.');
    expect(lease).not.toBeNull();
    expect(userOf(all, BEN).hometown).toBe('Leeds');
  });
});

const runIs = (all: Stage, kind: 'send' | 'undo'): boolean => all.session.state.run?.kind === kind;

describe('a pane that dies while it takes back', () => {
  async function cutOff(at: number): Promise<{ all: Stage; before: readonly unknown[] } | null> {
    const killer = kill();
    const all = await withTeam(CHANGES, { wrap: killer.wrap });
    const before = everybody(all);
    await previewUpdates(all.session);
    await all.session.send();
    await all.session.previewUndo();
    killer.arm(at, 'after');
    const end = await Promise.race([killer.dead, all.session.send().then(() => 'ended' as const)]);
    all.clock.advance(LEASE_MS);
    return end === 'ended' ? null : { all, before };
  }

  test('at any call: the next pane, or the next admin, goes on', async () => {
    let calls = 0;
    for (let cut = await cutOff(calls); cut; cut = await cutOff(++calls)) {
      const { all, before } = cut;
      const next = all.again(calls % 2 === 0 ? 'ann' : 'bob', plain);
      await next.start();
      await connect(next);
      const [run] = next.state.resumable;
      if (run) await next.resume(run.run);
      // Before its first record there is nothing to take up: then the send is as it was.
      const isTouched = run !== undefined || userOf(all, HUGO).status === 'deactivated';
      expect(isTouched ? everybody(all) : userOf(all, BEN).hometown, `call ${String(calls)}`).toEqual(isTouched ? before : 'Leeds');
      expect(next.state.resumable, `call ${String(calls)}`).toEqual([]);
      // What the sheet calls Chloe is how she is found, whoever took her back.
      if (run) expect((await all.cells())[2]?.[at('Record') - 1], `call ${String(calls)}`).toBe(CHLOE);
    }
    expect(calls).toBeGreaterThan(20); // five steps, each read before and after
  });
});
