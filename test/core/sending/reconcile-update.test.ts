/** What lookups say of an update, one finding at a time. */
import { describe, expect, test } from 'vitest';
import type { Ask } from '../../../core/sending/asking.js';
import type { DirectoryUser, LookupVerdict } from '../../../core/sending/index.js';
import {
  confirmUpdate,
  judgeUpdate,
  reconcileReading,
  reconcileSentUpdate,
  type UpdateFinding,
} from '../../../core/sending/reconcile-update.js';
import type { RowTrack } from '../../../core/sending/row-track.js';
import { ABSENT, found, standing, trackOf, user } from './model/contexts.js';
import { modelApi, updateRow } from './model/model-api.js';
import { BOB } from './model/team.js';
import { BOTH_KEYS, MOVE, RENAME } from './model/team-scene.js';

const bob = (part: Partial<DirectoryUser> = {}): DirectoryUser =>
  user('bob@x.org', '2', { leader: 'ann@x.org', values: { name: BOB.name, home: BOB.home }, ...part });
const BEFORE = bob();
const AFTER = bob({ values: { name: 'Bob', home: BOB.home } });
const CHANGED = bob({ values: { name: 'Robert', home: BOB.home } });

const dan = (email: string, employeeId: string | null = '4') => user(email, employeeId);
const cid = (email: string, employeeId: string) => user(email, employeeId);

const asks = (...under: Ask['under'][]): Ask[] => under.map((each) => ({ request: modelApi.list(), under: each, read: () => ABSENT }));

describe('a person is', () => {
  const judge = (...verdicts: LookupVerdict[]) => judgeUpdate(RENAME, asks(...verdicts.map(() => 'own-key' as const)), verdicts, modelApi);

  test.each<[string, LookupVerdict, UpdateFinding]>([
    ['as the plan saw them', found(BEFORE), { kind: 'before', user: BEFORE }],
    ['as the row makes them', found(AFTER), { kind: 'after', user: AFTER, certain: true }],
    ['as somebody else left them', found(CHANGED), { kind: 'changed', user: CHANGED }],
    ['gone', ABSENT, { kind: 'gone' }],
    ['two with one key', found(BEFORE, BEFORE), { kind: 'many' }],
    ['not the only one under the key', found(BEFORE, user('bob@x.org', '9')), { kind: 'many' }],
  ])('%s', (_name, verdict, finding) => expect(judge(verdict)).toEqual(finding));
});

describe('under a new address', () => {
  const judge = (byNew: LookupVerdict, byOld: LookupVerdict) => judgeUpdate(MOVE, asks('new-email', 'own-key'), [byNew, byOld], modelApi);

  test.each<[string, LookupVerdict, LookupVerdict, UpdateFinding]>([
    [
      'stands the person, surely where the ID says so',
      found(dan('dan2@x.org')),
      ABSENT,
      { kind: 'after', user: dan('dan2@x.org'), certain: true },
    ],
    [
      'stands somebody who has nothing else of theirs',
      found(dan('dan2@x.org', null)),
      ABSENT,
      { kind: 'after', user: dan('dan2@x.org', null), certain: false },
    ],
    ['stand two, so that nobody is known', found(dan('dan2@x.org'), dan('dan2@x.org')), ABSENT, { kind: 'gone' }],
    ['stands another one beside them', found(dan('dan2@x.org'), dan('dan2@x.org', '9')), ABSENT, { kind: 'gone' }],
    ['stands somebody with another ID', found(dan('dan2@x.org', '9')), ABSENT, { kind: 'gone' }],
    [
      'stands another, and the person is untouched',
      found(dan('dan2@x.org', '9')),
      found(dan('dan@x.org')),
      { kind: 'taken', code: 'email-taken', untouched: true },
    ],
    [
      'stands another, and the person was changed',
      found(dan('dan2@x.org', '9')),
      found(dan('dan@x.org', '8')),
      { kind: 'taken', code: 'email-taken', untouched: false },
    ],
    ['stands who stands under the old one', found(dan('dan@x.org')), found(dan('dan@x.org')), { kind: 'before', user: dan('dan@x.org') }],
  ])('%s', (_name, byNew, byOld, finding) => expect(judge(byNew, byOld)).toEqual(finding));
});

test('a new ID that another has is named, though the new address leads to the person themselves', () => {
  const own = found(cid('cid@x.org', '3'));
  const finding = judgeUpdate(BOTH_KEYS, asks('new-email', 'new-id', 'own-key'), [own, found(cid('eve@x.org', '33')), own], modelApi);
  expect(finding).toMatchObject({ kind: 'taken', code: 'employee-id-taken', untouched: true });
});

describe('a reading before an update', () => {
  const read = (finding: UpdateFinding, resumed = false): RowTrack => {
    const track = trackOf(RENAME, { ownAskedAt: 7 });
    reconcileReading(track, finding, resumed);
    return track;
  };

  test('of somebody as the plan saw them is kept with its time', () => {
    const track = read({ kind: 'before', user: BEFORE });
    expect([track.state, track.before, track.readAt]).toEqual(['ready', BEFORE, 7]);
  });

  test.each<[string, UpdateFinding, string[]]>([
    ['surely done already', { kind: 'after', user: AFTER, certain: true }, ['confirmed', '', '']],
    ['perhaps another', { kind: 'after', user: AFTER, certain: false }, ['changed-at-target', 'user-not-found', '']],
    ['in the way', { kind: 'taken', code: 'employee-id-taken', untouched: true }, ['changed-at-target', 'employee-id-taken', '']],
    ['gone', { kind: 'gone' }, ['changed-at-target', 'user-not-found', '']],
    ['changed', { kind: 'changed', user: CHANGED }, ['changed-at-target', 'conflict', 'other values']],
    ['there twice', { kind: 'many' }, ['changed-at-target', 'conflict', 'more than one person']],
  ])('of somebody %s', (_name, finding, end) => expect(standing(read(finding))).toEqual(end));

  test('after a resume counts whoever is as the row makes them', () => {
    expect(read({ kind: 'after', user: AFTER, certain: false }, true).state).toBe('confirmed');
  });
});

describe('an update that may have been sent', () => {
  const judge = (finding: UpdateFinding, part: Partial<RowTrack> = {}, mayResend = true) => {
    const track = trackOf(RENAME, { state: 'unknown', detail: 'status 500', ...part });
    const stop = reconcileSentUpdate(track, finding, modelApi, mayResend);
    return [...standing(track), stop];
  };
  const TAKEN: UpdateFinding = { kind: 'taken', code: 'email-taken', untouched: true };
  const REVIEW = ['review', 'unknown-outcome', 'status 500', null];
  const READY = ['ready', '', '', null];

  test.each<[string, UpdateFinding, Partial<RowTrack>, boolean, unknown[]]>([
    ['was done', { kind: 'after', user: AFTER, certain: true }, {}, true, ['confirmed', '', '', null]],
    ['was refused for a key that is taken', TAKEN, { duplicate: true }, true, ['rejected', 'email-taken', '', null]],
    ['has somebody in its way, and may leave again', TAKEN, {}, true, READY],
    ['has somebody in its way after its last send', TAKEN, {}, false, REVIEW],
    [
      'has somebody in its way, and its person was changed',
      { ...TAKEN, untouched: false },
      {},
      true,
      ['conflict', 'conflict', 'other values', null],
    ],
    ['was not done, and may leave again', { kind: 'before', user: BEFORE }, {}, true, READY],
    ['was not done, though its key was called taken', { kind: 'before', user: BEFORE }, { duplicate: true }, true, REVIEW],
    [
      'was not done, and has the reason of the target',
      { kind: 'before', user: BEFORE },
      { duplicate: true, duplicateReason: 'in use elsewhere' },
      true,
      ['rejected', 'refused', 'in use elsewhere', null],
    ],
    ['was not done after its last send', { kind: 'before', user: BEFORE }, {}, false, REVIEW],
    ['lost its person', { kind: 'gone' }, {}, true, ['conflict', 'conflict', 'not found any more', null]],
    ['met another edit', { kind: 'changed', user: CHANGED }, {}, true, ['conflict', 'conflict', 'other values', null]],
    ['met two people', { kind: 'many' }, {}, true, ['conflict', 'conflict', 'more than one person', null]],
  ])('%s', (_name, finding, part, mayResend, end) => expect(judge(finding, part, mayResend)).toEqual(end));

  const MOVED: UpdateFinding = { kind: 'after', user: { ...AFTER, values: { ...AFTER.values, home: 'Bonn' } }, certain: true };
  const DRIFT = 'It also changed: home';

  test.each([
    [
      'stops the run where the target just said that it did it',
      { accepted: true, askedAt: 1, settleAt: 2 },
      { code: 'setup', detail: DRIFT },
    ],
    ['stops nothing once the outcome has settled', { accepted: true, askedAt: 2, settleAt: 2 }, null],
    ['stops nothing where the target did not say so', { accepted: false, askedAt: 1, settleAt: 2 }, null],
  ])('and moved another field %s', (_name, part, stop) => {
    expect(judge(MOVED, { before: BEFORE, ...part })).toEqual(['conflict', 'conflict', DRIFT, stop]);
  });
});

test('every field that moved beside the wanted ones is named', () => {
  const track = trackOf(updateRow(BOB, { name: 'Bob' }), { before: BEFORE });
  confirmUpdate(track, bob({ leader: null, values: { name: 'Bob', home: 'Bonn' } }), modelApi, false);
  expect(track.detail).toBe('It also changed: home, leader');
});
