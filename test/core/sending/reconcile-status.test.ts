/** What lookups say of a change of status, one finding at a time. */
import { describe, expect, test } from 'vitest';
import { reconcileStatus } from '../../../core/sending/reconcile-status.js';
import type { LookupVerdict } from '../../../core/sending/index.js';
import { ABSENT, found, standing, trackOf, user } from './model/contexts.js';
import { statusRow } from './model/model-api.js';

const LEAVE = statusRow('deactivate', 'eve@x.org', { email: 'eve@x.org', employeeId: '5' });
const GONE = user('eve@x.org', '5', { active: false });
const HERE = user('eve@x.org', '5', { active: true });
const UNTOLD = user('eve@x.org', '5');
const TWIN = user('eve@x.org', '6', { active: false });

const settled = (verdicts: readonly LookupVerdict[], isSettled: boolean, mayResend = true) => {
  const track = trackOf(LEAVE, { state: 'unknown', code: 'unknown-outcome', detail: 'status 500' });
  return [reconcileStatus(track, verdicts, { isSettled, mayResend, isDeletion: false }), ...standing(track)];
};
const REVIEW = [true, 'review', 'unknown-outcome', 'status 500'];

describe('before the outcome has settled', () => {
  const OPEN = [false, 'unknown', 'unknown-outcome', 'status 500'];

  test.each([
    ['who is as wanted counts at once', [found(GONE), ABSENT], [true, 'confirmed', '', '']],
    ['who is not counts for nothing', [found(HERE), ABSENT], OPEN],
    ['nobody counts for nothing', [ABSENT], OPEN],
    ['two counts for nothing', [found(GONE), found(TWIN)], OPEN],
    ['a contradiction counts for nothing', [found(GONE), found(HERE)], OPEN],
  ])('%s', (_name, verdicts, end) => expect(settled(verdicts, false)).toEqual(end));
});

describe('after it', () => {
  test.each([
    ['who is not as wanted is sent to again', [found(HERE)], [true, 'ready', '', '']],
    ['nobody is a conflict', [ABSENT], [true, 'conflict', 'user-not-found', '']],
    ['two are a conflict', [found(GONE), found(TWIN)], [true, 'conflict', 'conflict', 'more than one person']],
    ['a contradiction is left to a person', [found(GONE), found(HERE)], REVIEW],
    ['what is not told is left to a person', [found(UNTOLD)], REVIEW],
  ])('%s', (_name, verdicts, end) => expect(settled(verdicts, true)).toEqual(end));

  test('who is not as wanted after the last send is left to a person', () => {
    expect(settled([found(HERE)], true, false)).toEqual(REVIEW);
  });
});
