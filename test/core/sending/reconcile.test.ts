/** What lookups say of a create, and what that makes of its row. */
import { describe, expect, test } from 'vitest';
import { judgeLookups, reconcileSent, reconcileUnsent, type Finding } from '../../../core/sending/reconcile.js';
import { ABSENT, found, standing, trackOf, user } from './model/contexts.js';
import { modelApi, plannedRow } from './model/model-api.js';

const ROW = plannedRow('ann@x.org');
const BY_ID = { ...ROW, keys: { email: null, employeeId: '1' } };
const OURS = user('ann@x.org', null, { values: ROW.values });
const OTHER = user('ann@x.org', null, { values: { name: 'Else' } });

describe('the people who are found', () => {
  test.each([
    ['are nobody', [ABSENT, ABSENT], { kind: 'absent' }],
    ['are the row’s person', [found(OURS), ABSENT], { kind: 'ours', user: OURS }],
    ['are the row’s person under both keys', [found(OURS), found(OURS)], { kind: 'ours', user: OURS }],
    ['are somebody else', [found(OTHER)], { kind: 'other', user: OTHER }],
    ['are two with one address', [found(OURS, OURS)], { kind: 'many' }],
    ['are another one under each key', [found(OURS), found(user('eve@x.org'))], { kind: 'many' }],
  ])('%s', (_name, verdicts, finding) => expect(judgeLookups(ROW, verdicts, modelApi)).toEqual(finding));
});

describe('a create that may have been sent', () => {
  test.each<[string, Finding, [string, string, string]]>([
    ['is confirmed by its person', { kind: 'ours', user: OURS }, ['confirmed', '', '']],
    ['conflicts with other values', { kind: 'other', user: OTHER }, ['conflict', 'conflict', 'other values']],
    ['conflicts with several people', { kind: 'many' }, ['conflict', 'conflict', 'more than one person']],
  ])('%s', (_name, finding, end) => {
    const track = trackOf(ROW, { state: 'unknown', detail: 'status 500' });
    reconcileSent(track, finding, true);
    expect(standing(track)).toEqual(end);
  });

  test.each([
    ['may leave again where nobody is there', false, true, ['ready', '', ''], true],
    ['is left to a person where it was called a duplicate', true, true, ['review', 'unknown-outcome', 'status 500'], false],
    ['is left to a person after its last send', false, false, ['review', 'unknown-outcome', 'status 500'], false],
  ])('%s', (_name, duplicate, mayResend, end, checked) => {
    const track = trackOf(ROW, { state: 'unknown', detail: 'status 500', duplicate, checked: !checked });
    reconcileSent(track, { kind: 'absent' }, mayResend);
    expect([standing(track), track.checked]).toEqual([end, checked]);
  });

  test('is refused in the target’s own words where it was called a duplicate with a reason', () => {
    const track = trackOf(ROW, { state: 'unknown', duplicate: true, duplicateReason: 'in use elsewhere' });
    reconcileSent(track, { kind: 'absent' }, true);
    expect(standing(track)).toEqual(['rejected', 'refused', 'in use elsewhere']);
  });
});

describe('a create of which nothing was sent', () => {
  test('may leave where nobody is there', () => {
    const track = trackOf(ROW);
    reconcileUnsent(track, { kind: 'absent' }, false);
    expect([track.state, track.checked]).toEqual(['ready', true]);
  });

  test.each<[string, Finding, boolean, string[]]>([
    ['counts as ours after a resume, where the person is as it makes them', { kind: 'ours', user: OURS }, true, ['confirmed', '']],
    ['does not count as ours in a new run', { kind: 'ours', user: OURS }, false, ['already-exists', 'email-taken']],
    ['does not count as ours where the person is another', { kind: 'other', user: OTHER }, true, ['already-exists', 'email-taken']],
    [
      'names the ID where only that is taken',
      { kind: 'other', user: user('eve@x.org', '1') },
      false,
      ['already-exists', 'employee-id-taken'],
    ],
    ['names the address where several have it', { kind: 'many' }, false, ['already-exists', 'email-taken']],
  ])('%s', (_name, finding, resumed, end) => {
    const track = trackOf(ROW);
    reconcileUnsent(track, finding, resumed);
    expect([track.state, track.code]).toEqual(end);
  });

  test('names the ID where there is no address', () => {
    const track = trackOf(BY_ID);
    reconcileUnsent(track, { kind: 'many' }, false);
    expect(track.code).toBe('employee-id-taken');
  });
});
