/** A clock that stands still until somebody sleeps or moves it: time in tests costs none. */
import type { Clock } from '../ports/index.js';

export interface MemoryClock extends Clock {
  advance(ms: number): void;
}

const DEFAULT_START = 1_750_000_000_000; // some day in 2025; nothing depends on which

/** A virtual clock; sleepers that overlap wake at their own times, never later. */
export function memoryClock(start = DEFAULT_START): MemoryClock {
  let time = start;
  return {
    now: () => time,
    async sleep(ms) {
      const wake = time + ms;
      await Promise.resolve();
      time = Math.max(time, wake);
    },
    advance(ms) {
      time += ms;
    },
  };
}
