/** Retries in a storm: all rows together have so much to spend on them, whatever each may try for itself. */
import { describe, expect, test } from 'vitest';
import { Lane } from '../../../../core/sending/lane.js';

const PACING = { perMinute: 600, learnUpTo: 600, atOnce: 1, timeoutMs: 30_000, settleMs: 120_000 };

/** Sends until the lane stops, or so often; `fails` tells of the n-th request whether it is refused, or gets no answer. */
function storm(fails: (nth: number) => 'refused' | 'lost' | null, most: number): { clean: number; sent: number; stop: string | null } {
  const lane = new Lane(PACING, () => 0.5);
  let [now, clean] = [0, 0];
  for (let sent = 1; sent <= most; sent++) {
    for (let wait = 1; wait > 0; now += wait) wait = lane.pause(now)?.ms ?? lane.delay(1, now);
    lane.take(1, now);
    const failure = fails(sent);
    if (failure === null) {
      clean += 1;
      lane.answered(1, now);
      continue;
    }
    const stop = failure === 'refused' ? lane.throttled([null], now) : lane.unknown(null, now);
    if (stop) return { clean, sent, stop: stop.detail };
  }
  return { clean, sent: most, stop: null };
}

describe('a storm', () => {
  test.each([
    ['refuses every second request', (nth: number) => (nth % 2 === 0 ? 'refused' : null)],
    ['refuses two of three', (nth: number) => (nth % 3 === 0 ? null : 'refused')],
    ['answers every third request alone', (nth: number) => (nth % 3 === 0 ? null : 'lost')],
  ] as const)('that %s stops the run at its bound', (_, fails) => {
    const { clean, sent, stop } = storm(fails, 10_000);
    expect(stop).toBe('too many tries: try again later');
    expect(sent).toBeLessThanOrEqual(1.2 * clean + 101);
  });

  test('of a hitch in twenty goes on for ever', () => {
    expect(storm((nth) => (nth % 20 === 0 ? 'lost' : null), 10_000).stop).toBeNull();
    expect(storm((nth) => (nth % 20 === 0 ? 'refused' : null), 10_000).stop).toBeNull();
  });
});
