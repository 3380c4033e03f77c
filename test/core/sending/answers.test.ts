/** What one answer makes of its row: the state, the times of the next lookup, and what the lane hears. */
import { describe, expect, test } from 'vitest';
import { applyAnswer, requestOf } from '../../../core/sending/answers.js';
import type { CreateVerdict, ProvisioningApi } from '../../../core/sending/index.js';
import type { RowTrack } from '../../../core/sending/row-track.js';
import { NOW, standing, trackOf, user } from './model/contexts.js';
import { modelApi, plannedRow } from './model/model-api.js';
import { apiWith, RENAME } from './model/team-scene.js';

const ROW = plannedRow('ann@x.org');
const SETTLE = 120_000;
const RESPONSE = { kind: 'response', status: 200, headers: {}, body: '' } as const;

function answer(verdict: CreateVerdict, part: Partial<RowTrack> = {}) {
  const track = trackOf(ROW, { state: 'intent', lookupTries: 3, ...part });
  const api: ProvisioningApi = { ...modelApi, readCreate: () => verdict };
  return { track, effect: applyAnswer(track, RESPONSE, api, NOW, SETTLE) };
}
const lookups = ({ lookupAt, settleAt, lookupTries }: RowTrack) => [lookupAt - NOW, settleAt - NOW, lookupTries];

describe('an answer', () => {
  test('that confirms a create ends it with the target’s own key', () => {
    const { track, effect } = answer({ kind: 'created', remoteId: '77' });
    expect([...standing(track), track.remoteId, effect]).toEqual(['confirmed', '', '', '77', { kind: 'answered' }]);
  });

  test('that refuses keeps the words and the field', () => {
    const { track, effect } = answer({ kind: 'refused', reason: 'no', field: 'role' });
    expect([...standing(track), track.field, effect]).toEqual(['rejected', 'refused', 'no', 'role', { kind: 'answered' }]);
  });

  test.each([
    ['accepts without proof', { kind: 'verify' } as const, true, false],
    ['calls the person a duplicate', { kind: 'duplicate' } as const, false, true],
  ])('that %s is looked up at once, and believed to be silent later', (_name, verdict, accepted, duplicate) => {
    const { track, effect } = answer(verdict, { accepted: !accepted });
    expect([standing(track), lookups(track), effect]).toEqual([['unknown', 'unknown-outcome', ''], [0, SETTLE, 0], { kind: 'answered' }]);
    expect([track.accepted, track.duplicate]).toEqual([accepted, duplicate]);
  });

  test('that calls the person a duplicate keeps the words and the field for where nobody is found', () => {
    const { track } = answer({ kind: 'duplicate', reason: 'in use', field: 'email' });
    expect([standing(track), track.duplicateReason, track.field]).toEqual([['unknown', 'unknown-outcome', ''], 'in use', 'email']);
  });

  test('never takes back that somebody was called a duplicate', () => {
    expect(answer({ kind: 'verify' }, { duplicate: true }).track.duplicate).toBe(true);
  });

  test.each([
    ['anybody after the settle time', false, SETTLE],
    ['a leader at once', true, 0],
  ])('that says nothing looks up %s', (_name, isLeader, lookupAt) => {
    const { track, effect } = answer({ kind: 'unknown', reason: 'status 503', retryAfterMs: 9 }, { isLeader });
    expect([standing(track), lookups(track)]).toEqual([
      ['unknown', 'unknown-outcome', 'status 503'],
      [lookupAt, SETTLE, 0],
    ]);
    expect(effect).toEqual({ kind: 'unknown', retryAfterMs: 9 });
  });

  test('that says nothing and asks for no wait asks for none', () => {
    expect(answer({ kind: 'unknown', reason: '' }).effect).toEqual({ kind: 'unknown', retryAfterMs: null });
  });

  test('that throttles leaves the row as it was, and passes the wait on', () => {
    const { track, effect } = answer({ kind: 'throttled', retryAfterMs: 5 });
    expect([track.state, effect]).toEqual(['ready', { kind: 'throttled', retryAfterMs: 5 }]);
  });

  test('that bars everybody stops the run, and leaves the row as it was', () => {
    const { track, effect } = answer({ kind: 'stop', code: 'seats-exceeded', reason: 'full' });
    expect([track.state, effect]).toEqual(['ready', { kind: 'stop', stop: { code: 'seats-exceeded', detail: 'full' }, isOfHost: false }]);
  });

  test('that leads elsewhere stops the run, and is no proof that nothing was done', () => {
    const { track, effect } = answer({ kind: 'stop', code: 'setup', reason: 'redirect' });
    expect([standing(track), lookups(track)]).toEqual([
      ['unknown', 'unknown-outcome', 'redirect'],
      [0, SETTLE, 0],
    ]);
    expect(effect).toEqual({ kind: 'stop', stop: { code: 'setup', detail: 'redirect' }, isOfHost: false });
  });

  test('that never came because nothing left leaves the row as it was', () => {
    const track = trackOf(ROW, { state: 'intent' });
    const effect = applyAnswer(track, { kind: 'failure', reason: 'not-allowed', detail: 'no' }, modelApi, NOW, SETTLE);
    expect([track.state, effect]).toEqual(['ready', { kind: 'stop', stop: { code: 'setup', detail: 'no' }, isOfHost: true }]);
  });

  test('that tells of another person than the one who was changed proves nothing', () => {
    const track = trackOf(RENAME, { state: 'intent', before: user('bob@x.org', '2') });
    const effect = applyAnswer(
      track,
      RESPONSE,
      apiWith({ readUpdate: () => ({ kind: 'updated', user: user('eve@x.org', '5') }) }),
      NOW,
      SETTLE,
    );
    expect([standing(track), lookups(track), effect]).toEqual([['unknown', 'unknown-outcome', ''], [0, SETTLE, 0], { kind: 'answered' }]);
  });
});

test('an update without a reading before it is a fault of the caller, named with its row', () => {
  expect(() => requestOf(trackOf(RENAME), modelApi)).toThrow(/^Expected record:bob@x\.org to have been read/u);
});

test('a row’s own key goes along with its request, beside what stands there', () => {
  const api: ProvisioningApi = { ...modelApi, create: (row) => ({ ...modelApi.create(row), headers: { accept: 'x' } }) };
  expect(requestOf(trackOf(ROW), api, 'k')).toMatchObject({ method: 'POST', headers: { accept: 'x', 'idempotency-key': 'k' } });
  expect(requestOf(trackOf(ROW), api).headers).toEqual({ accept: 'x' });
});
