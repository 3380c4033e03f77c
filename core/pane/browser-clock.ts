/** The browser's clock. */
import type { Clock } from '../ports/index.js';
import { breathe } from './breathe.js';

export const browserClock: Clock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((wake) => setTimeout(wake, ms)),
  breathe,
};
