/** Which rows may leave next. */
import { describe, expect, test } from 'vitest';
import { RowQueue, type LeaderStanding } from '../../../core/sending/row-queue.js';
import { settle, type RowTrack } from '../../../core/sending/row-track.js';
import { trackOf } from './model/contexts.js';
import { plannedRow, statusRow } from './model/model-api.js';

const row = (name: string, under: string | null = null, isLeader = false) =>
  Object.assign(trackOf(plannedRow(`${name}@x.org`, under && `${under}@x.org`)), { isLeader });
const leaving = (name: string) => trackOf(statusRow('deactivate', `${name}@x.org`, { email: `${name}@x.org`, employeeId: null }));
const names = (tracks: readonly RowTrack[]) => tracks.map((track) => track.row.keys.email?.split('@')[0]);

function queueOf(tracks: readonly RowTrack[], standing: LeaderStanding = 'open', isQuiet: () => boolean = () => true): RowQueue {
  const queue = new RowQueue(() => standing, isQuiet);
  for (const track of tracks) queue.add(track);
  return queue;
}

describe('rows leave', () => {
  test('leaders first, whatever their order', () => {
    expect(names(queueOf([row('a'), row('b', null, true), row('c'), row('d', null, true)]).peek(9))).toEqual(['b', 'd', 'a', 'c']);
  });

  test.each([
    [1, ['b']],
    [2, ['b', 'd']],
    [3, ['b', 'd', 'a']],
    [4, ['b', 'd', 'a', 'c']],
  ])('no more than %d', (count, first) => {
    expect(names(queueOf([row('a'), row('b', null, true), row('c'), row('d', null, true)]).peek(count))).toEqual(first);
  });

  test('as long as they are ready and nothing bars them', () => {
    const [done, barred, ready, later] = [row('a'), row('b'), row('c'), row('d')];
    const queue = queueOf([done, barred, ready, later, row('e')]);
    settle(done, 'confirmed');
    barred.barred = true;
    settle(later, 'unknown');
    expect(names(queue.peek(3))).toEqual(['c', 'e']);
  });

  test('in front again where they were put back, each into its own line', () => {
    const [leader, member, away] = [row('b', null, true), row('a'), leaving('z')];
    const queue = queueOf([leader, row('d', null, true), member, row('c'), away, leaving('y')]);
    queue.remove([leader, member, away]);
    expect(names(queue.peek(9))).toEqual(['d', 'c']);
    queue.putBack([away, member, leader]);
    expect(names(queue.peek(9))).toEqual(['b', 'd', 'a', 'c']);
  });
});

describe('deactivations', () => {
  test('leave when nothing else is left', () => {
    const queue = queueOf([leaving('y'), row('a'), leaving('z')]);
    const [first] = queue.peek(9);
    expect(names([first!])).toEqual(['a']);
    settle(first!, 'confirmed');
    expect(names(queue.peek(9))).toEqual(['y', 'z']);
    expect(names(queue.peek(1))).toEqual(['y']);
  });

  test('stay while somebody else is under way', () => {
    expect(queueOf([leaving('y')], 'open', () => false).peek(9)).toEqual([]);
  });

  test('that are done, barred or taken out leave no more', () => {
    const [done, barred, gone, open] = [leaving('u'), leaving('v'), leaving('w'), leaving('x')];
    const queue = queueOf([open, done, barred, gone, leaving('y')]);
    settle(done, 'confirmed');
    barred.barred = true;
    queue.remove([gone]);
    expect(names(queue.peek(9))).toEqual(['x', 'y']);
    settle(open, 'unknown');
    expect(names(queue.peek(9))).toEqual(['y']);
  });
});

describe('who waits for a leader', () => {
  test('leaves at once where that one is confirmed', () => {
    expect(names(queueOf([row('a', 'boss')], 'confirmed').peek(9))).toEqual(['a']);
  });

  test('stays while it is open, and leaves once it is confirmed, in the order in which they came', () => {
    const boss = row('boss', null, true);
    const queue = queueOf([boss, row('b', 'boss'), row('a', 'boss'), row('c', 'eve')]);
    expect(names(queue.peek(9))).toEqual(['boss']);
    settle(boss, 'unknown');
    queue.resolve(boss);
    expect(queue.peek(9)).toEqual([]);
    settle(boss, 'confirmed');
    queue.resolve(boss);
    queue.resolve(boss);
    expect(names(queue.peek(9))).toEqual(['b', 'a']);
  });

  test('is barred where it failed already, with everybody below, and nobody else', () => {
    const [below, other] = [row('low', 'mid'), row('else', 'eve')];
    const queue = new RowQueue((rid) => (rid === 'email:boss@x.org' ? 'failed' : 'open'), () => true); // prettier-ignore
    const mid = row('mid', 'boss', true);
    for (const track of [below, other, mid]) queue.add(track);
    expect([below, mid, other].map(({ barred, code }) => [barred, code])).toEqual([
      [true, 'leader-blocked'],
      [true, 'leader-blocked'],
      [false, ''],
    ]);
    expect(queue.peek(9)).toEqual([]);
  });

  test('is barred once it fails', () => {
    const boss = row('boss', null, true);
    const follower = row('a', 'boss');
    const queue = queueOf([boss, follower]);
    settle(boss, 'rejected');
    queue.resolve(boss);
    expect([follower.barred, follower.code, queue.peek(9)]).toEqual([true, 'leader-blocked', []]);
  });
});
