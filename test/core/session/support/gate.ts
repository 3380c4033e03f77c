/** A wire that stands still at the first create until it is told to go on: what happens beside a send can be looked at. */
import type { StageOptions } from './stage.js';

export interface Gate {
  readonly wire: NonNullable<StageOptions['wire']>;
  /** Resolves once a create stands before the gate. */
  readonly reached: Promise<void>;
  open(): void;
}

export function gate(): Gate {
  let reach: () => void = () => undefined;
  let open: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => (reach = resolve));
  const opened = new Promise<void>((resolve) => (open = resolve));
  return {
    reached,
    open: () => open(),
    wire: async (request, pass) => {
      if (request.method === 'POST') {
        reach();
        await opened;
      }
      return pass(request);
    },
  };
}
