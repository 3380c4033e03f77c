/** Deactivating by deleting: who is read before, what counts as done, and what a lost answer means. */
import { describe, expect, test } from 'vitest';
import { applyAnswer } from '../../../core/sending/answers.js';
import { conclude } from '../../../core/sending/concluding.js';
import type { LookupVerdict } from '../../../core/sending/index.js';
import type { RowTrack } from '../../../core/sending/row-track.js';
import type { RunContext } from '../../../core/sending/run-context.js';
import type { PlannedRow } from '../../../core/plan/planned-row.js';
import { ABSENT, contextOf, found, NOW, standing, user } from './model/contexts.js';
import { modelApi, statusRow, updateRow } from './model/model-api.js';
import { BOB } from './model/team.js';
import { PACING } from './model/world.js';

const KEYS = { email: BOB.key, employeeId: BOB.id };
const GONE = statusRow('deactivate', BOB.key, KEYS);
const PROMISES = { enforcesUniqueKeys: true, deactivation: 'delete' } as const;
const BEFORE = user(BOB.key, BOB.id, { active: true, id: 'b2' });

function begin(rows: readonly PlannedRow[] = [GONE], part: Parameters<typeof contextOf>[1] = {}): { context: RunContext; track: RowTrack } {
  const context = contextOf(rows, { promises: PROMISES, ...part });
  context.begin(NOW);
  return { context, track: context.tracks[rows.length - 1]! };
}

describe('somebody who is to be deleted', () => {
  const read = (verdict: LookupVerdict, part: Parameters<typeof contextOf>[1] = {}) => {
    const { context, track } = begin([GONE], part);
    Object.assign(track, { askedAt: NOW, ownAskedAt: NOW });
    conclude(track, [verdict], context, NOW);
    return { context, track };
  };

  test('is read before, and deleted as they were read', () => {
    const { context, track } = read(found(BEFORE));
    expect([context.isReadBefore(GONE), track.state, track.before, track.readAt]).toEqual([true, 'ready', BEFORE, NOW]);
  });

  test('is named by the ID that the session knows, where the reading tells none', () => {
    const { track } = read(found(user(BOB.key, BOB.id, { active: true })), { idOf: () => 'known' });
    expect(track.before?.id).toBe('known');
  });

  test.each<[string, LookupVerdict, string, string]>([
    ['is not there, as under another key', ABSENT, 'user-not-found', ''],
    ['is there twice', found(BEFORE, BEFORE), 'conflict', 'more than one person'],
    ['has another key by now', found(user('robert@x.org', BOB.id, { active: true })), 'conflict', 'other values'],
  ])('is left alone who %s', (_name, verdict, code, detail) =>
    expect(standing(read(verdict).track)).toEqual(['changed-at-target', code, detail]),
  );

  test('is waited for in an undo, where the target may not show yet whom the send created', () => {
    const { context } = begin();
    const { context: undo, track } = read(ABSENT, { head: { ...context.input.head, kind: 'undo', undoes: 'run-0' } });
    expect([track.state, undo.takesUpAt]).toEqual(['ready', NOW + 2000]);
  });

  test('is not read where they are only switched off', () => {
    expect(contextOf([GONE]).isReadBefore(GONE)).toBe(false);
  });
});

describe('after the request', () => {
  const sent = (verdict: LookupVerdict, part: Partial<RowTrack>, askedAt: number, isDeletion = true) => {
    const { context, track } = begin([GONE], isDeletion ? {} : { promises: { enforcesUniqueKeys: true } });
    Object.assign(track, { state: 'unknown', code: 'unknown-outcome', sends: 1, settleAt: NOW + PACING.settleMs, askedAt, ...part });
    conclude(track, [verdict], context, askedAt);
    return standing(track);
  };
  const LATE = NOW + PACING.settleMs;

  test('nobody there is done where the target said so', () => {
    expect(sent(ABSENT, { accepted: true }, NOW + 1)).toEqual(['confirmed', '', '']);
  });

  test('nobody there proves nothing of a lost answer before all has arrived', () => {
    expect([sent(ABSENT, {}, NOW + 1)[0], sent(ABSENT, {}, LATE)[0]]).toEqual(['unknown', 'confirmed']);
  });

  test('somebody there may be deleted again, once all has arrived', () => {
    expect([sent(found(BEFORE), { accepted: true }, NOW + 1)[0], sent(found(BEFORE), {}, LATE)[0]]).toEqual(['unknown', 'ready']);
  });

  test('nobody there is a conflict where people are only switched off', () => {
    expect(sent(ABSENT, {}, LATE, false)).toEqual(['conflict', 'user-not-found', '']);
  });

  test.each([404, 410])('“not there” (%i) is looked at and is no refusal', (status) => {
    const { track } = begin();
    const effect = applyAnswer(track, { kind: 'response', status, headers: {}, body: '' }, modelApi, NOW, 1000, true);
    expect([effect.kind, track.state, track.accepted]).toEqual(
      status === 404 ? ['answered', 'unknown', true] : ['unknown', 'unknown', false],
    );
  });

  test('any other refusal stays one', () => {
    const { track } = begin();
    applyAnswer(track, { kind: 'response', status: 422, headers: {}, body: 'has reports' }, modelApi, NOW, 1000, true);
    expect(standing(track)).toEqual(['rejected', 'refused', 'has reports']);
  });

  test('it was not sent at all while the step before it is not done', () => {
    const rename = updateRow(BOB, { email: 'robert@x.org' });
    const { context, track } = begin([rename, statusRow('deactivate', BOB.key, { ...KEYS, email: 'robert@x.org' }, rename.rid)]);
    Object.assign(track, { state: 'unknown', settleAt: NOW, askedAt: LATE });
    conclude(track, [ABSENT], context, LATE);
    expect(track.state).toBe('ready');
  });
});

test('a run that would deactivate somebody is refused where nobody can be', () => {
  expect(() => contextOf([GONE], { promises: { enforcesUniqueKeys: true, deactivation: 'none' } })).toThrow('can deactivate nobody');
});
