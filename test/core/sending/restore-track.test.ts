/** Where a row stands when a run begins. */
import { describe, expect, test } from 'vitest';
import type { JournalRecord, RowState } from '../../../core/ports/index.js';
import type { RunInput } from '../../../core/sending/index.js';
import { sealRecord } from '../../../core/sending/journal.js';
import { imageOf } from '../../../core/plan/row-image.js';
import { contextOf, standing } from './model/contexts.js';
import { plannedRow } from './model/model-api.js';
import { RENAME, MOVE } from './model/team-scene.js';

const ROW = plannedRow('ann@x.org');
const record = (seq: number, state: RowState, part: Partial<JournalRecord> = {}) =>
  sealRecord({
    ...{ v: 2, run: 'run-1', seq, fence: 1, at: 1, kind: 'row', state, rid: ROW.rid, op: 'create', key: 'ann@x.org', remoteId: '' },
    ...{ code: 'c', detail: 'd', image: '' },
    ...part,
  });
const restored = (records: readonly unknown[], part: Partial<RunInput> = {}) => contextOf([ROW], { records, ...part }).tracks[0]!;

describe('a row', () => {
  test.each<[string, readonly unknown[], Partial<RunInput>, [RowState, string, string]]>([
    ['of a new run is ready', [], {}, ['ready', '', '']],
    ['that an earlier run left unknown is unknown', [], { unknown: new Set([ROW.rid]) }, ['unknown', 'unknown-outcome', '']],
    ['is ready where that was another one', [], { unknown: new Set(['email:eve@x.org']) }, ['ready', '', '']],
    ['whose intent has no end is unknown', [record(1, 'intent')], {}, ['unknown', 'unknown-outcome', 'd']],
    ['that was unknown stays so', [record(1, 'unknown')], {}, ['unknown', 'unknown-outcome', 'd']],
    ['that came to nothing is ready, without old words', [record(1, 'ready')], {}, ['ready', '', '']],
    ['that came to nothing is unknown where the journal lost a record', [record(2, 'ready')], {}, ['unknown', 'unknown-outcome', 'd']],
    ['that is done stays done in a torn journal', [record(2, 'confirmed')], {}, ['confirmed', 'c', 'd']],
    ['that was refused stays refused', [record(1, 'rejected')], {}, ['rejected', 'c', 'd']],
  ])('%s', (_name, records, part, end) => expect(standing(restored(records, part))).toEqual(end));

  test('keeps the key that the target gave', () => {
    expect([restored([record(1, 'confirmed', { remoteId: '77' })]).remoteId, restored([]).remoteId]).toEqual(['77', '']);
  });
});

describe('a create is asked for before it leaves', () => {
  test.each([
    ['not in a new run', [], false, true],
    ['where nobody read the target’s users', [], true, false],
    ['in a run that is taken up again', [record(1, 'ready')], false, false],
  ])('%s', (_name, records, lookupFirst, checked) => expect(restored(records, { lookupFirst }).checked).toBe(checked));

  test('and an update is not: it is read just before in any case', () => {
    expect(contextOf([RENAME], { lookupFirst: true }).tracks[0]!.checked).toBe(true);
  });
});

describe('an update that may have been done', () => {
  const intent = sealRecord({ ...record(1, 'intent'), rid: RENAME.rid, op: 'update', image: imageOf(RENAME) });

  test('is settled as it is where the plan still says the same', () => {
    const { row, onlySettled } = contextOf([RENAME], { records: [intent] }).tracks[0]!;
    expect([row, onlySettled]).toEqual([RENAME, null]);
  });

  test('is settled as it was where the plan says something else now, on the row where it stands now', () => {
    const now = { ...RENAME, changes: [{ field: 'name', from: 'x', to: 'y' }], canonical: 'else', sheetRow: 9, waitsFor: MOVE.rid };
    const { row, onlySettled } = contextOf([now, MOVE], { records: [intent] }).tracks[0]!;
    expect(row).toEqual({ ...RENAME, sheetRow: 9, waitsFor: MOVE.rid });
    expect(onlySettled).toBe('changed');
  });

  test('is settled also where the plan has it no more, and stands on no row then', () => {
    const context = contextOf([MOVE], { records: [intent] });
    expect(context.tracks.map(({ row, onlySettled, isLeader }) => [row.rid, row.sheetRow, onlySettled, isLeader])).toEqual([
      [MOVE.rid, 3, null, false],
      [RENAME.rid, 0, 'missing', false],
    ]);
  });
});
