/** Looking people up, one step at a time: who is asked after and when, and what no answer leads to. */
import { describe, expect, test } from 'vitest';
import type { PlannedRow } from '../../../core/plan/planned-row.js';
import type { HttpFailure, HttpResult } from '../../../core/ports/index.js';
import type { ProvisioningApi, RunInput, Step } from '../../../core/sending/index.js';
import { Looking } from '../../../core/sending/looking.js';
import { MAX_TRIES } from '../../../core/sending/retry.js';
import type { RowTrack } from '../../../core/sending/row-track.js';
import { contextOf, NOW, standing } from './model/contexts.js';
import { modelApi, plannedRow, updateRow } from './model/model-api.js';
import { BOB, CID as CID_NOW } from './model/team.js';
import { BOTH_KEYS, RENAME } from './model/team-scene.js';
import { PACING } from './model/world.js';

const [ANN, CID, DAN] = ['ann', 'cid', 'dan'].map((name) => plannedRow(`${name}@x.org`)) as [PlannedRow, PlannedRow, PlannedRow];
const TWO_KEYS = { ...ANN, keys: { email: 'ann@x.org', employeeId: '1' } };
const WIDE = { pacing: { ...PACING, atOnce: 9, perMinute: 6000 } };
const response = (status: number, body: unknown = '', headers = {}): HttpResult => ({ kind: 'response', status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) }); // prettier-ignore
const failure = (reason: HttpFailure['reason']): HttpResult => ({ kind: 'failure', reason, detail: 'd' });
const [NOBODY, SILENT] = [response(404), response(500)];
const BOB_NOW = response(200, [BOB]);

function scene(rows: readonly PlannedRow[], part: Partial<RowTrack> = {}, input: Partial<RunInput> = {}) {
  const context = contextOf(rows, { ...WIDE, ...input });
  for (const track of context.tracks) {
    Object.assign(track, part);
    if (track.state === 'unknown') context.unsettled.add(track);
  }
  return { context, looking: new Looking(context), tracks: context.tracks as readonly [RowTrack, ...RowTrack[]] };
}
const UNKNOWN = { state: 'unknown', code: 'unknown-outcome', detail: 'status 500', settleAt: NOW, lookupAt: NOW } as const;
const asked = (step: Step | null) =>
  step?.kind === 'send' ? step.requests.map(({ url }) => url.split('/').at(-1)!.replace('%40x.org', '')) : step;
const written = ({ context }: ReturnType<typeof scene>) => context.writer.take().map(({ state }) => state);

describe('who is asked after', () => {
  test('is who may have been sent, then who may not be created unasked', () => {
    const { looking, tracks } = scene([ANN, CID], { checked: false });
    expect(asked(looking.step(NOW))).toEqual(['ann', 'cid']);
    expect(tracks.map(({ askedAt, ownAskedAt }) => [askedAt, ownAskedAt])).toEqual([[NOW, NOW], [NOW, NOW]]); // prettier-ignore
  });

  test('is nobody before their time, nor who is checked', () => {
    expect(scene([ANN], { ...UNKNOWN, lookupAt: NOW + 1 }).looking.step(NOW)).toBeNull();
    expect(scene([ANN]).looking.step(NOW)).toBeNull();
  });

  test('is no row that has not left once the run stops', () => {
    const { context, looking } = scene([ANN], { checked: false });
    context.stopFor({ code: 'cancelled', detail: '' });
    expect([looking.step(NOW), looking.next()]).toEqual([null, null]);
  });

  test('is as many as may be under way together', () => {
    expect(asked(scene([ANN, CID, DAN], UNKNOWN, { pacing: { ...PACING, atOnce: 2 } }).looking.step(NOW))).toEqual(['ann', 'cid']);
    expect(asked(scene([TWO_KEYS, CID], UNKNOWN, { pacing: { ...PACING, atOnce: 1 } }).looking.step(NOW))).toEqual(['ann']);
  });

  test('waits for the pace, and does not count as asked by then', () => {
    const { context, looking, tracks } = scene([ANN], UNKNOWN, { pacing: { ...PACING, atOnce: 1, perMinute: 60 } });
    context.lane.take(1, NOW);
    expect(looking.step(NOW)).toEqual({ kind: 'wait', ms: 1000, reason: 'pace' });
    expect(tracks[0].askedAt).toBe(0);
  });

  test('uses up the pace', () => {
    const { context, looking } = scene([ANN, CID], UNKNOWN, { pacing: { ...PACING, atOnce: 2, perMinute: 60 } });
    looking.step(NOW);
    expect(context.lane.delay(1, NOW)).toBe(1000);
  });

  test('under both keys, is asked after under what is still open', () => {
    const { looking, tracks } = scene([TWO_KEYS], UNKNOWN);
    expect(asked(looking.step(NOW))).toEqual(['ann', '1']);
    looking.handle([NOBODY, response(429)], NOW);
    expect(asked(looking.step(NOW + 9000))).toEqual(['1']);
    expect([tracks[0].askedAt, tracks[0].state]).toEqual([NOW, 'unknown']);
  });

  test('keeps the time of the one request under the own key', () => {
    const { looking, tracks } = scene(
      [BOTH_KEYS],
      { state: 'unknown', lookupAt: NOW },
      { pacing: { ...PACING, atOnce: 2, perMinute: 6000 } },
    );
    looking.step(NOW);
    expect([tracks[0].askedAt, tracks[0].ownAskedAt]).toEqual([NOW, 0]);
    looking.handle([NOBODY, NOBODY], NOW + 10);
    looking.step(NOW + 100);
    expect([tracks[0].askedAt, tracks[0].ownAskedAt]).toEqual([NOW, NOW + 100]);
  });
});

describe('the next lookup', () => {
  test('is the earliest, with its reason', () => {
    const { looking, tracks } = scene([ANN, CID, DAN], UNKNOWN);
    const times = [NOW + 30, NOW + 10, NOW + 20];
    tracks.forEach((track, at) => (track.lookupAt = times[at]!));
    expect(looking.next()).toEqual({ at: NOW + 10, reason: 'settle' });
    tracks[1]!.lookupTries = 1;
    expect(looking.next()).toEqual({ at: NOW + 10, reason: 'retry' });
  });

  test('is none where nobody is left', () => expect(scene([ANN]).looking.next()).toBeNull());
});

describe('an answer', () => {
  test('to all requests settles the row', () => {
    const one = scene([TWO_KEYS], { ...UNKNOWN, lookupTries: 2 });
    one.looking.step(NOW);
    one.looking.handle([NOBODY, NOBODY], NOW);
    expect([one.tracks[0].state, one.tracks[0].lookupTries, one.tracks[0].verdicts, written(one)]).toEqual(['ready', 0, [], ['ready']]);
  });

  test('that says nothing has both keys asked after again, later', () => {
    const one = scene([TWO_KEYS], UNKNOWN, { random: () => 1 });
    one.looking.step(NOW);
    one.looking.handle([SILENT, NOBODY], NOW);
    expect([one.tracks[0].lookupTries, one.tracks[0].lookupAt - NOW, one.tracks[0].verdicts]).toEqual([1, 1000, []]);
    expect(asked(one.looking.step(NOW + 1000))).toEqual(['ann', '1']);
    expect(written(one)).toEqual([]);
  });

  test('that is missing says nothing', () => {
    const { looking, tracks } = scene([ANN], UNKNOWN);
    looking.step(NOW);
    looking.handle([], NOW);
    expect(tracks[0].lookupTries).toBe(1);
  });

  test('that stops the run leaves the row as it was', () => {
    const { context, looking, tracks } = scene([ANN], UNKNOWN);
    looking.step(NOW);
    looking.handle([response(403)], NOW);
    expect([context.stop, tracks[0].state]).toEqual([{ code: 'connection', detail: 'status 403' }, 'unknown']);
  });

  test.each([
    ['asks to wait', response(429, '', { 'retry-after': '7' }), 7000],
    ['never left', failure('not-sent'), 1000],
  ])('that %s pauses the lane once for the whole batch', (_name, result, ms) => {
    const { context, looking, tracks } = scene([ANN, CID], UNKNOWN, { random: () => 1 });
    looking.step(NOW);
    looking.handle([result, result], NOW);
    expect([context.lane.pause(NOW)?.ms, tracks[0].state, context.stop]).toEqual([ms, 'unknown', null]);
  });

  test.each([
    ['asks to wait', response(429, '', { 'retry-after': '0' })],
    ['never left', failure('not-sent')],
  ])('that %s five times stops the run', (_name, result) => {
    const { context, looking } = scene([ANN], UNKNOWN);
    for (let round = 0; round < MAX_TRIES; round++) {
      looking.step(NOW + round * 60_000);
      looking.handle([result], NOW + round * 60_000);
    }
    expect(context.stop).toEqual({ code: 'connection', detail: '5 times in a row: try again later' });
  });
});

describe('who cannot be looked up', () => {
  const given = (row: PlannedRow, part: Partial<RowTrack>) => {
    const one = scene([row], { ...part, lookupTries: MAX_TRIES - 1, lookupAt: NOW, checked: false });
    one.looking.step(NOW);
    one.looking.handle([SILENT], NOW);
    return one;
  };

  test('is left to a person where something may have been sent', () => {
    const one = given(ANN, UNKNOWN);
    expect([standing(one.tracks[0]), written(one)]).toEqual([['review', 'unknown-outcome', 'status 500'], ['review']]);
    expect(one.context.unsettled.size).toBe(0);
  });

  test('is not created', () => {
    const one = given(ANN, {});
    expect([one.tracks[0].barred, ...standing(one.tracks[0]), written(one)]).toEqual([true, 'ready', 'connection', '', []]);
  });

  test('one try before is tried again', () => {
    const one = scene([ANN], { ...UNKNOWN, lookupTries: MAX_TRIES - 2 });
    one.looking.step(NOW);
    one.looking.handle([SILENT], NOW);
    expect(one.tracks[0].state).toBe('unknown');
  });

  test('because no request finds them is given up at once', () => {
    const one = scene([ANN], UNKNOWN, { api: { ...modelApi, lookup: () => [] } });
    expect([one.looking.step(NOW), one.tracks[0].state]).toEqual([null, 'review']);
  });
});

describe('a person who is about to be changed', () => {
  const reading = (row = RENAME, part: Partial<RowTrack> = { state: 'intent' }) => {
    const one = scene([row], { ...part, lookupTries: 3, verdicts: [{ kind: 'absent' }], lookupAt: NOW + 999_999 });
    return { ...one, first: one.looking.read(one.tracks, NOW) };
  };

  test('is read at once and anew', () => {
    const { first, looking, tracks } = reading();
    expect([asked(first), looking.isReading, tracks[0].lookupTries]).toEqual([['bob'], true, 0]);
    looking.handle([BOB_NOW], NOW + 5);
    expect([looking.isReading, tracks[0].readAt, tracks[0].before?.email]).toEqual([false, NOW, 'bob@x.org']);
  });

  test('is dropped where nothing leaves any more', () => {
    const { looking } = reading();
    looking.dropReadings();
    expect([looking.isReading, looking.next()]).toEqual([false, null]);
  });

  test('who does not answer for the last time takes the intent back', () => {
    const one = reading();
    one.tracks[0].lookupTries = MAX_TRIES - 1;
    one.looking.handle([SILENT], NOW);
    expect([one.looking.isReading, one.tracks[0].barred, written(one)]).toEqual([false, true, ['ready']]);
  });

  const TWO = [RENAME, updateRow(CID_NOW, { home: 'Oslo' })];
  const both = (tries = 0) => {
    const one = scene(TWO, { state: 'intent' });
    one.looking.read(one.tracks, NOW);
    for (const track of one.tracks) track.lookupTries = tries;
    return one;
  };

  test('is read on while somebody else has answered', () => {
    const { looking } = both();
    looking.handle([BOB_NOW, SILENT], NOW);
    expect([looking.isReading, asked(looking.step(NOW + 9000))]).toEqual([true, ['cid']]);
  });

  test('is read on while somebody else is given up', () => {
    const { looking, tracks } = both();
    tracks[0].lookupTries = MAX_TRIES - 1;
    looking.handle([SILENT, SILENT], NOW);
    expect([looking.isReading, asked(looking.step(NOW + 9000)), tracks[0].barred]).toEqual([true, ['cid'], true]);
  });

  test('whom no request finds is given up at once, and read no more', () => {
    const { looking, tracks } = scene([RENAME], { state: 'intent' }, { api: { ...modelApi, lookup: () => [] } });
    expect([looking.read(tracks, NOW), looking.isReading, looking.next(), tracks[0].barred]).toEqual([null, false, null, true]);
  });

  test('who was changed is read no more', () => {
    const { looking, tracks } = reading(updateRow(BOB, { home: 'Oslo' }));
    looking.handle([response(200, [{ ...BOB, home: 'Kyiv' }])], NOW);
    expect([looking.isReading, tracks[0].state]).toEqual([false, 'changed-at-target']);
  });
});

describe('rows that wait until earlier runs have settled', () => {
  const waiting = (lookupAt: number | null, stop = false) => {
    const context = contextOf([RENAME, plannedRow('gus@x.org')]);
    context.begin(NOW);
    const [late, other] = context.tracks;
    context.putOff(late!, context.settledAt);
    if (lookupAt !== null) context.unsettled.add(Object.assign(other!, { state: 'unknown' as const, lookupAt, lookupTries: 1 }));
    else context.queue.remove([other!]);
    if (stop) context.stopFor({ code: 'cancelled', detail: '' });
    return new Looking(context).next();
  };
  const settled = NOW + PACING.settleMs;

  test('are looked at by then', () => expect(waiting(null)).toEqual({ at: settled, reason: 'settle' }));

  test('come after a lookup that is due sooner, and before a later one', () => {
    expect(waiting(settled - 1)).toEqual({ at: settled - 1, reason: 'retry' });
    expect(waiting(settled)).toEqual({ at: settled, reason: 'retry' });
    expect(waiting(settled + 1)).toEqual({ at: settled, reason: 'settle' });
  });

  test('keep no run open that is to stop', () => expect(waiting(null, true)).toBeNull());
});

describe('a person of whom several operations tell', () => {
  /** Two requests for each: the second kind has a lane of its own. */
  const inLanes: ProvisioningApi = {
    ...modelApi,
    lookup: (keys) => [1, 2].map((kind) => ({ ...modelApi.lookup(keys)[0]!, headers: { kind: String(kind) } })),
    laneOf: ({ headers }) => headers['kind'] ?? '',
  };
  const kinds = (step: Step | null) => (step?.kind === 'send' ? step.requests.map(({ headers }) => headers['kind']) : step);

  test('is asked of the second once the first has answered, as it may stand on that', () => {
    const { looking } = scene([ANN, CID, DAN], UNKNOWN, { api: inLanes, pacing: { ...PACING, atOnce: 4, perMinute: 6000 } });
    const all = [];
    for (let now = NOW; all.length < 2; now += 100) {
      const step = looking.step(now);
      all.push(kinds(step));
      looking.handle(step?.kind === 'send' ? step.requests.map(() => NOBODY) : [], now);
    }
    expect(all).toEqual([['1', '1', '1'], ['2', '2', '2']]); // prettier-ignore
  });
});
