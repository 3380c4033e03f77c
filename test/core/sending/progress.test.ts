/** How far a run has come, and one row while it goes on. */
import { describe, expect, test } from 'vitest';
import type { RowState } from '../../../core/ports/index.js';
import { measure, statusOf } from '../../../core/sending/progress.js';
import type { RowTrack } from '../../../core/sending/row-track.js';
import { NOW, trackOf } from './model/contexts.js';
import { plannedRow } from './model/model-api.js';
import { RENAME } from './model/team-scene.js';

const ROW = plannedRow('ann@x.org');
const track = (state: RowState, part: Partial<RowTrack> = {}) => trackOf(ROW, { state, ...part });
const run = { waiting: null, stop: null, asksFirst: false };
const STOP = { code: 'cancelled', detail: '' } as const;
/** Pace of these tests: a request in a tenth of a second. */
const PER_MINUTE = 600;
const at = (tracks: readonly RowTrack[], part: Partial<Parameters<typeof measure>[3]> = {}) =>
  measure(tracks, PER_MINUTE, NOW, { ...run, ...part });

describe('a run', () => {
  test('counts what is done by its outcome, and what is still to be looked up', () => {
    const tracks = [track('confirmed'), track('confirmed'), track('rejected'), track('review'), track('ready', { barred: true }), track('unknown'), track('ready'), track('intent')]; // prettier-ignore
    expect(at(tracks)).toMatchObject({ total: 8, done: 5, unsettled: 1, stop: null, waiting: null });
    expect(at(tracks).outcomes).toEqual({ succeeded: 2, failed: 1, unknown: 1, cancelled: 0, 'not-sent': 1 });
  });

  test.each([
    ['a request for each create', [track('ready'), track('intent')], {}, 200],
    ['two for each create that is asked for first', [track('ready'), track('intent')], { asksFirst: true }, 400],
    ['two for an update', [trackOf(RENAME)], {}, 200],
    ['one for each lookup', [track('unknown'), track('unknown')], {}, 200],
    ['nothing for what is done', [track('confirmed'), track('ready', { barred: true })], {}, 0],
    ['nothing for what leaves no more', [track('ready'), track('unknown')], { stop: STOP }, 100],
    ['the longest settle time', [track('unknown', { settleAt: NOW + 900 }), track('unknown', { settleAt: NOW + 300 })], {}, 900],
    ['no settle time that is over', [track('unknown', { settleAt: NOW - 900 })], {}, 100],
    ['the wait under way', [track('ready')], { waiting: { reason: 'pace', ms: 750 } as const }, 750],
  ])('has left the time of %s', (_name, tracks, part, leftMs) => expect(at(tracks, part).leftMs).toBe(leftMs));

  test('rounds its time up, at the pace of the target', () => {
    expect(measure([track('ready')], 7, NOW, run).leftMs).toBe(8_572);
  });

  test('says what it waits for and why it ends', () => {
    const waiting = { reason: 'breaker', ms: 5 } as const;
    expect(at([], { waiting, stop: STOP })).toEqual({
      total: 0,
      done: 0,
      outcomes: at([]).outcomes,
      unsettled: 0,
      waiting,
      leftMs: 5,
      stop: STOP,
    });
  });
});

describe('a row', () => {
  const words = { code: 'x', detail: 'y' };
  const shown = (of: RowTrack, ended = false, stop: typeof STOP | null = null) => {
    const { outcome, code, detail } = statusOf(of, stop, ended);
    return [outcome, code, detail];
  };

  test.each([
    ['waits while it is ready', track('ready', words), false, ['waiting', '', '']],
    ['is on its way once its intent is written', track('intent', words), false, ['on-its-way', '', '']],
    ['is unknown while it is looked up', track('unknown', words), false, ['unknown', 'x', 'y']],
    ['has its outcome once it is final', track('rejected', words), false, ['failed', 'x', 'y']],
    ['does not wait once it is barred', track('ready', { ...words, barred: true }), false, ['not-sent', 'x', 'y']],
    ['does not wait once the run has ended', track('ready'), true, ['not-sent', 'leader-blocked', '']],
    ['is not on its way once the run has ended', track('intent', words), true, ['unknown', 'x', 'y']],
  ])('%s', (_name, of, ended, status) => expect(shown(of, ended)).toEqual(status));

  test('waits no longer than the run', () => {
    expect([shown(track('ready'), false, STOP), shown(track('ready'), true, STOP)]).toEqual([['waiting', '', ''], ['cancelled', '', '']]); // prettier-ignore
  });
});
