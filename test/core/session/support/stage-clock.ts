/** Virtual time in which things can fall due later: a server that applies a request late does so when somebody has waited for it. */
import { memoryClock, type MemoryClock } from '../../../../core/memory/index.js';

export interface StageClock extends MemoryClock {
  /** Resolves once the clock has been moved this far, whoever moves it. */
  later(ms: number): Promise<void>;
}

export function stageClock(): StageClock {
  const clock = memoryClock();
  let due: { readonly at: number; readonly wake: () => void }[] = [];
  const fire = (): void => {
    const now = due.filter(({ at }) => at <= clock.now());
    due = due.filter(({ at }) => at > clock.now());
    for (const { wake } of now) wake();
  };
  return {
    now: clock.now,
    async sleep(ms) {
      await clock.sleep(ms);
      fire();
      await Promise.resolve(); // what fell due happens before the sleeper goes on
    },
    advance(ms) {
      clock.advance(ms);
      fire();
    },
    later: (ms) => new Promise((wake) => due.push({ at: clock.now() + ms, wake })),
  };
}
