/** Drives work in slices, so that whoever draws and types beside it never waits long. */
import type { Clock } from '../ports/index.js';
import type { Steps } from './steps.js';

/** Half a frame at 60 a second: the other half is for drawing. */
const SLICE_MS = 8;

/** Work that nobody wants any more was left undone. */
export const ABANDONED = Symbol('abandoned');

/**
 * Does work in slices and lets others have their turn between them; in one go where the host has no turns to give.
 * @param isWanted asked before each slice: work that it says no to ends there
 */
export async function inSlices<T>(steps: Steps<T>, clock: Clock, isWanted: () => boolean = () => true): Promise<T | typeof ABANDONED> {
  let end = clock.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (clock.breathe === undefined || clock.now() < end) continue;
    await clock.breathe();
    if (!isWanted()) return ABANDONED;
    end = clock.now() + SLICE_MS;
  }
}
