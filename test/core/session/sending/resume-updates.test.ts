/** A send of updates that was cut off, and the pane that takes it up: every change once, and nothing that was not previewed. */
import { describe, expect, test } from 'vitest';
import type { MemoryHost } from '../../../../core/memory/index.js';
import type { Session } from '../../../../core/session/session.js';
import { kill } from '../support/kill.js';
import { person } from '../support/roster.js';
import { connect, LEASE_MS, plain, stage, type Stage } from '../support/stage.js';
import {
  at,
  editUser,
  everybody,
  lines,
  previewUpdates,
  TEAM_HEADINGS,
  teamOf,
  userOf,
  withTeam,
  writeCell,
} from '../support/team-rows.js';
import { outcomes } from '../support/views.js';

const BEN = 'ben.carter@demo.example';
const CHLOE = 'chloe.dumont@demo.example';
const DANIEL = 'daniel.okafor@demo.example';
const ELIF = 'elif.yilmaz@demo.example';
const HUGO = 'hugo.marin@demo.example';
const MARCUS = 'marcus.reid@demo.example';
const NEW_CHLOE = 'chloe@new.example';

const CHANGES: Parameters<typeof teamOf>[1] = [
  [BEN, { 'Home Town': 'Leeds', 'Team Leader': MARCUS }],
  [CHLOE, { 'Email Address': NEW_CHLOE, 'Employee ID': '0900' }],
  [DANIEL, { Status: 'deactivated', 'Chat Channel': 'no' }],
  [ELIF, { 'Home Town': 'York' }],
  [HUGO, { Status: 'active' }],
  [MARCUS],
];

interface Cut {
  readonly all: Stage;
  readonly next: Session;
}

/** Sends until the pane dies at this call; the next pane is started. Null where the send ended before. */
async function cutOff(call: number, when: 'before' | 'after' = 'after', wrap = plain): Promise<Cut | null> {
  const killer = kill();
  const all = await withTeam(CHANGES, { wrap: (host: MemoryHost) => killer.wrap(wrap(host)) });
  await previewUpdates(all.session);
  killer.arm(call, when);
  const end = await Promise.race([killer.dead, all.session.send().then(() => 'ended' as const)]);
  if (end === 'ended') return null;
  all.clock.advance(LEASE_MS);
  const next = all.again('ann', plain);
  await next.start();
  return { all, next };
}

/** The first cut after which this holds. */
async function cutWhen(holds: (cut: Cut) => boolean): Promise<Cut> {
  for (let call = 0; ; call++) {
    const cut = await cutOff(call);
    if (!cut) throw new Error('Expected a send to be cut off in time');
    if (holds(cut)) return cut;
  }
}

const firstRun = ({ next }: Cut): string => next.state.resumable[0]?.run ?? '';

/** What the sheet asks for, as the server has it. */
const isDone = (all: Stage): unknown => ({
  ben: [userOf(all, BEN).hometown, userOf(all, BEN).leader === userOf(all, MARCUS).id],
  chloe: userOf(all, NEW_CHLOE).custom_employee_id,
  daniel: [userOf(all, DANIEL).status, userOf(all, DANIEL).channels],
  elif: userOf(all, ELIF).hometown,
  hugo: userOf(all, HUGO).status,
});
const DONE = {
  ben: ['Leeds', true],
  chloe: '0900',
  daniel: ['deactivated', ['phone', 'email']],
  elif: 'York',
  hugo: 'active',
};

const LINES = [
  '2 Ben Carter succeeded: Updated',
  '3 Chloe Dumont succeeded: Updated',
  '4 Daniel Okafor succeeded: Updated; Deactivated',
  '5 Elif Yilmaz succeeded: Updated',
  '6 Hugo Marin succeeded: Activated',
];

describe('a pane that dies while it updates', () => {
  test.each(['before', 'after'] as const)('%s any call: everything is done, and said to be', async (when) => {
    let calls = 0;
    for (let cut = await cutOff(calls, when); cut; cut = await cutOff(++calls, when)) {
      const { all, next } = cut;
      const run = firstRun(cut);
      if (run === '') {
        await next.preview();
        await next.send();
      } else await next.resume(run);
      expect(isDone(all), `call ${String(calls)}`).toEqual(DONE);
      expect(next.state.resumable, `call ${String(calls)}`).toEqual([]);
      if (run === '') continue; // it had not begun, or was over
      expect([outcomes(next), next.state.problem], `call ${String(calls)}`).toEqual([{ succeeded: 5 }, null]);
      expect((await all.cells())[2]?.[at('Record') - 1], `call ${String(calls)}`).toBe(NEW_CHLOE);
      expect([...lines(next)].sort(), `call ${String(calls)}`).toEqual(LINES);
    }
    expect(calls).toBeGreaterThan(20);
  });

  test('can be taken back by the pane that went on', async () => {
    const before = everybody(await withTeam(CHANGES));
    const cut = await cutWhen(({ all }) => userOf(all, HUGO).status === 'active');
    await cut.next.resume(firstRun(cut));
    await cut.next.previewUndo();
    await cut.next.send('5');
    expect(everybody(cut.all)).toEqual(before);
  });
});

describe('a sheet that changed before it is taken up', () => {
  const halfDone = (): Promise<Cut> =>
    cutWhen(({ all }) => all.server.store.users.byEmail(NEW_CHLOE).length === 1 && userOf(all, ELIF).hometown === null);

  test('sends nothing of it unseen: an edited row', async () => {
    const cut = await halfDone();
    await writeCell(cut.all, 5, 'Home Town', 'Bath');
    await cut.next.resume(firstRun(cut));
    expect(cut.next.state.problem?.what).toBe('The preview is out of date.');
    expect(userOf(cut.all, ELIF).hometown).toBeNull();
  });

  test('sends nothing of it unseen: a new row', async () => {
    const cut = await halfDone();
    const cells = await cut.all.cells();
    await cut.all.rewrite([...cells, ...teamOf(cut.all.server, [['farid.haddad@demo.example', { 'Home Town': 'Kiel' }]]).slice(1)]);
    await cut.next.resume(firstRun(cut));
    expect(userOf(cut.all, 'farid.haddad@demo.example').hometown).toBeNull();
    expect(userOf(cut.all, ELIF).hometown).toBeNull();
  });

  test('sends nothing of it unseen: a column that is read as another one', async () => {
    const cut = await halfDone();
    await cut.all.host.sheet.writeCells('team', [{ row: 1, column: at('Home Town'), value: 'Profile' }]);
    await cut.next.resume(firstRun(cut));
    expect(cut.next.state.problem?.what).toBe('The preview is out of date.');
    expect(userOf(cut.all, ELIF)).toMatchObject({ hometown: null, profile_text: null });
  });

  test('goes on where it was only sorted', async () => {
    const cut = await halfDone();
    const [header, ...people] = await cut.all.cells();
    await cut.all.rewrite([header!, ...people.reverse()]);
    await cut.next.resume(firstRun(cut));
    expect([isDone(cut.all), cut.next.state.problem]).toEqual([DONE, null]);
  });

  test('does not overwrite what changed at the target meanwhile', async () => {
    const cut = await halfDone();
    editUser(cut.all, ELIF, { hometown: 'Oslo' });
    await cut.next.resume(firstRun(cut));
    expect(userOf(cut.all, ELIF).hometown).toBe('Oslo');
    expect(cut.next.state.problem?.what).toBe('The preview is out of date.');
  });

  test('another administrator, who cannot verify the plan, looks up and sends nothing', async () => {
    const cut = await halfDone();
    const bob = cut.all.again('bob', plain);
    await bob.start();
    await connect(bob);
    await bob.resume(firstRun(cut));
    expect(bob.state.problem?.what).toBe('The preview is out of date.');
    expect(userOf(cut.all, ELIF).hometown).toBeNull();
    expect(outcomes(bob)['succeeded']).toBeGreaterThan(0);
  });
});

test('creates and updates of one sheet are both taken up', async () => {
  const row = person('nia', MARCUS);
  const cells = [...TEAM_HEADINGS].map((heading) => {
    const column = ['Email Address', 'Employee ID', 'First Name', 'Last Name', 'Can Manage Teams', 'Team Leader'].indexOf(heading);
    if (column >= 0) return row[column] ?? null;
    return heading.endsWith('Channel') ? 'yes' : heading === 'Role' ? 'Agent' : null;
  });
  let calls = 0;
  for (let isEnded = false; !isEnded; calls++) {
    const killer = kill();
    const all = stage({ wrap: killer.wrap });
    await all.rewrite([
      ...teamOf(all.server, [
        [BEN, { 'Home Town': 'Leeds' }],
        [CHLOE, { 'Email Address': NEW_CHLOE }],
      ]),
      cells,
    ]);
    await all.prepare();
    await all.session.saveOptions({ massShare: 1 });
    await all.session.chooseMode('sync');
    await all.session.preview();
    killer.arm(calls, 'after');
    isEnded = (await Promise.race([killer.dead, all.session.send().then(() => 'ended' as const)])) === 'ended';
    if (isEnded) {
      expect(lines(all.session)).toHaveLength(3);
      continue;
    }
    all.clock.advance(LEASE_MS);
    const next = all.again('ann', plain);
    await next.start();
    const [run] = next.state.resumable;
    if (!run) continue;
    await next.resume(run.run);
    expect([all.created(), userOf(all, BEN).hometown, next.state.problem], `call ${String(calls)}`).toEqual([['nia@x.org'], 'Leeds', null]);
    expect(all.server.store.users.byEmail(NEW_CHLOE), `call ${String(calls)}`).toHaveLength(1);
  }
  expect(calls).toBeGreaterThan(10);
});
