/** Where a row stands: what is final, what has failed, and what a row is found by. */
import { expect, test } from 'vitest';
import type { RowState } from '../../../core/ports/index.js';
import { bar, confirm, hasFailed, isFinal, keyOf, newTrack } from '../../../core/sending/row-track.js';
import { standing, trackOf, user } from './model/contexts.js';
import { plannedRow } from './model/model-api.js';

const ROW = plannedRow('ann@x.org');

/** Each state: is it final, and is it certain that the row will not be done? */
const STATES: Readonly<Record<RowState, readonly [boolean, boolean]>> = {
  ready: [false, false],
  intent: [false, false],
  unknown: [false, false],
  confirmed: [true, false],
  rejected: [true, true],
  conflict: [true, true],
  review: [true, false],
  'already-exists': [true, true],
  'changed-at-target': [true, true],
  'changed-since-preview': [true, true],
  skipped: [true, false],
};

test.each(Object.entries(STATES) as [RowState, readonly [boolean, boolean]][])('%s', (state, [final, failed]) => {
  const track = trackOf(ROW, { state });
  expect([isFinal(track), hasFailed(track)]).toEqual([final, failed]);
});

test('a barred row is through, and has not failed', () => {
  const track = trackOf(ROW);
  bar(track, 'connection', 'silent');
  expect([isFinal(track), hasFailed(track), ...standing(track)]).toEqual([true, false, 'ready', 'connection', 'silent']);
});

test('a row that is new has done and read nothing, so that whatever it stands on is stale', () => {
  const { row, isLeader, ...rest } = newTrack(ROW, true);
  expect([row, isLeader]).toEqual([ROW, true]);
  expect(rest).toEqual({
    ...{
      state: 'ready',
      sends: 0,
      duplicate: false,
      duplicateReason: '',
      accepted: false,
      inPart: false,
      asked: '',
      did: new Set(),
      checked: false,
      onlySettled: null,
      barred: false,
      heard: null,
      doneAt: null,
    },
    ...{
      settleAt: 0,
      lookupAt: 0,
      askedAt: 0,
      ownAskedAt: 0,
      lookupTries: 0,
      verdicts: [],
      before: null,
      lateReadings: 0,
      staleReadings: 0,
    },
    ...{ readAt: -Infinity, rereadAt: -Infinity, remoteId: '', code: '', detail: '', field: null },
  });
});

test.each([
  ['the address', 'ann@x.org', '1', 'ann@x.org'],
  ['the ID where there is no address', null, '1', '1'],
  ['nothing where there is neither', null, null, ''],
])('a row is found by %s', (_name, email, employeeId, key) => {
  expect(keyOf({ ...ROW, keys: { email, employeeId } })).toBe(key);
});

test.each([
  ['address', user('eve@x.org', '5'), 'eve@x.org'],
  ['ID where it tells no address', user(null, '5'), '5'],
  ['silence where it tells neither', user(null), ''],
])('a row that is done is known by the target’s %s', (_name, person, remoteId) => {
  const track = trackOf(ROW, { state: 'unknown', code: 'unknown-outcome', detail: 'status 500' });
  confirm(track, person);
  expect([...standing(track), track.remoteId]).toEqual(['confirmed', '', '', remoteId]);
});
