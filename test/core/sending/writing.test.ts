/** What leaves next, and what has to be read before it: rows of the sheet and people at the target are young when a batch leaves. */
import { describe, expect, test } from 'vitest';
import { PERSON_FRESH_MS, ROW_FRESH_MS } from '../../../core/sending/freshness.js';
import { Looking } from '../../../core/sending/looking.js';
import type { RowTrack } from '../../../core/sending/row-track.js';
import type { Step } from '../../../core/sending/index.js';
import { Writing } from '../../../core/sending/writing.js';
import { contextOf, NOW, user } from './model/contexts.js';
import { plannedRow, updateRow } from './model/model-api.js';
import { BOB, CID } from './model/team.js';
import { PACING } from './model/world.js';

const CREATES = [plannedRow('ann@x.org'), plannedRow('dan@x.org')];
const UPDATES = [updateRow(BOB, { name: 'Bob' }), updateRow(CID, { name: 'Cid' })];

/** A batch of two, each of which stands like this. */
function batch(rows: readonly (typeof CREATES)[number][], parts: readonly Partial<RowTrack>[]) {
  const context = contextOf(rows, { pacing: { ...PACING, perMinute: 6000 } });
  context.tracks.forEach((track, at) => Object.assign(track, { checked: true, rereadAt: NOW, ...parts[at] }));
  const looking = new Looking(context);
  return { writing: new Writing(context, looking), tracks: context.tracks };
}
const kindOf = (step: Step | null) => (step?.kind === 'send' ? step.purpose : step?.kind);

describe('rows of the sheet are read again', () => {
  test.each([
    ['when none is old', [0, 0], 'append'],
    ['when all are as old as they may be', [ROW_FRESH_MS, ROW_FRESH_MS], 'append'],
    ['when one is older', [0, ROW_FRESH_MS + 1], 'reread'],
    ['when all are older', [ROW_FRESH_MS + 1, ROW_FRESH_MS + 1], 'reread'],
  ])('%s: %j', (_name, ages, kind) => {
    const { writing } = batch(
      CREATES,
      ages.map((age) => ({ rereadAt: NOW - age })),
    );
    expect(kindOf(writing.step(NOW))).toBe(kind);
  });
});

describe('people are read', () => {
  const reading = { before: user('bob@x.org'), readAt: NOW };

  test.each([
    ['where none was', [-Infinity, -Infinity], 'lookup'],
    ['where one was not', [NOW, -Infinity], 'lookup'],
    ['where one was read too long ago', [NOW - PERSON_FRESH_MS - 1, NOW], 'lookup'],
    ['no more where all were just now', [NOW - PERSON_FRESH_MS, NOW], 'append'],
  ])('%s', (_name, times, kind) => {
    const { writing } = batch(
      UPDATES,
      times.map((readAt) => ({ ...reading, readAt })),
    );
    expect(kindOf(writing.step(NOW))).toBe(kind);
  });

  test('after the rows of the sheet, where one of those is old', () => {
    const { writing } = batch(UPDATES, [{}, { rereadAt: NOW - ROW_FRESH_MS - 1 }]);
    expect(kindOf(writing.step(NOW))).toBe('reread');
  });
});

test('a row that leaves again counts as not yet accepted, and as sent once more', () => {
  const { writing, tracks } = batch(CREATES, [{ accepted: true, sends: 1 }]);
  writing.step(NOW);
  expect(kindOf(writing.step(NOW))).toBe('write');
  expect(tracks.map(({ accepted, sends }) => [accepted, sends])).toEqual([[false, 2], [false, 1]]); // prettier-ignore
});
