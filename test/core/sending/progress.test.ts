/** How far a run has come, and one row while it goes on. */
import { describe, expect, test } from 'vitest';
import type { RowState } from '../../../core/ports/index.js';
import { requestsOf } from '../../../core/sending/asking.js';
import { createRun, type Progress, type Run, type RunInput } from '../../../core/sending/index.js';
import { RunCount, statusOf } from '../../../core/sending/progress.js';
import { receiptRow } from '../../../core/sending/receipt.js';
import { bar, isFinal, type RowTrack, settle } from '../../../core/sending/row-track.js';
import { contextOf, NOW, trackOf } from './model/contexts.js';
import { modelApi, plannedRow } from './model/model-api.js';
import { ANN, BOB, CID, people, world } from './model/scene.js';
import { driveOnce, KilledError, PACING } from './model/world.js';
import { RENAME } from './model/team-scene.js';

const ROW = plannedRow('ann@x.org');
const track = (state: RowState, part: Partial<RowTrack> = {}) => trackOf(ROW, { state, ...part });
type RunPart = Parameters<RunCount['at']>[2];
const run: RunPart = { waiting: null, stop: null };
const STOP = { code: 'cancelled', detail: '' } as const;
/** Pace of these tests: a request in a tenth of a second. */
const PER_MINUTE = 600;
const at = (tracks: readonly RowTrack[], { asksFirst = false, ...part }: Partial<RunPart> & { readonly asksFirst?: boolean } = {}) =>
  new RunCount(tracks, asksFirst).at(PER_MINUTE, NOW, { ...run, ...part });

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
    expect(new RunCount([track('ready')], false).at(7, NOW, run).leftMs).toBe(8_572);
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

describe('while its rows move, a run', () => {
  test('has no settle time left of who settled since', () => {
    const one = track('unknown', { settleAt: NOW + 9_000 });
    const count = new RunCount([one], false);
    expect(count.at(PER_MINUTE, NOW, run).leftMs).toBe(9_000);
    settle(one, 'confirmed');
    expect(count.at(PER_MINUTE, NOW, run).leftMs).toBe(0);
  });

  const STATES = ['ready', 'intent', 'confirmed', 'rejected', 'unknown', 'conflict', 'review', 'already-exists', 'skipped'] as const;

  /** The same figures, counted over all rows. */
  function counted(tracks: readonly RowTrack[], stop: RunPart['stop']): Progress {
    const outcomes = { succeeded: 0, failed: 0, unknown: 0, cancelled: 0, 'not-sent': 0 };
    const final = tracks.filter(isFinal);
    for (const one of final) outcomes[receiptRow(one, stop).outcome] += 1;
    const left = tracks.filter((one) => !isFinal(one));
    const unsettled = left.filter(({ state }) => state === 'unknown');
    const toSend = stop ? [] : left.filter(({ state }) => state !== 'unknown');
    const requests = toSend.reduce((sum, { row }) => sum + requestsOf(row, true), unsettled.length);
    const leftMs = Math.max(0, requests * (60_000 / PER_MINUTE), ...unsettled.map(({ settleAt }) => settleAt - NOW));
    return { total: tracks.length, done: final.length, outcomes, unsettled: unsettled.length, waiting: null, leftMs, stop };
  }

  test('tells at any time what a count of all rows tells', () => {
    const tracks = people(40).map((row, index) => trackOf(index % 3 === 0 ? { ...RENAME, rid: row.rid } : row));
    const count = new RunCount(tracks, true);
    let dice = 7;
    const below = (most: number): number => (dice = (dice * 1_103_515_245 + 12_345) % 2_147_483_648) % most;
    for (let move = 0; move < 500; move++) {
      const one = tracks[below(tracks.length)]!;
      if (below(9) === 0) bar(one, 'leader-blocked');
      else {
        one.barred = false;
        settle(one, STATES[below(STATES.length)]!);
        one.settleAt = NOW + below(4) * 50_000;
      }
      const stop = below(2) === 0 ? STOP : null;
      if (below(3) === 0) expect(count.at(PER_MINUTE, NOW, { waiting: null, stop })).toEqual(counted(tracks, stop));
    }
  });

  test('hands out figures that stay as they were', () => {
    const tracks = [track('ready'), track('ready')];
    const count = new RunCount(tracks, false);
    const before = count.at(PER_MINUTE, NOW, run);
    settle(tracks[0]!, 'confirmed');
    expect([before, count.at(PER_MINUTE, NOW, run)].map(({ outcomes }) => outcomes.succeeded)).toEqual([0, 1]);
  });

  test('looks at no row that has not moved', () => {
    const tracks = people(100).map((row) => trackOf(row));
    let looks = 0;
    for (const one of tracks) {
      let { state } = one;
      const set = (next: RowState): void => void (state = next);
      Object.defineProperty(one, 'state', { get: () => (looks += 1) && state, set });
    }
    const count = new RunCount(tracks, false);
    count.at(PER_MINUTE, NOW, run);
    looks = 0;
    expect(count.at(PER_MINUTE, NOW, run).done).toBe(0);
    expect(looks).toBe(0);
    settle(tracks[50]!, 'confirmed');
    expect(count.at(PER_MINUTE, NOW, run).done).toBe(1);
    expect(looks).toBeLessThan(5);
  });

  test('counts times of settling anew where it is told to', () => {
    const one = track('unknown', { settleAt: NOW + 100 });
    const count = new RunCount([one], false);
    count.at(PER_MINUTE, NOW, run);
    one.settleAt = NOW + 7_000;
    count.recount();
    expect(count.at(PER_MINUTE, NOW, run).leftMs).toBe(7_000);
  });
});

describe('a real run', () => {
  const ROWS = [ANN, BOB, CID, ...people(4)];
  const refusing: Partial<RunInput> = {
    api: {
      ...modelApi,
      readCreate: (row, response) => (row === CID ? { kind: 'refused', reason: 'no', field: null } : modelApi.readCreate(row, response)),
    },
  };

  /** What its rows say of themselves, by outcome. */
  function rowsOf(of: Run): Record<string, number> {
    const counts: Record<string, number> = {};
    for (let index = 0; index < ROWS.length; index++) {
      const { outcome } = of.row(index);
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    return counts;
  }

  test.each([
    ['in which nothing happens', [], {}],
    ['with a refusal', [], refusing],
    [
      'with answers that were lost',
      [
        [3, 'lost-after'],
        [6, 'lost-before'],
      ],
      {},
    ],
    ['that is taken up after a kill', [[8, 'kill-after']], {}],
  ] as const)('%s tells at every step what its rows tell', async (_name, faults, part) => {
    const all = world(faults);
    let steps = 0;
    const send = () =>
      driveOnce(all, ROWS, part, (of, step) => {
        if (step.kind === 'done') return;
        steps += 1;
        const { outcomes, done, unsettled } = of.progress(all.clock.now());
        const { waiting = 0, 'on-its-way': onItsWay = 0, unknown = 0, ...final } = rowsOf(of);
        expect({ ...outcomes, unknown: outcomes.unknown + unsettled }).toMatchObject({ ...final, unknown });
        expect(done + unsettled + waiting + onItsWay).toBe(ROWS.length);
      });
    await send().catch(async (error: unknown) => {
      if (!(error instanceof KilledError)) throw error;
      await send();
    });
    expect(steps).toBeGreaterThan(8);
  });

  test('that is taken up has the settle time of the rows that may have left, also for who looked before it began', async () => {
    const all = world([[3, 'kill-before']]);
    await expect(driveOnce(all, ROWS)).rejects.toThrow(KilledError);
    const now = all.clock.now();
    const again = createRun(contextOf(ROWS, { records: all.journal.lines }).input);
    again.progress(now);
    again.next(now);
    expect(again.progress(now).leftMs).toBe(PACING.settleMs);
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
