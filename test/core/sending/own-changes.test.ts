/** What earlier runs changed just now: read from their journals, and taken together person by person. */
import { describe, expect, test } from 'vitest';
import { imageOf } from '../../../core/plan/row-image.js';
import type { PersonKeys } from '../../../core/plan/planned-row.js';
import type { JournalRecord, RowState } from '../../../core/ports/index.js';
import { sealRecord } from '../../../core/sending/journal.js';
import { type OwnChange, OwnChanges, ownChangesOf } from '../../../core/sending/own-changes.js';
import { plannedRow } from './model/model-api.js';
import { MOVE, RENAME } from './model/team-scene.js';
import { NOW } from './model/contexts.js';

const keys = (email: string | null, employeeId: string | null = null): PersonKeys => ({ email, employeeId });
const change = (current: PersonKeys, after: PersonKeys, ...fields: readonly (readonly [string, string])[]): OwnChange => ({
  op: 'update',
  keys: after,
  current,
  leader: null,
  changes: fields.map(([field, to]) => ({ field, from: 'x', to })),
  at: NOW,
});
const BOB = keys('bob@x.org', '2');

describe('what a run changed', () => {
  let seq = 0;
  const record = (state: RowState, row: { rid: string; image: string; at?: number }): JournalRecord => {
    seq += 1;
    const { rid, image, at = NOW } = row;
    return sealRecord({ v: 2, run: 'run-1', seq, fence: 1, at, kind: 'row', state, rid, op: 'update', key: 'k', remoteId: '', code: '', detail: '', image }); // prettier-ignore
  };
  const journal = (row: { rid: string; image: string; at?: number }, end: RowState): JournalRecord[] => {
    seq = 0;
    return [record('intent', row), record(end, { ...row, image: '' })];
  };
  const renamed = { rid: RENAME.rid, image: imageOf(RENAME) };

  test('is what it confirmed after a time, with when', () => {
    const [own, ...more] = ownChangesOf(journal(renamed, 'confirmed'), 'run-1', NOW - 1);
    expect([own?.changes, own?.at, more]).toEqual([RENAME.changes, NOW, []]);
  });

  test('is not what is older', () => expect(ownChangesOf(journal(renamed, 'confirmed'), 'run-1', NOW)).toEqual([]));

  test.each(['unknown', 'rejected', 'conflict', 'review'] as const)('is not what ended as %s', (state) => {
    expect(ownChangesOf(journal(renamed, state), 'run-1', NOW - 1)).toEqual([]);
  });

  test('is nobody who was created, and nothing that cannot be read', () => {
    const made = plannedRow('gus@x.org');
    expect(ownChangesOf(journal({ rid: made.rid, image: imageOf(made) }, 'confirmed'), 'run-1', NOW - 1)).toEqual([]);
    expect(ownChangesOf(journal({ rid: MOVE.rid, image: '{"op":' }, 'confirmed'), 'run-1', NOW - 1)).toEqual([]);
  });
});

describe('changes of one person', () => {
  const of = (own: readonly OwnChange[], who: PersonKeys) =>
    new OwnChanges(own).of({ current: who, keys: who }).map(({ field, to }) => `${field} ${String(to)}`);

  test('are found by either key, in any case of the address', () => {
    const own = [change(BOB, BOB, ['home', 'Oslo'])];
    expect(of(own, keys('BOB@x.org'))).toEqual(['home Oslo']);
    expect(of(own, keys(null, '2'))).toEqual(['home Oslo']);
    expect(of(own, keys('ann@x.org', '1'))).toEqual([]);
  });

  test('add up, and the last one of a field counts', () => {
    const own = [change(BOB, BOB, ['home', 'Oslo'], ['name', 'Bob']), change(BOB, BOB, ['home', 'Cork'])];
    expect(of(own, BOB)).toEqual(['home Cork', 'name Bob']);
  });

  test('are found by the keys that the target has now, and where one of them is new to the runs, by the other', () => {
    const own = new OwnChanges([change(BOB, BOB, ['home', 'Oslo'])]);
    expect(own.of({ current: BOB, keys: keys('new@x.org', '22') })).toHaveLength(1);
    expect(own.of({ current: keys('new@x.org', '2'), keys: BOB })).toHaveLength(1);
  });

  test('follow the person to two new keys at once', () => {
    const moved = keys('bob2@x.org', '22');
    expect(of([change(BOB, BOB, ['home', 'Oslo']), change(BOB, moved, ['email', 'bob2@x.org'])], moved)).toEqual([
      'home Oslo',
      'email bob2@x.org',
    ]);
  });

  test('follow the person to a new key, and the old key may be another’s by then', () => {
    const moved = keys('bob2@x.org', '2');
    const own = [
      change(BOB, BOB, ['home', 'Oslo']),
      change(BOB, moved, ['email', 'bob2@x.org']),
      change(keys('ann@x.org', '1'), keys('bob@x.org', '1'), ['email', 'bob@x.org']),
    ];
    expect(of(own, moved)).toEqual(['home Oslo', 'email bob2@x.org']);
    expect(of(own, keys('bob@x.org', '1'))).toEqual(['email bob@x.org']);
  });
});
