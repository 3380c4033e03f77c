/** Two people send the same run: the lease lets one of them, and whoever slept too long finds out before anything else leaves. */
import { describe, expect, test } from 'vitest';
import type { Receipt } from '../../../core/sending/index.js';
import { leaseMs } from '../../../core/sending/index.js';
import { updateRow } from './model/model-api.js';
import { outcomes, people, posted, world } from './model/scene.js';
import { BOB, CID, PLAN, teamWorld, wrongs } from './model/team.js';
import { driveOnce, PACING } from './model/world.js';

const ROWS = people(5);
const NOT_UNIQUE = { unique: false, lagMs: 0 };

/** Ann's pane sleeps before her step `at`; Bob takes the run over and ends it; then Ann's pane wakes up. */
async function overtaken(at: number): Promise<{ kind: string; ann: Receipt; bob: Receipt | null; posts: string[] }> {
  const all = world([], NOT_UNIQUE);
  let count = 0;
  let kind = '';
  let bob: Receipt | null = null;
  const ann = await driveOnce(all, ROWS, {}, async (_, step) => {
    if (count++ !== at) return;
    kind = step.kind;
    if (kind === 'send' || kind === 'done') return; // what already left is what the settle time is for
    all.clock.advance(leaseMs(PACING) + 1);
    bob = await driveOnce(all, ROWS, {}, () => undefined, 'bob');
  });
  return { kind, ann, bob, posts: posted(all).sort() };
}

describe('a sender who slept at any step', () => {
  test('stops, and nobody is doubled even where the target would allow it', async () => {
    const kinds = new Set<string>();
    for (let at = 0; at < 14; at++) {
      const { kind, ann, bob, posts } = await overtaken(at);
      kinds.add(kind);
      expect(posts, `asleep before step ${at}, ${kind}`).toEqual(['p0', 'p1', 'p2', 'p3', 'p4']);
      if (!bob) continue;
      expect([ann.stop?.code, bob.counts.succeeded]).toEqual(['lease', 5]);
      expect(ann.rows.filter((row) => row.outcome === 'not-sent')).toEqual([]);
    }
    expect([...kinds].sort()).toEqual(['', 'append', 'done', 'reread', 'send', 'wait']);
  });
});

test('a sender who slept at any step of a plan of updates overwrites nothing, and says nothing untrue', async () => {
  const rehearsal = teamWorld();
  await driveOnce(rehearsal, PLAN);
  for (let at = 0; at < rehearsal.log.length; at++) {
    const all = teamWorld();
    let count = 0;
    const later: Receipt[] = [];
    const ann = await driveOnce(all, PLAN, {}, async (_, step) => {
      if (count++ !== at || step.kind === 'send' || step.kind === 'done') return;
      all.clock.advance(leaseMs(PACING) + 1);
      later.push(await driveOnce(all, PLAN, {}, () => undefined, 'bob'));
      // Then Bob edits somebody by hand, before Ann wakes up.
      all.server.edit(CID.uid, 'home', 'Cairo', all.clock.now());
      all.clock.advance(60_000);
    });
    const wrong = wrongs(all, PLAN, later[0] ?? ann);
    expect([wrong, all.server.puts.length], `asleep before step ${at}`).toEqual([[], 7]);
    if (later.length > 0) expect(ann.stop?.code).toBe('lease');
  }
});

test('two plans for one person: the second to come finds them changed, and leaves them alone', async () => {
  const all = teamWorld();
  await driveOnce(all, [updateRow(BOB, { name: 'Bob' })]);
  const second = await driveOnce(all, [updateRow(BOB, { name: 'Robert' })], { run: 'run-2' }, () => undefined, 'bob');
  expect(outcomes(second)).toEqual(['bob not-sent conflict']);
  expect(all.server.people.find(({ uid }) => uid === BOB.uid)?.name).toBe('Bob');
});

test('a second sender gets no lease while the first one works', async () => {
  const all = world();
  const asked: unknown[] = [];
  await driveOnce(all, people(100), {}, async () => asked.push(await all.lock('bob').acquire('send', 1000)));
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.every((lease) => lease === null)).toBe(true);
});

test('a run that another one ended has nothing left to send', async () => {
  const all = world();
  await driveOnce(all, ROWS);
  const again = await driveOnce(all, ROWS, {}, () => undefined, 'bob');
  expect(outcomes(again)).toEqual(['p0 succeeded', 'p1 succeeded', 'p2 succeeded', 'p3 succeeded', 'p4 succeeded']);
  expect(posted(all)).toHaveLength(5);
});
