/** What a run did to somebody just before: readings that do not show it yet, and what a target gives somebody new of itself. */
import { describe, expect, test } from 'vitest';
import { conclude } from '../../../core/sending/concluding.js';
import type { LookupVerdict } from '../../../core/sending/index.js';
import type { RowTrack } from '../../../core/sending/row-track.js';
import type { RunContext } from '../../../core/sending/run-context.js';
import type { PersonKeys, PlannedRow } from '../../../core/plan/planned-row.js';
import { stepOfImage } from '../../../core/plan/row-image.js';
import { ABSENT, contextOf, found, NOW, standing, user } from './model/contexts.js';
import { plannedRow, updateRow } from './model/model-api.js';
import { DAN } from './model/team.js';
import { PACING } from './model/world.js';

const MADE = plannedRow('gus@x.org');
const KEYS: PersonKeys = { email: 'gus@x.org', employeeId: null };

const part = (person: string, waitsFor: string, keys = KEYS): PlannedRow =>
  stepOfImage(
    { op: 'update', keys, current: keys, leader: null, changes: [{ field: 'home', from: null, to: 'Oslo' }], part: 'place' },
    { person, sheetRow: 2, waitsFor, leaderField: 'leader' },
  )!;
const PLACE = part(MADE.person, MADE.rid);
const gus = (home: string | null) => user('gus@x.org', null, { leader: null, values: { name: 'Name of gus@x.org', home } });

/** The part of somebody who was created at this time, or in an earlier session. */
function begin(createdAt: number | null = NOW, rows: readonly PlannedRow[] = [MADE, PLACE]): { context: RunContext; track: RowTrack } {
  const context = contextOf(rows);
  context.begin(NOW);
  const [first, track] = context.tracks as [RowTrack, RowTrack];
  Object.assign(first, { state: 'confirmed', doneAt: createdAt });
  return { context, track };
}

function read(verdict: LookupVerdict, askedAt: number, from = begin()): { context: RunContext; track: RowTrack } {
  Object.assign(from.track, { askedAt, ownAskedAt: askedAt });
  conclude(from.track, [verdict], from.context, askedAt);
  return from;
}

describe('somebody who was created just now', () => {
  test('and is not shown yet is read again soon, then less often', () => {
    const one = read(ABSENT, NOW + 1);
    const first = one.context.takesUpAt;
    one.context.takeUp(NOW + 3000);
    const { context } = read(ABSENT, NOW + 3000, one);
    expect([one.track.state, first, context.takesUpAt]).toEqual(['ready', NOW + 1 + 2000, NOW + 3000 + 4000]);
  });

  test('is believed not to be there once all that was sent shows', () => {
    const { track } = read(ABSENT, NOW + PACING.settleMs);
    expect(standing(track)).toEqual(['changed-at-target', 'user-not-found', '']);
  });

  test('gets the part whatever the target gave them there of itself', () => {
    const { track } = read(found(gus('Default')), NOW + 1);
    expect([track.state, track.before?.values['home']]).toEqual(['ready', 'Default']);
  });

  test('and whose part was sent may get it again, as long as nothing moved since', () => {
    const sent = (home: string): string => {
      const { context, track } = begin();
      Object.assign(track, { state: 'unknown', sends: 1, before: gus('Default'), settleAt: NOW, askedAt: NOW + 1 });
      conclude(track, [found(gus(home))], context, NOW + 1);
      return track.state;
    };
    expect([sent('Default'), sent('Oslo'), sent('Bonn')]).toEqual(['ready', 'confirmed', 'conflict']);
  });

  test('in an earlier session may have been edited since: that is left alone', () => {
    const { track } = read(found(gus('Bonn')), NOW + PACING.settleMs, begin(null));
    expect(standing(track)).toEqual(['changed-at-target', 'conflict', 'other values']);
  });
});

describe('somebody whom the step before changed', () => {
  const keys = { email: DAN.key, employeeId: DAN.id };
  const rename = updateRow(DAN, { name: 'Daniel' });
  const rows = [rename, part(rename.person, rename.rid, keys)];
  const dan = (name: string) => found(user(DAN.key, DAN.id, { leader: DAN.leader, values: { name, home: null } }));

  test('and who is shown as before it is read again', () => {
    const { track, context } = read(dan(DAN.name), NOW + 1, begin(NOW, rows));
    expect([track.before, context.takesUpAt]).toEqual([null, NOW + 1 + 2000]);
  });

  test('and who is shown with it is changed as they are', () => {
    const { track, context } = read(dan('Daniel'), NOW + 1, begin(NOW, rows));
    expect([track.before?.values['name'], context.takesUpAt]).toEqual(['Daniel', null]);
  });

  test('and who still is not shown with it when all has arrived was changed by somebody else', () => {
    const { track } = read(dan('Dan'), NOW + PACING.settleMs, begin(NOW, rows));
    expect(track.before?.values['name']).toBe('Dan');
  });
});

describe('a part of which nobody knows whether it was sent', () => {
  const doubt = (first: Partial<RowTrack>): RowTrack => {
    const { context, track } = begin();
    Object.assign(context.tracks[0]!, first);
    Object.assign(track, { state: 'unknown', settleAt: NOW, askedAt: NOW + 1 });
    conclude(track, [ABSENT], context, NOW + 1);
    return track;
  };

  test('was not while the step before it was not done', () => expect(doubt({ state: 'ready' }).state).toBe('ready'));

  test('waits until it is known whether the step before it was done', () => {
    const { state, lookupAt } = doubt({ state: 'unknown', lookupAt: NOW + 50, settleAt: NOW + 70 });
    expect([state, lookupAt]).toEqual(['unknown', NOW + 71]);
  });

  test('has lost its person where the step before it was done', () => expect(doubt({}).state).toBe('conflict'));
});

test('a part that the target called done is looked at again soon', () => {
  const { context, track } = begin();
  Object.assign(track, { state: 'unknown', accepted: true, settleAt: NOW + PACING.settleMs, askedAt: NOW + 1 });
  conclude(track, [found(gus(null))], context, NOW + 1);
  expect([track.state, track.lookupAt]).toEqual(['unknown', NOW + 1 + 2000]);
});
