/** Work that somebody may stop wanting while it is done. */
import type { Steps } from './steps.js';

/** The same work, asked for before each step; null where it ended because nobody wants it any more. */
export function* whileWanted<T>(steps: Steps<T>, isWanted: () => boolean): Steps<T | null> {
  while (isWanted()) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield;
  }
  return null;
}
