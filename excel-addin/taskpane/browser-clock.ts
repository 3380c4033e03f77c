/** The browser's clock. */
import type { Clock } from '../../core/ports/index.js';

export const browserClock: Clock = {
  now: () => Date.now(),
  sleep: (ms) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms);
    }),
};
