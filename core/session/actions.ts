/** The actions of a session run one after the other; what one of them throws becomes the problem of the state. */
import { hostProblem } from './host-problem.js';
import type { Busy, SessionState } from './state.js';
import type { Store } from './store.js';

export interface Actions {
  /** Puts an action behind those that run, and shows that it is at work. */
  readonly act: (what: Busy['what'], work: () => Promise<void>) => Promise<void>;
  /** The same without a sign of being busy: for what the user did not ask for. */
  readonly quietly: (work: () => Promise<void>) => Promise<void>;
  /** What a run leaves to be done, in the order of the actions; rejects where the work does. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>;
  readonly noteFailure: (error: unknown) => void;
}

/** `ended` tells what else is new after an action. */
export function createActions(store: Store, ended: () => Partial<SessionState>): Actions {
  let queue: Promise<void> = Promise.resolve();
  const noteFailure = (error: unknown): void => {
    store.set({ problem: hostProblem(error) });
  };
  return {
    noteFailure,
    act(what, work) {
      queue = queue.then(async () => {
        store.set({ busy: { what, done: null, total: null }, problem: null });
        await work().catch(noteFailure);
        store.set({ ...ended(), busy: null });
      });
      return queue;
    },
    inTurn(work) {
      const done = queue.then(work).finally(() => store.set(ended()));
      queue = done.catch(() => undefined);
      return done;
    },
    quietly(work) {
      queue = queue.then(() => work().catch(noteFailure));
      return queue;
    },
  };
}
