/** The browser's clock. */
import { breathe } from '../../core/pane/breathe.js';
import type { Clock } from '../../core/ports/index.js';

export const browserClock: Clock = {
  now: () => Date.now(),
  breathe,
  sleep: (ms) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms);
    }),
};
