/** Drives work in slices, so that whoever draws and types beside it never waits long. */
import type { Clock } from '../ports/index.js';
import type { Steps } from './steps.js';

/** Half a frame at 60 a second: the other half is for drawing. */
const SLICE_MS = 8;

/** Does work in slices and lets others have their turn between them; in one go where the host has no turns to give. */
export async function inSlices<T>(steps: Steps<T>, clock: Clock): Promise<T> {
  let end = clock.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (clock.breathe === undefined || clock.now() < end) continue;
    await clock.breathe();
    end = clock.now() + SLICE_MS;
  }
}
