/** What the parts of a run share: who leads, who is unsettled, and why it stops. */
import { describe, expect, test } from 'vitest';
import { imageOf } from '../../../core/plan/row-image.js';
import type { JournalRecord, RowState } from '../../../core/ports/index.js';
import { sealRecord } from '../../../core/sending/journal.js';
import { settle } from '../../../core/sending/row-track.js';
import { contextOf, NOW } from './model/contexts.js';
import { modelApi, plannedRow, statusRow } from './model/model-api.js';
import { RENAME } from './model/team-scene.js';
import { HEAD, PACING } from './model/world.js';

const HOUR = 60 * 60_000;
const [ANN, BOB] = [plannedRow('ann@x.org'), plannedRow('bob@x.org', 'ann@x.org')];
const record = (seq: number, state: RowState, part: Partial<JournalRecord> = {}) =>
  sealRecord({
    ...{ v: 2, run: 'run-1', seq, fence: 1, at: NOW, kind: 'row', state, rid: ANN.rid, op: 'create', key: 'ann@x.org', remoteId: '' },
    ...{ code: '', detail: '', image: '' },
    ...part,
  });

describe('a leader', () => {
  test('is a row that another person’s row waits for', () => {
    expect(contextOf([BOB, ANN]).tracks.map(({ isLeader }) => isLeader)).toEqual([false, true]);
  });

  test('is nobody for a change of status of their own', () => {
    const leave = statusRow('deactivate', 'bob@x.org', { email: 'bob@x.org', employeeId: '2' }, RENAME.rid);
    expect(contextOf([RENAME, leave]).tracks.map(({ isLeader }) => isLeader)).toEqual([false, false]);
  });
});

describe('a run', () => {
  test('hands out its ready rows', () => {
    expect(contextOf([ANN], { records: [record(1, 'confirmed')] }).queue.peek(9)).toEqual([]);
    expect(contextOf([ANN]).queue.peek(9)).toHaveLength(1);
  });

  test('looks at creates that only its journal knows where a target may hold people twice, and nowhere else', () => {
    const image = imageOf(ANN);
    const records = [record(1, 'intent', { image }), record(2, 'confirmed')];
    const tracked = (enforcesUniqueKeys: boolean) => contextOf([], { records, promises: { enforcesUniqueKeys } }).tracks.length;
    expect([tracked(false), tracked(true)]).toEqual([1, 0]);
  });

  test('writes 25 rows at once, or as many as it is told', () => {
    expect([contextOf([]).groupSize, contextOf([], { groupSize: 3 }).groupSize]).toEqual([25, 3]);
  });

  test('is taken up again where its journal holds anything', () => {
    expect([contextOf([]).resumed, contextOf([], { records: ['torn'] }).resumed]).toEqual([false, true]);
  });

  test('writes on where its journal ended', () => {
    const context = contextOf([ANN], { records: [record(1, 'ready'), record(2, 'intent')] });
    context.writer.runState('sending', NOW);
    expect(context.writer.take().map(({ seq, detail }) => [seq, JSON.parse(detail) as unknown])).toEqual([[3, HEAD]]);
  });

  test('in which two rows are one is a fault of the caller', () => {
    expect(() => contextOf([ANN, ANN])).toThrow(new TypeError('Expected every row of a run to have its own identity'));
  });

  test('that changes people is refused where a target only creates them', () => {
    const { updates: _none, ...creates } = modelApi;
    expect(() => contextOf([ANN, RENAME], { api: creates })).toThrow(TypeError);
    expect(() => contextOf([ANN], { api: creates })).not.toThrow();
  });
});

describe('when a run begins', () => {
  const settleIn = (at: number, seq = 1) => {
    const context = contextOf([ANN], { records: [record(seq, 'intent', { at })] });
    context.begin(NOW);
    expect([...context.unsettled]).toEqual(context.tracks);
    return context.tracks[0]!.settleAt - NOW;
  };

  test.each([
    ['settles later where its record is young', NOW, 1, PACING.settleMs],
    ['settles later where its record is an hour old', NOW - HOUR, 1, PACING.settleMs],
    ['counts at once where its record is older than any two clocks differ', NOW - HOUR - 1, 1, 0],
    ['settles later where the journal lost records, however old this one is', NOW - 9 * HOUR, 2, PACING.settleMs],
  ])('what may have been sent %s', (_name, at, seq, ms) => expect(settleIn(at, seq)).toBe(ms));

  test('what an earlier run left unknown settles later', () => {
    const context = contextOf([ANN], { unknown: new Set([ANN.rid]) });
    context.begin(NOW);
    expect(context.tracks[0]!.settleAt - NOW).toBe(PACING.settleMs);
  });

  test('nothing that is known is unsettled', () => {
    const context = contextOf([ANN, BOB], { records: [record(1, 'confirmed')] });
    context.begin(NOW);
    expect([context.unsettled.size, context.tracks.map(({ settleAt }) => settleAt)]).toEqual([0, [0, 0]]);
  });

  test('a strict one stops for a row that failed before', () => {
    const stops = [true, false].map((strict) => {
      const context = contextOf([ANN], { strict, records: [record(1, 'rejected')] });
      context.begin(NOW);
      return context.stop;
    });
    expect(stops).toEqual([{ code: 'strict', detail: 'ann@x.org' }, null]);
  });
});

describe('a reason to stop', () => {
  const [first, second] = [{ code: 'setup', detail: 'a' } as const, { code: 'connection', detail: 'b' } as const];

  test('stands against a second one of the same batch, and lookups go on', () => {
    const context = contextOf([]);
    context.stopFor(first);
    context.stopFor(second);
    expect([context.stop, context.abandoned]).toEqual([first, false]);
  });

  test('stands against one that a lookup hears, after which nobody waits for lookups', () => {
    const context = contextOf([]);
    context.stopFor(first);
    context.stopAsking(second);
    expect([context.stop, context.abandoned]).toEqual([first, true]);
  });

  test('that a lookup hears is no reason to ask on where the target is not set up', () => {
    const stopped = [first, second].map((stop) => {
      const context = contextOf([]);
      context.stopAsking(stop);
      return [context.stop, context.abandoned];
    });
    expect(stopped).toEqual([
      [first, true],
      [second, false],
    ]);
  });

  test('takes the place of a strict one, which is only about a row', () => {
    const context = contextOf([]);
    context.stopFor({ code: 'strict', detail: 'ann@x.org' });
    context.stopFor(second);
    expect([context.stop, context.abandoned]).toEqual([second, false]);
  });
});

describe('a row that moves', () => {
  const moved = (state: RowState, strict = false) => {
    const context = contextOf([ANN, BOB], { strict });
    const track = context.tracks[0]!;
    context.unsettled.add(track);
    settle(track, state);
    context.moved(track, NOW);
    return context;
  };

  test.each([
    ['unknown', 1],
    ['confirmed', 0],
    ['ready', 0],
  ] as const)('to %s is written down, and unsettled or not', (state, unsettled) => {
    const context = moved(state);
    expect([context.writer.take().map((each) => each.state), context.unsettled.size]).toEqual([[state], unsettled]);
  });

  test('lets its followers go, or bars them', () => {
    const followers = (context: ReturnType<typeof moved>) => [
      context.queue.peek(9).includes(context.tracks[1]!),
      context.tracks[1]!.barred,
    ];
    expect([followers(moved('confirmed')), followers(moved('rejected'))]).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test('to a failure stops a strict run, with its key, and the first one only', () => {
    const context = moved('rejected', true);
    settle(context.tracks[1]!, 'rejected');
    context.moved(context.tracks[1]!, NOW);
    expect(context.stop).toEqual({ code: 'strict', detail: 'ann@x.org' });
    expect([moved('confirmed', true).stop, moved('rejected').stop]).toEqual([null, null]);
  });
});

describe('who waits for somebody', () => {
  test('whom only the journal knows goes by that', () => {
    const barredBy = (state: RowState) => contextOf([BOB], { records: [record(1, state)] }).tracks[0]!.barred;
    expect([barredBy('confirmed'), barredBy('rejected'), contextOf([BOB]).tracks[0]!.barred]).toEqual([false, true, true]);
  });
});

test('a deactivation waits while anything but a deactivation is unsettled', () => {
  const [leave, other] = ['eve', 'dan'].map((name) =>
    statusRow('deactivate', `${name}@x.org`, { email: `${name}@x.org`, employeeId: null }),
  );
  const context = contextOf([leave!, other!, ANN]);
  for (const track of context.tracks.slice(1)) settle(track, 'unknown');
  context.unsettled.add(context.tracks[1]!);
  expect(context.queue.peek(9)).toHaveLength(1);
  context.unsettled.add(context.tracks[2]!);
  expect(context.queue.peek(9)).toHaveLength(0);
});
