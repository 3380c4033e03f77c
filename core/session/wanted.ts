/** A check that somebody asks for takes the place of the one that they asked for before: that one ends at its next breath. */
import type { Clock } from '../ports/index.js';
import { inSlices } from '../steps/in-slices.js';
import type { Steps } from '../steps/steps.js';
import { whileWanted } from '../steps/while-wanted.js';

/** Thrown in the middle of a check that nobody wants any more; never leaves this file. */
class GivenUp extends Error {
  override name = 'GivenUp' as const;
}

const ALWAYS = (): boolean => true;

export class Wanted {
  private readonly clock: Clock;
  private asked = 0;
  /** Tells of the work that goes on whether it is wanted; what nobody asked for in this way always is. */
  current: () => boolean = ALWAYS;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** True while work goes on that the next one takes the place of. */
  get isBusy(): boolean {
    return this.current !== ALWAYS;
  }

  /** Takes the place of all work that was asked for before; what is returned does it when its turn comes. */
  ask(work: () => Promise<void>): () => Promise<void> {
    const number = ++this.asked;
    const isWanted = (): boolean => number === this.asked;
    return async () => {
      if (!isWanted()) return;
      this.current = isWanted;
      try {
        await work();
      } catch (error) {
        if (!(error instanceof GivenUp)) throw error;
      } finally {
        this.current = ALWAYS;
      }
    };
  }

  /** Does work in slices; one that is not wanted any more ends here, and so does what asked for it. */
  async inSlices<T>(steps: Steps<T>): Promise<T> {
    const isWanted = this.current;
    const done = await inSlices(whileWanted(steps, isWanted), this.clock);
    if (!isWanted()) throw new GivenUp();
    return done as T;
  }

  /** Lets others have their turn, and ends here like work in slices. */
  async breathe(): Promise<void> {
    const isWanted = this.current;
    await this.clock.breathe?.();
    if (!isWanted()) throw new GivenUp();
  }
}
