/** What finished lookups do to a row, to the journal and to the run. */
import { describe, expect, test } from 'vitest';
import { conclude } from '../../../core/sending/concluding.js';
import { PERSON_FRESH_MS } from '../../../core/sending/freshness.js';
import type { LookupVerdict, RunInput } from '../../../core/sending/index.js';
import { MAX_TRIES } from '../../../core/sending/retry.js';
import type { RowTrack } from '../../../core/sending/row-track.js';
import type { PlannedRow } from '../../../core/plan/planned-row.js';
import { ABSENT, contextOf, found, NOW, standing, user } from './model/contexts.js';
import { plannedRow, statusRow } from './model/model-api.js';
import { apiWith, BOTH_KEYS, MOVE, RENAME } from './model/team-scene.js';
import { BOB } from './model/team.js';
import { HEAD, PACING } from './model/world.js';

const CREATE = plannedRow('ann@x.org');
const OURS = found(user('ann@x.org', null, { values: CREATE.values }));
const BEFORE = found(user('bob@x.org', '2', { values: { name: BOB.name } }));
const AFTER = found(user('bob@x.org', '2', { values: { name: 'Bob' } }));
const SENT: Partial<RowTrack> = { state: 'unknown', code: 'unknown-outcome', detail: 'status 500', askedAt: NOW, settleAt: NOW };
const EARLY: Partial<RowTrack> = { ...SENT, settleAt: NOW + 5_000, lookupAt: NOW };

function concluded(row: PlannedRow, verdict: LookupVerdict, part: Partial<RowTrack>, input: Partial<RunInput> = {}) {
  const context = contextOf([row], input);
  const track = Object.assign(context.tracks[0]!, part);
  if (track.state === 'unknown') context.unsettled.add(track);
  conclude(track, [verdict], context, NOW);
  return { context, track, written: context.writer.take().map(({ state }) => state) };
}

describe('a finding that is too early', () => {
  test.each([
    ['of a create: nobody', CREATE, ABSENT, {}],
    ['of an update: as before', RENAME, BEFORE, {}],
    ['of an update that was called a duplicate: as before', RENAME, BEFORE, { duplicate: true }],
    ['of a change of status: not as wanted', statusRow('activate', 'bob@x.org', { email: 'bob@x.org', employeeId: null }), BEFORE, {}],
  ])('%s: leaves the row unknown until it has settled', (_name, row, verdict, part) => {
    const { context, track, written } = concluded(row, verdict, { ...EARLY, ...part });
    expect([standing(track), track.lookupAt - NOW, written]).toEqual([['unknown', 'unknown-outcome', 'status 500'], 5_000, []]);
    expect([...context.unsettled]).toEqual([track]);
  });

  test.each([
    ['a create that is there', CREATE, OURS],
    ['an update that was done', RENAME, AFTER],
  ])('is believed of %s', (_name, row, verdict) => {
    const { context, track, written } = concluded(row, verdict, EARLY);
    expect([track.state, written, context.unsettled.size]).toEqual(['confirmed', ['confirmed'], 0]);
  });
});

describe('a row that came to nothing', () => {
  test('queues up again', () => {
    const { context, track, written } = concluded(CREATE, ABSENT, SENT);
    expect([track.state, written, context.queue.peek(9).includes(track)]).toEqual(['ready', ['ready'], true]);
  });

  test('never leaves where the sheet says something else by now', () => {
    const { track, written } = concluded(RENAME, BEFORE, { ...SENT, onlySettled: 'changed' });
    expect([standing(track), written]).toEqual([['changed-since-preview', 'changed-since-preview', 'changed'], ['changed-since-preview']]);
  });

  test('is not called so where it was done after all, whatever the sheet says', () => {
    expect(concluded(RENAME, AFTER, { ...SENT, onlySettled: 'missing' }).track.state).toBe('confirmed');
  });

  test('is left to a person after its last send', () => {
    const sends = [MAX_TRIES - 1, MAX_TRIES].map((count) => concluded(CREATE, ABSENT, { ...SENT, sends: count }).track.state);
    expect(sends).toEqual(['ready', 'review']);
  });
});

test('an update that moved another field right after the target said it did it stops the run', () => {
  const before = user('bob@x.org', '2', { values: { name: BOB.name, home: 'Bonn' } });
  const { context } = concluded(RENAME, AFTER, { ...EARLY, accepted: true, before });
  expect(context.stop).toEqual({ code: 'setup', detail: 'It also changed: home' });
});

test('an outcome that stops nothing takes no stop back, and gives nobody up', () => {
  const context = contextOf([RENAME]);
  context.stopFor({ code: 'cancelled', detail: '' });
  const track = Object.assign(context.tracks[0]!, SENT);
  conclude(track, [AFTER], context, NOW);
  expect([context.stop, context.abandoned]).toEqual([{ code: 'cancelled', detail: '' }, false]);
});

describe('before a row leaves', () => {
  test('nobody who is in the way of a create leaves it checked, unwritten and ready', () => {
    const { track, written } = concluded(CREATE, ABSENT, { checked: false });
    expect([track.state, track.checked, written]).toEqual(['ready', true, []]);
  });

  test('somebody who is ends it, in the journal too', () => {
    const { track, written } = concluded(CREATE, OURS, { checked: false });
    expect([track.state, written]).toEqual(['already-exists', ['already-exists']]);
  });

  test('a person as the plan saw them leaves the intent of an update as it stands', () => {
    const { track, written } = concluded(RENAME, BEFORE, { state: 'intent', ownAskedAt: NOW, lateReadings: 2 });
    expect([track.state, track.lateReadings, written]).toEqual(['intent', 0, []]);
  });

  test('a person who was changed takes the intent back before the row ends', () => {
    const { track, written } = concluded(RENAME, found(user('bob@x.org', '2', { values: { name: 'Robert' } })), { state: 'intent' });
    expect([track.state, written]).toEqual(['changed-at-target', ['ready', 'changed-at-target']]);
  });

  test('a person who was changed ends a row without an intent at once', () => {
    expect(concluded(RENAME, ABSENT, {}).written).toEqual(['changed-at-target']);
  });
});

describe('a person who is read', () => {
  const late = { ownAskedAt: NOW - PERSON_FRESH_MS - 1 };

  test('just in time is young', () => {
    expect(concluded(RENAME, BEFORE, { ownAskedAt: NOW - PERSON_FRESH_MS, lateReadings: 3 }).track.lateReadings).toBe(0);
  });

  test('too late is read again', () => {
    const { track } = concluded(RENAME, BEFORE, { ...late, lateReadings: 0 });
    expect([track.lateReadings, track.barred]).toEqual([1, false]);
  });

  test.each([
    ['whose intent stands, takes it back', 'intent' as const, ['ready']],
    ['without an intent, writes nothing', 'ready' as const, []],
  ])('too late for the last time bars the row, and %s', (_name, state, records) => {
    const { track, written } = concluded(RENAME, BEFORE, { ...late, state, lateReadings: MAX_TRIES - 1 });
    expect([track.barred, ...standing(track), written]).toEqual([true, 'ready', 'connection', 'It answers too slowly.', records]);
  });
});

describe('somebody who is as an undo wants them', () => {
  const UNDO = { head: { ...HEAD, kind: 'undo' as const, undoes: 'run-0', startedAt: NOW - 5_000 } };
  const read = (askedAt: number, input: Partial<RunInput> = UNDO) => {
    const context = contextOf([RENAME], input);
    context.begin(NOW - 5_000);
    const track = Object.assign(context.tracks[0]!, { askedAt, ownAskedAt: askedAt, lookupTries: 2 });
    conclude(track, [AFTER], context, NOW);
    return { context, track, written: context.writer.take().map(({ state }) => state) };
  };
  const settled = NOW - 5_000 + PACING.settleMs;

  test('may only not have changed yet: the row waits until the send has settled, and nothing is written', () => {
    const { context, track, written } = read(settled - 1);
    expect([standing(track), written, context.takesUpAt !== null, context.queue.peek(9)]).toEqual([['ready', '', ''], [], true, []]);
    context.takeUp(settled - 1);
    expect(context.queue.peek(9)).toEqual([]);
    context.takeUp(settled);
    expect([context.queue.peek(9), context.takesUpAt !== null]).toEqual([[track], false]);
  });

  test('counts by then', () => expect(read(settled).track.state).toBe('confirmed'));

  test('counts by then under two new keys as well, for the journal knows who that is; where no undo runs, that may be anybody', () => {
    const moved = found(user('cid2@x.org', '33'));
    const conclusion = (head: Partial<RunInput>): string => {
      const context = contextOf([BOTH_KEYS], head);
      const track = Object.assign(context.tracks[0]!, { askedAt: settled });
      conclude(track, [moved, moved, ABSENT], context, settled);
      return track.state;
    };
    expect([conclusion(UNDO), conclusion({})]).toEqual(['confirmed', 'changed-at-target']);
  });

  test('counts at once where no undo runs', () => expect(read(NOW, {}).track.state).toBe('confirmed'));

  test('and who is not is no matter of doubt', () => {
    const context = contextOf([RENAME], UNDO);
    context.begin(NOW - 5_000);
    const track = Object.assign(context.tracks[0]!, { askedAt: NOW });
    conclude(track, [ABSENT], context, NOW);
    expect(track.state).toBe('changed-at-target');
  });
});

describe('somebody whom an earlier run changed just now', () => {
  const own = (field: string, to: string) => ({
    op: 'update' as const,
    keys: { email: 'bob@x.org', employeeId: '2' },
    current: { email: 'bob@x.org', employeeId: '2' },
    leader: null,
    changes: [{ field, from: 'x', to }],
    at: NOW - 1_000,
  });
  const read = (verdict: LookupVerdict, field: string, to: string, part: Partial<RowTrack> = {}) => {
    const context = contextOf([RENAME], { ownChanges: [own(field, to)] });
    context.begin(NOW);
    const track = Object.assign(context.tracks[0]!, { askedAt: NOW, ownAskedAt: NOW, ...part });
    if (track.state === 'unknown') context.unsettled.add(track);
    conclude(track, [verdict], context, NOW);
    return { context, track, written: context.writer.take().map(({ state }) => state) };
  };
  const shown = (name: string, home: string) => found(user('bob@x.org', '2', { values: { name, home } }));

  test('and who is shown with it, may be changed', () => {
    const { context, track } = read(shown(BOB.name, 'Oslo'), 'home', 'Oslo');
    expect([track.before?.values['home'], context.takesUpAt !== null]).toEqual(['Oslo', false]);
  });

  test.each([
    ['as before it, is not sent back without it', shown(BOB.name, 'Bern'), 'home', 'Oslo'],
    ['as wanted now, though it said something else, may be from before it', AFTER, 'name', 'Robert'],
    ['not at all, may be there under a new key', ABSENT, 'home', 'Oslo'],
  ])('and who is shown %s', (_name, verdict, field, to) => {
    const { context, track, written } = read(verdict, field, to);
    expect([track.state, track.before, context.takesUpAt !== null, written]).toEqual(['ready', null, true, []]);
  });

  test('and who is as wanted and shown with it, counts at once', () => {
    expect(read(shown('Bob', 'Oslo'), 'home', 'Oslo').track.state).toBe('confirmed');
  });

  test.each([
    ['dan@x.org', 'before'],
    ['dan2@x.org', 'after'],
  ])('is looked for under the keys of that reading: %s', (email, seen) => {
    const asked: unknown[] = [];
    const api = apiWith({
      isUntouched: ({ current }, { email: shownAs }) => {
        asked.push(current?.email);
        return current?.email === shownAs;
      },
    });
    const { keys, current } = MOVE;
    const own = {
      op: 'update' as const,
      keys: current!,
      current,
      leader: null,
      changes: [{ field: 'home', from: 'x', to: 'Oslo' }],
      at: NOW,
    };
    const context = contextOf([MOVE], { api, ownChanges: [own] });
    context.begin(NOW);
    const track = Object.assign(context.tracks[0]!, { askedAt: NOW, ownAskedAt: NOW });
    const person = found(user(email, keys.employeeId, { values: { home: 'Oslo' } }));
    conclude(track, seen === 'before' ? [ABSENT, person] : [person, ABSENT], context, NOW);
    expect([context.takesUpAt !== null, track.state]).toEqual([false, seen === 'before' ? 'ready' : 'confirmed']);
    expect(asked).toContain(email);
  });

  test('takes the intent back that stood before the reading', () => {
    expect(read(shown(BOB.name, 'Bern'), 'home', 'Oslo', { state: 'intent' }).written).toEqual(['ready']);
  });

  test('is believed once it has settled', () => {
    const askedAt = NOW + PACING.settleMs;
    const { track, context } = read(shown(BOB.name, 'Bern'), 'home', 'Oslo', { askedAt, ownAskedAt: askedAt });
    expect([track.before?.values['home'], context.takesUpAt !== null]).toEqual(['Bern', false]);
  });

  test('counts as changed again, where the answer was lost, only once a reading cannot be from before both', () => {
    const lost = { ...EARLY, settleAt: NOW + 5_000 };
    expect(read(AFTER, 'name', 'Robert', lost).track.state).toBe('unknown');
    expect(read(AFTER, 'name', 'Robert', { ...lost, settleAt: NOW }).track.state).toBe('confirmed');
  });
});
